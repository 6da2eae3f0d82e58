import type { Ctx } from '#support/actions/index.ts'
import type { Known } from './customer-of.ts'
import { type Facts, setFact } from './facts.ts'
import type { Question } from './gather-facts.ts'

export type OrderOf = { number: string; gross: string; currency: string; payment: string; items: string[] }

/** The order that the moment is about. To a visitor or customer only his own: by his basket, or by proof. */
export const orderOf = async (
  ctx: Ctx,
  known: Pick<Known, 'subjectId'>,
  { context, subjectId, visitorId }: Question,
): Promise<OrderOf | undefined> => {
  if (!context.orderId) return undefined
  const isTheirs = ctx.actor.kind === 'visitor' || ctx.actor.kind === 'customer'
  const [row] = await ctx.tx.named<OrderOf>(
    'decisions.order',
    `select o.number, o.gross, o.currency, o.payment_method as payment,
       array(select i.code from order_lines l join items i on i.id = l.item_id where l.order_id = o.id order by l.line) as items
     from orders o left join baskets b on b.id = o.basket_id left join profiles p on p.subject_id = o.party_id
     where o.id = $1 and ($2::uuid[] is null or b.visitor_id = any($2::uuid[]) or (not o.party_is_claimed and coalesce(p.merged_into, o.party_id) = any($2::uuid[])))`,
    [context.orderId, isTheirs ? [known.subjectId, subjectId, ...(visitorId ? [visitorId] : [])] : null],
  )
  return row
}

export const orderFactsOf = async (ctx: Ctx, known: Known, question: Question, facts: Facts): Promise<void> => {
  const order = await orderOf(ctx, known, question)
  if (!order) return
  setFact(facts, 'order.amount', Number(order.gross))
  setFact(facts, 'order.lines', order.items.length)
  setFact(facts, 'order.items', order.items)
  setFact(facts, 'order.payment', order.payment)
}
