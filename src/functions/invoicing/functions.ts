/** For modules above: the same transaction, no second permission check. */
export { creditInvoice } from './credit-invoice.ts'
export { type InvoiceFile, invoicePdf } from './invoice-pdf.ts'
export { issueInvoice } from './issue-invoice.ts'
export type { NewInvoice, NewInvoiceLine } from './new-invoice.ts'
export {
  closing,
  type Figures,
  figuresOf,
  linesTable,
  type PrintedLine,
  type PrintedTax,
  type Seller,
  sellersPaper,
  taxesTable,
} from './paper-parts.ts'
export { salesTexts } from './paper-texts.ts'
export { invoicesOf, readInvoice } from './queries.ts'
