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
