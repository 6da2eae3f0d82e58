import { beforeAll, describe, expect, it } from 'vitest'
import { showTimeline } from '#books/interactions/index.ts'
import {
  confirmPick,
  finishPicking,
  makePickingList,
  ship,
  showPicking,
  startPicking,
} from '#functions/fulfilment/index.ts'
import { getOrder, orderStatus, placeOrder } from '#functions/orders/index.ts'
import { openPayment, payWithTestCard } from '#functions/payments/index.ts'
import { guest, type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
let order: { id: string; number: string; key: string; paymentId?: string | undefined }

const page = () =>
  shop.run(getOrder, { id: order.id }) as unknown as Promise<
    Record<string, never> & { partyId: string; state: string; payments: object[]; invoices: object[] }
  >
const balances = async () => {
  const { rows } = await shop.database.pool.query(
    `select a.code, r.role, sum(l.debit - l.credit)::text as balance from entry_lines l join accounts a on a.id = l.account_id left join account_roles r on r.account_code = a.code and r.entity_id = a.entity_id
     group by a.code, r.role having sum(l.debit - l.credit) <> 0 order by r.role`,
  )
  return Object.fromEntries(rows.map((row) => [row.role, Number(row.balance)]))
}

beforeAll(async () => {
  shop = await testShop([
    { code: 'A', price: '113.00' },
    { code: 'B', price: '226.00' },
  ])
  await shop.stock('A', '10', '30.00')
  await shop.stock('B', '5', '60.00')
})

describe('a visitor buys, the goods leave, the money arrives, the books agree', () => {
  it('takes the order: goods are held, the total is what the lines say', async () => {
    const visitor = shop.visitor('zh-CN')
    const lines = [
      { itemId: shop.items.A!, quantity: '2' },
      { itemId: shop.items.B!, quantity: '1' },
    ]
    const placed = await shop.run(placeOrder, { lines, ...guest(), payment: { method: 'test_card' } }, visitor)
    expect(placed.order).toMatchObject({ state: 'placed', total: { amount: '452.00', currency: 'CNY' } })
    order = placed.order
    const { rows } = await shop.database.pool.query('select sum(reserved)::text as reserved from availability')
    expect(Number(rows[0].reserved)).toBe(3)
  })

  it('shows the order to whoever holds its key, and to nobody else', async () => {
    const seen = await shop.run(orderStatus, { number: order.number, key: order.key }, shop.visitor())
    expect(seen.number).toBe(order.number)
    await expect(
      shop.run(orderStatus, { number: order.number, key: 'WRONGKEY' }, shop.visitor()),
    ).rejects.toMatchObject({ kind: { code: 'orders.unknown_order' } })
    await expect(shop.run(orderStatus, { number: order.number }, shop.visitor())).rejects.toMatchObject({
      kind: { code: 'orders.unknown_order' },
    })
  })

  it('is paid by card: authorised, captured once, and handed to the warehouse', async () => {
    await shop.catchUp()
    const { payUrl } = await openPayment(shop.house, { paymentId: order.paymentId!, returnUrl: '/' })
    expect(await payWithTestCard(shop.house, payUrl.split('/').at(-1)!, '4242 4242 4242 4242')).toBe('authorised')
    await shop.catchUp()
    const now = await page()
    expect(now.state).toBe('confirmed')
    expect(now.payments).toMatchObject([{ state: 'captured', amount: '452.00' }])
    expect(await balances()).toMatchObject({ card_clearing: 452, customer_deposits: -452 })
  })

  it('is picked by number and scan, packed and shipped; the invoice follows and is settled from the deposit', async () => {
    const list = await shop.run(makePickingList, { siteId: shop.company.siteId })
    expect(list.lines).toBe(2)
    await shop.run(startPicking, { id: list.id })
    const picking = (await shop.run(showPicking, { id: list.id })) as unknown as {
      lines: { id: string; code: string; quantity: string }[]
    }
    for (const line of picking.lines)
      await shop.run(confirmPick, { lineId: line.id, scan: line.code, quantity: line.quantity } as never)
    const { shipmentIds } = await shop.run(finishPicking, { id: list.id })
    for (const id of shipmentIds)
      await shop.run(ship, { id, parcels: [{ weight: '3.2', trackingNumber: 'SF123' }] } as never)
    await shop.catchUp()
    const now = await page()
    expect(now.state).toBe('completed')
    expect(now.invoices).toHaveLength(1)
    expect(now.invoices[0]).toMatchObject({ gross: '452.00', state: 'settled' })
  })

  it('leaves three books that agree', async () => {
    expect(await balances()).toEqual({
      card_clearing: 452,
      cost_of_sales: 120,
      goods_received_not_invoiced: -600,
      output_tax: -52,
      revenue: -400,
      stock: 480,
    })
    const { rows } = await shop.database.pool.query('select sum(value)::text as value from valuations')
    expect(Number(rows[0].value)).toBe(480)
    const timeline = await shop.run(showTimeline, { partyId: (await page()).partyId })
    expect(timeline.rows.map((row) => row.kind).filter((kind) => kind !== 'margin_known')).toEqual([
      'order_invoiced',
      'order_shipped',
      'order_paid',
      'order_placed',
    ])
  })

  it('told the customer in her language, each occasion once', async () => {
    const { rows } = await shop.database.pool.query('select subject, language from mails order by id')
    expect(rows.map((row) => row.language)).toEqual(['zh-CN', 'zh-CN', 'zh-CN', 'zh-CN'])
  })

  it('and the doctor finds nothing', async () => {
    const findings = []
    for (const { name, checks = [] } of shop.house.modules)
      for (const check of checks)
        findings.push(
          ...(await shop.database.transaction((tx) => check.run(tx, shop.house))).findings.map(
            (one) => `${name} ${check.name}: ${one.what}`,
          ),
        )
    expect(findings).toEqual([])
  })
})
