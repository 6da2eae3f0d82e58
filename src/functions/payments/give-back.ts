import { Decimal } from 'decimal.js'
import type { Ctx, Job } from '#support/actions/index.ts'
import { addJob } from '#support/jobs/index.ts'
import { asRefusal } from './capture.ts'
import { lockPayment, lockPaymentsOf } from './load.ts'
import { findProvider } from './providers.ts'
import { refund } from './refund.ts'
import { step } from './step.ts'

/**
 * Ends the money side of a document: what is awaited or authorised is voided, what was captured goes back. A capture on its way is answered
 * when it arrives, and so is money that comes after its time (`orders` calls this again). Repeating it changes nothing.
 */
export const voidOrRefund = async (ctx: Ctx, { document, reason }: { document: string; reason: string }) => {
  for (const payment of await lockPaymentsOf(ctx, document)) {
    const left = new Decimal(payment.amount).minus(payment.refunded)
    if (payment.state === 'captured' && left.gt(0)) await refund(ctx, payment, { amount: left.toFixed(), reason })
    else if (
      ['pending', 'authorised'].includes(payment.state) &&
      (await step(ctx, payment, 'voided', reason)) &&
      payment.reference
    )
      await addJob(ctx, 'payments.void', { paymentId: payment.id }, { key: `void:${payment.id}` })
  }
}

/** Tells the provider that an authorised amount is no longer wanted. */
export const voidJob: Job = {
  run: async (outside, { paymentId }: { paymentId: string }) => {
    const payment = await outside.transaction((ctx) => lockPayment(ctx, paymentId))
    if (payment.state !== 'voided' || !payment.reference) return
    await findProvider(payment.provider)?.void(outside.house, payment.reference, payment.id).catch(asRefusal)
  },
}
