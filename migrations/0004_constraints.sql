-- functions/orders
alter table past_orders add constraint past_orders_gross_is_net_and_tax check (gross = net + tax);
alter table past_orders add constraint past_orders_are_named check (source <> '' and number <> '');
