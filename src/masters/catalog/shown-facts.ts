import type { Ctx } from '#support/actions/index.ts'
import { touch } from '#support/entity/index.ts'
import { productSearch } from './tables.ts'

/** The price by which lists are sorted and filtered, from pricing; null takes a product out of the orders by price. Two statements. */
export const showPrices = async (
  ctx: Ctx,
  prices: readonly { productId: string; price: string | null }[],
): Promise<void> => {
  if (!prices.length) return
  const values = [prices.map(({ productId }) => productId), prices.map(({ price }) => price)]
  for (const table of ['product_search', 'category_products'])
    await ctx.tx.named(
      `catalog.show_prices ${table}`,
      `update ${table} t set price = n.price from unnest($1::uuid[], $2::numeric[]) as n (id, price)
       where t.product_id = n.id and t.price is distinct from n.price`,
      values,
    )
  touch(ctx.tx, productSearch)
}

/** How much a product is asked for, from sales and visits; it orders lists and search. */
export const setPopularity = async (
  ctx: Ctx,
  figures: readonly { productId: string; popularity: number }[],
): Promise<void> => {
  if (!figures.length) return
  const values = [
    figures.map(({ productId }) => productId),
    figures.map(({ popularity }) => Math.max(0, Math.round(popularity))),
  ]
  for (const [table, id] of [
    ['products', 'id'],
    ['product_search', 'product_id'],
    ['category_products', 'product_id'],
  ] as const)
    await ctx.tx.named(
      `catalog.set_popularity ${table}`,
      `update ${table} t set popularity = n.popularity from unnest($1::uuid[], $2::int[]) as n (id, popularity)
       where t.${id} = n.id and t.popularity <> n.popularity`,
      values,
    )
  touch(ctx.tx, productSearch)
}
