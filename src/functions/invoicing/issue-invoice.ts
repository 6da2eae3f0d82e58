import type { Ctx } from '#support/actions/index.ts'
import type { NewInvoice } from './new-invoice.ts'
import { postInvoice } from './post-invoice.ts'
import { writeInvoice } from './write-invoice.ts'

/**
 * Issues an invoice for lines whose money is decided, numbers it without gaps within entity and year (`INV-2026-00001`) and posts it, all in
 * this transaction. Header = taxes = lines = what the ledger has. Call it as late as possible: whoever else issues one waits for the number.
 * Fails with invoicing.nothing_to_invoice, foreign_currency, does_not_add_up and what accounting refuses.
 */
export const issueInvoice = async (ctx: Ctx, invoice: NewInvoice): Promise<{ id: string; number: string }> => {
  const written = await writeInvoice(ctx, { ...invoice, kind: 'invoice' })
  await postInvoice(ctx, { ...invoice, kind: 'invoice' }, written)
  const { id, number, header } = written
  ctx.emit({
    type: 'invoicing.invoice_issued',
    subject: `invoice:${id}`,
    payload: { invoiceId: id, number, document: invoice.document, gross: header.gross, currency: invoice.currency },
  })
  return { id, number }
}
