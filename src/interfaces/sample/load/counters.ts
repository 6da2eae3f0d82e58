import { setPopularity } from '#masters/catalog/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import type { World } from '../simulate/world.ts'

const sequences = {
  order_numbers: ['order', 100_000],
  shipment_numbers: ['shipment', 100_000],
  picking_numbers: ['picking', 10_000],
  receipt_numbers: ['receipt', 10_000],
  adjustment_numbers: ['adjustment', 10_000],
} as const

/** Numbers go on where the year left off, coupons and promotions know how often they were used, and lists know what is asked for. */
export const setCounters = async (ctx: Ctx, world: World): Promise<void> => {
  for (const [sequence, [series, before]] of Object.entries(sequences))
    await ctx.tx.named(`sample.${sequence}`, `select setval('${sequence}', $1)`, [before + world.next(series)])
  const { entityId } = world.ground
  await ctx.tx.named(
    'sample.invoice_numbers',
    `insert into number_series (entity_id, series, year, next)
     select $1, 'invoice', substr(issued_on, 1, 4)::int, count(*) + 1 from invoices where entity_id = $1 group by 3`,
    [entityId],
  )
  for (const [table, column] of [
    ['coupons', 'coupon_id'],
    ['promotions', 'promotion_id'],
  ])
    await ctx.tx.named(
      `sample.uses_of_${table}`,
      `update ${table} c set used = u.used from (
         select ${column} as id, count(*)::int as used from promotion_uses where given_back_at is null and ${column} is not null group by 1) u
       where u.id = c.id`,
    )
  await setPopularity(ctx, popularities(world))
}

/** Sold lines of the last months; what was not sold keeps a little of what it is expected to. */
const popularities = ({ goods, soldLately }: World) => {
  const sold = new Map(goods.map(({ productId, weight }) => [productId, 1 + weight / 100]))
  for (const [{ productId }, count] of soldLately) sold.set(productId, sold.get(productId)! + count)
  return [...sold].map(([productId, popularity]) => ({ productId, popularity }))
}
