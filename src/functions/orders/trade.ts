import { getShippingMethod } from '#functions/fulfilment/functions.ts'
import { itemsForSale } from '#masters/catalog/functions.ts'
import { type Quote, quote } from '#masters/pricing/functions.ts'
import { webSite } from '#masters/sites/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import { localised } from '#support/i18n/index.ts'
import { type Customer, customerOf } from './customer.ts'
import { orderErrors } from './errors.ts'

export type WantedLine = { id: string; itemId: string; quantity: string }
export type Wanted = {
  lines: WantedLine[]
  couponCodes: string[]
  channel: string
  country?: string
  shippingMethod?: string
  partyId?: string
  /** Who a guest says he is. */
  customerKey?: string
}

const MOST_LINES = 200

/**
 * What the lines cost now, at the web site's terms: items, prices, promotions, shipping and tax, as basket, checkout and order all show it.
 * Fails with not_for_sale and too_many_lines.
 */
export const priceWanted = async (ctx: Ctx, wanted: Wanted) => {
  if (wanted.lines.length > MOST_LINES) fail(orderErrors.tooManyLines, { most: MOST_LINES })
  const site = await webSite(ctx)
  const items = await itemsForSale(ctx, [...new Set(wanted.lines.map((line) => line.itemId))])
  for (const [index, line] of wanted.lines.entries())
    if (!items.get(line.itemId)?.isSold)
      fail(orderErrors.notForSale, { item: line.itemId }, [{ path: `lines.${index}.itemId`, code: 'not_for_sale' }])
  const shipping = await getShippingMethod(ctx, wanted.shippingMethod)
  const customer: Customer = wanted.partyId ? await customerOf(ctx, wanted.partyId) : {}
  const customerKey = customer.key ?? wanted.customerKey
  const priced: Quote = await quote(ctx, {
    entityId: site.entityId,
    channel: wanted.channel,
    currency: site.currency,
    on: ctx.today(site.zone),
    at: ctx.now,
    country: wanted.country ?? site.country,
    customerGroupId: customer.groupId,
    customerKey,
    couponCodes: wanted.couponCodes,
    items,
    lines: wanted.lines,
    shipping: {
      price: shipping.price,
      taxCategory: shipping.taxCategory,
      freeFrom: shipping.freeFrom ?? undefined,
      text: localised(shipping.name, ctx.actor.language),
    },
  })
  return { site, items, shipping, priced, customerKey }
}

export type Priced = Awaited<ReturnType<typeof priceWanted>>
