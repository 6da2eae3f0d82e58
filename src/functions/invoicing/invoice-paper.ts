import { addresseeOf, partiesOf, saidLoud, sumsOf } from '#support/files/paper.ts'
import { type Content, factsOf, type Paper } from '#support/files/pdf.ts'
import { type Language, translator } from '#support/i18n/index.ts'
import { compare, isZero, subtract } from '#support/money/index.ts'
import { closing, figuresOf, linesTable, sellersPaper, taxesTable } from './paper-parts.ts'
import { paperTexts } from './paper-texts.ts'
import type { readInvoice } from './queries.ts'

type Invoice = Awaited<ReturnType<typeof readInvoice>>
type Words = ReturnType<typeof wordsOf>

const wordsOf = ({ currency }: Invoice, language: Language) => ({
  t: translator(paperTexts, language),
  ...figuresOf(currency, language),
})

/** An invoice or credit note as a sheet of paper in the reader's language. Pure: what it shows is all in what it is given. */
export const invoicePaper = (invoice: Invoice, language: Language): Paper => {
  const words = wordsOf(invoice, language)
  const { t, money } = words
  const { seller, kind, number } = invoice
  return sellersPaper(seller, { title: t(kind), number }, language, [
    parties(invoice, words),
    linesTable(invoice, words),
    closing(
      taxesTable(invoice, words),
      sumsOf([
        [t('totalNet'), money(invoice.net)],
        [t('totalTax'), money(invoice.tax)],
        [t(kind === 'invoice' ? 'total' : 'totalCredit'), money(invoice.gross)],
      ]),
      standing(invoice, words),
    ),
  ])
}

const parties = (invoice: Invoice, { t, language, date }: Words): Content => {
  const { customer, seller } = invoice
  return partiesOf(
    [
      ...addresseeOf(t('billTo'), { ...customer.address, name: customer.name, phone: '' }, { ...seller, language }),
      ...(customer.taxNumber ? [{ text: `${t('taxNumber')} ${customer.taxNumber}` }] : []),
    ],
    factsOf([
      [t('issuedOn'), date(invoice.issuedOn)],
      [t('dueOn'), invoice.kind === 'invoice' ? date(invoice.dueOn) : undefined],
      [t('order'), invoice.documentNumber],
      [t('corrects'), invoice.correctsNumber],
      [t('reason'), invoice.reason],
    ]),
  )
}

/** How the money stands, what to do, and what this paper is not. */
const standing = (invoice: Invoice, words: Words): Content[] => {
  const { t } = words
  const isDue = invoice.kind === 'invoice' && !isZero(invoice.open) && invoice.state !== 'reversed'
  const { bankAccount, country } = invoice.seller
  return [
    saidLoud(stateText(invoice, words)),
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
