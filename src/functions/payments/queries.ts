import type { Ctx } from '#support/actions/index.ts'
import { remembered } from '#support/entity/index.ts'
import { round } from '#support/money/index.ts'
import { paymentMethods } from './tables.ts'

export type Paid = { authorised: string; captured: string; refunded: string }

/** What a document's payments amount to now; authorised includes what is being captured. */
export const paidOf = async (ctx: Ctx, document: string): Promise<Paid> => {
  const [paid] = await ctx.tx.named<Paid>(
    'payments.paid_of',
    `select coalesce(sum(amount) filter (where state in ('authorised', 'capturing', 'captured')), 0)::text as authorised,
            coalesce(sum(amount) filter (where state = 'captured'), 0)::text as captured, coalesce(sum(refunded), 0)::text as refunded
     from payments where document = $1`,
    [document],
  )
  return paid!
}

export type PaymentRow = {
  id: string
  method: string
  provider: string
  state: string
  amount: string
  refunded: string
  currency: string
  reference: string | null
  problem: string | null
  createdAt: Date
  capturedAt: Date | null
  expiresAt: Date | null
}

/** The payments of a document, oldest first. */
export const paymentsOf = async (ctx: Ctx, document: string): Promise<PaymentRow[]> => {
  const rows = await ctx.tx.named<PaymentRow>(
    'payments.of',
    `select id, method, provider, state, amount, refunded, currency, reference, problem, created_at as "createdAt", captured_at as "capturedAt", expires_at as "expiresAt"
     from payments where document = $1 order by id`,
    [document],
  )
  return rows.map((row) => ({
    ...row,
    amount: round(row.amount, row.currency),
    refunded: round(row.refunded, row.currency),
  }))
}

export type Awaited = { document: string; amount: string; currency: string; expiresAt: Date }

/** Money by this provider that has not come and is given up before `before`, the most urgent first. */
export const awaitedUntil = async (
  ctx: Ctx,
  { provider, before }: { provider: string; before: Date },
): Promise<Awaited[]> => {
  const rows = await ctx.tx.named<Awaited>(
    'payments.awaited_until',
    `select document, amount, currency, expires_at as "expiresAt" from payments
     where state = 'pending' and provider = $1 and expires_at between $2 and $3 order by expires_at limit 1000`,
    [provider, ctx.now, before],
  )
  return rows.map((row) => ({ ...row, amount: round(row.amount, row.currency) }))
}

/** Methods that customers can choose, in order, with their names by language. */
export const listMethods = ({ tx }: Pick<Ctx, 'tx'>) => methods(tx)

const methods = remembered([paymentMethods], (tx) =>
  tx.named<{ code: string; name: Record<string, string>; provider: string; holdMinutes: number | null }>(
    'payments.methods',
    `select code, name, provider, hold_minutes as "holdMinutes" from payment_methods where archived_at is null order by position, code`,
  ),
)
