import { awaitedUntil, paymentsOf } from '#functions/payments/functions.ts'
import type { Ctx, Job } from '#support/actions/index.ts'
import { documentOf, lockOrder, orderIdOf } from './load.ts'
import { payTo } from './pay-to.ts'
import { tellCustomer } from './tell-customer.ts'

const HOURS_BEFORE = 48

/** Every hour: who has ordered by transfer and not paid is reminded once, two days before his goods are given up. */
export const remindOfPayment: Job = {
  every: '17 * * * *',
  run: async ({ transaction }) => {
    const awaited = await transaction((ctx) =>
      awaitedUntil(ctx, { provider: 'transfer', before: new Date(ctx.now.getTime() + HOURS_BEFORE * 3_600_000) }),
    )
    for (const { document, amount } of awaited) {
      const id = orderIdOf(document)
      if (id) await transaction((ctx) => remind(ctx, id, amount))
    }
  },
}

const remind = async (ctx: Ctx, id: string, amount: string) => {
  const order = await lockOrder(ctx, id)
  if (order.state !== 'placed') return
  const to = await payTo(ctx, order, await paymentsOf(ctx, documentOf(order)))
  await tellCustomer(ctx, order, 'payment_reminder', {
    amount,
    reference: order.number,
    bankAccount: to?.bankAccount ?? '',
    dueOn: to?.until ?? '',
  })
}
