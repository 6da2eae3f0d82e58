create unique index contact_points_one_primary on contact_points (party_id, kind) where is_primary and removed_at is null;
create unique index addresses_one_default on addresses (party_id) where is_default and removed_at is null;
create index contact_points_by_phone_end on contact_points (reverse(regexp_replace(value, '\D', '', 'g')) text_pattern_ops) where kind = 'phone' and removed_at is null;
create index contact_points_by_email on contact_points using gin (value gin_trgm_ops) where kind = 'email' and removed_at is null;
create index parties_by_name_part on parties using gin (name gin_trgm_ops);
alter table parties add constraint parties_not_merged_into_itself check (merged_into is null or merged_into <> id);
alter table parties add constraint parties_terms check (payment_term_days is null or payment_term_days between 0 and 365);
alter table addresses add constraint addresses_country check (country ~ '^[A-Z]{2}$');
