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
