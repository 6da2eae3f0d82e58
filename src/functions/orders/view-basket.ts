import { z } from 'zod'
import type { FreeAt } from '#books/stock/functions.ts'
import { promise, type Where } from '#functions/planning/functions.ts'
import type { Quote, QuotedLine } from '#masters/pricing/functions.ts'
import { type Ctx, query } from '#support/actions/index.ts'
import { decimal, plain, round } from '#support/money/index.ts'
import { shown } from './assortment.ts'
import { basketLinesOf, getBasket, goneFrom, type Holder } from './baskets.ts'
import { componentsNeeded } from './components.ts'
import { freeAtSites, freeIn } from './free-items.ts'
import { basketOutput } from './outputs.ts'
import { type Priced, priceWanted } from './trade.ts'

export type BasketView = Awaited<ReturnType<typeof viewBasket>>

/** A basket as its owner sees it: lines with prices and what is free, totals, promotions, refused coupons, and the day it can be there. */
export const viewBasket = async (
  ctx: Ctx,
  holder: Holder & Partial<Where> & { shippingMethod?: string | undefined },
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
  const itemIds = lines.map(({ itemId }) => itemId)
  const at = await freeAtSites(ctx, trade.items, itemIds)
  const free = freeIn(at, trade.items, itemIds)
  const { priced } = trade
  return {
    id: basket.id,
    version: basket.version,
    state: basket.state,
    currency: priced.currency,
    pricesIncludeTax: priced.pricesIncludeTax,
    ...(lines.length ? costOf(priced) : nothing(priced.currency)),
    promotions: priced.promotions,
    refusedCoupons: priced.refusedCoupons,
    couponCodes: basket.couponCodes,
    gone: await goneFrom(ctx, basket.id),
    shippingMethod: trade.shipping.code,
    promise: lines.length ? await promiseOf(ctx, trade, lines, holder, at) : undefined,
    lines: priced.lines
      .filter((line) => line.kind === 'item')
      .map((line) => {
        const item = trade.items.get(line.itemId!)!
        return {
          ...written(line, priced.currency),
          code: item.code,
          name: item.name,
          productId: item.productId,
          slug: item.slug,
          free: item.kind === 'service' ? line.quantity : (free.get(item.id) ?? '0'),
        }
      }),
  }
}

/** Quantities without empty digits, unit prices as lists say them. */
const written = (line: QuotedLine, currency: string): QuotedLine => ({
  ...line,
  quantity: plain(decimal(line.quantity)),
  unitPrice: shown(line.unitPrice, currency),
})

type Cost = Pick<Quote, 'net' | 'tax' | 'gross' | 'categories'> & { shipping: QuotedLine | undefined }

const costOf = ({ net, tax, gross, categories, lines, currency }: Quote): Cost => {
  const shipping = lines.find((line) => line.kind === 'shipping')
  return { net, tax, gross, categories, shipping: shipping && written(shipping, currency) }
}

/** Nothing is brought, so nothing is paid for bringing it. */
const nothing = (currency: string): Cost => {
  const zero = round('0', currency)
  return { net: zero, tax: zero, gross: zero, categories: [], shipping: undefined }
}

const promiseOf = (
  ctx: Ctx,
  trade: Priced,
  lines: { itemId: string; quantity: string; id: string }[],
  { country, region, city }: Partial<Where>,
  free: FreeAt[],
) =>
  promise(ctx, {
    at: ctx.now,
    lines: componentsNeeded(trade.items, lines),
    shippingMethod: trade.shipping.code,
    address: { country: country ?? trade.site.country, region, city },
    free,
  })

export const showBasket = query({
  name: 'orders.show_basket',
  open: ['customer', 'visitor'],
  input: z.object({
    id: z.uuid(),
    key: z.string().max(60).optional(),
    country: z.string().length(2).optional(),
    region: z.string().max(100).optional(),
    city: z.string().max(100).optional(),
    shippingMethod: z.string().max(40).optional(),
  }),
  output: basketOutput,
  fn: viewBasket,
})
