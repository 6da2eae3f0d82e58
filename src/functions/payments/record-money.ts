import { Decimal } from 'decimal.js'
import { z } from 'zod'
import { about, action, fail } from '#support/actions/index.ts'
import { form } from '#support/i18n/index.ts'
import { checkReaches } from '#support/notes/documents.ts'
import { paymentErrors } from './errors.ts'
import { lockPayment } from './load.ts'
import { step } from './step.ts'

/** Somebody saw the money: a transfer on the bank statement, the carrier's cash. The whole amount, else it is refused. */
export const recordMoney = action({
  name: 'payments.record_money',
  subject: about('payment'),
  input: z.object({
    id: z.uuid(),
    amount: z.string().regex(/^\d{1,15}(\.\d{1,6})?$/, form('form.price')),
    reference: z.string().max(100).optional(),
  }),
  fn: async (ctx, { id, amount, reference }) => {
    const payment = await lockPayment(ctx, id)
    await checkReaches(ctx, 'payments.record_money', payment.document)
    if (!['transfer', 'cash_on_delivery'].includes(payment.provider))
      fail(paymentErrors.notPayable, { state: payment.provider })
    if (!new Decimal(amount).eq(payment.amount))
      fail(paymentErrors.amountDiffers, { expected: payment.amount, given: amount }, [
        { path: 'amount', code: 'differs', accepted: payment.amount },
      ])
    if (reference)
      await ctx.tx.named(
        'payments.set_reference',
        'update payments set reference = coalesce(reference, $2) where id = $1',
        [id, reference],
      )
    if (payment.state !== 'captured' && !(await step(ctx, payment, 'captured')))
      fail(paymentErrors.notPayable, { state: payment.state })
    return { id, state: payment.state }
  },
})
