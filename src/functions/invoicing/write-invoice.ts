import { getLegalEntity } from '#masters/sites/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { addUp } from '#support/money/index.ts'
import { nextNumber } from '#support/settings/functions.ts'
import { invoicingErrors } from './errors.ts'
import type { NewInvoice } from './new-invoice.ts'

export type Kind = 'invoice' | 'credit_note'
const series = { invoice: 'INV', credit_note: 'CN' } as const

type Written = NewInvoice & { kind: Kind; corrects?: string | undefined; reason?: string | undefined }

/**
 * Writes head, lines and taxes: sums of what the lines say, nothing computed again. The number comes last, since whoever else issues
 * one waits from here to the commit. Fails with invoicing.nothing_to_invoice and foreign_currency.
 */
export const writeInvoice = async (ctx: Ctx, invoice: Written) => {
  const { entityId, kind, currency, lines } = invoice
  if (!lines.length) fail(invoicingErrors.nothingToInvoice)
  const entity = await getLegalEntity(ctx, entityId)
  if (entity.currency !== currency) fail(invoicingErrors.foreignCurrency, { currency, books: entity.currency })
  const { header, categories } = addUp(lines, currency)
  const year = Number(invoice.issuedOn.slice(0, 4))
  const place = await nextNumber(ctx, { entityId, series: kind, year })
  const number = `${series[kind]}-${year}-${String(place).padStart(5, '0')}`
  const id = newId()
  const seller = {
    name: entity.name,
    taxNumber: entity.taxNumber ?? undefined,
    bankAccount: entity.bankAccount ?? undefined,
    country: entity.country,
    address: entity.address,
  }
  await insertHead(ctx, { ...invoice, ...header, id, number, seller })
  await insertLines(ctx, id, lines)
  await insertTaxes(ctx, id, categories)
  return { id, number, header, categories }
}

type Head = Written & { id: string; number: string; seller: object; net: string; tax: string; gross: string }

const insertHead = (ctx: Ctx, head: Head) =>
  ctx.tx.named(
    'invoicing.insert_head',
    `insert into invoices (id, entity_id, kind, number, document, document_number, party_id, customer, seller, language, currency,
       prices_include_tax, issued_on, due_on, net, tax, gross, corrects, reason, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      head.id,
      head.entityId,
      head.kind,
      head.number,
      head.document,
      head.documentNumber,
      head.partyId ?? null,
      JSON.stringify(head.customer),
      JSON.stringify(head.seller),
      head.language,
      head.currency,
      head.pricesIncludeTax,
      head.issuedOn,
      head.dueOn,
      head.net,
      head.tax,
      head.gross,
      head.corrects ?? null,
      head.reason ?? null,
      ctx.now,
    ],
  )

const insertLines = (ctx: Ctx, invoiceId: string, lines: NewInvoice['lines']) =>
  ctx.tx.named(
    'invoicing.insert_lines',
    `insert into invoice_lines (id, invoice_id, line, document_line, item_id, text, quantity, unit_price, discount, tax_category,
       tax_rate, net, tax, gross, is_shipping)
     select l.id, $1, l.line, l.document_line, l.item_id, l.text, l.quantity, l.unit_price, l.discount, l.tax_category,
       l.tax_rate, l.net, l.tax, l.gross, l.is_shipping
     from unnest($2::uuid[], $3::int[], $4::uuid[], $5::uuid[], $6::text[], $7::numeric[], $8::numeric[], $9::numeric[], $10::text[],
       $11::numeric[], $12::numeric[], $13::numeric[], $14::numeric[], $15::boolean[])
       as l (id, line, document_line, item_id, text, quantity, unit_price, discount, tax_category, tax_rate, net, tax, gross, is_shipping)`,
    [
      invoiceId,
      lines.map(() => newId()),
      lines.map((_, index) => index + 1),
      lines.map((line) => line.documentLine),
      lines.map((line) => line.itemId ?? null),
      lines.map((line) => line.text),
      lines.map((line) => line.quantity),
      lines.map((line) => line.unitPrice),
      lines.map((line) => line.discount),
      lines.map((line) => line.taxCategory),
      lines.map((line) => line.taxRate),
      lines.map((line) => line.net),
      lines.map((line) => line.tax),
      lines.map((line) => line.gross),
      lines.map((line) => line.isShipping ?? false),
    ],
  )

type Category = ReturnType<typeof addUp>['categories'][number]

const insertTaxes = (ctx: Ctx, invoiceId: string, categories: readonly Category[]) =>
  ctx.tx.named(
    'invoicing.insert_taxes',
    `insert into invoice_taxes (id, invoice_id, tax_category, rate, net, tax, gross)
     select t.id, $1, t.tax_category, t.rate, t.net, t.tax, t.gross
     from unnest($2::uuid[], $3::text[], $4::numeric[], $5::numeric[], $6::numeric[], $7::numeric[])
       as t (id, tax_category, rate, net, tax, gross)`,
    [
      invoiceId,
      categories.map(() => newId()),
      categories.map(({ taxCategory }) => taxCategory),
      categories.map(({ taxRate }) => taxRate),
      categories.map(({ net }) => net),
      categories.map(({ tax }) => tax),
      categories.map(({ gross }) => gross),
    ],
  )
