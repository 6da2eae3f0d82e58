import type { LegalEntity } from '#masters/sites/functions.ts'
import { type Content, ink, type Paper, type Side, tableOf } from '#support/files/pdf.ts'
import {
  addressLines,
  formatDate,
  formatNumber,
  formatRate,
  type Language,
  type LocalisedText,
  translator,
} from '#support/i18n/index.ts'
import { decimal, formatMoney, isZero, minorDigits, plain } from '#support/money/index.ts'
import { paperTexts } from './paper-texts.ts'
import type { PostalAddress } from './tables.ts'

export type Seller = Pick<LegalEntity, 'name' | 'address' | 'country' | 'taxNumber'>

export type PrintedLine = {
  text: string
  quantity: string
  unitPrice: string
  discount: string
  taxRate: string
  net: string
  gross: string
}
export type PrintedTax = {
  taxCategory: string
  name: LocalisedText | null
  rate: string
  net: string
  tax: string
  gross: string
}

export type Words = ReturnType<typeof wordsOf>

/** The words and figures of a paper in its reader's language. */
export const wordsOf = (currency: string, language: Language) => ({
  t: translator(paperTexts, language),
  language,
  /** With the currency's sign. */
  money: (amount: string) => formatMoney(amount, currency, language),
  /** Under a heading that names the currency. */
  figure: (amount: string) => formatNumber(amount, language, minorDigits(currency)),
  price: (amount: string) =>
    formatNumber(plain(decimal(amount)), language, Math.max(minorDigits(currency), decimal(amount).decimalPlaces())),
  date: (day: string) => formatDate(day, language, 'long'),
})

/** What each page says: title, author, foot and page number. */
export const frameOf = (seller: Seller, title: string, { t, language }: Words): Omit<Paper, 'content'> => {
  const home = addressLines(seller.address, language, seller.country).join(language === 'en' ? ', ' : ' ')
  return {
    language,
    title,
    author: seller.name,
    foot: [seller.name, seller.taxNumber && `${t('taxNumber')} ${seller.taxNumber}`, home].filter(Boolean).join(' · '),
    page: (page, of) => t('page', { page, of }),
  }
}

/** The company left, what the paper is and its number right. */
export const headingOf = (seller: Seller, title: string, number: string, { t, language }: Words): Content => ({
  columns: [
    {
      width: '*',
      stack: [
        { text: seller.name, style: 'name' },
        ...addressLines(seller.address, language, seller.country).map((text): Content => ({ text, style: 'quiet' })),
        ...(seller.taxNumber ? [{ text: `${t('taxNumber')} ${seller.taxNumber}`, style: 'quiet' }] : []),
      ],
    },
    {
      width: 'auto',
      stack: [
        { text: title, style: 'title', alignment: 'right' },
        { text: number, alignment: 'right', style: 'strong' },
      ],
    },
  ],
  margin: [0, 0, 0, 20],
})

/** An address under its label, with the name and phone that stand in it. */
export const addressOf = (
  label: string,
  { name, phone, ...address }: PostalAddress,
  country: string,
  { language }: Words,
): Content[] => [
  { text: label, style: 'label' },
  ...(name ? [{ text: name, style: 'strong' }] : []),
  ...addressLines(address, language, country).map((text): Content => ({ text })),
  ...(phone ? [{ text: phone }] : []),
]

/** The lines of an order; the discounts have a column where there are any. */
export const linesTable = (
  { lines, currency, pricesIncludeTax }: { lines: readonly PrintedLine[]; currency: string; pricesIncludeTax: boolean },
  { t, language, figure, price }: Words,
): Content => {
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

/** Sums one under the other, the last one large. */
export const sumsOf = (sums: readonly (readonly [label: string, amount: string])[]): Side => ({
  width: 200,
  table: {
    widths: ['*', 'auto'],
    body: sums.map(([label, amount], at) => {
      const style = at === sums.length - 1 ? 'total' : ''
      return [
        { text: label, style },
        { text: amount, style, alignment: 'right' },
      ]
    }),
  },
  layout: {
    hLineWidth: (line) => (line === sums.length - 1 ? 1 : 0),
    vLineWidth: () => 0,
    hLineColor: () => ink.accent,
    paddingTop: () => 4,
    paddingBottom: () => 4,
  },
})

/** One sentence that nobody overlooks. */
export const saidLoud = (text: string): Content => ({
  table: { widths: ['*'], body: [[{ text, style: 'strong', fillColor: ink.tint }]] },
  layout: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 10,
    paddingTop: () => 7,
    paddingBottom: () => 7,
  },
})
