import { shippedOf } from '#functions/fulfilment/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { documentOf, type Order, type OrderLine } from './load.ts'
import { partsOf } from './needs.ts'
import { step } from './step.ts'

type Shipped = { line: string; itemId: string; quantity: string }

/** Reads from the shipments what has left, writes it on the lines, and moves the order's state after it. */
export const countShipped = async (ctx: Ctx, order: Order, lines: OrderLine[]) => {
  const shipped = await shippedOf(ctx, { document: documentOf(order) })
  const hasGoods = lines.some((line) => partsOf(line).length > 0)
  const changed = lines
    .filter((line) => line.kind === 'item')
    .flatMap((line) => {
      const left = Decimal.max(0, leftTheHouse(line, shipped, hasGoods))
      if (new Decimal(line.shipped).eq(left)) return []
      line.shipped = left.toFixed()
      return [line]
    })
  if (changed.length)
    await ctx.tx.named(
      'orders.count_shipped',
      `update order_lines l set shipped = s.shipped, back_ordered = least(l.back_ordered, l.quantity - s.shipped - l.cancelled)
       from unnest($1::uuid[], $2::numeric[]) as s (id, shipped) where l.id = s.id`,
      [changed.map((line) => line.id), changed.map((line) => line.shipped)],
    )
  const items = lines.filter((line) => line.kind === 'item')
  const some = items.some((line) => new Decimal(line.shipped).gt(0))
  const all = items.every((line) => new Decimal(line.shipped).plus(line.cancelled).gte(line.quantity))
  if (all && order.state !== 'shipped') await step(ctx, order, 'shipped')
  else if (some && ['confirmed', 'picking'].includes(order.state)) await step(ctx, order, 'partly_shipped')
}

/** A kit left when all its parts did; a service is done with the goods of its order, or at once where there are none. */
const leftTheHouse = (line: OrderLine, shipped: Shipped[], hasGoods: boolean): Decimal => {
  const parts = partsOf(line)
  if (!parts.length) return new Decimal(hasGoods && !shipped.length ? 0 : line.quantity).minus(line.cancelled)
  const counts = parts.map((part) =>
    shipped
      .filter((one) => one.line === line.id && one.itemId === part.itemId)
      .reduce((sum, one) => sum.plus(one.quantity), new Decimal(0))
      .div(part.quantity),
  )
  return line.components ? Decimal.min(...counts).floor() : Decimal.min(...counts)
}
