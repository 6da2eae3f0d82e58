import { contextOn, fail, type House, system } from '#support/actions/index.ts'
import { paymentErrors } from './errors.ts'
import { lockPayment } from './load.ts'
import { getProvider } from './providers.ts'

/**
 * Opens the charge at its provider, once, and says where the customer goes to pay. Between two transactions, since it talks to the world.
 * Fails with not_payable when the payment is over or needs no provider.
 */
export const openPayment = async (
  house: House,
  { paymentId, returnUrl }: { paymentId: string; returnUrl: string },
): Promise<{ payUrl: string }> => {
  const payment = await house.database.transaction((tx) => lockPayment(contextOn(tx, system).ctx, paymentId))
  if (!['pending', 'failed'].includes(payment.state)) fail(paymentErrors.notPayable, { state: payment.state })
  const { amount, currency } = payment
  const opened = await getProvider(payment.provider).open(house, { key: payment.id, amount, currency, returnUrl })
  await house.database.transaction(async (tx) => {
    await tx.named(
      'payments.opened',
      'update payments set reference = $2, version = version + 1 where id = $1 and reference is null',
      [paymentId, opened.reference],
    )
  })
  return { payUrl: opened.payUrl }
}
