import { z } from 'zod'
import { type Ctx, query } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { form } from '#support/i18n/index.ts'
import { amountSchema, round, sum } from '#support/money/index.ts'
import { dateSchema } from '#support/time/index.ts'
import { balances } from './balances.ts'
import { entityOf } from './setup.ts'

export type AccountKind = 'asset' | 'liability' | 'equity' | 'income' | 'expense'
export type TrialBalanceRow = {
  accountId: string
  code: string
  name: LocalisedText
  kind: AccountKind
  /** Balance before the first day; debit above zero. */
  opening: string
  debit: string
  credit: string
  /** Balance after the last day; debit above zero. */
  closing: string
}

type Span = { entityId?: string | undefined; from: string; to: string }

/**
 * What each account stood at before, took in and stands at after these days. Whole periods are read from the balances, days of a
 * broken one from its lines; one statement, so that debits equal credits whatever is being posted or folded meanwhile.
 */
export const trialBalance = async (ctx: Ctx, { entityId, from, to }: Span) => {
  const entity = await entityOf(ctx, entityId)
  const rows = await ctx.tx.named<TrialBalanceRow>('ledger.trial_balance', TRIAL_BALANCE, [entity.id, from, to])
  const rounded = rows.map((row) => ({
    ...row,
    opening: round(row.opening, entity.currency),
    debit: round(row.debit, entity.currency),
    credit: round(row.credit, entity.currency),
    closing: round(row.closing, entity.currency),
  }))
  const total = (of: 'opening' | 'debit' | 'credit' | 'closing') =>
    round(sum(rounded.map((row) => row[of])), entity.currency)
  return {
    entityId: entity.id,
    currency: entity.currency,
    rows: rounded,
    total: { opening: total('opening'), debit: total('debit'), credit: total('credit'), closing: total('closing') },
  }
}

const TRIAL_BALANCE = `
  with p as (
    select id, starts_on, ends_on, ends_on < $2 as is_before, starts_on >= $2 and ends_on <= $3 as is_within
    from periods where entity_id = $1 and starts_on <= $3),
  parts as (
    select b.account_id, case when p.is_before then b.debit - b.credit else 0 end as opening,
      case when p.is_before then 0 else b.debit end as debit, case when p.is_before then 0 else b.credit end as credit
    from ${balances} b join p on p.id = b.period_id where p.is_before or p.is_within
    union all
    select l.account_id, case when l.posted_on < $2 then l.debit - l.credit else 0 end,
      case when l.posted_on < $2 then 0 else l.debit end, case when l.posted_on < $2 then 0 else l.credit end
    from p
    join entries e on e.entity_id = $1 and e.posted_on between p.starts_on and least(p.ends_on, $3)
    join entry_lines l on l.entry_id = e.id
    where not (p.is_before or p.is_within))
  select a.id as "accountId", a.code, a.name, a.kind, sum(opening)::text as opening, sum(debit)::text as debit,
    sum(credit)::text as credit, sum(opening + debit - credit)::text as closing
  from parts join accounts a on a.id = parts.account_id
  group by a.id having bool_or(opening <> 0 or debit <> 0 or credit <> 0) order by a.code`

const sums = { opening: amountSchema, debit: amountSchema, credit: amountSchema, closing: amountSchema }

/** The trial balance for interfaces; from an account one goes on to its statement, from there to the documents. */
export const trialBalanceQuery = query({
  name: 'ledger.trial_balance',
  input: z
    .object({ entityId: z.uuid().optional(), from: dateSchema, to: dateSchema })
    .refine(({ from, to }) => from <= to, { path: ['to'], ...form('form.last_day') }),
  output: z.object({
    entityId: z.uuid(),
    currency: z.string(),
    rows: z.array(
      z.object({
        accountId: z.uuid(),
        code: z.string(),
        name: z.record(z.string(), z.string()),
        kind: z.enum(['asset', 'liability', 'equity', 'income', 'expense']),
        ...sums,
      }),
    ),
    total: z.object(sums),
  }),
  fn: trialBalance,
})
