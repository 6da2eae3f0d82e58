import { addUp, Decimal, shareOf, sum } from '#support/money/index.ts'
import { CURRENCY } from '../company/found.ts'
import { dateAt, SECOND } from './clock.ts'
import { type OpenLine, post, settle } from './ledger.ts'
import type { Order, OrderLine } from './order.ts'
import { see } from './sink.ts'
import type { World } from './world.ts'

type Part = ReturnType<typeof partOf>

/** One invoice for whatever left and is not invoiced yet, each line with its exact share; shipping goes with the first. */
export const invoiceWhatLeft = (world: World, order: Order, at: number): void => {
  const parts = order.lines.flatMap((line) => {
    const now = toInvoice(order, line)
    return now > 0 ? [partOf(order, line, now)] : []
  })
  if (!parts.length) return
  const { header, categories } = addUp(parts, CURRENCY)
  const { id, row, number } = writeHead(world, order, at, header)
  for (const [place, { line, now, ...money }] of parts.entries())
    writeLine(world, { invoiceId: id, at, place: place + 1 }, line, now, money)
  for (const { taxCategory, taxRate: rate, ...money } of categories)
    world.rows.add('invoice_taxes', { id: world.ids(at), invoiceId: id, taxCategory, rate, ...money })
  const receivable = postInvoice(world, order, at, { id, number, parts, header, categories, row })
  const { subjectId } = order
  see(world, {
    at,
    subjectId,
    kind: 'order_invoiced',
    channel: 'system',
    about: `invoice:${id}`,
    data: { number, order: order.number },
  })
  if (receivable) world.owed.set(order, [...(world.owed.get(order) ?? []), { line: receivable, invoice: row }])
  settleOrder(world, order, at + SECOND)
}

const toInvoice = ({ lines }: Order, line: OrderLine): number => {
  if (line.goods) return line.shipped - line.invoiced
  return lines.some(({ goods, shipped }) => goods && shipped > 0) ? line.quantity - line.invoiced : 0
}

const partOf = ({ priced }: Order, line: OrderLine, now: number) => {
  const { net, gross, discount, taxCategory, taxRate } = line.priced
  const grossPriced = priced.pricesIncludeTax
  const amount = new Decimal(grossPriced ? gross : net).plus(discount).toFixed()
  const share = shareOf({
    ...{ currency: CURRENCY, grossPriced, line: { ...line.priced, amount } },
    ...{ quantity: String(line.quantity), taken: String(line.invoiced), now: String(now) },
  })
  line.invoiced += now
  line.row.invoiced = String(line.invoiced)
  return {
    line,
    now,
    discount: share.discount,
    net: share.net,
    tax: share.tax,
    gross: share.gross,
    taxCategory,
    taxRate,
  }
}

const writeHead = (world: World, order: Order, at: number, header: { net: string; tax: string; gross: string }) => {
  const { rows, ids, ground } = world
  const [id, day] = [ids(at), dateAt(at)]
  const number = `INV-${day.slice(0, 4)}-${String(world.next(`invoice ${day.slice(0, 4)}`)).padStart(5, '0')}`
  const { row: facts, buyer } = order
  const due = dateAt(at)
  const row: Record<string, unknown> = {
    ...{
      id,
      entityId: ground.entityId,
      kind: 'invoice',
      number,
      document: order.document,
      documentNumber: order.number,
    },
    partyId: order.partyId,
    customer: {
      name: facts.customerName,
      ...(buyer && { email: buyer.email }),
      ...(buyer?.taxNumber && { taxNumber: buyer.taxNumber }),
      address: order.address,
    },
    ...{
      seller: ground.seller,
      language: facts.language,
      currency: CURRENCY,
      pricesIncludeTax: order.priced.pricesIncludeTax,
    },
    ...{ issuedOn: day, dueOn: due, ...header, state: 'posted', entryId: null },
    ...{ createdAt: new Date(at), settledAt: null, version: 1 },
  }
  rows.add('invoices', row)
  return { id, number, row }
}

type Where = { invoiceId: string; at: number; place: number }

const writeLine = (
  { rows, ids }: World,
  { invoiceId, at, place }: Where,
  line: OrderLine,
  now: number,
  money: Omit<Part, 'line' | 'now'>,
) =>
  rows.add('invoice_lines', {
    ...{ id: ids(at), invoiceId, line: place, documentLine: line.id, itemId: line.goods?.id ?? null },
    ...{
      text: line.row.text as string,
      quantity: now,
      unitPrice: line.priced.unitPrice,
      ...money,
      isShipping: !line.goods,
    },
  })

type Written = {
  id: string
  number: string
  parts: readonly Part[]
  header: { gross: string }
  categories: readonly { taxCategory: string; net: string; tax: string }[]
  row: Record<string, unknown>
}

const postInvoice = (
  world: World,
  order: Order,
  at: number,
  { id, number, parts, header, categories, row }: Written,
) => {
  const { partyId, document: reference } = order
  const net = (isShipping: boolean) =>
    sum(parts.filter(({ line }) => !line.goods === isShipping).map((part) => part.net))
  const posted = post(world, {
    ...{ at, journal: 'sales', fact: 'invoice_issued', document: `invoice:${id}`, text: `${number} · ${order.number}` },
    lines: [
      { role: 'receivable', debit: header.gross, reference, dueOn: row.dueOn as string, partyId },
      { role: 'revenue', credit: net(false), partyId },
      { role: 'shipping_revenue', credit: net(true), partyId },
      ...categories.map(({ taxCategory, net: taxBase, tax }) => ({
        role: 'output_tax',
        credit: tax,
        taxCode: taxCategory,
        taxBase,
      })),
    ],
  })
  row.entryId = posted?.id ?? null
  if (!posted) Object.assign(row, { state: 'settled', settledAt: new Date(at) })
  return posted?.lines.get('receivable')
}

/** What was paid before answers what is owed: Dr customer deposits / Cr receivable, invoice after invoice. */
export const settleOrder = (world: World, order: Order, at: number): void => {
  const { partyId, document: reference, deposits } = order
  for (const { line, invoice } of world.owed.get(order) ?? []) {
    if (!deposits || Number(deposits.open) === 0 || Number(line.open) === 0) continue
    const amount = new Decimal(deposits.open).lt(line.open) ? deposits.open : line.open
    const posted = post(world, {
      ...{ at, journal: 'sales', fact: 'deposits_applied', document: reference },
      lines: [
        { role: 'customer_deposits', debit: amount, reference, partyId },
        { role: 'receivable', credit: amount, reference, partyId },
      ],
    })
    settle(world, at, posted?.lines.get('customer_deposits') as OpenLine, deposits)
    settle(world, at, line, posted?.lines.get('receivable'))
    if (Number(line.open) === 0) Object.assign(invoice, { state: 'settled', settledAt: new Date(at) })
  }
}
