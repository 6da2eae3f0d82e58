import { type FactLine, postFact } from '#functions/accounting/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { sum } from '#support/money/index.ts'
import type { NewInvoice, NewInvoiceLine } from './new-invoice.ts'
import type { Kind } from './write-invoice.ts'

type Written = {
  id: string
  number: string
  header: { gross: string }
  categories: readonly { taxCategory: string; net: string; tax: string }[]
}

/**
 * Posts Dr receivable gross / Cr revenue net, shipping revenue net, output tax by category; a credit note the other way round. The
 * receivable carries the document as its reference: what the customer has paid for it settles with it. An invoice of nothing posts nothing.
 */
export const postInvoice = async (ctx: Ctx, invoice: NewInvoice & { kind: Kind }, written: Written): Promise<void> => {
  const isInvoice = invoice.kind === 'invoice'
  const [owed, earned] = isInvoice ? (['debit', 'credit'] as const) : (['credit', 'debit'] as const)
  const partyId = invoice.partyId
  const net = (isShipping: boolean) => netOf(invoice.lines.filter((line) => (line.isShipping ?? false) === isShipping))
  const lines: FactLine[] = [
    { role: 'receivable', [owed]: written.header.gross, reference: invoice.document, dueOn: invoice.dueOn, partyId },
    { role: 'revenue', [earned]: net(false), partyId },
    { role: 'shipping_revenue', [earned]: net(true), partyId },
    ...written.categories.map(
      ({ taxCategory, net, tax }): FactLine => ({
        role: 'output_tax',
        [earned]: tax,
        taxCode: taxCategory,
        taxBase: net,
      }),
    ),
  ]
  const entry = await postFact(ctx, {
    entityId: invoice.entityId,
    fact: isInvoice ? 'invoice_issued' : 'credit_note_issued',
    document: `invoice:${written.id}`,
    text: `${written.number} · ${invoice.documentNumber}`,
    postedOn: invoice.issuedOn,
    lines,
  })
  await ctx.tx.named(
    'invoicing.posted',
    `update invoices set entry_id = $2, state = case when $2::uuid is null then 'settled' else state end,
       settled_at = case when $2::uuid is null then $3::timestamptz end where id = $1`,
    [written.id, entry?.entryId ?? null, ctx.now],
  )
}

const netOf = (lines: readonly NewInvoiceLine[]) => sum(lines.map(({ net }) => net))
