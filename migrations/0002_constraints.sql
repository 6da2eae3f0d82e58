-- support/events
insert into event_era (one, era) values (true, 1);
alter table event_era add constraint event_era_is_one check (one);

-- masters/parties
create unique index contact_points_one_primary on contact_points (party_id, kind) where is_primary and removed_at is null;
create unique index addresses_one_default on addresses (party_id) where is_default and removed_at is null;
create index contact_points_by_phone_end on contact_points (reverse(regexp_replace(value, '\D', '', 'g')) text_pattern_ops) where kind = 'phone' and removed_at is null;
create index contact_points_by_email on contact_points using gin (value gin_trgm_ops) where kind = 'email' and removed_at is null;
create index identifiers_by_phone_end on identifiers (reverse(regexp_replace(value, '\D', '', 'g')) text_pattern_ops) where kind = 'phone' and retired_at is null;
create index identifiers_by_email on identifiers using gin (value gin_trgm_ops) where kind = 'email' and retired_at is null;
create index parties_by_name_part on parties using gin (name gin_trgm_ops);
alter table parties add constraint parties_not_merged_into_itself check (merged_into is null or merged_into <> id);
alter table parties add constraint parties_terms check (payment_term_days is null or payment_term_days between 0 and 365);
alter table addresses add constraint addresses_country check (country ~ '^[A-Z]{2}$');

-- masters/sites
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

-- masters/people
alter table employees add constraint employees_not_their_own_manager check (manager_id is null or manager_id <> id);

-- masters/catalog
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

-- masters/pricing
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

-- books/interactions
-- Rows are never changed nor taken out; words lie apart and can be erased.
create function interactions_are_kept() returns trigger language plpgsql as $$ begin raise exception 'the interaction book is append-only'; end $$;
create trigger interactions_are_kept before update or delete on interactions for each row execute function interactions_are_kept();

alter table interactions add constraint interactions_kind_is_a_word check (kind ~ '^[a-z_]{2,40}$');
alter table aliases add constraint aliases_lead_elsewhere check (subject_id <> party_id);
alter table profiles add constraint profiles_live_elsewhere check (merged_into is null or merged_into <> subject_id);
alter table party_merges add constraint party_merges_of_two check (loser_id <> survivor_id);
create unique index party_merges_one_living on party_merges (loser_id) where undone_at is null;
create unique index identifiers_one_user on identifiers (value) where kind = 'user' and retired_at is null;

-- Partitions by month, cut by the time inside a UUIDv7.
create function uuid7_from(at timestamptz) returns uuid language sql immutable strict as
$$ select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $$;

create function keep_interactions_of(month date) returns void language plpgsql as $$
declare name text := 'interactions_' || to_char(month, 'YYYY_MM');
begin
  if to_regclass(name) is null then
    execute format('create table %I partition of interactions for values from (%L) to (%L)', name,
      uuid7_from(month::timestamp at time zone 'UTC'), uuid7_from((month + interval '1 month')::timestamp at time zone 'UTC'));
  end if;
end $$;

create table interactions_other partition of interactions default;
select keep_interactions_of(month::date) from generate_series(date_trunc('month', now()) - interval '14 months', date_trunc('month', now()) + interval '6 months', interval '1 month') month;

-- Holds one profile, made if it is missing; says in which other it lives.
create function hold_profile(subject uuid, of_party boolean) returns uuid language plpgsql as $$
declare lives_in uuid;
begin
  select merged_into into lives_in from profiles where subject_id = subject for update;
  if not found then
    insert into profiles (subject_id, is_party) values (subject, of_party) on conflict do nothing;
    select merged_into into lives_in from profiles where subject_id = subject for update;
  end if;
  return lives_in;
end $$;

-- Holds these profiles and those they live in, always in one order: devices, then parties from the youngest to the oldest. A device lives in a party and a
-- party in an older one, so that whoever follows them never goes back, and two who hold profiles never wait for each other in a circle.
create function hold_profiles(wanted uuid[]) returns table (for_subject uuid, kept profiles) language plpgsql as $$
declare next uuid; lives_in uuid; waiting uuid[];
begin
  select array_agg(distinct s) into waiting from unnest(wanted) s where exists (select from parties p where p.id = s);
  for next in select distinct s from unnest(wanted) s where s <> all (coalesce(waiting, '{}')) order by s loop
    lives_in := hold_profile(next, false);
    if lives_in is not null then waiting := waiting || lives_in; end if;
  end loop;
  loop
    select s into next from unnest(waiting) s order by s desc limit 1;
    exit when not found;
    lives_in := hold_profile(next, true);
    waiting := array_remove(waiting, next);
    if lives_in is not null then waiting := waiting || lives_in; end if;
  end loop;
  return query select x.subject_id, o from profiles x join profiles o on o.subject_id = coalesce(x.merged_into, x.subject_id) where x.subject_id = any (wanted);
end $$;

-- books/stock
-- What happened stays as it was written; a mistake is answered by its reverse.
create function stock_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name
    using errcode = 'restrict_violation', constraint = 'stock_rows_stay', table = tg_table_name;
end $$;
create trigger stock_moves_stay before update or delete on stock_moves for each row execute function stock_rows_stay();
create trigger valuations_stay before update or delete on valuations for each row execute function stock_rows_stay();
create trigger standard_costs_stay before update or delete on standard_costs for each row execute function stock_rows_stay();

alter table stock_moves
  add constraint stock_move_of_something check (quantity > 0),
  add constraint stock_move_goes_somewhere check (from_location_id <> to_location_id),
  add constraint stock_move_cost_not_negative check (unit_cost is null or unit_cost >= 0),
  add constraint stock_move_reverses_another check (reverses is null or reverses <> id),
  add constraint stock_move_costs_as_another check (cost_of is null or cost_of <> id);
alter table stock_moves add constraint stock_move_reverses_a_move foreign key (reverses) references stock_moves (id);
alter table stock_moves add constraint stock_move_costs_as_a_move foreign key (cost_of) references stock_moves (id);

-- Never below nothing, unless the place allows it.
alter table stock_balances add constraint stock_not_negative check (on_hand >= 0 or may_be_negative);
-- A piece with a number is whole, and in one place at a time; looked at when a statement is done.
alter table stock_balances add constraint stock_serial_is_one check (not is_serial or on_hand in (0, 1));
alter table stock_balances add constraint stock_serial_in_one_place
  exclude using btree (lot_id with =) where (is_serial and on_hand > 0) deferrable initially immediate;

-- A promise never exceeds what is there.
alter table availability add constraint stock_promised_is_there check (reserved >= 0 and reserved <= greatest(on_hand, 0));
alter table reservations add constraint reservation_of_something check (quantity > 0);

alter table valuations
  add constraint valuation_names_its_move check (move_id is not null or (cause = 'revaluation' and caused_by is not null)),
  add constraint valuation_names_its_cause check (cause = 'move' or caused_by is not null);
alter table standard_costs add constraint standard_cost_not_negative check (unit_cost >= 0);

-- books/ledger
-- What the ledger promises is kept here, whatever the program does: rows are only added, an entry and its lines come in one
-- transaction and balance when it commits, a closed period takes nothing, numbers have no gaps, nothing is settled twice.

alter table accounts add constraint accounts_parent foreign key (parent_id) references accounts (id);
alter table entries add constraint entries_reverses foreign key (reverses) references entries (id);
alter table settlements add constraint settlements_undoes foreign key (undoes) references settlements (id);

alter table periods add constraint periods_are_days check (starts_on ~ '^\d{4}-\d\d-\d\d$' and ends_on ~ '^\d{4}-\d\d-\d\d$' and starts_on <= ends_on);
alter table periods add constraint periods_do_not_overlap exclude using gist (
  entity_id with =,
  daterange(
    make_date(substr(starts_on, 1, 4)::int, substr(starts_on, 6, 2)::int, substr(starts_on, 9, 2)::int),
    make_date(substr(ends_on, 1, 4)::int, substr(ends_on, 6, 2)::int, substr(ends_on, 9, 2)::int), '[]') with &&);

alter table entry_lines add constraint entry_lines_one_side check (debit >= 0 and credit >= 0 and (debit = 0) <> (credit = 0));
alter table entry_lines add constraint entry_lines_foreign check ((foreign_amount is null) = (foreign_currency is null));
alter table settlements add constraint settlements_sign check (case when undoes is null then amount > 0 else amount < 0 end);
alter table open_items add constraint open_items_within check (open >= 0 and open <= original and original > 0);

create function ledger_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger only grows: no % on %', lower(tg_op), tg_table_name
    using errcode = '23514', constraint = 'ledger_only_grows';
end $$;

create trigger entry_lines_only_grow before update or delete on entry_lines for each row execute function ledger_only_grows();
create trigger entry_lines_stay before truncate on entry_lines for each statement execute function ledger_only_grows();
create trigger settlements_only_grow before update or delete on settlements for each row execute function ledger_only_grows();
create trigger settlements_stay before truncate on settlements for each statement execute function ledger_only_grows();
create trigger entries_only_grow before delete on entries for each row execute function ledger_only_grows();
create trigger entries_stay before truncate on entries for each statement execute function ledger_only_grows();
-- What is open follows from lines and settlements: only their triggers write it.
create trigger open_items_follow before insert or update or delete on open_items
  for each row when (pg_trigger_depth() = 0) execute function ledger_only_grows();

-- The one change an entry sees is its number, given by its own transaction.
create function entries_keep() returns trigger language plpgsql as $$
declare
  numbered entries := old;
begin
  numbered.number := new.number;
  if old.number is not null or new.number is null or numbered is distinct from new
    or old.xid <> pg_current_xact_id() or pg_trigger_depth() < 2 then
    raise exception 'The ledger only grows: no update on entries' using errcode = '23514', constraint = 'ledger_only_grows';
  end if;
  return new;
end $$;
create trigger entries_keep before update on entries for each row execute function entries_keep();

-- Locking the period row orders posting against closing: who comes second sees what the first has done. A foreign key's lock would not.
create function entries_posted() returns trigger language plpgsql as $$
begin
  perform from periods where id in (select period_id from posted) order by id for share;
  if exists (select from posted join periods on periods.id = posted.period_id where periods.state <> 'open') then
    raise exception 'The period is closed' using errcode = '23514', constraint = 'entries_in_open_period';
  end if;
  if exists (
    select from posted
    join periods on periods.id = posted.period_id
    join journals on journals.id = posted.journal_id
    where periods.entity_id <> posted.entity_id or journals.entity_id <> posted.entity_id
      or posted.posted_on < periods.starts_on or posted.posted_on > periods.ends_on
      or posted.year <> substr(posted.posted_on, 1, 4)::int
      or posted.number is not null or posted.xid <> pg_current_xact_id()
  ) then
    raise exception 'An entry must fit its period, journal and transaction' using errcode = '23514', constraint = 'entries_fit';
  end if;
  return null;
end $$;
create trigger entries_posted after insert on entries referencing new table as posted
  for each statement execute function entries_posted();

create function entry_lines_written() returns trigger language plpgsql as $$
begin
  if exists (
    select from written
    join entries on entries.id = written.entry_id
    join accounts on accounts.id = written.account_id
    where entries.xid <> pg_current_xact_id() or written.posted_on <> entries.posted_on
      or accounts.entity_id <> entries.entity_id or not accounts.is_posted
  ) then
    raise exception 'A line must fit its entry and account' using errcode = '23514', constraint = 'entry_lines_fit';
  end if;
  insert into open_items (line_id, account_id, party_id, reference, is_debit, original, open, due_on)
    select written.id, account_id, party_id, reference, debit > 0, debit + credit, debit + credit, due_on
    from written join accounts on accounts.id = written.account_id where accounts.is_open_item;
  insert into balance_deltas (account_id, period_id, debit, credit)
    select account_id, period_id, sum(debit), sum(credit)
    from written join entries on entries.id = written.entry_id group by account_id, period_id;
  return null;
end $$;
create trigger entry_lines_written after insert on entry_lines referencing new table as written
  for each statement execute function entry_lines_written();

-- Numbers are taken when all else is done, series after series in one order: the row that all posters share is held for the commit
-- alone, and two transactions cannot wait for each other. A rollback gives its numbers back.
create function number_entries() returns void language plpgsql as $$
declare
  batch record;
  first_number int;
begin
  for batch in
    select entity_id, journal_id, year, count(*)::int as size from entries
    where xid = pg_current_xact_id() and number is null group by 1, 2, 3 order by 1, 2, 3
  loop
    insert into number_series as s (entity_id, series, year, next)
      values (batch.entity_id, 'entries ' || batch.journal_id, batch.year, batch.size + 1)
      on conflict (entity_id, series, year) do update set next = s.next + batch.size
      returning s.next - batch.size into first_number;
    update entries set number = ranked.number
    from (
      select id, first_number - 1 + row_number() over (order by posted_on, id) as number from entries
      where xid = pg_current_xact_id() and number is null and journal_id = batch.journal_id and year = batch.year
    ) as ranked
    where entries.id = ranked.id;
  end loop;
end $$;

create function entry_complete() returns trigger language plpgsql as $$
declare
  size int;
  difference numeric;
begin
  select count(*), coalesce(sum(debit), 0) - coalesce(sum(credit), 0) into size, difference
    from entry_lines where entry_id = new.id;
  if size < 2 or difference <> 0 then
    raise exception 'Entry % has % lines and is out of balance by %', new.id, size, difference
      using errcode = '23514', constraint = 'entries_balance';
  end if;
  if exists (select from entries where id = new.id and number is null) then
    perform number_entries();
  end if;
  return null;
end $$;
create constraint trigger entries_complete after insert on entries deferrable initially deferred
  for each row execute function entry_complete();

create function settlements_made() returns trigger language plpgsql as $$
begin
  perform from open_items where line_id in (select debit_line_id from made union select credit_line_id from made)
    order by line_id for update;
  if exists (
    select from made
    left join open_items d on d.line_id = made.debit_line_id
    left join open_items c on c.line_id = made.credit_line_id
    left join settlements u on u.id = made.undoes
    where d.is_debit is not true or c.is_debit is not false or d.account_id <> c.account_id
      or made.undoes is not null and (u.undoes is not null or u.amount <> -made.amount
        or u.debit_line_id <> made.debit_line_id or u.credit_line_id <> made.credit_line_id)
  ) then
    raise exception 'A settlement joins a debit and a credit of one account, or undoes one that did'
      using errcode = '23514', constraint = 'settlements_fit';
  end if;
  update open_items set open = open - part.amount
  from (
    select line_id, sum(amount) as amount from (
      select debit_line_id as line_id, amount from made union all select credit_line_id, amount from made
    ) as sides group by line_id
  ) as part
  where open_items.line_id = part.line_id;
  return null;
end $$;
create trigger settlements_made after insert on settlements referencing new table as made
  for each statement execute function settlements_made();

-- What entries rest on does not move under them.
create function accounts_keep() returns trigger language plpgsql as $$
begin
  if (new.entity_id, new.kind, new.is_open_item) is distinct from (old.entity_id, old.kind, old.is_open_item)
    and exists (select from entry_lines where account_id = old.id) then
    raise exception 'Account % has postings' , old.code using errcode = '23514', constraint = 'accounts_with_postings_keep';
  end if;
  return new;
end $$;
create trigger accounts_keep before update on accounts for each row execute function accounts_keep();

create function periods_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.entity_id, new.starts_on, new.ends_on) is distinct from (old.entity_id, old.starts_on, old.ends_on) then
    if exists (select from entries where period_id = old.id) then
      raise exception 'Period % has postings', old.code using errcode = '23514', constraint = 'periods_with_postings_keep';
    end if;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger periods_keep before update or delete on periods for each row execute function periods_keep();

-- functions/fulfilment
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

-- functions/invoicing
-- An invoice is issued whole and stays as it was: only its state moves. Header = sum of taxes = sum of lines, proved at the commit.

alter table invoices add constraint invoices_corrects foreign key (corrects) references invoices (id);
alter table invoices add constraint invoices_corrected check ((kind = 'credit_note') = (corrects is not null));
alter table invoices add constraint invoices_add_up check (net + tax = gross);
alter table invoice_lines add constraint invoice_lines_add_up check (net + tax = gross);
alter table invoice_taxes add constraint invoice_taxes_add_up check (net + tax = gross);

create function invoices_stay() returns trigger language plpgsql as $$
declare
  moved invoices := old;
begin
  if tg_op = 'UPDATE' then
    moved.state := new.state;
    moved.settled_at := new.settled_at;
    moved.entry_id := coalesce(old.entry_id, new.entry_id);
    moved.version := new.version;
    if moved is not distinct from new then return new; end if;
  end if;
  raise exception 'An issued invoice stays as it is' using errcode = '23514', constraint = 'invoices_stay';
end $$;
create trigger invoices_stay before update or delete on invoices for each row execute function invoices_stay();

create function invoice_parts_stay() returns trigger language plpgsql as $$
begin
  raise exception 'An issued invoice stays as it is' using errcode = '23514', constraint = 'invoices_stay';
end $$;
create trigger invoice_lines_stay before update or delete on invoice_lines for each row execute function invoice_parts_stay();
create trigger invoice_taxes_stay before update or delete on invoice_taxes for each row execute function invoice_parts_stay();

create function invoice_complete() returns trigger language plpgsql as $$
begin
  if (new.net, new.tax) <> (select coalesce(sum(net), 0), coalesce(sum(tax), 0) from invoice_lines where invoice_id = new.id)
    or (new.net, new.tax) <> (select coalesce(sum(net), 0), coalesce(sum(tax), 0) from invoice_taxes where invoice_id = new.id) then
    raise exception 'Invoice %: header, taxes and lines differ', new.number using errcode = '23514', constraint = 'invoices_complete';
  end if;
  return null;
end $$;
create constraint trigger invoices_complete after insert on invoices deferrable initially deferred
  for each row execute function invoice_complete();

-- functions/payments
alter table payments add constraint payments_amount_is_positive check (amount > 0);
alter table payments add constraint payments_never_refund_more check (refunded >= 0 and refunded <= amount);
alter table refunds add constraint refunds_amount_is_positive check (amount > 0);
create unique index payments_one_capture on payments (document) where state in ('capturing', 'captured');

-- functions/planning
alter table demands add constraint demands_quantity_is_positive check (quantity > 0);

-- functions/orders
alter table order_lines add constraint order_lines_never_more_than_ordered check (shipped >= 0 and cancelled >= 0 and shipped + cancelled <= quantity and invoiced >= 0 and invoiced <= quantity);
alter table order_lines add constraint order_lines_quantity_is_positive check (quantity > 0);
alter table basket_lines add constraint basket_lines_quantity_is_positive check (quantity > 0);
alter table orders add constraint orders_gross_is_net_and_tax check (gross = net + tax);
create index order_lines_waiting on order_lines (order_id) where back_ordered > 0;
