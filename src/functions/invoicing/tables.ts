import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { legalEntities } from '#masters/sites/tables.ts'
import { amount, createdAt, currency, id, instant, quantity, rate, version } from '#support/database/columns.ts'

/** What a customer owes for what left, or gets back (a credit note; its amounts are positive too). Numbers without gaps, given at posting. */
export const invoices = pgTable(
  'invoices',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    kind: text({ enum: ['invoice', 'credit_note'] })
      .notNull()
      .default('invoice'),
    number: text().notNull(),
    document: text().notNull(),
    documentNumber: text().notNull(),
    partyId: uuid(),
    customer: jsonb()
      .$type<{ name: string; email?: string; taxNumber?: string; address: Record<string, string> }>()
      .notNull(),
    /** Who issued it, as it was then: name, tax number and address may change later. */
    seller: jsonb()
      .$type<{
        name: string
        taxNumber?: string
        bankAccount?: string
        country: string
        address: Record<string, string>
      }>()
      .notNull(),
    language: text().notNull(),
    currency: currency().notNull(),
    pricesIncludeTax: boolean().notNull(),
    issuedOn: text().notNull(),
    dueOn: text().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    gross: amount().notNull(),
    state: text({ enum: ['posted', 'settled', 'reversed'] })
      .notNull()
      .default('posted'),
    /** The invoice that a credit note takes back, or a part of it. */
    corrects: uuid(),
    reason: text(),
    entryId: uuid(),
    createdAt: createdAt(),
    settledAt: instant(),
    version: version(),
  },
  (t) => [
    uniqueIndex('invoices_by_number').on(t.entityId, t.number),
    index('invoices_by_document').on(t.document),
    index('invoices_by_party').on(t.partyId, t.id),
    index('invoices_by_state').on(t.state, t.dueOn),
    index('invoices_by_entry').on(t.entryId),
    index('invoices_by_corrected').on(t.corrects),
    index('invoices_by_number_alone').on(t.number),
    index('invoices_by_document_number').on(t.documentNumber),
    index('invoices_by_day').on(t.issuedOn, t.id),
    index('invoices_due').on(t.dueOn, t.id).where(sql`state = 'posted'`),
    index('invoices_of_kind').on(t.kind, t.id).where(sql`kind <> 'invoice'`),
  ],
)
export const invoiceLines = pgTable(
  'invoice_lines',
  {
    id: id(),
    invoiceId: uuid()
      .notNull()
      .references(() => invoices.id),
    line: integer().notNull(),
    documentLine: uuid().notNull(),
    itemId: uuid(),
    text: text().notNull(),
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    discount: amount().notNull().default('0'),
    taxCategory: text().notNull(),
    taxRate: rate().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    gross: amount().notNull(),
    isShipping: boolean().notNull().default(false),
  },
  (t) => [
    index('invoice_lines_by_invoice').on(t.invoiceId, t.line),
    index('invoice_lines_by_document_line').on(t.documentLine),
  ],
)
export const invoiceTaxes = pgTable(
  'invoice_taxes',
  {
    id: id(),
    invoiceId: uuid()
      .notNull()
      .references(() => invoices.id),
    taxCategory: text().notNull(),
    rate: rate().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    gross: amount().notNull(),
  },
  (t) => [index('invoice_taxes_by_invoice').on(t.invoiceId)],
)
