import { Decimal } from 'decimal.js'
import { postFact } from '#functions/accounting/functions.ts'
import { type Ctx, fail, type Job } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { addJob } from '#support/jobs/index.ts'
import { asRefusal } from './capture.ts'
import { clearingRole } from './clearing.ts'
import { paymentErrors } from './errors.ts'
import { lockPayment, type Payment } from './load.ts'
import { findProvider } from './providers.ts'

/** Gives money back: never more than was captured. Written now, moved by the job. Fails with more_than_paid. */
export const refund = async (
  ctx: Ctx,
  payment: Payment,
  { amount, reason }: { amount: string; reason: string },
): Promise<{ refundId: string }> => {
  if (payment.state !== 'captured' || new Decimal(payment.refunded).plus(amount).gt(payment.amount))
    fail(paymentErrors.moreThanPaid, { wanted: amount, paid: payment.amount, refunded: payment.refunded })
  const refundId = newId()
  await ctx.tx.named(
    'payments.refund',
    `with kept as (update payments set refunded = refunded + $2::numeric, version = version + 1 where id = $1)
     insert into refunds (id, payment_id, amount, reason, document, created_at) values ($3, $1, $2, $4, $5, $6)`,
    [payment.id, amount, refundId, reason, payment.document, ctx.now],
  )
  payment.refunded = new Decimal(payment.refunded).plus(amount).toFixed()
  await addJob(ctx, 'payments.refund', { refundId }, { key: `refund:${refundId}` })
  return { refundId }
}

type Refund = { id: string; paymentId: string; amount: string; state: string }

/** Moves the money of one refund back by its provider, or by hand where a person pays (transfer, cash), then posts it. */
export const refundJob: Job = {
  run: async (outside, { refundId }: { refundId: string }) => {
    const { refund: wanted, payment } = await outside.transaction(async (ctx) => {
      const refund = await lockRefund(ctx, refundId)
      return { refund, payment: await lockPayment(ctx, refund.paymentId) }
    })
    if (wanted.state !== 'pending') return
    const provider = findProvider(payment.provider)
    let reference: string | undefined
    let problem: string | undefined
    if (provider && payment.reference)
      await provider
        .refund(outside.house, payment.reference, { amount: wanted.amount, currency: payment.currency, key: wanted.id })
        .then(
          (done) => (reference = done.reference),
          (error) => (problem = asRefusal(error)),
        )
    await outside.transaction((ctx) =>
      problem ? failRefund(ctx, refundId, problem) : finish(ctx, refundId, reference),
    )
  },
}

const lockRefund = async (ctx: Ctx, id: string): Promise<Refund> => {
  const [row] = await ctx.tx.named<Refund>(
    'payments.lock_refund',
    'select id, payment_id as "paymentId", amount, state from refunds where id = $1 for update',
    [id],
  )
  return row ?? fail(paymentErrors.unknownPayment, { id })
}

const finish = async (ctx: Ctx, refundId: string, reference?: string) => {
  const row = await lockRefund(ctx, refundId)
  if (row.state !== 'pending') return
  const payment = await lockPayment(ctx, row.paymentId)
  await ctx.tx.named(
    'payments.refunded',
    `update refunds set state = 'refunded', reference = $2, refunded_at = $3, version = version + 1 where id = $1`,
    [refundId, reference ?? null, ctx.now],
  )
  await postFact(ctx, {
    entityId: payment.entityId,
    fact: 'payment_refunded',
    document: `payment:${payment.id}`,
    lines: [
      {
        role: 'customer_deposits',
        debit: row.amount,
        reference: payment.document,
        partyId: payment.partyId ?? undefined,
      },
      {
        role: clearingRole(payment.provider),
        credit: row.amount,
        reference: payment.document,
        partyId: payment.partyId ?? undefined,
      },
    ],
  })
  ctx.emit({
    type: 'payments.refunded',
    subject: payment.document,
    payload: { document: payment.document, paymentId: payment.id, refundId, amount: row.amount },
  })
}

const failRefund = async (ctx: Ctx, refundId: string, problem: string) => {
  const row = await lockRefund(ctx, refundId)
  if (row.state !== 'pending') return
  await lockPayment(ctx, row.paymentId)
  await ctx.tx.named(
    'payments.refund_failed',
    `with failed as (update refunds set state = 'failed', problem = $2, version = version + 1 where id = $1)
     update payments set refunded = refunded - $4::numeric, version = version + 1 where id = $3`,
    [refundId, problem, row.paymentId, row.amount],
  )
  ctx.emit({ type: 'payments.refund_failed', subject: `refund:${refundId}`, payload: { refundId, problem } })
}

/** A provider says that a refund went through: finishes ours of that reference, if it still waits. */
export const finishRefund = async (ctx: Ctx, { provider, reference }: { provider: string; reference: string }) => {
  const [row] = await ctx.tx.named<{ id: string }>(
    'payments.refund_by_reference',
    'select r.id from refunds r join payments p on p.id = r.payment_id where p.provider = $1 and r.reference = $2',
    [provider, reference],
  )
  if (row) await finish(ctx, row.id, reference)
}
