alter table legal_entities add constraint legal_entities_currency check (currency ~ '^[A-Z]{3}$');
alter table legal_entities add constraint legal_entities_country check (country ~ '^[A-Z]{2}$');
alter table calendars add constraint calendars_week check (jsonb_typeof(week) = 'array' and jsonb_array_length(week) = 7);
alter table sites add constraint sites_cut_off check (cut_off ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table sites add constraint sites_picking_days check (picking_days between 0 and 365);
alter table transfer_days add constraint transfer_days_range check (days between 0 and 365 and from_site_id <> to_site_id);

-- The places outside stand once an entity; a bin belongs to a site.
create unique index locations_outside_once on locations (entity_id, kind) where site_id is null;
alter table locations add constraint locations_of_a_site check ((site_id is null) = (kind in ('transit', 'supplier', 'customer', 'adjustment', 'scrap', 'production')));
alter table locations add constraint locations_stock_is_inside check (not is_stock or site_id is not null);
