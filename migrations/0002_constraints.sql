-- support/events
insert into event_era (one, era) values (true, 1);
alter table event_era add constraint event_era_is_one check (one);
