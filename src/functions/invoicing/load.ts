import { type Ctx, fail } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { invoicingErrors } from './errors.ts'
import type { Customer, InvoicedLine } from './new-invoice.ts'
import type { Kind } from './write-invoice.ts'

export type Stored = {
  id: string
  entityId: string
  kind: Kind
  number: string
  document: string
  documentNumber: string
  partyId: string | null
  customer: Customer
  seller: { name: string; taxNumber?: string; bankAccount?: string; country: string; address: Record<string, string> }
  language: string
  currency: string
  pricesIncludeTax: boolean
  issuedOn: string
  dueOn: string
  net: string
  tax: string
  gross: string
  state: 'posted' | 'settled' | 'reversed'
  corrects: string | null
  correctsNumber: string | null
  reason: string | null
  entryId: string | null
  createdAt: Date
  settledAt: Date | null
  version: number
}

export type StoredLine = InvoicedLine & { id: string; line: number; itemId: string | null; isShipping: boolean }

export type StoredTax = {
  taxCategory: string
  name: LocalisedText | null
  rate: string
  net: string
  tax: string
  gross: string
}

export const HEAD = `i.id, i.entity_id as "entityId", i.kind, i.number, i.document, i.document_number as "documentNumber",
  i.party_id as "partyId", i.customer, i.seller, i.language, i.currency, i.prices_include_tax as "pricesIncludeTax",
  i.issued_on as "issuedOn", i.due_on as "dueOn", i.net::text as net, i.tax::text as tax, i.gross::text as gross, i.state, i.corrects,
  (select c.number from invoices c where c.id = i.corrects) as "correctsNumber", i.reason, i.entry_id as "entryId",
  i.created_at as "createdAt", i.settled_at as "settledAt", i.version`

/** By id or number. Fails with invoicing.unknown_invoice. */
export const getInvoice = async (ctx: Ctx, idOrNumber: string): Promise<Stored> => {
  const [found] = await ctx.tx.named<Stored>(
    'invoicing.invoice',
    `select ${HEAD} from invoices i where i.id::text = $1 or i.number = $1 order by i.entity_id limit 1`,
    [idOrNumber],
  )
  return found ?? fail(invoicingErrors.unknownInvoice, { invoice: idOrNumber })
}

export const lockInvoice = async (ctx: Ctx, id: string): Promise<Stored> => {
  await ctx.tx.named('invoicing.lock', 'select id from invoices where id = $1 for no key update', [id])
  return getInvoice(ctx, id)
}

export const linesOf = (ctx: Ctx, invoiceId: string) =>
  ctx.tx.named<StoredLine>(
    'invoicing.lines',
    `select id, line, document_line as "documentLine", item_id as "itemId", text, quantity::text as quantity, unit_price::text as "unitPrice",
       discount::text as discount, tax_category as "taxCategory", tax_rate::text as "taxRate", net::text as net, tax::text as tax,
       gross::text as gross, is_shipping as "isShipping"
     from invoice_lines where invoice_id = $1 order by line`,
    [invoiceId],
  )

export const taxesOf = (ctx: Ctx, invoiceId: string) =>
  ctx.tx.named<StoredTax>(
    'invoicing.taxes',
    `select t.tax_category as "taxCategory", c.name, t.rate::text as rate, t.net::text as net, t.tax::text as tax, t.gross::text as gross
     from invoice_taxes t left join tax_categories c on c.code = t.tax_category
     where t.invoice_id = $1 order by t.rate desc, t.tax_category`,
    [invoiceId],
  )
