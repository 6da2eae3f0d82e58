import type { Check } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'
import { balances } from './balances.ts'

type Found = { count: number; findings: { what: string; mend: string }[] }

/** Counts by one statement, finds by another that returns a column `what`. */
const prove = async (tx: Tx, name: string, count: string, find: string, mend: string): Promise<Found> => {
  const [looked] = await tx.named<{ count: number }>(`${name}.count`, count)
  const found = await tx.named<{ what: string }>(`${name}.find`, `${find} limit 20`)
  return { count: looked!.count, findings: found.map(({ what }) => ({ what, mend })) }
}

const balanced: Check = {
  name: 'ledger.entries_balance',
  run: (tx) =>
    prove(
      tx,
      'ledger.check_entries',
      'select count(*)::int as count from entries',
      `select 'entry ' || e.id || ' of ' || e.document || ': debit ' || coalesce(sum(l.debit), 0) || ', credit ' || coalesce(sum(l.credit), 0) as what
       from entries e left join entry_lines l on l.entry_id = e.id
       group by e.id having coalesce(sum(l.debit), 0) <> coalesce(sum(l.credit), 0) or count(l.id) < 2`,
      'Rows were changed past the program: restore the last backup in which the doctor found nothing, or post the difference by hand.',
    ),
}

const numbered: Check = {
  name: 'ledger.numbers_without_gap',
  run: (tx) =>
    prove(
      tx,
      'ledger.check_numbers',
      'select count(*)::int as count from entries',
      `select 'journal ' || j.code || ' ' || e.year || ': ' || count(*) || ' entries, numbers ' || min(e.number) || ' to ' || max(e.number)
         || ', next ' || coalesce(max(s.next)::text, 'unknown') as what
       from entries e join journals j on j.id = e.journal_id
       left join number_series s on s.entity_id = e.entity_id and s.series = 'entries ' || j.id and s.year = e.year
       group by j.id, e.year
       having count(e.number) <> count(*) or min(e.number) <> 1 or max(e.number) <> count(*)
         or max(s.next) is distinct from (count(*) + 1)::int`,
      'An entry was removed or a number series moved by hand: restore it from a backup.',
    ),
}

const balancesAgree: Check = {
  name: 'ledger.balances_are_entries',
  run: (tx) =>
    prove(
      tx,
      'ledger.check_balances',
      'select count(*)::int as count from account_balances',
      `select 'account ' || a.code || ' in ' || p.code || ': balance ' || coalesce(kept.debit - kept.credit, 0)
         || ', entries ' || coalesce(lines.debit - lines.credit, 0) as what
       from (select account_id, period_id, sum(debit) as debit, sum(credit) as credit from ${balances} b group by 1, 2) kept
       full join (
         select l.account_id, e.period_id, sum(l.debit) as debit, sum(l.credit) as credit
         from entry_lines l join entries e on e.id = l.entry_id group by 1, 2) lines using (account_id, period_id)
       join accounts a on a.id = account_id join periods p on p.id = period_id
       where (coalesce(kept.debit, 0), coalesce(kept.credit, 0)) <> (coalesce(lines.debit, 0), coalesce(lines.credit, 0))`,
      'Recount the balances from the entries: action ledger.recount_balances.',
    ),
}

const openItemsAgree: Check = {
  name: 'ledger.open_items_are_lines_less_settlements',
  run: (tx) =>
    prove(
      tx,
      'ledger.check_open_items',
      'select count(*)::int as count from open_items',
      `with settled as (
         select line_id, sum(amount) as amount from (
           select debit_line_id as line_id, amount from settlements union all select credit_line_id, amount from settlements
         ) sides group by line_id)
       select 'line ' || l.id || ' of ' || a.code || ': ' || coalesce(o.open::text, 'nothing') || ' open, '
         || (l.debit + l.credit - coalesce(s.amount, 0)) || ' expected' as what
       from entry_lines l join accounts a on a.id = l.account_id and a.is_open_item
       left join open_items o on o.line_id = l.id left join settled s on s.line_id = l.id
       where o.open is distinct from l.debit + l.credit - coalesce(s.amount, 0) or o.is_debit is distinct from (l.debit > 0)`,
      'An open item was changed past its settlements: undo and repeat the settlement of this line.',
    ),
}

export const ledgerChecks: Check[] = [balanced, numbered, balancesAgree, openItemsAgree]
