import { postFact } from '#functions/accounting/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { clearingRole } from './clearing.ts'
import type { Payment } from './load.ts'
import { type PaymentState, paymentStates } from './states.ts'

/**
 * Moves a locked payment to a state, if that is a step from where it stands; else does nothing (late and repeated news). A capture posts
 * Dr clearing / Cr customer deposits in the same transaction. Announces `payments.<state>`.
 */
export const step = async (ctx: Ctx, payment: Payment, to: PaymentState, problem?: string): Promise<boolean> => {
  if (!(paymentStates[payment.state] as readonly string[]).includes(to)) return false
  const [changed] = await ctx.tx.named<{ version: number }>(
    'payments.step',
    `update payments set state = $2, problem = $3, version = version + 1,
       authorised_at = case when $2 = 'authorised' then $4 else authorised_at end,
       captured_at = case when $2 = 'captured' then $4 else captured_at end
     where id = $1 returning version`,
    [payment.id, to, problem ?? null, ctx.now],
  )
  if (to === 'captured') await postCapture(ctx, payment)
  ctx.emit({
    type: `payments.${to}`,
    subject: payment.document,
    version: changed?.version ?? 0,
    payload: {
      document: payment.document,
      paymentId: payment.id,
      amount: payment.amount,
      method: payment.method,
      problem,
    },
  })
  payment.state = to
  return true
}

const postCapture = (ctx: Ctx, payment: Payment) =>
  postFact(ctx, {
    entityId: payment.entityId,
    fact: 'payment_captured',
    document: `payment:${payment.id}`,
    lines: [
      {
        role: clearingRole(payment.provider),
        debit: payment.amount,
        reference: payment.document,
        partyId: payment.partyId ?? undefined,
      },
      {
        role: 'customer_deposits',
        credit: payment.amount,
        reference: payment.document,
        partyId: payment.partyId ?? undefined,
      },
    ],
  })
