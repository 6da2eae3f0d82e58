import { kitsAmong } from '#masters/catalog/functions.ts'
import { webSite } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { type OnOffer, pricesFor } from './assortment.ts'
import { freeByItem } from './free-items.ts'

type Row = Omit<OnOffer, 'name' | 'price' | 'available'> & { name: LocalisedText; kind: string }

/**
 * Items as lists show them, by id, with the price for whoever asks and what is free. What is not on sale (any more, or yet) is missing. Three
 * statements whatever the number.
 */
export const itemCards = async (
  ctx: Ctx,
  itemIds: readonly string[],
): Promise<Map<string, OnOffer & { kind: string }>> => {
  if (!itemIds.length) return new Map()
  const site = await webSite(ctx)
  const rows = await ctx.tx.named<Row>(
    'orders.item_cards',
    `select i.id, i.slug, i.code, i.name, i.kind, i.product_id as "productId", s.card->>'picture' as picture, (s.card->>'items')::int as variants, s.card->'choices' as choices
     from items i join product_search s on s.product_id = i.product_id
     where i.id = any($1::uuid[]) and i.is_sold and i.archived_at is null and (s.launched_on is null or s.launched_on <= $2::date)`,
    [itemIds, ctx.today(site.zone)],
  )
  const ids = rows.map(({ id }) => id)
  const [prices, free] = await ctx.tx.together(
    () => pricesFor(ctx, ids),
    async () => freeByItem(ctx, await kitsAmong(ctx, ids), ids),
  )
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        name: localised(row.name, ctx.actor.language),
        price: prices.get(row.id) ?? null,
        available: { quantity: free.get(row.id) ?? '0' },
      },
    ]),
  )
}
