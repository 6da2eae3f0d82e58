import { type Promised, promise } from '#functions/planning/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { documentOf, type Order } from './load.ts'
import type { Need } from './needs.ts'

/** When goods that had fallen short and were found can be there, from now on, and from where: the function that promised them at first. Ask before they are taken. */
export const promiseOf = (ctx: Ctx, order: Order, found: readonly Need[]): Promise<Promised> =>
  promise(ctx, { at: ctx.now, lines: found, shippingMethod: order.shippingMethod, address: order.address })

/** Writes the new day of an order and its reason, where it is a later one: an order is there when its last part is. Says whether it was. */
export const promiseAgain = async (ctx: Ctx, order: Order, { on, reason }: Promised): Promise<boolean> => {
  if (order.promisedOn && on <= order.promisedOn) return false
  await ctx.tx.named('orders.promise_again', 'update orders set promised_on = $2, promise = $3::jsonb where id = $1', [
    order.id,
    on,
    JSON.stringify(reason),
  ])
  order.promisedOn = on
  ctx.emit({
    type: 'orders.promise_changed',
    subject: documentOf(order),
    version: order.version,
    payload: { id: order.id, promisedOn: on },
  })
  return true
}
