import { type Content, factsOf, ink, type Paper, type Side, tableOf } from '#support/files/pdf.ts'
import {
  addressLines,
  formatDate,
  formatNumber,
  formatRate,
  type Language,
  localised,
  translator,
} from '#support/i18n/index.ts'
import { compare, decimal, formatMoney, isZero, minorDigits, plain, subtract } from '#support/money/index.ts'
import { paperTexts } from './paper-texts.ts'
import type { readInvoice } from './queries.ts'

type Invoice = Awaited<ReturnType<typeof readInvoice>>
type Words = ReturnType<typeof wordsOf>

const wordsOf = (invoice: Invoice, language: Language) => ({
  t: translator(paperTexts, language),
  language,
  /** With the currency's sign. */
  money: (amount: string) => formatMoney(amount, invoice.currency, language),
  /** Under a heading that names the currency. */
  figure: (amount: string) => formatNumber(amount, language, minorDigits(invoice.currency)),
  price: (amount: string) =>
    formatNumber(amount, language, Math.max(minorDigits(invoice.currency), decimal(amount).decimalPlaces())),
  date: (day: string) => formatDate(day, language, 'long'),
})

/** An invoice or credit note as a sheet of paper in the reader's language. Pure: what it shows is all in what it is given. */
export const invoicePaper = (invoice: Invoice, language: Language): Paper => {
  const words = wordsOf(invoice, language)
  const { seller } = invoice
  const title = words.t(invoice.kind)
  const home = addressLines(seller.address, language, seller.country).join(language === 'en' ? ', ' : ' ')
  return {
    language,
    title: `${title} ${invoice.number}`,
    author: seller.name,
    foot: [seller.name, seller.taxNumber && `${words.t('taxNumber')} ${seller.taxNumber}`, home]
      .filter(Boolean)
      .join(' · '),
    page: (page, of) => words.t('page', { page, of }),
    content: [
      heading(invoice, title, words),
      parties(invoice, words),
      lines(invoice, words),
      {
        unbreakable: true,
        stack: [
          { columns: [taxes(invoice, words), { width: 24, text: '' }, totals(invoice, words)], margin: [0, 16, 0, 16] },
          ...standing(invoice, words),
        ],
      },
    ],
  }
}

const heading = ({ seller, number }: Invoice, title: string, { t, language }: Words): Content => ({
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

const parties = (invoice: Invoice, { t, language, date }: Words): Content => {
  const { customer, seller } = invoice
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: t('billTo'), style: 'label' },
          { text: customer.name, style: 'strong' },
          ...addressLines(customer.address, language, seller.country).map((text): Content => ({ text })),
          ...(customer.taxNumber ? [{ text: `${t('taxNumber')} ${customer.taxNumber}` }] : []),
        ],
      },
      {
        width: 220,
        stack: [
          factsOf([
            [t('issuedOn'), date(invoice.issuedOn)],
            [t('dueOn'), invoice.kind === 'invoice' ? date(invoice.dueOn) : undefined],
            [t('order'), invoice.documentNumber],
            [t('corrects'), invoice.correctsNumber],
            [t('reason'), invoice.reason],
          ]),
        ],
      },
    ],
    margin: [0, 0, 0, 20],
  }
}

const lines = (invoice: Invoice, { t, language, figure, price }: Words): Content => {
  const hasDiscount = invoice.lines.some(({ discount }) => !isZero(discount))
  const cells = invoice.lines.map((line, index) => [
    { text: String(index + 1), style: 'quiet' },
    line.text,
    formatNumber(plain(decimal(line.quantity)), language),
    price(line.unitPrice),
    ...(hasDiscount ? [isZero(line.discount) ? '' : `−${figure(line.discount)}`] : []),
    { text: formatRate(line.taxRate, language), style: 'quiet' },
    figure(invoice.pricesIncludeTax ? line.gross : line.net),
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
      { title: t('amount', { currency: invoice.currency }), width: 'auto', isNumber: true },
    ],
    cells,
  )
}

const taxes = (invoice: Invoice, { t, language, figure }: Words): Side => ({
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
      invoice.taxes.map(({ taxCategory, name, rate, net, tax, gross }) => [
        localised(name, language) || taxCategory,
        formatRate(rate, language),
        figure(net),
        figure(tax),
        figure(gross),
      ]),
    ),
    {
      text: t(invoice.pricesIncludeTax ? 'pricesIncludeTax' : 'pricesWithoutTax'),
      style: 'label',
      margin: [6, 4, 0, 0],
    },
  ],
})

const totals = (invoice: Invoice, { t, money }: Words): Side => ({
  width: 180,
  table: {
    widths: ['*', 'auto'],
    body: [
      [t('totalNet'), { text: money(invoice.net), alignment: 'right' }],
      [t('totalTax'), { text: money(invoice.tax), alignment: 'right' }],
      [
        { text: t(invoice.kind === 'invoice' ? 'total' : 'totalCredit'), style: 'total' },
        { text: money(invoice.gross), style: 'total', alignment: 'right' },
      ],
    ],
  },
  layout: {
    hLineWidth: (line) => (line === 2 ? 1 : 0),
    vLineWidth: () => 0,
    hLineColor: () => ink.accent,
    paddingTop: () => 4,
    paddingBottom: () => 4,
  },
})

/** How the money stands, what to do, and what this paper is not. */
const standing = (invoice: Invoice, words: Words): Content[] => {
  const { t } = words
  const isDue = invoice.kind === 'invoice' && !isZero(invoice.open) && invoice.state !== 'reversed'
  const { bankAccount, country } = invoice.seller
  return [
    {
      table: { widths: ['*'], body: [[{ text: stateText(invoice, words), style: 'strong', fillColor: ink.tint }]] },
      layout: {
        hLineWidth: () => 0,
        vLineWidth: () => 0,
        paddingLeft: () => 10,
        paddingTop: () => 7,
        paddingBottom: () => 7,
      },
    },
    ...(isDue && bankAccount
      ? [{ text: t('bankAccount', { account: bankAccount, number: invoice.number }), margin: [0, 8, 0, 0] } as Content]
      : []),
    ...(country === 'CN' ? [{ text: t('notFapiao'), style: 'label', margin: [0, 12, 0, 0] } as Content] : []),
  ]
}

const stateText = (invoice: Invoice, { t, money, date }: Words): string => {
  const { kind, open, gross, state } = invoice
  if (kind === 'credit_note') return isZero(open) ? t('settledCredit') : t('dueCredit', { amount: money(open) })
  if (state === 'reversed') return t('reversed')
  if (isZero(open)) return t('settled')
  const facts = { amount: money(open), date: date(invoice.dueOn) }
  return compare(open, gross) < 0 ? t('partly', { paid: money(subtract(gross, open)), ...facts }) : t('due', facts)
}
