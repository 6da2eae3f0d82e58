import { type Ctx, fail } from '#support/actions/index.ts'
import { round } from '#support/money/index.ts'
import { paymentErrors } from './errors.ts'
import type { PaymentState } from './states.ts'

export type Payment = {
  id: string
  document: string
  documentNumber: string
  entityId: string
  partyId: string | null
  method: string
  provider: string
  reference: string | null
  amount: string
  currency: string
  state: PaymentState
  refunded: string
  expiresAt: Date | null
}

const columns = `id, document, document_number as "documentNumber", entity_id as "entityId", party_id as "partyId", method, provider, reference,
  amount, currency, state, refunded, expires_at as "expiresAt"`

/** The payment, locked until the transaction ends; fails with unknown_payment. */
export const lockPayment = async (ctx: Ctx, id: string): Promise<Payment> => {
  const [payment] = await ctx.tx.named<Payment>(
    'payments.lock',
    `select ${columns} from payments where id = $1 for update`,
    [id],
  )
  return payment ? written(payment) : fail(paymentErrors.unknownPayment, { id })
}

export const lockPaymentByReference = async (
  ctx: Ctx,
  provider: string,
  reference: string,
): Promise<Payment | undefined> => {
  const [payment] = await ctx.tx.named<Payment>(
    'payments.lock_by_reference',
    `select ${columns} from payments where provider = $1 and reference = $2 for update`,
    [provider, reference],
  )
  return payment && written(payment)
}

export const lockPaymentsOf = async (ctx: Ctx, document: string): Promise<Payment[]> =>
  (
    await ctx.tx.named<Payment>(
      'payments.lock_of',
      `select ${columns} from payments where document = $1 order by id for update`,
      [document],
    )
  ).map(written)

/** Amounts as people write them. */
const written = (payment: Payment): Payment => ({
  ...payment,
  amount: round(payment.amount, payment.currency),
  refunded: round(payment.refunded, payment.currency),
})
