import { reservationsOf } from '#books/stock/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { attempt } from './attempt.ts'
import { prepare } from './confirm-order.ts'
import { documentOf, linesOf, lockOrder, type Order, type OrderLine } from './load.ts'
import { missingOf, type Need, needOf, partsOf, reachable, take } from './needs.ts'
import { promiseAgain, promiseOf } from './promise-again.ts'
import { tellCustomer } from './tell-customer.ts'

/**
 * What was promised is not there (a short pick, a count): it is taken from elsewhere if it can be had; what cannot waits as a back-order while the
 * rest goes on. The customer hears of it, once for each `key`: of the new day where there is one, of none where nobody can know it yet.
 */
export const fallShort = async (ctx: Ctx, { id, key }: { id: string; key: string }) => {
  const order = await lockOrder(ctx, id)
  if (order.state === 'cancelled' || order.state === 'completed') return
  const lines = await linesOf(ctx, id)
  const { waiting, isLater } = await fillUp(ctx, order, lines)
  if (isLater && !waiting.length) await tellCustomer(ctx, order, 'back_order', { key })
  if (!waiting.length) return
  const short = new Set(waiting.map((need) => need.line))
  await tellCustomer(ctx, order, 'back_order', { key, lines: short.size, promisedOn: '' })
  ctx.emit({
    type: 'orders.back_ordered',
    subject: documentOf(order),
    version: order.version,
    payload: { id, lines: waiting },
  })
}

/** Goods came in, were found or became free: the oldest back-orders that wait for these items get them first, as many as there are. */
export const fillBackOrders = async (ctx: Ctx, { itemIds }: { itemIds: string[] }) => {
  const waiting = await ctx.tx.named<{ id: string }>(
    'orders.waiting',
    `select o.id from orders o where o.state in ('confirmed', 'picking', 'partly_shipped') and o.id in (
       select l.order_id from order_lines l where l.back_ordered > 0 and (l.item_id = any($1::uuid[])
         or exists (select from jsonb_array_elements(l.components) c where (c->>'itemId')::uuid = any($1::uuid[]))))
     order by o.placed_at, o.id limit 200`,
    [itemIds],
  )
  const ids = waiting.map((one) => one.id)
  if (!ids.length) return
  // All of them before any goods: whoever holds one of these orders may be waiting for the same goods.
  await ctx.tx.named('orders.lock_waiting', 'select from orders where id = any($1::uuid[]) order by id for update', [
    ids,
  ])
  for (const id of ids) await fillUp(ctx, await lockOrder(ctx, id), await linesOf(ctx, id))
}

/** Promises what is missing as far as it can be had, writes down what still waits, and gives it; and whether the order's day became a later one. */
const fillUp = async (ctx: Ctx, order: Order, lines: OrderLine[]): Promise<{ waiting: Need[]; isLater: boolean }> => {
  const missing = await missingOf(ctx, order, needOf(lines))
  const found = await reachable(ctx, missing)
  const hold = await holdOf(ctx, order)
  const dated = found.length > 0 ? await promiseOf(ctx, order, found) : undefined
  const isFound = dated !== undefined && (await attempt(ctx, () => take(ctx, order, found, hold)))
  const isLater = isFound && (await promiseAgain(ctx, order, dated))
  const waiting = isFound ? await missingOf(ctx, order, needOf(lines)) : missing
  await writeWaiting(ctx, lines, waiting)
  if (isFound && order.state !== 'placed') await prepare(ctx, order)
  return { waiting, isLater }
}

/** What is promised to an order that is not certain yet counts as long as its other goods do. */
const holdOf = async (ctx: Ctx, order: Order): Promise<Date | null> => {
  if (order.state !== 'placed') return null
  const [first] = await reservationsOf(ctx, { holder: documentOf(order) })
  return first?.expiresAt ?? null
}

/** A kit waits as soon as one of its parts does. */
const writeWaiting = async (ctx: Ctx, lines: OrderLine[], waiting: readonly Need[]) => {
  const changed = lines.flatMap((line) => {
    const counts = partsOf(line).map((part) => {
      const need = waiting.find((one) => one.line === line.id && one.itemId === part.itemId)
      return line.components
        ? new Decimal(need?.quantity ?? 0).div(part.quantity).ceil()
        : new Decimal(need?.quantity ?? 0)
    })
    const backOrdered = Decimal.max(0, ...counts)
    if (backOrdered.eq(line.backOrdered)) return []
    line.backOrdered = backOrdered.toFixed()
    return [line]
  })
  if (changed.length)
    await ctx.tx.named(
      'orders.write_waiting',
      'update order_lines l set back_ordered = s.waiting from unnest($1::uuid[], $2::numeric[]) as s (id, waiting) where l.id = s.id',
      [changed.map((line) => line.id), changed.map((line) => line.backOrdered)],
    )
}
