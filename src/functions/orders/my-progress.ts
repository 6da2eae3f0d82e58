import { z } from 'zod'
import { profileOf } from '#books/interactions/functions.ts'
import { pickingOf, shippedOf } from '#functions/fulfilment/functions.ts'
import { paidOf } from '#functions/payments/functions.ts'
import { query } from '#support/actions/index.ts'

/** How far the acting visitor has come on the way from looking to having: each step as true once it is done. */
export const myProgress = query({
  name: 'orders.my_progress',
  open: ['customer', 'visitor'],
  input: z.object({ visitorId: z.uuid() }),
  fn: async (ctx, { visitorId }) => {
    const looked = ((await profileOf(ctx, visitorId))?.lastItems.length ?? 0) > 0
    const [basket] = await ctx.tx.named<{ lines: number; orderId: string | null; number: string | null }>(
      'orders.progress',
      `select (select count(*)::int from basket_lines l where l.basket_id = b.id) as lines, b.order_id as "orderId", o.number
       from baskets b left join orders o on o.id = b.order_id where b.visitor_id = $1 order by b.order_id is null, b.changed_at desc limit 1`,
      [visitorId],
    )
    const document = basket?.orderId ? `order:${basket.orderId}` : undefined
    const paid = document ? Number((await paidOf(ctx, document)).authorised) > 0 : false
    const shipped = document ? (await shippedOf(ctx, { document })).length > 0 : false
    const picked = document
      ? shipped || (await pickingOf(ctx, { document })).some((line) => Number(line.picked) > 0)
      : false
    return { looked, basket: (basket?.lines ?? 0) > 0, order: basket?.number ?? null, paid, picked, shipped }
  },
})
