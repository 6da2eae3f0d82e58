alter table picking_lines
  add constraint picking_line_of_something check (quantity > 0),
  add constraint picking_line_never_more check (picked >= 0 and picked <= quantity),
  add constraint picking_line_is_listed check (picking_id is not null or state in ('waiting', 'cancelled'));
alter table picks add constraint pick_of_something check (quantity > 0);
alter table shipment_lines add constraint shipment_line_of_something check (quantity > 0);
create unique index shipment_lines_pick_once on shipment_lines (pick_id);
alter table shipments add constraint shipment_has_left check ((state in ('shipped', 'delivered')) = (shipped_at is not null));
alter table parcels add constraint parcel_weighs_something check (weight is null or weight > 0);
alter table receipt_lines
  add constraint receipt_line_of_something check (quantity > 0),
  add constraint receipt_line_cost_not_negative check (unit_cost >= 0);
alter table shipping_methods add constraint shipping_price_not_negative check (price >= 0 and (free_from is null or free_from >= 0));
