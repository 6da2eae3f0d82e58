import { z } from 'zod'
import { profileOf } from '#books/interactions/functions.ts'
import { itemsForSale } from '#masters/catalog/functions.ts'
import { query } from '#support/actions/index.ts'
import { localised } from '#support/i18n/index.ts'
import { type OnOffer, pricesFor } from './assortment.ts'

/** What the acting visitor or customer looked at last, newest first, as far as it is still on offer. */
export const lastLookedAt = query({
  name: 'orders.last_looked_at',
  open: ['customer', 'visitor'],
  input: z.object({ limit: z.number().int().min(1).max(20).default(4) }),
  fn: async (ctx, { limit }) => {
    const { actor } = ctx
    const subject = actor.kind === 'customer' ? actor.partyId : actor.id
    const wanted = (await profileOf(ctx, subject))?.lastItems.slice(0, 20).map(([item]) => item) ?? []
    const pictures = await ctx.tx.named<{ id: string; picture: string | null }>(
      'orders.looked_at_pictures',
      `select i.id, s.card->>'picture' as picture from items i join product_search s on s.product_id = i.product_id where i.id = any($1::uuid[]) and i.is_sold and i.archived_at is null`,
      [wanted],
    )
    const known = await itemsForSale(
      ctx,
      pictures.map((row) => row.id),
    )
    const shown = wanted
      .flatMap((id) => known.get(id) ?? [])
      .filter((item) => item.isSold)
      .slice(0, limit)
    const prices = await pricesFor(
      ctx,
      shown.map((item) => item.id),
    )
    const items = shown.map(
      (item): OnOffer => ({
        id: item.id,
        slug: item.slug,
        name: localised(item.name, actor.language),
        code: item.code,
        productId: item.productId,
        picture: pictures.find((row) => row.id === item.id)?.picture ?? null,
        variants: 1,
        choices: {},
        price: prices.get(item.id) ?? null,
        available: { quantity: '0' },
      }),
    )
    return { items }
  },
})
