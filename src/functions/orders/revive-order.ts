import type { Paid } from '#functions/payments/functions.ts'
import { useAgain } from '#masters/pricing/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { attempt } from './attempt.ts'
import { documentOf, linesOf, type Order } from './load.ts'
import { needOf, take } from './needs.ts'
import { step } from './step.ts'

/**
 * Money that came after an order was given up for want of it: takes its coupons and goods again and lives on, or stays cancelled (and the money goes
 * back by itself) when either is gone.
 */
export const revive = async (ctx: Ctx, order: Order, paid: Paid): Promise<boolean> => {
  if (order.cancelReason !== 'not_paid' || new Decimal(paid.authorised).minus(paid.refunded).lt(order.gross))
    return false
  const needs = needOf(await linesOf(ctx, order.id))
  const isTaken = await attempt(ctx, async () => {
    await useAgain(ctx, { document: documentOf(order) })
    await take(ctx, order, needs)
  })
  if (!isTaken) return false
  await step(ctx, order, 'placed', { revived: true })
  await ctx.tx.named('orders.revived', 'update orders set cancel_reason = null, cancelled_at = null where id = $1', [
    order.id,
  ])
  order.cancelReason = null
  return true
}
