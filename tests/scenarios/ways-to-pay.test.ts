import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cancel, myOrders, orderStatus } from '#functions/orders/index.ts'
import { openPayment, payWithTestCard, sendTestCardNotice } from '#functions/payments/index.ts'
import { legalEntity } from '#masters/sites/index.ts'
import { updateRow } from '#support/entity/index.ts'
import { catchUp } from '#support/events/index.ts'
import { addJob } from '#support/jobs/index.ts'
import {
  balances,
  CARD_WITHOUT_FUNDS,
  coupon,
  findings,
  lettersOf,
  order,
  pageOf,
  payByCard,
  pick,
  pickAndSend,
  seeMoney,
  stateOf,
  stockOf,
  usesOf,
} from '../support/selling.ts'
import { type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
let clock = new Date()
beforeAll(async () => {
  shop = await testShop(
    [
      { code: 'CHAIR', price: '113.00' },
      { code: 'LAMP', price: '226.00' },
      { code: 'FITTING', price: '56.50', kind: 'service' },
    ],
    { clock: () => clock },
  )
  await shop.stock('CHAIR', '40', '30.00')
  await shop.stock('LAMP', '1', '60.00')
})
afterEach(() => {
  clock = new Date()
})
const later = async (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000)
  await shop.inTransaction((ctx) => addJob(ctx, 'payments.expire'))
  await shop.catchUp()
}
const change = async (work: () => Promise<unknown>) => {
  const before = await balances(shop)
  await work()
  const after = await balances(shop)
  const roles = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const moved = roles.map((role) => [role, Math.round(((after[role] ?? 0) - (before[role] ?? 0)) * 100) / 100] as const)
  return Object.fromEntries(moved.filter(([, by]) => by !== 0))
}

it('says which ways to pay there are to whoever names another', async () => {
  await expect(order(shop, { CHAIR: 1 }, { method: 'shells' })).rejects.toMatchObject({
    kind: { code: 'payments.unknown_method' },
    fields: [{ path: 'payment.method', accepted: 'test_card, transfer, cash_on_delivery' }],
  })
})

describe('cash on delivery', () => {
  it('is trusted at once, invoiced when it leaves, and settled when the carrier pays', async () => {
    const placed = await order(shop, { CHAIR: 2 })
    await shop.catchUp()
    expect(await stateOf(shop, placed)).toBe('confirmed')
    expect(await change(() => pickAndSend(shop, placed))).toEqual({
      cost_of_sales: 60,
      output_tax: -26,
      receivable: 226,
      revenue: -200,
      stock: -60,
    })
    expect(await stateOf(shop, placed)).toBe('shipped')
    expect(await change(() => seeMoney(shop, placed))).toEqual({ cash_on_delivery_clearing: 226, receivable: -226 })
    expect(await stateOf(shop, placed)).toBe('completed')
    expect(await lettersOf(shop, placed)).toEqual(['order_placed', 'order_confirmed', 'order_shipped', 'invoice'])
  })
})

describe('a transfer', () => {
  it('holds the goods for seven days and confirms the order when it arrives', async () => {
    const placed = await order(shop, { CHAIR: 1 }, { method: 'transfer' })
    await shop.catchUp()
    await later(6 * 24 * 60)
    expect(await stateOf(shop, placed)).toBe('placed')
    expect(await change(() => seeMoney(shop, placed))).toEqual({ bank: 113, customer_deposits: -113 })
    expect(await stateOf(shop, placed)).toBe('confirmed')
    expect((await stockOf(shop, 'CHAIR')).reserved).toBe(1)
    await pickAndSend(shop, placed)
    expect(await stateOf(shop, placed)).toBe('completed')
  })

  it('says where the money goes and until when, and reminds once, two days before the goods are given up', async () => {
    await shop.inTransaction((ctx) =>
      updateRow(ctx, legalEntity, { id: shop.company.entityId, bankAccount: '6222 0200' }),
    )
    const placed = await order(shop, { CHAIR: 1 }, { method: 'transfer' })
    const shown = await shop.run(orderStatus, { number: placed.number, key: placed.key }, shop.visitor())
    expect(shown.payTo).toMatchObject({ holder: 'Test & Co.', bankAccount: '6222 0200', until: expect.any(String) })
    const hour = async () => {
      await shop.inTransaction((ctx) => addJob(ctx, 'orders.remindOfPayment'))
      await shop.catchUp()
    }
    await shop.catchUp()
    await hour()
    expect(await lettersOf(shop, placed)).toEqual(['order_placed'])
    const told = await shop.database.pool.query('select text from mails where key = $1', [`order_placed:${placed.id}`])
    expect(told.rows[0].text).toContain('6222 0200')
    const cash = await order(shop, { CHAIR: 1 })
    await shop.catchUp()
    const other = await shop.database.pool.query('select text from mails where key = $1', [`order_placed:${cash.id}`])
    expect(other.rows[0].text).not.toMatch(/6222|transfer|汇款|匯款/)
    await shop.run(cancel, { id: cash.id })
    await later(5 * 24 * 60 + 1)
    await hour()
    await hour()
    expect(await lettersOf(shop, placed)).toEqual(['order_placed', 'payment_reminder'])
    const { rows } = await shop.database.pool.query(`select text from mails where key = $1`, [
      `payment_reminder:${placed.id}`,
    ])
    expect(rows[0].text).toMatch(/113\.00.*6222 0200/s)
    await shop.run(cancel, { id: placed.id })
  })

  it('that does not come lets the goods go, and the customer hears', async () => {
    const placed = await order(shop, { CHAIR: 3 }, { method: 'transfer' })
    await shop.catchUp()
    await later(7 * 24 * 60 + 1)
    expect(await pageOf(shop, placed)).toMatchObject({ state: 'cancelled', cancelReason: 'not_paid' })
    expect((await stockOf(shop, 'CHAIR')).reserved).toBe(0)
    expect((await lettersOf(shop, placed)).at(-1)).toBe('order_cancelled')
  })
})

describe('money that comes too late', () => {
  it('brings the order back while the goods and the coupon are there', async () => {
    await coupon(shop, 'LATE', 10, 1)
    const placed = await order(shop, { CHAIR: 1 }, { method: 'transfer', couponCodes: ['LATE'], as: shop.visitor() })
    await shop.catchUp()
    await later(8 * 24 * 60)
    expect(await usesOf(shop, 'LATE')).toBe(0)
    await seeMoney(shop, placed)
    expect(await pageOf(shop, placed)).toMatchObject({ state: 'confirmed', cancelReason: null })
    expect(await usesOf(shop, 'LATE')).toBe(1)
    await pickAndSend(shop, placed)
    expect(await stateOf(shop, placed)).toBe('completed')
  })

  it('goes back by itself when somebody else has the coupon', async () => {
    await coupon(shop, 'GONE', 10, 1)
    const placed = await order(shop, { CHAIR: 1 }, { method: 'transfer', couponCodes: ['GONE'] })
    await shop.catchUp()
    await later(8 * 24 * 60)
    const other = await order(shop, { CHAIR: 1 }, { couponCodes: ['GONE'] })
    expect(await change(() => seeMoney(shop, placed))).toEqual({})
    expect(await stateOf(shop, placed)).toBe('cancelled')
    expect((await lettersOf(shop, placed)).at(-1)).toBe('refund')
    expect(await usesOf(shop, 'GONE')).toBe(1)
    await shop.catchUp()
    await pickAndSend(shop, other)
  })

  it('goes back by itself when the last piece is somebody else’s', async () => {
    const placed = await order(shop, { LAMP: 1 }, { method: 'test_card' })
    await shop.catchUp()
    clock = new Date(clock.getTime() + 31 * 60_000)
    const quicker = await order(shop, { LAMP: 1 })
    expect(await payByCard(shop, placed)).toBe('authorised')
    expect(await pageOf(shop, placed)).toMatchObject({ state: 'cancelled', cancelReason: 'sold_out' })
    expect((await pageOf(shop, placed)).payments).toMatchObject([{ state: 'voided' }])
    expect(await stateOf(shop, quicker)).toBe('confirmed')
    expect(await stockOf(shop, 'LAMP')).toEqual({ onHand: 1, reserved: 1 })
    await pickAndSend(shop, quicker)
  })

  it('keeps the goods that nobody took meanwhile, once', async () => {
    const before = await stockOf(shop, 'CHAIR')
    const placed = await order(shop, { CHAIR: 1 }, { method: 'test_card' })
    await shop.catchUp()
    clock = new Date(clock.getTime() + 45 * 60_000)
    await payByCard(shop, placed)
    expect(await stateOf(shop, placed)).toBe('confirmed')
    expect((await stockOf(shop, 'CHAIR')).reserved).toBe(before.reserved + 1)
    await pickAndSend(shop, placed)
  })
})

describe('a card without funds', () => {
  it('gives the goods back, and another card brings the order back', async () => {
    const before = await stockOf(shop, 'CHAIR')
    const placed = await order(shop, { CHAIR: 2 }, { method: 'test_card' })
    await shop.catchUp()
    await payByCard(shop, placed, CARD_WITHOUT_FUNDS)
    expect(await pageOf(shop, placed)).toMatchObject({ state: 'cancelled', cancelReason: 'not_paid' })
    expect(await stockOf(shop, 'CHAIR')).toEqual(before)
    await sendTestCardNotice(shop.house, {
      reference: `tc_${placed.paymentId}`,
      type: 'captured',
      amount: placed.total.amount,
      currency: 'CNY',
    })
    await shop.catchUp()
    expect(await stateOf(shop, placed)).toBe('confirmed')
    await pickAndSend(shop, placed)
    expect(await stateOf(shop, placed)).toBe('completed')
  })

  it('leaves goods that are picked already to somebody who decides', async () => {
    const placed = await order(shop, { CHAIR: 1 }, { method: 'test_card' })
    await shop.catchUp()
    await openPayment(shop.house, { paymentId: placed.paymentId!, returnUrl: '/' })
    await payWithTestCard(shop.house, `tc_${placed.paymentId}`, CARD_WITHOUT_FUNDS)
    await catchUp(shop.house) // the capture waits in its job until the goods stand at the bench
    await pick(shop, placed)
    expect(await pageOf(shop, placed)).toMatchObject({
      state: 'picking',
      payments: [{ state: 'failed', problem: 'insufficient_funds' }],
    })
  })
})

describe('nothing to pay', () => {
  it('a whole discount gives exactly 0.00 and is confirmed at once', async () => {
    await coupon(shop, 'GIFT', 100)
    const placed = await order(shop, { CHAIR: 1 }, { method: 'test_card', couponCodes: ['GIFT'] })
    expect(placed).toMatchObject({ total: { amount: '0.00' }, paymentId: undefined })
    await shop.catchUp()
    await pickAndSend(shop, placed)
    expect(await stateOf(shop, placed)).toBe('completed')
  })
})

describe('a service', () => {
  it('needs no stock and is done with the goods of its order', async () => {
    const placed = await order(shop, { CHAIR: 1, FITTING: 1 })
    await shop.catchUp()
    await pickAndSend(shop, placed)
    expect((await pageOf(shop, placed)).invoices).toMatchObject([{ gross: '169.50' }])
    await seeMoney(shop, placed)
    expect(await stateOf(shop, placed)).toBe('completed')
  })

  it('is invoiced at once where there are no goods', async () => {
    const placed = await order(shop, { FITTING: 2 }, { method: 'test_card' })
    await shop.catchUp()
    await payByCard(shop, placed)
    expect(await pageOf(shop, placed)).toMatchObject({
      state: 'completed',
      invoices: [{ gross: '113.00', state: 'settled' }],
    })
    await expect(shop.run(cancel, { id: placed.id })).rejects.toMatchObject({
      kind: { code: 'orders.cannot_be_cancelled' },
    })
  })
})

it('and the doctor finds nothing', async () => {
  expect(await findings(shop)).toEqual([])
  expect(await shop.run(myOrders, {}, shop.customer(shop.company.entityId))).toEqual({ orders: [] })
})
