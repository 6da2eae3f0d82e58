import { z } from 'zod'
import { settleDocument, zoneOfEntity } from '#functions/accounting/functions.ts'
import { action, type Ctx, fail } from '#support/actions/index.ts'
import { add, compare, isPositive, quantitySchema, shareOf, subtract } from '#support/money/index.ts'
import { checkReaches } from '#support/notes/documents.ts'
import { invoicingErrors } from './errors.ts'
import { getInvoice, linesOf, lockInvoice, type StoredLine } from './load.ts'
import type { NewInvoiceLine } from './new-invoice.ts'
import { postInvoice } from './post-invoice.ts'
import { writeInvoice } from './write-invoice.ts'

type Credit = {
  invoiceId: string
  reason: string
  /** Today where nobody says. */
  issuedOn?: string | undefined
  /** How much of which lines of the document; all that is left where nobody says. */
  lines?: readonly { documentLine: string; quantity: string }[] | undefined
}

/**
 * Takes an invoice back, or a part of it, by a credit note: each line its exact share by quantity, the last one what is left. What the
 * customer no longer owes settles with the invoice, or becomes a deposit that payments refund. An invoice taken back whole is `reversed`.
 * Fails with invoicing.unknown_invoice, not_an_invoice, nothing_to_credit, more_than_invoiced.
 */
export const creditInvoice = async (ctx: Ctx, credit: Credit): Promise<{ id: string; number: string }> => {
  const invoice = await lockInvoice(ctx, credit.invoiceId)
  if (invoice.kind !== 'invoice') fail(invoicingErrors.notAnInvoice, { number: invoice.number })
  const stored = await linesOf(ctx, invoice.id)
  const taken = await takenOf(ctx, invoice.id)
  const wanted = stored.flatMap((line) => part(line, taken, credit.lines))
  if (!wanted.length) fail(invoicingErrors.nothingToCredit, { number: invoice.number })
  const issuedOn = credit.issuedOn ?? ctx.today(await zoneOfEntity(ctx, invoice.entityId))
  const note = {
    ...invoice,
    partyId: invoice.partyId ?? undefined,
    kind: 'credit_note' as const,
    corrects: invoice.id,
    reason: credit.reason,
    issuedOn,
    dueOn: issuedOn,
    lines: wanted.map(({ line, quantity }) => creditLine(invoice, line, taken.get(line.documentLine) ?? '0', quantity)),
  }
  const written = await writeInvoice(ctx, note)
  await postInvoice(ctx, note, written)
  if (isAllTaken(stored, taken, wanted)) await setReversed(ctx, invoice.id)
  await settleDocument(ctx, { entityId: invoice.entityId, reference: invoice.document })
  ctx.emit({
    type: 'invoicing.credit_note_issued',
    subject: `invoice:${invoice.id}`,
    payload: {
      creditNoteId: written.id,
      number: written.number,
      invoiceId: invoice.id,
      document: invoice.document,
      gross: written.header.gross,
    },
  })
  return { id: written.id, number: written.number }
}

type Wanted = { line: StoredLine; quantity: string }

const part = (line: StoredLine, taken: Map<string, string>, asked: Credit['lines']): Wanted[] => {
  const left = subtract(line.quantity, taken.get(line.documentLine) ?? '0')
  const quantity = asked ? asked.find(({ documentLine }) => documentLine === line.documentLine)?.quantity : left
  if (!quantity || !isPositive(quantity)) return []
  if (compare(quantity, left) > 0) fail(invoicingErrors.moreThanInvoiced, { text: line.text, wanted: quantity, left })
  return [{ line, quantity }]
}

const creditLine = (
  { currency, pricesIncludeTax }: { currency: string; pricesIncludeTax: boolean },
  line: StoredLine,
  taken: string,
  quantity: string,
): NewInvoiceLine => {
  const amount = add(pricesIncludeTax ? line.gross : line.net, line.discount)
  const share = shareOf({
    currency,
    grossPriced: pricesIncludeTax,
    line: { ...line, amount },
    quantity: line.quantity,
    taken,
    now: quantity,
  })
  const { discount, net, tax, gross } = share
  return { ...line, itemId: line.itemId ?? undefined, quantity, discount, net, tax, gross }
}

const isAllTaken = (stored: StoredLine[], taken: Map<string, string>, wanted: Wanted[]) =>
  stored.every((line) => {
    const now = wanted.find((one) => one.line.id === line.id)?.quantity ?? '0'
    return compare(add(taken.get(line.documentLine) ?? '0', now), line.quantity) >= 0
  })

/** What earlier credit notes have taken back, by line of the document. */
const takenOf = async (ctx: Ctx, invoiceId: string): Promise<Map<string, string>> => {
  const rows = await ctx.tx.named<{ documentLine: string; quantity: string }>(
    'invoicing.credited',
    `select l.document_line as "documentLine", sum(l.quantity)::text as quantity
     from invoices i join invoice_lines l on l.invoice_id = i.id where i.corrects = $1 group by 1`,
    [invoiceId],
  )
  return new Map(rows.map(({ documentLine, quantity }) => [documentLine, quantity]))
}

const setReversed = (ctx: Ctx, id: string) =>
  ctx.tx.named('invoicing.reversed', `update invoices set state = 'reversed', version = version + 1 where id = $1`, [
    id,
  ])

export const credit = action({
  name: 'invoicing.credit',
  input: z.object({
    id: z.uuid(),
    reason: z.string().trim().min(1).max(500),
    lines: z
      .array(z.object({ documentLine: z.uuid(), quantity: quantitySchema }))
      .min(1)
      .max(500)
      .optional(),
  }),
  output: z.object({ id: z.uuid(), number: z.string() }),
  subject: ({ id }) => `invoice:${id}`,
  fn: async (ctx, { id, ...how }) => {
    await checkReaches(ctx, 'invoicing.credit', (await getInvoice(ctx, id)).document)
    return creditInvoice(ctx, { invoiceId: id, ...how })
  },
})
