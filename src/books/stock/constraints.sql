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
