export { credit } from './credit-invoice.ts'
export { pdf } from './invoice-pdf.ts'
export { get, listInvoices } from './queries.ts'
