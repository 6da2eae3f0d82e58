import { z } from 'zod'
import { openOfEntries } from '#books/ledger/functions.ts'
import { type Ctx, query } from '#support/actions/index.ts'
import { type Further, filterShape, type ListInput, listRows, pageAnswer, sortSchema } from '#support/entity/index.ts'
import { round } from '#support/money/index.ts'
import { checkReaches } from '#support/notes/documents.ts'
import { invoiceEntity } from './entities.ts'
import { getInvoice, HEAD, linesOf, type Stored, type StoredLine, taxesOf } from './load.ts'

const shown = <Row extends { net: string; tax: string; gross: string }>(row: Row, currency: string): Row => ({
  ...row,
  net: round(row.net, currency),
  tax: round(row.tax, currency),
  gross: round(row.gross, currency),
})

const shownLine = (line: StoredLine, currency: string): StoredLine => ({
  ...shown(line, currency),
  discount: round(line.discount, currency),
})

/** What is left of each invoice: nothing where it posted nothing. */
const openOf = async (ctx: Ctx, invoices: readonly Stored[]) => {
  const open = await openOfEntries(
    ctx,
    invoices.flatMap(({ entryId }) => entryId ?? []),
  )
  return (invoice: Stored) => round(open.get(invoice.entryId ?? '') ?? '0', invoice.currency)
}

/** One invoice or credit note, by id or number: head, lines, taxes, what is open, and the credit notes that took from it. */
export const readInvoice = async (ctx: Ctx, idOrNumber: string) => {
  const invoice = await getInvoice(ctx, idOrNumber)
  const { currency } = invoice
  const open = await openOf(ctx, [invoice])
  const lines = await linesOf(ctx, invoice.id)
  const taxes = await taxesOf(ctx, invoice.id)
  const corrections = await ctx.tx.named<{ id: string; number: string; gross: string; issuedOn: string }>(
    'invoicing.corrections',
    `select id, number, gross::text as gross, issued_on as "issuedOn" from invoices where corrects = $1 order by id`,
    [invoice.id],
  )
  return {
    ...shown(invoice, currency),
    open: open(invoice),
    lines: lines.map((line) => shownLine(line, currency)),
    taxes: taxes.map((tax) => shown(tax, currency)),
    corrections: corrections.map((note) => ({ ...note, gross: round(note.gross, currency) })),
  }
}

/** The invoices and credit notes of a document, oldest first. */
export const invoicesOf = async (ctx: Ctx, { document }: { document: string }) => {
  const rows = await ctx.tx.named<Stored>(
    'invoicing.of_document',
    `select ${HEAD} from invoices i where i.document = $1 order by i.id`,
    [document],
  )
  const open = await openOf(ctx, rows)
  return rows.map((row) => {
    const { id, kind, number, state, issuedOn, dueOn, net, tax, gross, currency } = shown(row, row.currency)
    return { id, kind, number, state, issuedOn, dueOn, net, tax, gross, currency, open: open(row) }
  })
}

/**
 * Invoices, the newest first unless another order is asked for, with what is open of each; `q` finds a part of a number or of the order's number.
 * Invoices name no site: who sees some sites only finds them on their orders.
 */
export const listInvoices = query({
  name: 'invoicing.list_invoices',
  input: z.strictObject({
    ...filterShape(invoiceEntity),
    sort: sortSchema(invoiceEntity),
    limit: z.coerce.number().int().min(1).max(1000).default(50),
    after: z.string().max(2000).optional(),
  }) as unknown as z.ZodType<ListInput>,
  output: pageAnswer(invoiceEntity, { seller: z.never().optional(), open: z.string() }),
  fn: async (ctx, input) => {
    const page = await listRows(ctx, invoiceEntity, input)
    const found = page.rows as unknown as Stored[]
    const open = await openOf(ctx, found)
    const rows = found.map((invoice) => {
      const { seller: _, ...row } = shown(invoice, invoice.currency)
      return { ...row, open: open(invoice) }
    })
    return { ...page, rows }
  },
})

/** What is open of each, for the list's file. */
export const openInFile: Further = {
  columns: { open: 'invoicing.list.open' },
  money: ['open'],
  find: async (ctx, rows) => {
    const open = await openOf(ctx, rows as unknown as Stored[])
    return (row) => ({ open: open(row as unknown as Stored) })
  },
}

export const get = query({
  name: 'invoicing.get',
  input: z.object({ id: z.string().min(1).max(60) }),
  fn: async (ctx, { id }) => {
    const invoice = await readInvoice(ctx, id)
    await checkReaches(ctx, 'invoicing.get', invoice.document)
    return invoice
  },
})
