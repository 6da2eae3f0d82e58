import { z } from 'zod'
import { freeOf } from '#books/stock/functions.ts'
import { promise } from '#functions/planning/functions.ts'
import type { SaleItem } from '#masters/catalog/functions.ts'
import { type Ctx, query } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { basketLinesOf, getBasket, goneFrom, type Holder } from './baskets.ts'
import { componentsNeeded } from './components.ts'
import { type Priced, priceWanted } from './trade.ts'

export type BasketView = Awaited<ReturnType<typeof viewBasket>>

/** A basket as its owner sees it: lines with prices and what is free, totals, promotions, refused coupons, and the day it can be there. */
export const viewBasket = async (
  ctx: Ctx,
  holder: Holder & { country?: string | undefined; shippingMethod?: string | undefined; region?: string | undefined },
) => {
  const basket = await getBasket(ctx, holder)
  const lines = await basketLinesOf(ctx, basket.id)
  const trade = await priceWanted(ctx, {
    lines,
    couponCodes: basket.couponCodes,
    channel: 'web',
    country: holder.country,
    shippingMethod: holder.shippingMethod,
    partyId: basket.partyId ?? undefined,
  })
  const free = await freeByItem(ctx, trade, lines)
  const { priced } = trade
  return {
    id: basket.id,
    version: basket.version,
    state: basket.state,
    currency: priced.currency,
    pricesIncludeTax: priced.pricesIncludeTax,
    net: priced.net,
    tax: priced.tax,
    gross: priced.gross,
    categories: priced.categories,
    promotions: priced.promotions,
    refusedCoupons: priced.refusedCoupons,
    couponCodes: basket.couponCodes,
    gone: await goneFrom(ctx, basket.id),
    shippingMethod: trade.shipping.code,
    shipping: lines.length ? priced.lines.find((line) => line.kind === 'shipping') : undefined,
    promise: lines.length ? await promiseOf(ctx, trade, lines, holder) : undefined,
    lines: priced.lines
      .filter((line) => line.kind === 'item')
      .map((line) => {
        const item = trade.items.get(line.itemId!)!
        return {
          ...line,
          code: item.code,
          name: item.name,
          productId: item.productId,
          slug: item.slug,
          free: item.kind === 'service' ? line.quantity : (free.get(item.id) ?? '0'),
        }
      }),
  }
}

/** How many of each item the shop can promise now; of a kit, as many as its scarcest part allows. */
export const freeByItem = async (
  ctx: Ctx,
  trade: { items: ReadonlyMap<string, Pick<SaleItem, 'components'>> },
  lines: { itemId: string }[],
): Promise<Map<string, string>> => {
  const parts = lines.flatMap(
    ({ itemId }) => trade.items.get(itemId)?.components?.map((part) => part.itemId) ?? [itemId],
  )
  const free = new Map<string, Decimal>()
  for (const row of await freeOf(ctx, { itemIds: [...new Set(parts)] }))
    free.set(row.itemId, (free.get(row.itemId) ?? new Decimal(0)).plus(Decimal.max(row.free, 0)))
  return new Map(
    lines.map(({ itemId }) => {
      const components = trade.items.get(itemId)?.components ?? [{ itemId, quantity: '1' }]
      return [
        itemId,
        Decimal.min(
          ...components.map((part) => (free.get(part.itemId) ?? new Decimal(0)).div(part.quantity).floor()),
        ).toFixed(),
      ]
    }),
  )
}

const promiseOf = (
  ctx: Ctx,
  trade: Priced,
  lines: { itemId: string; quantity: string; id: string }[],
  to: { country?: string | undefined; region?: string | undefined },
) =>
  promise(ctx, {
    at: ctx.now,
    lines: componentsNeeded(trade.items, lines),
    shippingMethod: trade.shipping.code,
    address: { country: to.country ?? trade.site.country, region: to.region },
  })

export const showBasket = query({
  name: 'orders.show_basket',
  open: ['customer', 'visitor'],
  input: z.object({
    id: z.uuid(),
    key: z.string().max(60).optional(),
    country: z.string().length(2).optional(),
    region: z.string().max(100).optional(),
    shippingMethod: z.string().max(40).optional(),
  }),
  fn: viewBasket,
})
