import { beforeAll, describe, expect, it } from 'vitest'
import { putBack } from '#functions/fulfilment/index.ts'
import { cancel } from '#functions/orders/index.ts'
import { openPayment, payWithTestCard } from '#functions/payments/index.ts'
import { listAudit } from '#support/audit/index.ts'
import { newId } from '#support/database/index.ts'
import { catchUp } from '#support/events/index.ts'
import {
  balances,
  coupon,
  findings,
  GOOD_CARD,
  lettersOf,
  order,
  type Placed,
  pageOf,
  payByCard,
  pick,
  send,
  stockOf,
  usesOf,
} from '../support/selling.ts'
import { type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop([
    { code: 'CHAIR', price: '113.00' },
    { code: 'TABLE', price: '226.00' },
  ])
  await shop.stock('CHAIR', '20', '30.00')
  await coupon(shop, 'TEN', 10, 1)
})

const bought = async (method = 'test_card', more: object = {}): Promise<Placed> => {
  const placed = await order(shop, { CHAIR: 2 }, { method, ...more })
  await shop.catchUp()
  return placed
}
const callOff = async ({ id }: { id: string }, as?: Parameters<TestShop['run']>[2], more: object = {}) => {
  const answer = await shop.run(cancel, { id, ...more }, as)
  await shop.catchUp()
  return answer
}
const profileOf = async ({ id }: { id: string }) => {
  const { rows } = await shop.database.pool.query(
    'select p.orders, p.orders_amount::float as amount, p.returns_amount::float as returned from profiles p join orders o on o.subject_id = p.subject_id where o.id = $1',
    [id],
  )
  return rows[0]
}

describe('before it ships, an order is called off', () => {
  it('and the audit finds who did it by the order’s number', async () => {
    const placed = await bought()
    await callOff(placed, await shop.staff('orders.cancel'))
    const { entries } = await shop.run(listAudit, { subject: placed.number })
    expect(entries).toContainEqual(
      expect.objectContaining({ action: 'orders.cancel', subject: `order:${placed.id}`, subjectName: placed.number }),
    )
    expect((await shop.run(listAudit, { subject: `${placed.number}0` })).entries).toEqual([])
    const stranger = await shop.staff('audit.list')
    expect((await shop.run(listAudit, { subject: placed.id }, stranger)).entries[0]?.subjectName).toBe(null)
  })

  it('and its goods, its coupon and its captured money go back', async () => {
    const placed = await bought('test_card', {
      couponCodes: ['TEN'],
      customer: { name: 'Zhao', email: 'zhao@customers.example' },
    })
    await payByCard(shop, placed)
    expect(await usesOf(shop, 'TEN')).toBe(1)
    expect(await profileOf(placed)).toEqual({ orders: 1, amount: 203.4, returned: 0 })
    const chairs = await stockOf(shop, 'CHAIR')
    await callOff(placed)
    expect(await pageOf(shop, placed)).toMatchObject({
      state: 'cancelled',
      cancelReason: 'customer',
      payments: [{ state: 'captured', amount: '203.40', refunded: '203.40' }],
      picking: [],
    })
    expect(await stockOf(shop, 'CHAIR')).toEqual({ ...chairs, reserved: chairs.reserved - 2 })
    expect(await usesOf(shop, 'TEN')).toBe(0)
    expect(await balances(shop)).not.toHaveProperty('customer_deposits')
    expect(await profileOf(placed)).toEqual({ orders: 0, amount: 0, returned: 203.4 })
    expect(await lettersOf(shop, placed)).toEqual(['order_placed', 'order_confirmed', 'order_cancelled', 'refund'])
  })

  it('twice, with the same outcome', async () => {
    const placed = await bought()
    await Promise.all([callOff(placed), callOff(placed), callOff(placed)])
    expect(await pageOf(shop, placed)).toMatchObject({ state: 'cancelled', payments: [{ state: 'voided' }] })
    expect((await lettersOf(shop, placed)).filter((letter) => letter === 'order_cancelled')).toHaveLength(1)
  })

  it('while its capture is on its way: the money goes back when it has come', async () => {
    const placed = await bought()
    await openPayment(shop.house, { paymentId: placed.paymentId!, returnUrl: '/' })
    await payWithTestCard(shop.house, `tc_${placed.paymentId}`, GOOD_CARD)
    await catchUp(shop.house) // events only: the capture still waits in its job
    await shop.run(cancel, { id: placed.id })
    expect((await pageOf(shop, placed)).payments).toMatchObject([{ state: 'capturing' }])
    await shop.catchUp()
    expect((await pageOf(shop, placed)).payments).toMatchObject([{ state: 'captured', refunded: '226.00' }])
    expect(await balances(shop)).not.toHaveProperty('customer_deposits')
  })

  it('not while its goods stand at the bench, but once they are put back', async () => {
    const placed = await bought('cash_on_delivery')
    const [shipmentId] = await pick(shop, placed)
    await expect(callOff(placed)).rejects.toMatchObject({ kind: { code: 'fulfilment.already_picked' } })
    await shop.run(putBack, { shipmentId: shipmentId! })
    await callOff(placed)
    expect(await pageOf(shop, placed)).toMatchObject({ state: 'cancelled' })
    expect((await stockOf(shop, 'CHAIR')).reserved).toBe(0)
  })
})

describe('after it has shipped', () => {
  it('it is refused, and the refusal says that returns come later', async () => {
    const placed = await bought('cash_on_delivery')
    await send(shop, await pick(shop, placed))
    await expect(callOff(placed)).rejects.toMatchObject({
      kind: { code: 'orders.already_shipped' },
      facts: { order: placed.number },
    })
    expect(await pageOf(shop, placed)).toMatchObject({ state: 'shipped', isCancellable: false })
  })
})

describe('who may call it off', () => {
  it('a guest who holds the key, and no other', async () => {
    const placed = await bought()
    const unknown = { kind: { code: 'orders.unknown_order' } }
    await expect(callOff(placed, shop.visitor())).rejects.toMatchObject(unknown)
    await expect(callOff(placed, shop.visitor(), { key: 'WRONG' })).rejects.toMatchObject(unknown)
    await expect(callOff(placed, shop.visitor(), { key: 'é'.repeat(24) })).rejects.toMatchObject(unknown)
    const { partyId } = (await pageOf(shop, placed)) as unknown as { partyId: string }
    await expect(callOff(placed, shop.customer(partyId))).rejects.toMatchObject(unknown)
    await expect(callOff({ id: newId() }, shop.visitor(), { key: placed.key })).rejects.toMatchObject(unknown)
    expect(await callOff(placed, shop.visitor(), { key: placed.key, reason: 'mine' })).toMatchObject({
      state: 'cancelled',
    })
    expect(await pageOf(shop, placed)).toMatchObject({ cancelReason: 'customer' })
  })

  it('staff, with their reason, at the sites that they may', async () => {
    const placed = await bought()
    const clerk = await shop.staff('orders.cancel')
    const elsewhere = { ...clerk, grants: new Map([['orders.cancel', { kind: 'sites', sites: [newId()] } as const]]) }
    await expect(callOff(placed, elsewhere)).rejects.toMatchObject({ kind: { code: 'common.not_allowed' } })
    await callOff(placed, clerk, { reason: 'Typing error' })
    expect(await pageOf(shop, placed)).toMatchObject({ state: 'cancelled', cancelReason: 'Typing error' })
  })
})

it('and the doctor finds nothing', async () => {
  expect(await findings(shop)).toEqual([])
})
