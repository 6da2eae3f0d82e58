alter table tax_rates add constraint tax_rates_rate check (rate between 0 and 1);
alter table tax_rates add constraint tax_rates_country check (country ~ '^[A-Z]{2}$');
alter table price_lists add constraint price_lists_currency check (currency ~ '^[A-Z]{3}$');
alter table price_lists add constraint price_lists_period check (valid_to is null or valid_from is null or valid_from <= valid_to);
alter table prices add constraint prices_amount check (amount >= 0 and minimum > 0);
alter table prices add constraint prices_period check (valid_to is null or valid_from <= valid_to);
alter table promotions add constraint promotions_value check (value >= 0 and (kind not in ('percent', 'buy_get') or value <= 100));
alter table promotions add constraint promotions_currency check (kind <> 'amount' or currency is not null);
alter table promotions add constraint promotions_period check (valid_to is null or valid_from is null or valid_from < valid_to);
alter table promotions add constraint promotions_limit check (used >= 0 and coalesce(uses_limit, used) >= used and coalesce(uses_limit, 1) > 0);
alter table coupons add constraint coupons_limit check (used >= 0 and coalesce(uses_limit, used) >= used and coalesce(uses_limit, 1) > 0 and coalesce(uses_per_customer, 1) > 0);
-- Typed by customers, so without regard to small and capital letters.
create unique index coupons_by_typed_code on coupons (upper(code));
