import { type Check, checkBySql } from '#support/actions/index.ts'
import { balances } from './balances.ts'

const balanced = checkBySql('ledger.entries_balance', {
  count: 'select count(*) from entries',
  find: `select 'entry ' || e.id || ' of ' || e.document || ': debit ' || coalesce(sum(l.debit), 0) || ', credit ' || coalesce(sum(l.credit), 0) as what
       from entries e left join entry_lines l on l.entry_id = e.id
       group by e.id having coalesce(sum(l.debit), 0) <> coalesce(sum(l.credit), 0) or count(l.id) < 2`,
  mend: 'Rows were changed past the program: restore the last backup in which the doctor found nothing, or post the difference by hand.',
})

const numbered = checkBySql('ledger.numbers_without_gap', {
  count: 'select count(*) from entries',
  find: `select 'journal ' || j.code || ' ' || e.year || ': ' || count(*) || ' entries, numbers ' || min(e.number) || ' to ' || max(e.number)
         || ', next ' || coalesce(max(s.next)::text, 'unknown') as what
       from entries e join journals j on j.id = e.journal_id
       left join number_series s on s.entity_id = e.entity_id and s.series = 'entries ' || j.id and s.year = e.year
       group by j.id, e.year
       having count(e.number) <> count(*) or min(e.number) <> 1 or max(e.number) <> count(*)
         or max(s.next) is distinct from (count(*) + 1)::int`,
  mend: 'An entry was removed or a number series moved by hand: restore it from a backup.',
})

const balancesAgree = checkBySql('ledger.balances_are_entries', {
  count: 'select count(distinct account_id) from entry_lines',
  find: `select 'account ' || a.code || ' in ' || p.code || ': balance ' || coalesce(kept.debit - kept.credit, 0)
         || ', entries ' || coalesce(lines.debit - lines.credit, 0) as what
       from (select account_id, period_id, sum(debit) as debit, sum(credit) as credit from ${balances} b group by 1, 2) kept
       full join (
         select l.account_id, e.period_id, sum(l.debit) as debit, sum(l.credit) as credit
         from entry_lines l join entries e on e.id = l.entry_id group by 1, 2) lines using (account_id, period_id)
       join accounts a on a.id = account_id join periods p on p.id = period_id
       where (coalesce(kept.debit, 0), coalesce(kept.credit, 0)) <> (coalesce(lines.debit, 0), coalesce(lines.credit, 0))`,
  mend: 'Recount the balances from the entries: action ledger.recount_balances.',
})

const openItemsAgree = checkBySql('ledger.open_items_are_lines_less_settlements', {
  count: 'select count(*) from open_items',
  find: `with settled as (
         select line_id, sum(amount) as amount from (
           select debit_line_id as line_id, amount from settlements union all select credit_line_id, amount from settlements
         ) sides group by line_id)
       select 'line ' || l.id || ' of ' || a.code || ': ' || coalesce(o.open::text, 'nothing') || ' open, '
         || (l.debit + l.credit - coalesce(s.amount, 0)) || ' expected' as what
       from entry_lines l join accounts a on a.id = l.account_id and a.is_open_item
       left join open_items o on o.line_id = l.id left join settled s on s.line_id = l.id
       where o.open is distinct from l.debit + l.credit - coalesce(s.amount, 0) or o.is_debit is distinct from (l.debit > 0)`,
  mend: 'An open item was changed past its settlements: undo and repeat the settlement of this line.',
})

/** What is open on an account, receivables first of all, is what the account stands at: a settlement takes as much from both sides. */
const openIsBalance = checkBySql('ledger.open_items_are_balances', {
  count: 'select count(*) from accounts where is_open_item',
  find: `select 'account ' || a.code || ': open items ' || coalesce(o.open, 0) || ', balance ' || coalesce(l.balance, 0) as what
       from accounts a
       left join (select account_id, sum(case when is_debit then open else -open end) as open from open_items group by 1) o on o.account_id = a.id
       left join (select account_id, sum(debit - credit) as balance from entry_lines group by 1) l on l.account_id = a.id
       where a.is_open_item and coalesce(o.open, 0) <> coalesce(l.balance, 0)`,
  mend: 'An open item is missing or too many: see the finding of ledger.open_items_are_lines_less_settlements, which names the line.',
})

export const ledgerChecks: Check[] = [balanced, numbered, balancesAgree, openItemsAgree, openIsBalance]
