import type { LegalEntity } from '#masters/sites/functions.ts'
import { headingOf } from '#support/files/paper.ts'
import { type Content, type Paper, type Side, tableOf } from '#support/files/pdf.ts'
import {
  addressLines,
  formatDate,
  formatNumber,
  formatRate,
  type Language,
  localised,
  translator,
} from '#support/i18n/index.ts'
import { decimal, formatMoney, isZero, minorDigits, plain } from '#support/money/index.ts'
import type { StoredTax } from './load.ts'
import { salesTexts } from './paper-texts.ts'

export type Seller = Pick<LegalEntity, 'name' | 'address' | 'country'> & { taxNumber?: string | null | undefined }

/** Amounts and rates are decimal strings. */
export type PrintedLine = {
  text: string
  quantity: string
  unitPrice: string
  discount: string
  taxRate: string
  net: string
  gross: string
}
export type PrintedTax = StoredTax
type Sold = { lines: readonly PrintedLine[]; taxes: readonly PrintedTax[]; currency: string; pricesIncludeTax: boolean }

export type Figures = ReturnType<typeof figuresOf>

/** How a paper writes figures and days in its reader's language. */
export const figuresOf = (currency: string, language: Language) => ({
  language,
  /** With the currency's sign. */
  money: (amount: string) => formatMoney(amount, currency, language),
  /** Under a heading that names the currency. */
  figure: (amount: string) => formatNumber(amount, language, minorDigits(currency)),
  price: (amount: string) =>
    formatNumber(plain(decimal(amount)), language, Math.max(minorDigits(currency), decimal(amount).decimalPlaces())),
  date: (day: string) => formatDate(day, language, 'long'),
})

/** A seller's paper: heading, title, author and foot as on each of its papers. */
export const sellersPaper = (
  seller: Seller,
  { title, number }: { title: string; number: string },
  language: Language,
  content: Content[],
): Paper => {
  const t = translator(salesTexts, language)
  const lines = addressLines(seller.address, language, seller.country)
  const tax = seller.taxNumber ? [`${t('taxNumber')} ${seller.taxNumber}`] : []
  return {
    language,
    title: `${title} ${number}`,
    author: seller.name,
    foot: [seller.name, ...tax, lines.join(language === 'en' ? ', ' : ' ')].filter(Boolean).join(' · '),
    page: (page, of) => t('page', { page, of }),
    content: [headingOf({ name: seller.name, lines: [...lines, ...tax] }, title, number), ...content],
  }
}

/** What was sold, line by line; the discounts have a column where there are any. */
export const linesTable = (
  { lines, currency, pricesIncludeTax }: Omit<Sold, 'taxes'>,
  { language, figure, price }: Figures,
): Content => {
  const t = translator(salesTexts, language)
  const hasDiscount = lines.some(({ discount }) => !isZero(discount))
  const cells = lines.map((line, index) => [
    { text: String(index + 1), style: 'quiet' },
    line.text,
    formatNumber(plain(decimal(line.quantity)), language),
    price(line.unitPrice),
    ...(hasDiscount ? [isZero(line.discount) ? '' : `−${figure(line.discount)}`] : []),
    { text: formatRate(line.taxRate, language), style: 'quiet' },
    figure(pricesIncludeTax ? line.gross : line.net),
  ])
  const discount = hasDiscount ? [{ title: t('discount'), width: 'auto' as const, isNumber: true }] : []
  return tableOf(
    [
      { title: t('line'), width: 20 },
      { title: t('text'), width: '*' },
      { title: t('quantity'), width: 'auto', isNumber: true },
      { title: t('unitPrice'), width: 'auto', isNumber: true },
      ...discount,
      { title: t('taxRate'), width: 'auto', isNumber: true },
      { title: t('amount', { currency }), width: 'auto', isNumber: true },
    ],
    cells,
  )
}

/** The tax in what was sold, by category and rate. */
export const taxesTable = (
  { taxes, pricesIncludeTax }: Pick<Sold, 'taxes' | 'pricesIncludeTax'>,
  { language, figure }: Figures,
): Side => {
  const t = translator(salesTexts, language)
  return {
    width: '*',
    stack: [
      tableOf(
        [
          { title: t('category'), width: '*' },
          { title: t('taxRate'), width: 'auto', isNumber: true },
          { title: t('net'), width: 'auto', isNumber: true },
          { title: t('tax'), width: 'auto', isNumber: true },
          { title: t('gross'), width: 'auto', isNumber: true },
        ],
        taxes.map(({ taxCategory, name, rate, net, tax, gross }) => [
          localised(name, language) || taxCategory,
          formatRate(rate, language),
          figure(net),
          figure(tax),
          figure(gross),
        ]),
      ),
      { text: t(pricesIncludeTax ? 'pricesIncludeTax' : 'pricesWithoutTax'), style: 'label', margin: [6, 4, 0, 0] },
    ],
  }
}

/** Taxes left, sums right, and below them how the money stands: never parted by the end of a page. */
export const closing = (taxes: Side, sums: Side, standing: readonly Content[]): Content => ({
  unbreakable: true,
  stack: [{ columns: [taxes, { width: 24, text: '' }, sums], margin: [0, 16, 0, 16] }, ...standing],
})
