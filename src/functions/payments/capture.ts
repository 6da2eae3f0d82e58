import type { Ctx, Job } from '#support/actions/index.ts'
import { addJob } from '#support/jobs/index.ts'
import { lockPayment, lockPaymentsOf } from './load.ts'
import { ProviderRefusal } from './provider.ts'
import { getProvider } from './providers.ts'
import { step } from './step.ts'

/** Asks for the money that is authorised for a document; the job talks to the provider. Repeating it changes nothing. */
export const requestCapture = async (ctx: Ctx, { document }: { document: string }) => {
  for (const payment of await lockPaymentsOf(ctx, document))
    if (payment.state === 'authorised' && (await step(ctx, payment, 'capturing')))
      await addJob(ctx, 'payments.capture', { paymentId: payment.id }, { key: `capture:${payment.id}` })
}

/** Captures one payment at its provider, then writes it down. A final refusal fails the payment; a fault is tried again. */
export const capture: Job = {
  run: async (outside, { paymentId }: { paymentId: string }) => {
    const payment = await outside.transaction((ctx) => lockPayment(ctx, paymentId))
    if (payment.state !== 'capturing' || !payment.reference) return
    const refusal = await getProvider(payment.provider)
      .capture(outside.house, payment.reference, {
        amount: payment.amount,
        currency: payment.currency,
        key: payment.id,
      })
      .then(() => undefined, asRefusal)
    await outside.transaction(async (ctx) => {
      await step(ctx, await lockPayment(ctx, paymentId), refusal ? 'failed' : 'captured', refusal)
    })
  },
}

/** A final no as its reason; anything else goes on being thrown, so that the job is tried again. */
export const asRefusal = (error: unknown): string => {
  if (error instanceof ProviderRefusal) return error.message
  throw error
}
