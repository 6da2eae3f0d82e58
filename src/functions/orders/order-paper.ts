import { type Content, factsOf, type Paper, type Side, tableOf } from '#support/files/pdf.ts'
import { formatRate, type Language, type LocalisedText, localised } from '#support/i18n/index.ts'
import { Decimal, isZero } from '#support/money/index.ts'
import {
  addressOf,
  frameOf,
  headingOf,
  linesTable,
  type PrintedLine,
  type PrintedTax,
  type Seller,
  saidLoud,
  sumsOf,
  type Words,
  wordsOf,
} from './paper-parts.ts'
import type { PayTo } from './pay-to.ts'
import type { PostalAddress } from './tables.ts'

/** An order with all that its paper shows. */
export type PrintedOrder = {
  number: string
  state: string
  seller: Seller
  customerName: string
  customerEmail: string | null
  customerPhone: string | null
  address: PostalAddress
  billingAddress: PostalAddress | null
  currency: string
  pricesIncludeTax: boolean
  net: string
  tax: string
  gross: string
  /** Days at the order's site. */
  placedOn: string
  promisedOn: string | null
  shipping: LocalisedText
  payment: LocalisedText
  couponCodes: string[]
  lines: PrintedLine[]
  taxes: PrintedTax[]
  payments: { provider: string; state: string; amount: string; refunded: string }[]
  payTo: PayTo | undefined
}

/** An order confirmation as a sheet of paper in the reader's language. Pure: what it shows is all in what it is given. */
export const orderPaper = (order: PrintedOrder, language: Language): Paper => {
  const words = wordsOf(order.currency, language)
  const { t, money } = words
  const title = t('orderTitle')
  return {
    ...frameOf(order.seller, `${title} ${order.number}`, words),
    content: [
      headingOf(order.seller, title, order.number, words),
      parties(order, words),
      linesTable(order, words),
      {
        unbreakable: true,
        stack: [
          {
            columns: [
              taxes(order, words),
              { width: 24, text: '' },
              sumsOf([
                [t('totalNet'), money(order.net)],
                [t('totalTax'), money(order.tax)],
                [t('total'), money(order.gross)],
              ]),
            ],
            margin: [0, 16, 0, 16],
          },
          ...standing(order, words),
        ],
      },
    ],
  }
}

const parties = (order: PrintedOrder, words: Words): Content => {
  const { t, date, language } = words
  const { seller, address, billingAddress } = order
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: t('customer'), style: 'label' },
          { text: order.customerName, style: 'strong' },
          ...[order.customerEmail, order.customerPhone].flatMap((text) => (text ? [{ text }] : [])),
          {
            columns: [
              { width: '*', stack: addressOf(t('shipTo'), address, seller.country, words) },
              billingAddress
                ? { width: '*', stack: addressOf(t('billTo'), billingAddress, seller.country, words) }
                : { width: 0, text: '' },
            ],
            margin: [0, 10, 12, 0],
          },
        ],
      },
      {
        width: 220,
        stack: [
          factsOf([
            [t('placedOn'), date(order.placedOn)],
            [t('promisedFor'), order.state === 'cancelled' ? null : order.promisedOn && date(order.promisedOn)],
            [t('shipping'), localised(order.shipping, language)],
            [t('payment'), localised(order.payment, language)],
            [t('coupons'), order.couponCodes.join(', ')],
          ]),
        ],
      },
    ],
    margin: [0, 0, 0, 20],
  }
}

const taxes = (order: PrintedOrder, { t, language, figure }: Words): Side => ({
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
      order.taxes.map(({ taxCategory, name, rate, net, tax, gross }) => [
        localised(name, language) || taxCategory,
        formatRate(rate, language),
        figure(net),
        figure(tax),
        figure(gross),
      ]),
    ),
    { text: t(order.pricesIncludeTax ? 'pricesIncludeTax' : 'pricesWithoutTax'), style: 'label', margin: [6, 4, 0, 0] },
  ],
})

/** How the money stands, where it goes, and what this paper is not. */
const standing = (order: PrintedOrder, words: Words): Content[] => {
  const { t } = words
  const { payTo } = order
  return [
    saidLoud(moneyText(order, words)),
    ...(payTo && order.state !== 'cancelled'
      ? [
          {
            text: t('bankAccount', { holder: payTo.holder, account: payTo.bankAccount }),
            margin: [0, 8, 0, 0],
          } as Content,
        ]
      : []),
    { text: t('notInvoice'), style: 'label', margin: [0, 12, 0, 0] },
  ]
}

const moneyText = ({ state, gross, number, payments, payTo }: PrintedOrder, { t, money, date }: Words): string => {
  if (state === 'cancelled') return t('cancelled')
  if (isZero(gross)) return t('nothingDue')
  const captured = payments.filter((one) => one.state === 'captured')
  if (Decimal.sum(0, ...captured.map(({ amount, refunded }) => new Decimal(amount).minus(refunded))).gte(gross))
    return t('paid')
  const open = payments.findLast((one) => ['pending', 'failed', 'authorised', 'capturing'].includes(one.state))
  const amount = money(open?.amount ?? gross)
  if (open?.provider === 'cash_on_delivery') return t('cash', { amount })
  if (open?.state === 'authorised' || open?.state === 'capturing') return t('authorised', { amount })
  if (open?.provider !== 'transfer') return t('unpaid', { amount })
  return payTo?.until
    ? t('transferUntil', { amount, number, day: date(payTo.until) })
    : t('transfer', { amount, number })
}
