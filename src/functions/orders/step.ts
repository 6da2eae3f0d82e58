import { type Ctx, move } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { documentOf, type Order } from './load.ts'
import { type OrderState, orderStates } from './states.ts'

const stamp: Partial<Record<OrderState, string>> = {
  confirmed: 'confirmed_at',
  shipped: 'shipped_at',
  completed: 'completed_at',
  cancelled: 'cancelled_at',
}

/** Moves a locked order on, keeps the step for its page, and announces `orders.<state>`. Refuses what its life does not know. */
export const step = async (ctx: Ctx, order: Order, to: OrderState, facts: Record<string, unknown> = {}) => {
  const from = order.state
  move(orderStates, from, to, order.number)
  const at = stamp[to]
  await ctx.tx.named(
    `orders.step_${to}`,
    `with kept as (insert into order_steps (id, order_id, from_state, to_state, actor_id, at) values ($2, $1, $3, $4, $5, $6))
     update orders set state = $4, version = version + 1${at ? `, ${at} = $6` : ''} where id = $1`,
    [order.id, newId(), from, to, ctx.actor.id, ctx.now],
  )
  order.state = to
  order.version += 1
  ctx.emit({
    type: `orders.${to}`,
    subject: documentOf(order),
    version: order.version,
    payload: { id: order.id, number: order.number, from, ...facts },
  })
}
