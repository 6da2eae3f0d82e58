import { reserve } from '#books/stock/functions.ts'
import { shippingSites } from '#masters/sites/functions.ts'
import { type Ctx, isRefusal } from '#support/actions/index.ts'
import { savepoint } from '#support/database/index.ts'
import { Decimal } from '#support/money/index.ts'
import { prepare } from './confirm-order.ts'
import { documentOf, lockOrder } from './load.ts'
import { tellCustomer } from './tell-customer.ts'

type Missing = { line: string; itemId: string; quantity: string }

/** What was promised is not there (a short pick, a count): the rest goes on, the missing part waits as a back-order and the customer hears of it. */
export const fallShort = async (ctx: Ctx, { id, lines, key }: { id: string; lines: Missing[]; key: string }) => {
  const order = await lockOrder(ctx, id)
  if (order.state === 'cancelled' || order.state === 'completed' || !lines.length) return
  await ctx.tx.named(
    'orders.fall_short',
    `update order_lines l set back_ordered = least(l.back_ordered + s.quantity, l.quantity - l.shipped - l.cancelled)
     from (select id, max(quantity) as quantity from unnest($1::uuid[], $2::numeric[]) as u (id, quantity) group by id) s where l.id = s.id`,
    [lines.map((one) => one.line), lines.map((one) => one.quantity)],
  )
  await tellCustomer(ctx, order, 'back_order', { key, lines: lines.length })
  if (!(await tryAgain(ctx, id, lines)))
    ctx.emit({
      type: 'orders.back_ordered',
      subject: documentOf(order),
      version: order.version,
      payload: { id, lines },
    })
}

/** Takes back-ordered pieces from wherever they can be had now and hands them to that warehouse; false when there are none. */
const tryAgain = async (ctx: Ctx, id: string, lines: Missing[]): Promise<boolean> => {
  const order = await lockOrder(ctx, id)
  const siteIds = (await shippingSites(ctx)).map((site) => site.id)
  try {
    await savepoint(ctx.tx, () => reserve(ctx, { holder: documentOf(order), expiresAt: null, lines, siteIds }))
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
  await ctx.tx.named('orders.no_longer_short', 'update order_lines set back_ordered = 0 where id = any($1::uuid[])', [
    [...new Set(lines.map((one) => one.line))],
  ])
  await prepare(ctx, order)
  return true
}

/** Goods came in: the oldest back-orders that wait for these items get them first. */
export const fillBackOrders = async (ctx: Ctx, { itemIds }: { itemIds: string[] }) => {
  const waiting = await ctx.tx.named<{ orderId: string; line: string; itemId: string; quantity: string }>(
    'orders.waiting',
    `select o.id as "orderId", l.id as line, part.item_id as "itemId", (l.back_ordered * part.quantity)::text as quantity
     from order_lines l join orders o on o.id = l.order_id
       cross join lateral (select l.item_id, 1::numeric as quantity where l.components is null
         union all select (c->>'itemId')::uuid, (c->>'quantity')::numeric from jsonb_array_elements(l.components) c) part
     where l.back_ordered > 0 and part.item_id = any($1::uuid[]) and o.state in ('confirmed', 'picking', 'partly_shipped')
     order by o.placed_at, o.id, l.line limit 200`,
    [itemIds],
  )
  for (const { orderId, ...missing } of waiting)
    if (new Decimal(missing.quantity).gt(0)) await tryAgain(ctx, orderId, [missing])
}
