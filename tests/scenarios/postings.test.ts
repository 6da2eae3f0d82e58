import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { entriesOfDocument, trialBalance } from '#books/ledger/functions.ts'
import { accountStatement, listEntries, listOpenItems, showEntry } from '#books/ledger/index.ts'
import {
  confirmPick,
  finishPicking,
  makePickingList,
  ship,
  showPicking,
  startPicking,
} from '#functions/fulfilment/index.ts'
import { get as getInvoice, listInvoices } from '#functions/invoicing/index.ts'
import { placeOrder } from '#functions/orders/index.ts'
import { openPayment, payWithTestCard } from '#functions/payments/index.ts'
import { newId } from '#support/database/index.ts'
import { guest, type TestShop, testShop } from '../support/shop.ts'

type Line = { role: string; debit: string; credit: string }
type Entry = { fact: string; journal: string; document: string; lines: Line[] }

/** The entries that docs/postings.md promises. */
const promised = (): Entry[] => {
  const text = readFileSync('docs/postings.md', 'utf8')
  const table = text.slice(text.indexOf('## The entries'), text.indexOf('Afterwards'))
  const entries: Entry[] = []
  for (const row of table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)) {
    const [, step, fact, journal, role, debit, credit, document] = row.split('|').map((cell) => cell.trim())
    if (step) entries.push({ fact: fact!, journal: journal!, document: document!, lines: [] })
    entries.at(-1)!.lines.push({ role: role!, debit: debit || '0.00', credit: credit || '0.00' })
  }
  return entries
}

let shop: TestShop
let order: { id: string; paymentId?: string | undefined }

const rolesByCode = async () => {
  const { rows } = await shop.database.pool.query<{ role: string; code: string }>(
    'select role, account_code as code from account_roles',
  )
  return new Map(rows.map(({ role, code }) => [code, role]))
}

/** What was posted for the order and its shipments, in the words of the document. */
const posted = async (): Promise<Entry[]> => {
  const roles = await rolesByCode()
  const { rows } = await shop.database.pool.query<{ document: string }>(
    `select distinct document from entries where fact = 'goods_shipped'`,
  )
  const documents = [`order:${order.id}`, ...rows.map(({ document }) => document)]
  const found = await shop.inTransaction(async (ctx) => {
    const entries = []
    for (const document of documents) entries.push(...(await entriesOfDocument(ctx, { document })).rows)
    return entries
  })
  return found.map(({ fact, journal, document, lines }) => ({
    fact,
    journal,
    document: document.split(':')[0]!,
    lines: lines.map(({ account, debit, credit }) => ({ role: roles.get(account)!, debit, credit })),
  }))
}
const stepsSoFar = async () => (await posted()).map(({ fact }) => fact).sort()

beforeAll(async () => {
  shop = await testShop([
    { code: 'CHAIR', price: '113.00' },
    { code: 'TABLE', price: '226.00' },
  ])
  const promotion = newId()
  await shop.database.pool.query(
    `insert into promotions (id, code, name, kind, value, needs_coupon, created_at) values ($1, 'TEN', '{"en":"Ten"}', 'percent', 10, true, now())`,
    [promotion],
  )
  await shop.database.pool.query(
    `insert into coupons (id, promotion_id, code, created_at) values ($1, $2, 'TEN10', now())`,
    [newId(), promotion],
  )
  await shop.stock('CHAIR', '10', '30.00')
  await shop.stock('TABLE', '5', '60.00')
})

describe('the worked postings of docs/postings.md', () => {
  it('nothing is posted for an order that is placed', async () => {
    const lines = [
      { itemId: shop.items.CHAIR!, quantity: '2' },
      { itemId: shop.items.TABLE!, quantity: '1' },
    ]
    const placed = await shop.run(
      placeOrder,
      { lines, ...guest(), couponCodes: ['TEN10'], payment: { method: 'test_card' }, total: '406.80' },
      shop.visitor(),
    )
    order = placed.order
    await shop.catchUp()
    expect(placed.order.total).toEqual({ amount: '406.80', currency: 'CNY' })
    expect(await stepsSoFar()).toEqual([])
  })

  it('the capture, and only it, posts the deposit', async () => {
    const { payUrl } = await openPayment(shop.house, { paymentId: order.paymentId!, returnUrl: '/' })
    await payWithTestCard(shop.house, payUrl.split('/').at(-1)!, '4242 4242 4242 4242')
    await shop.catchUp()
    expect(await stepsSoFar()).toEqual(['payment_captured'])
  })

  it('picking posts nothing; shipping posts cost, invoice and settlement', async () => {
    const list = await shop.run(makePickingList, { siteId: shop.company.siteId })
    await shop.run(startPicking, { id: list.id })
    const picking = (await shop.run(showPicking, { id: list.id })) as unknown as {
      lines: { id: string; code: string; quantity: string }[]
    }
    for (const { id, code, quantity } of picking.lines)
      await shop.run(confirmPick, { lineId: id, scan: code, quantity } as never)
    const { shipmentIds } = await shop.run(finishPicking, { id: list.id })
    await shop.catchUp()
    expect(await stepsSoFar()).toEqual(['payment_captured'])
    for (const id of shipmentIds)
      await shop.run(ship, { id, parcels: [{ weight: '9', trackingNumber: 'SF1' }] } as never)
    await shop.catchUp()
    const inOrder = (entries: Entry[]) => entries.toSorted((a, b) => (a.fact < b.fact ? -1 : 1))
    expect(inOrder(await posted())).toEqual(inOrder(promised()))
  })

  it('header = taxes = lines = ledger, and the invoice is settled', async () => {
    const { rows } = await shop.run(listInvoices, {})
    expect(rows).toHaveLength(1)
    const invoice = await shop.run(getInvoice, { id: rows[0]!.number })
    expect(invoice).toMatchObject({ net: '360.00', tax: '46.80', gross: '406.80', open: '0.00', state: 'settled' })
    const goods = invoice.lines.filter(({ isShipping }) => !isShipping)
    expect(goods.map(({ discount, net, tax, gross }) => [discount, net, tax, gross])).toEqual([
      ['22.60', '180.00', '23.40', '203.40'],
      ['22.60', '180.00', '23.40', '203.40'],
    ])
  })

  it('and each posting names the document that it is for, by its number', async () => {
    const { rows } = (await shop.run(listEntries, {} as never)) as { rows: { id: string; documentNumber?: string }[] }
    expect(rows.map(({ documentNumber }) => documentNumber)).not.toContain(null)
    const [invoice] = (await shop.run(listInvoices, {})).rows
    const sold = await shop.run(accountStatement, { account: '6001', from: '2000-01-01', to: '2999-12-31' } as never)
    expect(sold.rows.map(({ documentNumber }) => documentNumber)).toEqual([invoice!.number])
    expect(await shop.run(showEntry, { id: sold.rows[0]!.entryId })).toMatchObject({ documentNumber: invoice!.number })
    const open = (await shop.run(listOpenItems, { account: '101201' } as never)).rows
    expect(open.map(({ documentNumber }) => documentNumber)).toEqual(['100001'])
  })

  it('the trial balance is what the document says is left', async () => {
    const roles = await rolesByCode()
    const balance = await shop.inTransaction((ctx) => trialBalance(ctx, { from: '2000-01-01', to: '2999-12-31' }))
    const closing = Object.fromEntries(balance.rows.map(({ code, closing }) => [roles.get(code), closing]))
    expect(closing).toEqual({
      card_clearing: '406.80',
      customer_deposits: '0.00',
      receivable: '0.00',
      stock: '480.00',
      goods_received_not_invoiced: '-600.00',
      cost_of_sales: '120.00',
      revenue: '-360.00',
      output_tax: '-46.80',
    })
    expect(balance.total.closing).toBe('0.00')
  })
})
