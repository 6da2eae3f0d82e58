alter table demands add constraint demands_quantity_is_positive check (quantity > 0);
