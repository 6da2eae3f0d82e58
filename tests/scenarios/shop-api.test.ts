import { beforeAll, describe, expect, it } from 'vitest'
import {
  addCoupon,
  addLine,
  cancel,
  createBasket,
  listAssortment,
  myOrders,
  orderStatus,
  setLine,
  shopFront,
  showBasket,
  showItem,
} from '#functions/orders/index.ts'
import type { Action, Actor } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { coupon, order, payByCard, pickAndSend, seeMoney } from '../support/selling.ts'
import { type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop([
    { code: 'CHAIR', price: '113.00' },
    { code: 'TABLE', price: '226.00' },
    { code: 'SET', price: '300.00', kit: { CHAIR: '2', TABLE: '1' } },
  ])
  await shop.stock('CHAIR', '100', '30.00')
  await shop.stock('TABLE', '100', '60.00')
})

// biome-ignore lint/suspicious/noExplicitAny: any action of the shop
const answerOf = async (action: Action<any, any>, input: object, as: Actor) => {
  const answer = await shop.run(action, input, as)
  const told = JSON.parse(JSON.stringify(answer))
  // A described object drops what it does not describe, so both say the same only when everything is described.
  expect(JSON.parse(JSON.stringify(action.output!.parse(answer)))).toEqual(told)
  return told
}

describe('the shop answers by API what its description says', () => {
  it('on its front, its lists and its items', async () => {
    const visitor = shop.visitor()
    const front = await answerOf(shopFront, {}, visitor)
    expect(front).toMatchObject({ currency: 'CNY', paymentMethods: expect.arrayContaining([expect.any(Object)]) })
    const list = await answerOf(listAssortment, { withFacets: true }, visitor)
    expect(list.items).toHaveLength(3)
    for (const { slug } of list.items) expect((await answerOf(showItem, { slug }, visitor)).slug).toBe(slug)
  })

  it('of a basket, empty and full, with a coupon', async () => {
    const visitor = shop.visitor()
    await coupon(shop, 'TEN', 10)
    const { id } = await answerOf(createBasket, {}, visitor)
    await answerOf(showBasket, { id }, visitor)
    await answerOf(addLine, { id, itemId: shop.items.SET!, quantity: '1' }, visitor)
    await answerOf(setLine, { id, itemId: shop.items.CHAIR!, quantity: '2' }, visitor)
    expect((await answerOf(addCoupon, { id, code: 'TEN' }, visitor)).promotions).toHaveLength(1)
  })

  it('of an order, from placed to paid, sent and cancelled', async () => {
    const visitor = shop.visitor()
    const by = async (method: string) => {
      const placed = await order(shop, { SET: 1, CHAIR: 1 }, { as: visitor, method })
      return { placed, look: () => answerOf(orderStatus, { number: placed.number, key: placed.key }, visitor) }
    }
    const transfer = await by('transfer')
    expect((await transfer.look()).payments).toMatchObject([{ state: 'pending' }])
    await seeMoney(shop, transfer.placed)
    await pickAndSend(shop, transfer.placed)
    expect(await transfer.look()).toMatchObject({ state: 'completed', shipments: [{}], invoices: [{}] })
    const card = await by('test_card')
    await payByCard(shop, card.placed)
    await shop.catchUp()
    expect(await answerOf(cancel, { id: card.placed.id, key: card.placed.key }, visitor)).toMatchObject({
      state: 'cancelled',
    })
    await shop.catchUp()
    expect(await card.look()).toMatchObject({ state: 'cancelled', isCancellable: false })
  })

  it('of the orders of whoever is signed in', async () => {
    const { rows } = await shop.database.pool.query(`select party_id from orders where party_id is not null limit 1`)
    await shop.database.pool.query('update orders set party_is_claimed = false where party_id = $1', [rows[0].party_id])
    const customer = { ...shop.customer(rows[0].party_id), visitorId: newId() } as Actor
    expect((await answerOf(myOrders, {}, customer)).orders.length).toBeGreaterThan(0)
  })
})
