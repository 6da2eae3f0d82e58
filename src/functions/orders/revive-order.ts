import { reserve } from '#books/stock/functions.ts'
import type { Paid } from '#functions/payments/functions.ts'
import { shippingSites } from '#masters/sites/functions.ts'
import { type Ctx, isRefusal } from '#support/actions/index.ts'
import { savepoint } from '#support/database/index.ts'
import { Decimal } from '#support/money/index.ts'
import { needOf } from './confirm-order.ts'
import { documentOf, linesOf, type Order } from './load.ts'
import { step } from './step.ts'

/** Money that came after an order was given up for want of it: reserves again and lives on, or stays cancelled (and the money goes back by itself). */
export const revive = async (ctx: Ctx, order: Order, paid: Paid): Promise<boolean> => {
  if (order.cancelReason !== 'not_paid' || new Decimal(paid.authorised).minus(paid.refunded).lt(order.gross))
    return false
  const lines = needOf(await linesOf(ctx, order.id))
  const siteIds = (await shippingSites(ctx)).map((site) => site.id)
  try {
    await savepoint(ctx.tx, () => reserve(ctx, { holder: documentOf(order), expiresAt: null, lines, siteIds }))
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
  await step(ctx, order, 'placed', { revived: true })
  await ctx.tx.named('orders.revived', 'update orders set cancel_reason = null, cancelled_at = null where id = $1', [
    order.id,
  ])
  order.cancelReason = null
  return true
}
