import { type ConstraintRefusals, errors } from '#support/actions/index.ts'

export const invoicingErrors = errors('invoicing', {
  unknownInvoice: 404,
  nothingToInvoice: 422,
  foreignCurrency: 422,
  notAnInvoice: 409,
  nothingToCredit: 409,
  moreThanInvoiced: 409,
  stays: 409,
  doesNotAddUp: 422,
})

export const invoicingConstraints: ConstraintRefusals = {
  invoices_stay: invoicingErrors.stays,
  invoices_add_up: invoicingErrors.doesNotAddUp,
  invoice_lines_add_up: invoicingErrors.doesNotAddUp,
  invoice_taxes_add_up: invoicingErrors.doesNotAddUp,
  invoices_complete: invoicingErrors.doesNotAddUp,
}
