import {
  closing,
  type Figures,
  figuresOf,
  linesTable,
  type PrintedLine,
  type PrintedTax,
  type Seller,
  sellersPaper,
  taxesTable,
} from '#functions/invoicing/functions.ts'
import { addresseeOf, partiesOf, saidLoud, sumsOf } from '#support/files/paper.ts'
import { type Content, factsOf, type Paper } from '#support/files/pdf.ts'
import { type Language, type LocalisedText, localised, type Translate, translator } from '#support/i18n/index.ts'
import { Decimal, isZero } from '#support/money/index.ts'
import { paperTexts } from './paper-texts.ts'
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

type Words = Figures & { t: Translate<typeof paperTexts> }

/** An order confirmation as a sheet of paper in the reader's language. Pure: what it shows is all in what it is given. */
export const orderPaper = (order: PrintedOrder, language: Language): Paper => {
  const words = { t: translator(paperTexts, language), ...figuresOf(order.currency, language) }
  const { t, money } = words
  return sellersPaper(order.seller, { title: t('orderTitle'), number: order.number }, language, [
    parties(order, words),
    linesTable(order, words),
    closing(
      taxesTable(order, words),
      sumsOf([
        [t('totalNet'), money(order.net)],
        [t('totalTax'), money(order.tax)],
        [t('total'), money(order.gross)],
      ]),
      standing(order, words),
    ),
  ])
}

const parties = (order: PrintedOrder, { t, date, language }: Words): Content => {
  const { address, billingAddress } = order
  const from = { ...order.seller, language }
  return partiesOf(
    [
      { text: t('customer'), style: 'label' },
      { text: order.customerName, style: 'strong' },
      ...[order.customerEmail, order.customerPhone].flatMap((text) => (text ? [{ text }] : [])),
      {
        columns: [
          { width: '*', stack: addresseeOf(t('shipTo'), address, from) },
          billingAddress
            ? { width: '*', stack: addresseeOf(t('billTo'), billingAddress, from) }
            : { width: 0, text: '' },
        ],
        margin: [0, 10, 12, 0],
      },
    ],
    factsOf([
      [t('placedOn'), date(order.placedOn)],
      [t('promisedFor'), order.state === 'cancelled' ? null : order.promisedOn && date(order.promisedOn)],
      [t('shipping'), localised(order.shipping, language)],
      [t('payment'), localised(order.payment, language)],
      [t('coupons'), order.couponCodes.join(', ')],
    ]),
  )
}

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
