import { getShippingMethod } from '#functions/fulfilment/functions.ts'
import { itemsForSale, type SaleItem } from '#masters/catalog/functions.ts'
import { type Quote, quote } from '#masters/pricing/functions.ts'
import { webSite } from '#masters/sites/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import { localised } from '#support/i18n/index.ts'
import { decimal } from '#support/money/index.ts'
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
 * Fails with not_for_sale, quantity_too_fine and too_many_lines.
 */
export const priceWanted = async (ctx: Ctx, wanted: Wanted) => {
  if (wanted.lines.length > MOST_LINES) fail(orderErrors.tooManyLines, { most: MOST_LINES })
  const site = await webSite(ctx)
  const items = await itemsForSale(ctx, [...new Set(wanted.lines.map((line) => line.itemId))])
  for (const [index, line] of wanted.lines.entries()) refuseUnsaleable(items.get(line.itemId), line, `lines.${index}.`)
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

/** Fails with not_for_sale and quantity_too_fine. */
export const refuseUnsaleable = (item: SaleItem | undefined, line: Omit<WantedLine, 'id'>, path = '') => {
  if (!item?.isSold)
    return fail(orderErrors.notForSale, { item: line.itemId }, [{ path: `${path}itemId`, code: 'not_for_sale' }])
  const digits = item.unitDigits
  if (decimal(line.quantity).decimalPlaces() > digits)
    fail(orderErrors.quantityTooFine, { digits }, [
      { path: `${path}quantity`, code: 'too_fine', accepted: `${digits}` },
    ])
}

export type Priced = Awaited<ReturnType<typeof priceWanted>>
