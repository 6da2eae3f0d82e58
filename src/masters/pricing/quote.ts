import { itemsForSale, type SaleItem } from '#masters/catalog/functions.ts'
import { getLegalEntity } from '#masters/sites/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import {
  type CategoryTotal,
  compare,
  type DocumentTotals,
  decimal,
  documentTotals,
  plain,
  subtract,
  sum,
} from '#support/money/index.ts'
import { couponsFor, type RefusedCoupon } from './coupons.ts'
import { type Candidate, discountsOf, type GoodsLine, type Outcome, type Situation } from './discounts.ts'
import { pricingErrors } from './errors.ts'
import { inMode, stepFor, stepsOf } from './prices.ts'
import { listsFor, standingPromotions, taxRateOf } from './setup-facts.ts'

export type QuoteInput = {
  entityId: string
  channel: string
  currency: string
  /** The business date on which prices and tax rates hold. */
  on: string
  at: Date
  country: string
  customerGroupId?: string | undefined
  /** Who counts as one customer for coupons that each may use so often: a party's id, a user's, an e-mail's hash. */
  customerKey?: string | undefined
  couponCodes: readonly string[]
  /** The items of the lines, where the caller has read them. */
  items?: ReadonlyMap<string, SaleItem> | undefined
  lines: readonly { id: string; itemId: string; quantity: string }[]
  /** `price` as the document's prices are, gross or net; free when the goods come to `freeFrom` after promotions. */
  shipping?: { price: string; taxCategory: string; freeFrom?: string | undefined; text: string } | undefined
}

export type QuotedLine = {
  id: string
  kind: 'item' | 'shipping'
  itemId?: string
  quantity: string
  unitPrice: string
  /** What promotions take off it. */
  discount: string
  taxCategory: string
  taxRate: string
  net: string
  tax: string
  gross: string
}
export type QuotedPromotion = {
  promotionId: string
  couponId?: string
  code: string
  name: LocalisedText
  amount: string
}
export type Quote = {
  currency: string
  pricesIncludeTax: boolean
  lines: QuotedLine[]
  categories: CategoryTotal[]
  net: string
  tax: string
  gross: string
  promotions: QuotedPromotion[]
  refusedCoupons: RefusedCoupon[]
}

const SHIPPING = 'shipping'

/**
 * What lines cost a customer now: prices of the lists that are his, promotions and coupons, shipping, tax, totals. Three statements (less one
 * without coupons, less one with `items`), whatever the number of lines. Fails with catalog.unknown_item, pricing.no_price and pricing.no_tax_rate.
 */
export const quote = async (ctx: Pick<Ctx, 'tx'>, input: QuoteInput): Promise<Quote> => {
  const { goods, pricesIncludeTax, home } = await priced(ctx, input)
  const { candidates, refused } = await couponsFor(ctx, { ...input, codes: input.couponCodes })
  const opened = new Set(candidates.map(({ promotion }) => promotion.id))
  const standing = (await standingPromotions(ctx, input.at)).filter(
    ({ id, usesLimit, used }) => !opened.has(id) && (usesLimit === null || used < usesLimit),
  )
  const all = [...candidates, ...standing.map((promotion): Candidate => ({ promotion }))]
  const { currency, channel, customerGroupId } = input
  const { situation, outcome } = await withShipping(
    ctx,
    input,
    home,
    { currency, channel, customerGroupId, lines: goods },
    all,
  )
  const totals = documentTotals({
    currency: input.currency,
    grossPriced: pricesIncludeTax,
    lines: [...situation.lines, ...(situation.shipping ? [situation.shipping] : [])],
    documentDiscounts: outcome.discounts,
  })
  return {
    currency: input.currency,
    pricesIncludeTax,
    lines: quotedLines(situation, totals),
    categories: totals.categories,
    ...totals.header,
    promotions: outcome.applied.map(({ promotion, coupon, amount }) => ({
      promotionId: promotion.id,
      ...(coupon && { couponId: coupon.id }),
      code: coupon?.code ?? promotion.code,
      name: promotion.name,
      amount,
    })),
    refusedCoupons: [
      ...refused,
      ...outcome.refused.flatMap(({ candidate, reason }) =>
        candidate.coupon ? [{ code: candidate.coupon.code, reason }] : [],
      ),
    ],
  }
}

/** Lines with their unit prices, all gross or all net: as the first list that the customer is asked for says. */
const priced = async (ctx: Pick<Ctx, 'tx'>, input: QuoteInput) => {
  const itemIds = input.lines.map(({ itemId }) => itemId)
  const items = input.items ?? (await itemsForSale(ctx, itemIds))
  const entity = await getLegalEntity(ctx, input.entityId)
  const lists = await listsFor(ctx, input)
  const steps = await stepsOf(ctx, [...items.keys()], lists, input.on)
  const pricesIncludeTax = lists[0]?.includesTax ?? entity.pricesIncludeTax
  const quantities = quantitiesByItem(input.lines)
  const missing: string[] = []
  const goods: GoodsLine[] = []
  for (const { id, itemId, quantity } of input.lines) {
    const item = items.get(itemId) as SaleItem
    const { rate } = await taxRateOf(ctx, { ...input, category: item.taxCategory, home: entity.country })
    const found = stepFor(steps, lists, itemId, quantities.get(itemId)!)
    if (!found) missing.push(item.code)
    else {
      const unitPrice = inMode(found.step.amount, found.list.includesTax, pricesIncludeTax, rate)
      const { taxCategory, categoryIds } = item
      goods.push({ id, itemId, quantity, unitPrice, taxCategory, taxRate: rate, categoryIds })
    }
  }
  if (missing.length) fail(pricingErrors.noPrice, { items: [...new Set(missing)].join(', ') })
  return { goods, pricesIncludeTax, home: entity.country }
}

/** A price by quantity looks at all lines of an item together. */
const quantitiesByItem = (lines: QuoteInput['lines']): Map<string, string> => {
  const byItem = Map.groupBy(lines, ({ itemId }) => itemId)
  return new Map([...byItem].map(([itemId, own]) => [itemId, sum(own.map(({ quantity }) => quantity))]))
}

/** Shipping is free from an amount of goods after promotions, so they are worked out first. */
const withShipping = async (
  ctx: Pick<Ctx, 'tx'>,
  input: QuoteInput,
  home: string,
  goods: Situation,
  candidates: readonly Candidate[],
): Promise<{ situation: Situation; outcome: Outcome }> => {
  const { shipping } = input
  if (!shipping) return { situation: goods, outcome: discountsOf(goods, candidates) }
  const { taxCategory, freeFrom } = shipping
  const { rate } = await taxRateOf(ctx, { ...input, category: taxCategory, home })
  const at = (unitPrice: string): Situation => ({
    ...goods,
    shipping: { id: SHIPPING, quantity: '1', unitPrice: plain(decimal(unitPrice)), taxCategory, taxRate: rate },
  })
  const situation = at(shipping.price)
  const outcome = discountsOf(situation, candidates)
  if (freeFrom === undefined || compare(shipping.price, 0) === 0) return { situation, outcome }
  const isFree = compare(goodsAfter(goods, outcome), freeFrom) >= 0
  return isFree ? { situation: at('0'), outcome: discountsOf(at('0'), candidates) } : { situation, outcome }
}

const goodsAfter = ({ lines, currency }: Situation, { discounts }: Outcome): string => {
  const before = documentTotals({ currency, grossPriced: true, lines }).lines.map(({ amount }) => amount)
  const off = discounts.filter(({ lines }) => !lines?.includes(SHIPPING)).map(({ amount }) => amount)
  return subtract(sum(before), sum(off))
}

const quotedLines = ({ lines, shipping }: Situation, totals: DocumentTotals): QuotedLine[] => {
  const itemIds = new Map(lines.map(({ id, itemId }) => [id, itemId]))
  const asked = new Map([...lines, ...(shipping ? [shipping] : [])].map((line) => [line.id, line]))
  return totals.lines.map(({ id, discount, taxCategory, taxRate, net, tax, gross }) => {
    const itemId = itemIds.get(id)
    const { quantity, unitPrice } = asked.get(id)!
    return {
      id,
      kind: itemId ? 'item' : 'shipping',
      ...(itemId && { itemId }),
      quantity,
      unitPrice,
      discount,
      taxCategory,
      taxRate,
      net,
      tax,
      gross,
    }
  })
}
