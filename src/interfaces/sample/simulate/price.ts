import { type Candidate, discountsOf, type GoodsLine, type Promotion } from '#masters/pricing/functions.ts'
import {
  type CategoryTotal,
  compare,
  type DocumentTotals,
  documentTotals,
  subtract,
  sum,
  times,
} from '#support/money/index.ts'
import type { Goods } from '../company/assortment.ts'
import { CURRENCY } from '../company/found.ts'
import type { Buyer } from '../company/parties.ts'
import type { CouponTerms } from '../company/promotions.ts'
import type { ShippingTerms } from '../company/terms.ts'
import type { World } from './world.ts'

export type PricedLine = {
  id: string
  goods: Goods | null
  quantity: string
  unitPrice: string
  discount: string
  taxCategory: string
  taxRate: string
  net: string
  tax: string
  gross: string
}
export type Priced = {
  pricesIncludeTax: boolean
  lines: PricedLine[]
  categories: CategoryTotal[]
  net: string
  tax: string
  gross: string
  promotions: { promotion: Promotion; coupon?: { id: string; code: string } | undefined; amount: string }[]
}

type Asked = {
  at: number
  channel: 'web' | 'store'
  country: string
  buyer: Buyer | null
  lines: readonly { id: string; goods: Goods; quantity: number }[]
  coupon?: CouponTerms | undefined
  shipping?: { id: string; terms: ShippingTerms } | undefined
}

/** What a basket costs this customer then: the same arithmetic as the shop's, with prices that are at hand. */
export const priceBasket = (world: World, asked: Asked): Priced => {
  const { at, channel, country, buyer, shipping } = asked
  const { taxRates, groups } = world.terms
  const group = buyer?.group ?? 'retail'
  const isNet = group === 'trade'
  const lines = asked.lines.map(({ id, goods, quantity }): GoodsLine => {
    const unitPrice = isNet ? goods.trade : group === 'member' ? (goods.member ?? goods.price) : goods.price
    const { taxCategory, categoryIds } = goods
    const taxRate = taxRates.get(`${taxCategory} ${country}`)!
    return { id, itemId: goods.id, quantity: String(quantity), unitPrice, taxCategory, taxRate, categoryIds }
  })
  const situation = { currency: CURRENCY, channel, customerGroupId: groups[group], lines }
  const candidates: Candidate[] = [
    ...(asked.coupon ? [{ promotion: asked.coupon.promotion, coupon: asked.coupon }] : []),
    ...world.promotions.standing.filter((one) => isLive(one, at)).map((promotion) => ({ promotion })),
  ]
  const outcome = discountsOf(situation, candidates)
  const carried =
    shipping &&
    shippingLine(
      shipping,
      taxRates.get(`standard ${country}`)!,
      lines,
      sum(outcome.discounts.map(({ amount }) => amount)),
    )
  const totals = documentTotals({
    currency: CURRENCY,
    grossPriced: !isNet,
    lines: carried ? [...lines, carried] : lines,
    documentDiscounts: outcome.discounts,
  })
  return {
    pricesIncludeTax: !isNet,
    lines: pricedLines(asked, carried ? [...lines, carried] : lines, totals),
    categories: totals.categories,
    ...totals.header,
    promotions: outcome.applied,
  }
}

const isLive = ({ validFrom, validTo }: Promotion, at: number) =>
  (!validFrom || validFrom.getTime() <= at) && (!validTo || at < validTo.getTime())

const shippingLine = (
  { id, terms }: { id: string; terms: ShippingTerms },
  taxRate: string,
  goods: readonly GoodsLine[],
  off: string,
) => {
  const worth = subtract(sum(goods.map(({ quantity, unitPrice }) => times(quantity, unitPrice))), off)
  const isFree = terms.freeFrom !== null && compare(worth, terms.freeFrom) >= 0
  return { id, quantity: '1', unitPrice: isFree ? '0' : terms.price, taxCategory: 'standard', taxRate }
}

const pricedLines = (
  { lines }: Asked,
  asked: readonly { id: string; quantity: string; unitPrice: string }[],
  totals: DocumentTotals,
): PricedLine[] =>
  totals.lines.map(({ id, discount, taxCategory, taxRate, net, tax, gross }, at) => ({
    ...{ id, discount, taxCategory, taxRate, net, tax, gross },
    goods: lines[at]?.goods ?? null,
    quantity: asked[at]!.quantity,
    unitPrice: asked[at]!.unitPrice,
  }))
