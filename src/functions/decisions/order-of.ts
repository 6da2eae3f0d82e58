import type { Ctx } from '#support/actions/index.ts'
import { type Facts, setFact } from './facts.ts'
import type { Context } from './gather-facts.ts'

/** The order that was just placed. */
export const orderFactsOf = async (ctx: Ctx, { orderId }: Context, facts: Facts): Promise<void> => {
  if (!orderId) return
  const [row] = await ctx.tx.named<{ amount: number; payment: string; items: string[] }>(
    'decisions.order',
    `select o.gross::float8 as amount, o.payment_method as payment,
       array(select i.code from order_lines l join items i on i.id = l.item_id where l.order_id = o.id order by l.line) as items
     from orders o where o.id = $1`,
    [orderId],
  )
  if (!row) return
  setFact(facts, 'order.amount', row.amount)
  setFact(facts, 'order.lines', row.items.length)
  setFact(facts, 'order.items', row.items)
  setFact(facts, 'order.payment', row.payment)
}
