import { z } from 'zod'
import { type Interaction, record } from '#books/interactions/functions.ts'
import { checkReach, release } from '#books/stock/functions.ts'
import { cancelPicking, shippedOf } from '#functions/fulfilment/functions.ts'
import { voidOrRefund } from '#functions/payments/functions.ts'
import { dropDemands } from '#functions/planning/functions.ts'
import { giveBackPromotions } from '#masters/pricing/functions.ts'
import { action, type Ctx, fail, may } from '#support/actions/index.ts'
import { orderErrors } from './errors.ts'
import { happened } from './happened.ts'
import { documentOf, lockOrder, type Order } from './load.ts'
import { opensOrder } from './order-link.ts'
import { cancelledOutput } from './outputs.ts'
import { isOwn } from './own.ts'
import { orderStates } from './states.ts'
import { step } from './step.ts'
import { tellCustomer } from './tell-customer.ts'

/**
 * Calls an order off before it ships: stock is free again, coupons can be used again, money that is held is voided and money that came goes back.
 * Repeating it changes nothing. Fails with already_shipped once goods left (returns are another matter), cannot_be_cancelled when all is done.
 */
export const cancelOrder = async (ctx: Ctx, { id, reason }: { id: string; reason: string }): Promise<Order> => {
  const order = await lockOrder(ctx, id)
  if (order.state === 'cancelled') return order
  if ((await shippedOf(ctx, { document: documentOf(order) })).length)
    fail(orderErrors.alreadyShipped, { order: order.number })
  if (!(orderStates[order.state] as readonly string[]).includes('cancelled')) fail(orderErrors.cannotBeCancelled)
  const told = await end(ctx, order, reason)
  await voidOrRefund(ctx, { document: documentOf(order), reason })
  await record(ctx, [told])
  return order
}

/** Frees what the order held and closes it; gives what the customer's book is told. The money is the caller's next thought. */
export const end = async (ctx: Ctx, order: Order, reason: string): Promise<Interaction> => {
  const document = documentOf(order)
  await cancelPicking(ctx, { document })
  await giveBackPromotions(ctx, { document })
  await release(ctx, { holder: document })
  await dropDemands(ctx, { document })
  await step(ctx, order, 'cancelled', { reason })
  await ctx.tx.named('orders.cancel_reason', 'update orders set cancel_reason = $2 where id = $1', [order.id, reason])
  order.cancelReason = reason
  await tellCustomer(ctx, order, 'order_cancelled', { reason })
  return happened(order, 'order_cancelled', { amount: order.gross, data: { reason } })
}

/** Staff cancel any order; a customer his own; a guest the one whose key he holds. */
export const cancel = action({
  name: 'orders.cancel',
  open: ['customer', 'visitor'],
  input: z.object({
    id: z.uuid(),
    key: z.string().max(60).optional(),
    reason: z.string().trim().min(1).max(200).default('customer'),
  }),
  output: cancelledOutput,
  subject: ({ id }) => `order:${id}`,
  fn: async (ctx, { id, key, reason }) => {
    await refuseStrangers(ctx, id, key)
    const order = await cancelOrder(ctx, { id, reason: may(ctx.actor, 'orders.cancel') ? reason : 'customer' })
    return { id, state: order.state, number: order.number }
  },
})

const refuseStrangers = async (ctx: Ctx, id: string, key?: string) => {
  const [row] = await ctx.tx.named<{
    keyHash: string
    partyId: string | null
    partyIsClaimed: boolean
    siteId: string
  }>(
    'orders.whose',
    'select key_hash as "keyHash", party_id as "partyId", party_is_claimed as "partyIsClaimed", site_id as "siteId" from orders where id = $1',
    [id],
  )
  if (!row) return fail(orderErrors.unknownOrder)
  if (may(ctx.actor, 'orders.cancel')) return checkReach(ctx.actor, 'orders.cancel', row.siteId)
  if (!(await isOwn(ctx, row)) && !(await opensOrder(ctx, key, { id, keyHash: row.keyHash })))
    fail(orderErrors.unknownOrder)
}
