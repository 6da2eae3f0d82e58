import { type Ctx, fail } from '#support/actions/index.ts'
import { remembered } from '#support/entity/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { round } from '#support/money/index.ts'
import { paymentErrors } from './errors.ts'
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
  methodName: LocalisedText | null
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
    `select id, method, (select name from payment_methods m where m.code = payments.method) as "methodName", provider, state, amount, refunded, currency, reference, problem, created_at as "createdAt", captured_at as "capturedAt", expires_at as "expiresAt"
     from payments where document = $1 order by id`,
    [document],
  )
  return rows.map((row) => ({
    ...row,
    amount: round(row.amount, row.currency),
    refunded: round(row.refunded, row.currency),
  }))
}

export type RefundRow = {
  id: string
  document: string
  amount: string
  currency: string
  reason: string
  state: 'pending' | 'refunded' | 'failed'
  reference: string | null
  createdAt: Date
  refundedAt: Date | null
  /** When the money went back, or was asked to. */
  at: Date
  paymentId: string
  method: string
  provider: string
  paid: string
  paidAt: Date | null
  /** Given back of the same payment before it. */
  before: string
}

const REFUND = `r.id, r.document, r.amount, p.currency, r.reason, r.state, r.reference, r.created_at as "createdAt", r.refunded_at as "refundedAt",
  coalesce(r.refunded_at, r.created_at) as at, r.payment_id as "paymentId", p.method, p.provider, p.amount as paid, p.captured_at as "paidAt",
  (select coalesce(sum(b.amount), 0) from refunds b where b.payment_id = r.payment_id and b.id < r.id and b.state <> 'failed') as before`

const refundWritten = (row: RefundRow): RefundRow => ({
  ...row,
  amount: round(row.amount, row.currency),
  paid: round(row.paid, row.currency),
  before: round(row.before, row.currency),
})

/** What went back of a document's money, oldest first. */
export const refundsOf = async (ctx: Ctx, document: string): Promise<RefundRow[]> =>
  (
    await ctx.tx.named<RefundRow>(
      'payments.refunds_of',
      `select ${REFUND} from refunds r join payments p on p.id = r.payment_id where r.document = $1 order by r.id`,
      [document],
    )
  ).map(refundWritten)

/** One refund with its payment. Fails with unknown_refund. */
export const getRefund = async (ctx: Ctx, id: string): Promise<RefundRow> => {
  const [row] = await ctx.tx.named<RefundRow>(
    'payments.refund_by_id',
    `select ${REFUND} from refunds r join payments p on p.id = r.payment_id where r.id = $1`,
    [id],
  )
  return row ? refundWritten(row) : fail(paymentErrors.unknownRefund)
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
