import {
  type Figures,
  figuresOf,
  linesTable,
  type PrintedLine,
  type Seller,
  sellersPaper,
} from '#functions/invoicing/functions.ts'
import { addresseeOf, partiesOf, saidLoud, sumsOf } from '#support/files/paper.ts'
import { type Content, factsOf, type Paper } from '#support/files/pdf.ts'
import { type Language, type LocalisedText, localised, type Translate, translator } from '#support/i18n/index.ts'
import { decimal, isZero, plain } from '#support/money/index.ts'
import { paperTexts } from './paper-texts.ts'
import type { PostalAddress } from './tables.ts'
import { texts } from './texts.ts'

/** Money that went back, with all that its paper shows. */
export type PrintedRefund = {
  orderNumber: string
  seller: Seller
  customerName: string
  address: PostalAddress
  currency: string
  pricesIncludeTax: boolean
  amount: string
  state: 'pending' | 'refunded' | 'failed'
  reason: string
  reference: string | null
  payment: LocalisedText
  paid: string
  before: string
  /** Days at the order's site. */
  paidOn: string | null
  on: string
  /** What had been ordered, where the order was called off as a whole. */
  lines: PrintedLine[]
}

type Words = Figures & { t: Translate<typeof paperTexts> }

/** A refund as a sheet of paper in the reader's language. Pure: what it shows is all in what it is given. */
export const refundPaper = (refund: PrintedRefund, language: Language): Paper => {
  const words = { t: translator(paperTexts, language), ...figuresOf(refund.currency, language) }
  const { t } = words
  return sellersPaper(refund.seller, { title: t('refundTitle'), number: refund.orderNumber }, language, [
    parties(refund, words),
    saidLoud(stateText(refund, words)),
    { columns: [{ width: '*', text: '' }, sums(refund, words)], margin: [0, 16, 0, 20] },
    ...(refund.lines.length
      ? [{ text: t('boughtThen'), style: 'label', margin: [0, 0, 0, 4] } as Content, linesTable(refund, words)]
      : []),
  ])
}

const parties = (refund: PrintedRefund, words: Words): Content => {
  const { t, date, language } = words
  const { seller, address, customerName } = refund
  return partiesOf(
    addresseeOf(t('customer'), { ...address, name: customerName }, { ...seller, language }),
    factsOf([
      [t('order'), refund.orderNumber],
      [t(refund.state === 'refunded' ? 'refundedOn' : 'askedOn'), date(refund.on)],
      [t('payment'), localised(refund.payment, language)],
      [t('paidOn'), refund.paidOn && date(refund.paidOn)],
      [t('reference'), refund.reference],
      [t('reason'), reasonText(refund.reason, words)],
    ]),
  )
}

const sums = ({ paid, before, amount, state }: PrintedRefund, { t, money }: Words) =>
  sumsOf([
    [t('received'), money(paid)],
    ...(isZero(before) ? [] : [[t('givenBackBefore'), `−${money(before)}`] as const]),
    ...(state === 'failed' ? [] : [[t('kept'), money(plain(decimal(paid).minus(before).minus(amount)))] as const]),
    [t('givenBack'), money(amount)],
  ])

const said = { pending: 'refundPending', refunded: 'refundDone', failed: 'refundFailed' } as const

const stateText = ({ state, amount, payment }: PrintedRefund, { t, money, language }: Words): string =>
  t(said[state], { amount: money(amount), method: localised(payment, language) })

const isKnown = (reason: string): reason is 'customer' | 'not_paid' | 'sold_out' =>
  `orders.cancel_reason.${reason}` in texts

/** Our own reasons in the reader's language; what staff wrote as they wrote it. */
const reasonText = (reason: string, { t, language }: Words): string => {
  if (reason === 'cancelled') return t('cancelled')
  return isKnown(reason) ? translator(texts, language)(`orders.cancel_reason.${reason}`) : reason
}
