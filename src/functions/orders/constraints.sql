alter table order_lines add constraint order_lines_never_more_than_ordered check (shipped >= 0 and cancelled >= 0 and shipped + cancelled <= quantity and invoiced >= 0 and invoiced <= quantity);
alter table order_lines add constraint order_lines_quantity_is_positive check (quantity > 0);
alter table basket_lines add constraint basket_lines_quantity_is_positive check (quantity > 0);
alter table orders add constraint orders_gross_is_net_and_tax check (gross = net + tax);
create index order_lines_waiting on order_lines (order_id) where back_ordered > 0;
alter table past_orders add constraint past_orders_gross_is_net_and_tax check (gross = net + tax);
alter table past_orders add constraint past_orders_are_named check (source <> '' and number <> '');
