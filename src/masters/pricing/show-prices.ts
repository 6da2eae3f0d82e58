import { showPrices } from '#masters/catalog/functions.ts'
import { webSite } from '#masters/sites/functions.ts'
import { type Ctx, isRefusal, type Outside } from '#support/actions/index.ts'
import { addJob } from '#support/jobs/index.ts'
import { priceOf } from './prices.ts'

const PAGE = 1000

type Shown = { productId: string; itemId: string }

/** Tells the catalogue what lists sort by: the price of each product's shown item for everybody, in the web shop's currency, today. */
const showPage = async (ctx: Ctx, products: readonly Shown[]): Promise<void> => {
  const site = await webSite(ctx).catch((error) => {
    if (isRefusal(error)) return null
    throw error
  })
  if (!site || !products.length) return
  const prices = await priceOf(ctx, {
    itemIds: products.map(({ itemId }) => itemId),
    entityId: site.entityId,
    currency: site.currency,
    on: ctx.today(site.zone),
  })
  await showPrices(
    ctx,
    products.map(({ productId, itemId }) => ({ productId, price: prices.get(itemId)?.amount ?? null })),
  )
}

/** After a change of these items' prices, in the same transaction. */
export const showPricesOf = async (ctx: Ctx, itemIds: readonly string[]): Promise<void> => {
  if (!itemIds.length) return
  const products = await ctx.tx.named<Shown>(
    'pricing.products_of_items',
    `select distinct s.product_id as "productId", (s.card->>'itemId')::uuid as "itemId"
     from items i join product_search s on s.product_id = i.product_id where i.id = any($1)`,
    [itemIds],
  )
  await showPage(ctx, products)
}

/** Prices begin and end with days, and lists change as a whole: every hour, and after such a change, all are looked at again. */
export const showAllPrices = async (outside: Outside, _payload: unknown, signal?: AbortSignal): Promise<void> => {
  for (let after = '00000000-0000-0000-0000-000000000000'; after && !signal?.aborted; )
    after = await outside.transaction(async (ctx) => {
      const products = await ctx.tx.named<Shown>(
        'pricing.products_after',
        `select product_id as "productId", (card->>'itemId')::uuid as "itemId" from product_search where product_id > $1
         order by product_id limit ${PAGE}`,
        [after],
      )
      await showPage(ctx, products)
      return products.length === PAGE ? products.at(-1)!.productId : ''
    })
}

export const showPricesLater = async (ctx: Ctx): Promise<void> => {
  await addJob(ctx, 'pricing.show_prices', {}, { key: 'pricing.show_prices' })
}
