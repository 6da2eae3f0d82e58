import { decimal } from './decimal.ts'
import { apportion, fromMinor, toMinor } from './minor.ts'
import { spreadMinor } from './spread.ts'
import { isRate, type Rate, rateOf, taxIncluded, taxOnTop } from './tax.ts'

/** A line as it was agreed. Quantity, unit price and discount are decimal strings; a rate is a fraction, `'0.13'`. */
export type LineToTotal = {
  id: string
  quantity: string
  unitPrice: string
  /** An amount off this line alone, before its amount is rounded. */
  discount?: string | undefined
  taxCategory: string
  taxRate: string
}

/** An amount off several lines (a coupon, a promotion): off all of them, unless `lines` names some. A charge is a negative discount. */
export type DocumentDiscount = { id: string; amount: string; lines?: readonly string[] | undefined }

export type DocumentToTotal = {
  currency: string
  /** Prices include tax (shops) or tax comes on top (companies): the whole document, never both. */
  grossPriced: boolean
  lines: readonly LineToTotal[]
  documentDiscounts?: readonly DocumentDiscount[] | undefined
}

export type Taxed = { net: string; tax: string; gross: string }

/** `amount` = round(quantity × unit price − line discount); `discount` = what the document's discounts take off it. */
export type LineTotal = Taxed & { id: string; amount: string; discount: string; taxCategory: string; taxRate: string }
export type CategoryTotal = Taxed & { taxCategory: string; taxRate: string }
/** Which line gave how much for which discount, for whoever must account for a coupon. */
export type DiscountShare = { id: string; line: string; amount: string }
export type DocumentTotals = {
  currency: string
  grossPriced: boolean
  lines: LineTotal[]
  categories: CategoryTotal[]
  header: Taxed
  discounts: DiscountShare[]
}

type Working = { line: LineToTotal; rate: Rate; amount: bigint; left: bigint; net: bigint; tax: bigint }

/**
 * The one computation of a document's totals: basket, till, order, invoice and ledger all call it, so that none differs.
 *
 * Amounts are rounded to the currency, half away from zero. Document discounts are spread, one after the other, over
 * what is left of the lines by largest remainder. Tax is computed once per tax category and rate (EN 16931), not per
 * line: net-priced, tax = round(net × rate); gross-priced, net = round(gross ÷ (1 + rate)) and tax = gross − net. The
 * lines of a category share its tax or net by largest remainder. Hence header = sum of categories = sum of lines.
 *
 * Lines of both signs (a return beside a sale) are added up; a discount may not be spread over both. Throws RangeError
 * for that, for a discount larger than what it is taken off, for an unknown currency and for a rate outside 0 to 1.
 */
export const documentTotals = (document: DocumentToTotal): DocumentTotals => {
  const { currency, grossPriced } = document
  const working = document.lines.map((line): Working => {
    const amount = lineAmount(line, currency)
    return { line, rate: rateOf(line.taxRate), amount, left: amount, net: 0n, tax: 0n }
  })
  const discounts = (document.documentDiscounts ?? []).flatMap((discount) => takeOff(discount, working, currency))
  for (const lines of byCategory(working)) taxTogether(lines, grossPriced)
  const lines = working.map(({ line, amount, left, net, tax }) => ({
    id: line.id,
    amount: fromMinor(amount, currency),
    discount: fromMinor(amount - left, currency),
    ...taxed(net, tax, currency),
    taxCategory: line.taxCategory,
    taxRate: line.taxRate,
  }))
  return { currency, grossPriced, lines, discounts, ...addUp(lines, currency) }
}

/**
 * Categories and header of lines whose tax is known already, such as the shares that a partial invoice takes of an
 * order: sums only, nothing is computed again. Categories come in the order of their first line.
 */
export const addUp = (
  lines: readonly (Taxed & { taxCategory: string; taxRate: string })[],
  currency: string,
): { categories: CategoryTotal[]; header: Taxed } => {
  let headerNet = 0n
  let headerTax = 0n
  const categories = new Map<string, { taxCategory: string; taxRate: string; net: bigint; tax: bigint }>()
  for (const { taxCategory, taxRate, net, tax } of lines) {
    const key = categoryKey(taxCategory, rateOf(taxRate))
    const category = categories.get(key) ?? { taxCategory, taxRate, net: 0n, tax: 0n }
    category.net += toMinor(net, currency)
    category.tax += toMinor(tax, currency)
    headerNet += toMinor(net, currency)
    headerTax += toMinor(tax, currency)
    categories.set(key, category)
  }
  return {
    categories: [...categories.values()].map(({ taxCategory, taxRate, net, tax }) => ({
      taxCategory,
      taxRate,
      ...taxed(net, tax, currency),
    })),
    header: taxed(headerNet, headerTax, currency),
  }
}

const taxed = (net: bigint, tax: bigint, currency: string): Taxed => ({
  net: fromMinor(net, currency),
  tax: fromMinor(tax, currency),
  gross: fromMinor(net + tax, currency),
})

const lineAmount = (line: LineToTotal, currency: string): bigint => {
  if (!isRate(line.taxRate)) throw new RangeError(`A tax rate is a fraction from 0 to 1: ${line.taxRate}`)
  return toMinor(
    decimal(line.quantity)
      .times(decimal(line.unitPrice))
      .minus(decimal(line.discount ?? 0)),
    currency,
  )
}

const takeOff = (discount: DocumentDiscount, working: Working[], currency: string): DiscountShare[] => {
  const lines = discount.lines ? working.filter(({ line }) => discount.lines!.includes(line.id)) : working
  const parts = spreadMinor(
    toMinor(discount.amount, currency),
    lines.map(({ left }) => left),
  )
  return lines.map((work, index) => {
    const after = work.left - parts[index]!
    // The sign may not turn: more would be given than the line is worth (on a credit note: taken).
    const turned = work.amount > 0n || work.left > 0n ? after < 0n : work.amount < 0n ? after > 0n : after < 0n
    if (turned) throw new RangeError(`Discount ${discount.id} is larger than line ${work.line.id}`)
    work.left = after
    return { id: discount.id, line: work.line.id, amount: fromMinor(parts[index]!, currency) }
  })
}

const categoryKey = (category: string, rate: Rate): string => `${rate.numerator}/${rate.denominator} ${category}`

const byCategory = (working: Working[]): Iterable<Working[]> =>
  Map.groupBy(working, ({ line, rate }) => categoryKey(line.taxCategory, rate)).values()

/** Gives each line of one category its net and tax. */
const taxTogether = (lines: Working[], grossPriced: boolean): void => {
  const rate = lines[0]!.rate
  const amounts = lines.map(({ left }) => left)
  const total = amounts.reduce((a, b) => a + b, 0n)
  const taxes = grossPriced
    ? apportion(
        amounts.map((gross) => gross * rate.numerator),
        rate.denominator + rate.numerator,
        taxIncluded(total, rate),
      )
    : apportion(
        amounts.map((net) => net * rate.numerator),
        rate.denominator,
        taxOnTop(total, rate),
      )
  lines.forEach((work, index) => {
    work.tax = taxes[index]!
    work.net = grossPriced ? work.left - work.tax : work.left
  })
}
