import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { paymentErrors } from './errors.ts'
import { listMethods } from './queries.ts'

export type Start = {
  document: string
  documentNumber: string
  entityId: string
  partyId?: string | null
  method: string
  amount: string
  currency: string
}

export type PaymentMethod = { code: string; provider: string; holdMinutes: number | null }

/** The method of this code, unless archived; fails with unknown_method. */
export const getMethod = async (ctx: Ctx, code: string): Promise<PaymentMethod> => {
  const methods = await listMethods(ctx)
  const accepted = methods.map((one) => one.code).join(', ')
  return (
    methods.find((one) => one.code === code) ??
    fail(paymentErrors.unknownMethod, { method: code }, [{ path: 'payment.method', code: 'unknown', accepted }])
  )
}

/** Until when goods stay held for a payment of this method; null: without end. */
export const holdUntil = (method: PaymentMethod, now: Date): Date | null =>
  method.holdMinutes === null ? null : new Date(now.getTime() + method.holdMinutes * 60_000)

/** Writes down the money that is awaited for a document. The provider is asked when the customer goes to pay (`openPayment`). */
export const startPayment = async (
  ctx: Ctx,
  start: Start & { holdUntil: Date | null; provider: string },
): Promise<{ paymentId: string }> => {
  const paymentId = newId()
  await ctx.tx.later(
    'payments.start',
    `insert into payments (id, document, document_number, entity_id, party_id, method, provider, amount, currency, expires_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      paymentId,
      start.document,
      start.documentNumber,
      start.entityId,
      start.partyId ?? null,
      start.method,
      start.provider,
      start.amount,
      start.currency,
      start.holdUntil,
      ctx.now,
    ],
  )
  return { paymentId }
}
