alter table units add constraint units_factor check (factor > 0);
alter table units add constraint units_digits check (digits between 0 and 6);
alter table categories add constraint categories_not_in_itself check (parent_id <> id);
alter table categories add constraint categories_slug check (slug ~ '^[^\s/?#]+$');
alter table products add constraint products_slug check (slug ~ '^[^\s/?#]+$');
alter table products add constraint products_popularity check (popularity >= 0);
alter table items add constraint items_slug check (slug ~ '^[^\s/?#]+$');
alter table items add constraint items_numbers check (coalesce(weight, 0) >= 0 and coalesce(standard_cost, 0) >= 0);
alter table items add constraint items_kit_is_untracked check (kind = 'stocked' or tracking = 'none');
alter table item_units add constraint item_units_factor check (factor > 0);
alter table gtins add constraint gtins_fourteen_digits check (gtin ~ '^[0-9]{14}$');
alter table kit_components add constraint kit_components_quantity check (quantity > 0);
alter table kit_components add constraint kit_components_not_itself check (kit_id <> item_id);

-- Names are found by any part of them, in any language.
create index products_name_part on products using gin ((name::text) gin_trgm_ops);
create index items_name_part on items using gin ((name::text) gin_trgm_ops);

-- Lists look at popularity, price, facets and categories of thousands of rows and at words and card of few: these lie apart.
alter table product_search set (toast_tuple_target = 256);
alter table product_search alter column words set storage external;
alter table product_search alter column card set storage external;
