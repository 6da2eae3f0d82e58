import type { Interaction } from '#books/interactions/functions.ts'
import { issueInvoice } from '#functions/invoicing/functions.ts'
import { getSite } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { Decimal, shareOf } from '#support/money/index.ts'
import { happened } from './happened.ts'
import { documentOf, type Order, type OrderLine } from './load.ts'
import { tellCustomer } from './tell-customer.ts'

/**
 * Issues one invoice for whatever left and is not invoiced yet, each line with its exact share; shipping goes with the first. Gives what the
 * customer's book is told.
 */
export const invoiceWhatLeft = async (ctx: Ctx, order: Order, lines: OrderLine[]): Promise<Interaction[]> => {
  const now = lines.flatMap((line) => {
    const quantity = toInvoice(line, lines)
    return quantity.gt(0) ? [{ line, quantity: quantity.toFixed() }] : []
  })
  if (!now.length) return []
  const today = ctx.today((await getSite(ctx, order.siteId)).zone)
  const invoice = await issueInvoice(ctx, {
    entityId: order.entityId,
    document: documentOf(order),
    documentNumber: order.number,
    partyId: order.partyId ?? undefined,
    customer: {
      name: order.customerName,
      email: order.customerEmail ?? undefined,
      address: { ...(order.billingAddress ?? order.address) } as Record<string, string>,
    },
    language: order.language,
    currency: order.currency,
    pricesIncludeTax: order.pricesIncludeTax,
    issuedOn: today,
    dueOn: today,
    lines: now.map(({ line, quantity }) => invoiceLine(order, line, quantity)),
  })
  for (const { line, quantity } of now) line.invoiced = new Decimal(line.invoiced).plus(quantity).toFixed()
  await ctx.tx.named(
    'orders.invoiced',
    'update order_lines l set invoiced = s.invoiced from unnest($1::uuid[], $2::numeric[]) as s (id, invoiced) where l.id = s.id',
    [now.map(({ line }) => line.id), now.map(({ line }) => line.invoiced)],
  )
  await tellCustomer(ctx, order, 'invoice', {
    key: invoice.id,
    invoice: invoice.number,
    attachments: [{ name: `${invoice.number}.pdf`, document: `invoice:${invoice.id}` }],
  })
  return [
    happened(order, 'order_invoiced', {
      about: `invoice:${invoice.id}`,
      data: { number: invoice.number, order: order.number },
    }),
  ]
}

const invoiceLine = (order: Order, line: OrderLine, quantity: string) => ({
  documentLine: line.id,
  itemId: line.itemId ?? undefined,
  text: line.text,
  quantity,
  unitPrice: line.unitPrice,
  taxCategory: line.taxCategory,
  taxRate: line.taxRate,
  isShipping: line.kind === 'shipping',
  ...part(order, line, quantity),
})

const toInvoice = (line: OrderLine, lines: OrderLine[]): Decimal => {
  if (line.kind === 'item') return new Decimal(line.shipped).minus(line.invoiced)
  const begun = lines.some((one) => one.kind === 'item' && new Decimal(one.shipped).gt(0))
  return begun ? new Decimal(line.quantity).minus(line.invoiced) : new Decimal(0)
}

const part = (order: Order, line: OrderLine, now: string) => {
  const amount = new Decimal(order.pricesIncludeTax ? line.gross : line.net).plus(line.discount).toFixed()
  const { discount, net, tax, gross } = shareOf({
    currency: order.currency,
    grossPriced: order.pricesIncludeTax,
    line: { ...line, amount },
    quantity: line.quantity,
    taken: line.invoiced,
    now,
  })
  return { discount, net, tax, gross }
}
