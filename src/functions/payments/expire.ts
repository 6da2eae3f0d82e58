import type { Job } from '#support/actions/index.ts'
import { lockPayment } from './load.ts'
import { step } from './step.ts'

/** Every minute: payments whose time to pay is over, declined ones too. Their orders hear of it and let the goods go. */
export const expire: Job = {
  every: '* * * * *',
  run: async (outside) => {
    const due = await outside.transaction((ctx) =>
      ctx.tx.named<{ id: string }>(
        'payments.due',
        `select id from payments where state in ('pending', 'failed') and expires_at < $1 order by expires_at limit 500`,
        [ctx.now],
      ),
    )
    for (const { id } of due)
      await outside.transaction(async (ctx) => {
        const payment = await lockPayment(ctx, id)
        if (payment.state === 'pending' || payment.state === 'failed') await step(ctx, payment, 'expired')
      })
  },
}
