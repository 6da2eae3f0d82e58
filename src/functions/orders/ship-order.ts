import { shippedOf } from '#functions/fulfilment/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { documentOf, type Order, type OrderLine } from './load.ts'
import { step } from './step.ts'

/** Reads from the shipments what has left, writes it on the lines, and moves the order's state after it. A kit left when all its parts did. */
export const countShipped = async (ctx: Ctx, order: Order, lines: OrderLine[]) => {
  const shipped = await shippedOf(ctx, { document: documentOf(order) })
  const changed = lines
    .filter((line) => line.kind === 'item')
    .flatMap((line) => {
      const left = leftTheHouse(line, shipped)
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

const leftTheHouse = (line: OrderLine, shipped: { line: string; itemId: string; quantity: string }[]): Decimal => {
  const parts = line.components ?? [{ itemId: line.itemId!, quantity: '1' }]
  const counts = parts.map((part) =>
    shipped
      .filter((one) => one.line === line.id && one.itemId === part.itemId)
      .reduce((sum, one) => sum.plus(one.quantity), new Decimal(0))
      .div(part.quantity),
  )
  return line.components ? Decimal.min(...counts).floor() : Decimal.min(...counts)
}
