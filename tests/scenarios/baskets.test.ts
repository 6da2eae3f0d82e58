import { beforeAll, describe, expect, it } from 'vitest'
import { identify } from '#books/interactions/functions.ts'
import { mergeParties, showTimeline, unmergeParties } from '#books/interactions/index.ts'
import {
  addCoupon,
  addLine,
  adoptMyBasket,
  cancel,
  createBasket,
  myOrders,
  orderBasket,
  orderStatus,
  placeOrder,
  setLine,
  showBasket,
} from '#functions/orders/index.ts'
import { myCard } from '#masters/parties/index.ts'
import type { Actor } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { coupon, findings, linesOf, order, pageOf, stockOf } from '../support/selling.ts'
import { guest, type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop([
    { code: 'CHAIR', price: '113.00' },
    { code: 'TABLE', price: '226.00' },
    { code: 'OLD', price: '10.00' },
  ])
  await shop.stock('CHAIR', '100', '30.00')
  await shop.stock('TABLE', '100', '60.00')
  await shop.stock('OLD', '5', '1.00')
})

const payment = { method: 'cash_on_delivery' }
/** A basket of this visitor (or customer) with so many chairs. */
const basket = async (as: Actor, chairs = 1) => {
  const { id, key } = await shop.run(createBasket, {}, as)
  await shop.run(addLine, { id, itemId: shop.items.CHAIR!, quantity: String(chairs) }, as)
  return { id, key }
}
/** A customer who has signed in on this device; gives him as he acts from then on. */
const signedIn = async (visitorId: string, email = `${newId()}@customers.example`) => {
  const { partyId } = await shop.inTransaction((ctx) =>
    identify(ctx, {
      identifiers: [
        { kind: 'user', value: newId(), isProven: true, source: 'sign-in' },
        { kind: 'email', value: email, isProven: true, source: 'account' },
      ],
      visitorId,
      party: { kind: 'person', name: 'Li Jing', language: 'en' },
      create: true,
    }),
  )
  return { email, actor: { ...shop.customer(partyId!), visitorId } as Actor & { kind: 'customer' } }
}
const refusal = (code: string) => ({ kind: { code } })

describe('the total that the customer saw', () => {
  it('is what he pays, or the order is refused with the new one', async () => {
    const visitor = shop.visitor()
    const { id } = await basket(visitor, 2)
    expect((await shop.run(showBasket, { id }, visitor)).gross).toBe('226.00')
    const buy = (total: string) => shop.run(orderBasket, { id, ...guest(), payment, total }, visitor)
    await expect(buy('225.99')).rejects.toMatchObject({
      ...refusal('orders.total_changed'),
      facts: { seen: '225.99', total: '226.00', currency: 'CNY' },
      fields: [{ path: 'total', accepted: '226.00' }],
    })
    expect((await buy('226')).order.total).toEqual({ amount: '226.00', currency: 'CNY' })
  })

  it('is in the currency of the shop', async () => {
    const visitor = shop.visitor()
    const { id } = await basket(visitor)
    const buy = (currency: string) =>
      shop.run(orderBasket, { id, ...guest(), payment, total: { amount: '113', currency } }, visitor)
    await expect(buy('EUR')).rejects.toMatchObject({
      ...refusal('orders.other_currency'),
      fields: [{ path: 'total.currency', accepted: 'CNY' }],
    })
    expect((await buy('CNY')).order.total.currency).toBe('CNY')
  })

  it('counts the coupon, whose refusal is said at once and again at the order', async () => {
    await coupon(shop, 'FIVE', 5)
    const visitor = shop.visitor()
    const { id } = await basket(visitor, 2)
    expect((await shop.run(addCoupon, { id, code: 'five' }, visitor)).gross).toBe('214.70')
    await expect(shop.run(addCoupon, { id, code: 'NOPE' }, visitor)).rejects.toMatchObject(
      refusal('orders.coupon_refused'),
    )
    await shop.database.pool.query(`update coupons set archived_at = now() where code = 'FIVE'`)
    // However it was typed: what does not count is not taken in silence.
    const again = await basket(visitor, 1)
    for (const code of ['FIVE', 'five']) {
      const error = await shop.run(addCoupon, { id: again.id, code }, visitor).catch((one) => one)
      expect(error).toMatchObject(refusal('orders.coupon_refused'))
      expect(error.fields).toEqual([{ path: 'code', code: 'expired', message: 'coupon.expired' }])
    }
    await expect(shop.run(orderBasket, { id, ...guest(), payment, total: '214.70' }, visitor)).rejects.toMatchObject(
      refusal('orders.total_changed'),
    )
    await expect(shop.run(orderBasket, { id, ...guest(), payment }, visitor)).rejects.toMatchObject(
      refusal('orders.coupon_refused'),
    )
  })

  it('counts a coupon once for a caller, however his number is written', async () => {
    await coupon(shop, 'CALL', 5)
    await shop.database.pool.query(`update coupons set uses_per_customer = 1 where code = 'CALL'`)
    const call = (phone: string) =>
      order(shop, { CHAIR: 1 }, { as: {}, couponCodes: ['CALL'], customer: { name: 'Li Jing', phone } })
    expect((await call('138 0013 8123')).total.amount).toBe('107.35')
    for (const phone of ['+86 13800138123', '１３８-0013-8123'])
      await expect(call(phone)).rejects.toMatchObject({ fields: [{ path: 'couponCodes', code: 'used_by_customer' }] })
    expect((await call('138 0013 8124')).total.amount).toBe('107.35')
    await expect(call('abc')).rejects.toMatchObject({ fields: [{ path: 'customer.phone' }] })
  })
})

describe('a basket', () => {
  it('becomes at most one order, however many call at once', async () => {
    const visitor = shop.visitor()
    const { id } = await basket(visitor, 3)
    const before = await stockOf(shop, 'CHAIR')
    const calls = await Promise.allSettled(
      Array.from({ length: 8 }, () => shop.run(orderBasket, { id, ...guest(), payment }, visitor)),
    )
    expect(calls.filter((call) => call.status === 'fulfilled')).toHaveLength(1)
    for (const call of calls)
      if (call.status === 'rejected') expect(call.reason).toMatchObject(refusal('orders.basket_already_ordered'))
    expect((await stockOf(shop, 'CHAIR')).reserved).toBe(before.reserved + 3)
    await expect(shop.run(addLine, { id, itemId: shop.items.CHAIR!, quantity: '1' }, visitor)).rejects.toMatchObject(
      refusal('orders.basket_already_ordered'),
    )
  })

  it('opens to whoever holds its key, and to nobody else', async () => {
    const { id, key } = await basket(shop.visitor())
    expect(await shop.run(showBasket, { id, key }, shop.visitor())).toMatchObject({ id })
    for (const given of [{ id }, { id, key: 'WRONG' }, { id: newId(), key }])
      await expect(shop.run(showBasket, given, shop.visitor())).rejects.toMatchObject(refusal('orders.unknown_basket'))
  })

  it('cannot be ordered empty', async () => {
    const visitor = shop.visitor()
    const { id } = await basket(visitor)
    await shop.run(setLine, { id, itemId: shop.items.CHAIR!, quantity: '0' }, visitor)
    await expect(shop.run(orderBasket, { id, ...guest(), payment }, visitor)).rejects.toMatchObject(
      refusal('orders.basket_empty'),
    )
  })

  it('takes whole chairs only, and nothing that is not sold', async () => {
    const visitor = shop.visitor()
    const { id } = await basket(visitor)
    await expect(shop.run(addLine, { id, itemId: shop.items.CHAIR!, quantity: '0.5' }, visitor)).rejects.toMatchObject(
      refusal('orders.quantity_too_fine'),
    )
    await shop.run(addLine, { id, itemId: shop.items.OLD!, quantity: '1' }, visitor)
    await shop.database.pool.query('update items set is_sold = false where id = $1', [shop.items.OLD])
    await expect(shop.run(addLine, { id, itemId: shop.items.OLD!, quantity: '1' }, visitor)).rejects.toMatchObject(
      refusal('orders.not_for_sale'),
    )
    await expect(order(shop, { OLD: 1 })).rejects.toMatchObject(refusal('orders.not_for_sale'))
    expect(await shop.run(showBasket, { id }, visitor)).toMatchObject({
      gross: '113.00',
      gone: [{ itemId: shop.items.OLD }],
    })
  })

  it('takes two hundred lines at most', async () => {
    const lines = Array.from({ length: 201 }, () => ({ itemId: shop.items.CHAIR!, quantity: '1' }))
    await expect(shop.run(placeOrder, { lines, ...guest(), payment }, shop.visitor())).rejects.toMatchObject(
      refusal('common.invalid_input'),
    )
  })
})

describe('a call that is repeated', () => {
  it('with the same key gets the first answer, and nothing is ordered twice', async () => {
    const visitor = shop.visitor()
    const input = { lines: linesOf(shop, { TABLE: 2 }), ...guest(), payment }
    const before = await stockOf(shop, 'TABLE')
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => shop.run(placeOrder, input, { actor: visitor, key: 'order-1' })),
    )
    expect(new Set(answers.map((answer) => answer.order.number)).size).toBe(1)
    expect(answers[3]).toEqual(answers[0])
    expect((await stockOf(shop, 'TABLE')).reserved).toBe(before.reserved + 2)
    await expect(
      shop.run(placeOrder, { ...input, lines: linesOf(shop, { TABLE: 1 }) }, { actor: visitor, key: 'order-1' }),
    ).rejects.toMatchObject(refusal('common.key_used_differently'))
  })
})

describe('signing in', () => {
  it('joins the device’s basket with the customer’s own; each line remembers whose it was', async () => {
    const elsewhere = await signedIn(newId())
    const own = await basket(elsewhere.actor, 1)
    await shop.run(addLine, { id: own.id, itemId: shop.items.TABLE!, quantity: '1' }, elsewhere.actor)
    const visitor = shop.visitor()
    await basket(visitor, 4)
    const here = { ...elsewhere.actor, visitorId: visitor.id }
    expect(await shop.run(adoptMyBasket, { visitorId: visitor.id }, here)).toEqual({ id: own.id })
    expect(await shop.run(adoptMyBasket, { visitorId: visitor.id }, here)).toEqual({ id: own.id })
    const view = await shop.run(showBasket, { id: own.id }, here)
    expect(view.lines.map((line) => [line.code, Number(line.quantity)])).toEqual([
      ['CHAIR', 4],
      ['TABLE', 1],
    ])
  })

  it('takes no basket of a device that he does not act on', async () => {
    const visitor = shop.visitor()
    const { id } = await basket(visitor)
    const { actor } = await signedIn(newId())
    expect(await shop.run(adoptMyBasket, { visitorId: visitor.id }, actor)).toBeNull()
    expect(await shop.run(showBasket, { id }, visitor)).toMatchObject({ state: 'open' })
  })

  it('shows the orders of all that he turned out to be, until that is taken back', async () => {
    const [one, other] = [await signedIn(newId()), await signedIn(newId())]
    const mine = await order(shop, { CHAIR: 1 }, { as: one.actor })
    const his = await order(shop, { CHAIR: 1 }, { as: other.actor })
    const numbers = async (actor: Actor) =>
      (await shop.run(myOrders, {}, actor)).orders.map((row) => (row as { number?: string }).number)
    expect(await numbers(other.actor)).toEqual([his.number])
    await shop.run(mergeParties, { oneId: one.actor.partyId, otherId: other.actor.partyId, isCertain: true })
    expect((await numbers(one.actor)).sort()).toEqual([mine.number, his.number].sort())
    expect((await numbers(other.actor)).sort()).toEqual([mine.number, his.number].sort())
    expect(await shop.run(orderStatus, { number: mine.number }, other.actor)).toMatchObject({ number: mine.number })
    const { rows } = await shop.database.pool.query('select id from party_merges where loser_id = $1', [
      other.actor.partyId,
    ])
    await shop.run(unmergeParties, { mergeId: rows[0].id })
    expect(await numbers(other.actor)).toEqual([his.number])
    await expect(shop.run(orderStatus, { number: mine.number }, other.actor)).rejects.toMatchObject(
      refusal('orders.unknown_order'),
    )
  })
})

describe('a guest who types another’s address', () => {
  it('learns nothing of him, and he nothing of the guest; staff see that it was only typed', async () => {
    const { email, actor } = await signedIn(newId())
    const own = await order(shop, { CHAIR: 1 }, { as: actor })
    const visitor = shop.visitor()
    const placed = await order(shop, { TABLE: 1 }, { as: visitor, ...guest(email) })
    const page = await pageOf(shop, placed)
    expect(page).toMatchObject({ partyId: actor.partyId, partyIsClaimed: true })
    const seen = await shop.run(orderStatus, { number: placed.number, key: placed.key }, visitor)
    expect(seen).not.toHaveProperty('partyId')
    expect(JSON.stringify(seen)).not.toContain(own.number)
    await expect(shop.run(orderStatus, { number: own.number }, visitor)).rejects.toMatchObject(
      refusal('orders.unknown_order'),
    )
    const mine = await shop.run(myOrders, {}, actor)
    expect(JSON.stringify(mine)).not.toContain(placed.number)
    await expect(shop.run(orderStatus, { number: placed.number }, actor)).rejects.toMatchObject(
      refusal('orders.unknown_order'),
    )
  })

  it('is answered in the same way as with an address that nobody knows', async () => {
    const { email } = await signedIn(newId())
    const shape = async (address: string) =>
      Object.keys(await order(shop, { CHAIR: 1 }, { as: shop.visitor(), ...guest(address) })).sort()
    expect(await shape(email)).toEqual(await shape(`${newId()}@nobody.example`))
  })
})

describe('an order’s page', () => {
  it('opens to its key alone; a wrong one, none, or another number say the same', async () => {
    const placed = await order(shop, { CHAIR: 1 })
    const look = (input: { number: string; key?: string }) => shop.run(orderStatus, input, shop.visitor())
    expect(await look({ number: placed.number, key: placed.key })).toMatchObject({
      number: placed.number,
      gross: '113.00',
    })
    const other = await order(shop, { CHAIR: 1 })
    for (const wrong of [
      { number: placed.number },
      { number: placed.number, key: other.key },
      { number: '999999', key: placed.key },
      { number: '--------------------------------0000', key: placed.key },
    ])
      await expect(look(wrong)).rejects.toMatchObject(refusal('orders.unknown_order'))
  })
})

describe('a phone order', () => {
  it('is taken by staff for a customer they know, and stands on his timeline', async () => {
    const { actor } = await signedIn(newId())
    const clerk = await shop.staff('orders.place')
    const placed = await order(shop, { CHAIR: 1 }, { as: clerk, partyId: actor.partyId, channel: 'phone' })
    expect(await pageOf(shop, placed)).toMatchObject({
      partyId: actor.partyId,
      partyIsClaimed: false,
      channel: 'phone',
    })
    const { rows } = await shop.run(showTimeline, { partyId: actor.partyId, channels: 'phone' })
    expect(rows.map((row) => row.kind)).toEqual(['order_placed'])
    expect(await shop.run(orderStatus, { number: placed.number }, actor)).toMatchObject({ number: placed.number })
  })

  it('is not for visitors to put on somebody’s account, nor to call by another channel', async () => {
    const { actor } = await signedIn(newId())
    await expect(order(shop, { CHAIR: 1 }, { as: shop.visitor(), partyId: actor.partyId })).rejects.toMatchObject(
      refusal('orders.not_on_account'),
    )
    expect(await pageOf(shop, await order(shop, { CHAIR: 1 }, { channel: 'phone' }))).toMatchObject({ channel: 'web' })
  })
})

it('and the doctor finds nothing', async () => {
  await shop.catchUp()
  expect(await findings(shop)).toEqual([])
})

describe('a basket by API', () => {
  const put = (visitor: Actor, id: string, itemId: string, quantity: string) =>
    shop.run(setLine, { id, itemId, quantity }, visitor)

  it('costs nothing while it is empty, not even the way', async () => {
    const visitor = shop.visitor()
    const { id } = await shop.run(createBasket, {}, visitor)
    const empty = await shop.run(showBasket, { id }, visitor)
    expect(empty).toMatchObject({ net: '0.00', tax: '0.00', gross: '0.00', categories: [], lines: [] })
    expect(empty.shipping).toBeUndefined()
  })

  it('takes an item whose quantity is set though it did not lie there, and not one that is not sold', async () => {
    const visitor = shop.visitor()
    const { id } = await shop.run(createBasket, {}, visitor)
    expect((await put(visitor, id, shop.items.TABLE!, '3')).lines).toMatchObject([{ code: 'TABLE', quantity: '3' }])
    expect((await put(visitor, id, shop.items.TABLE!, '2')).lines).toMatchObject([{ code: 'TABLE', quantity: '2' }])
    expect((await put(visitor, id, shop.items.TABLE!, '0')).lines).toEqual([])
    await expect(put(visitor, id, newId(), '1')).rejects.toMatchObject(refusal('catalog.unknown_item'))
    await expect(put(visitor, id, shop.items.TABLE!, '0.5')).rejects.toMatchObject(refusal('orders.quantity_too_fine'))
  })

  it('says quantities without empty digits and prices as lists do, and knows an id in capitals', async () => {
    const visitor = shop.visitor()
    const { id } = await basket(visitor)
    const view = await shop.run(addLine, { id, itemId: shop.items.CHAIR!.toUpperCase(), quantity: '2' }, visitor)
    expect(view.lines).toMatchObject([{ code: 'CHAIR', quantity: '3', unitPrice: '113.00' }])
  })
})

describe('an order in one call', () => {
  const place = (lines: { itemId: string; quantity: string }[], more = {}) =>
    shop.run(placeOrder, { ...guest(), payment, lines, ...more }, shop.visitor())
  const [one, unknown] = ['1', newId()]

  it('is refused beside the line that is meant', async () => {
    const chair = { itemId: shop.items.CHAIR!, quantity: one }
    await expect(place([chair, { itemId: shop.items.TABLE!, quantity: '5000' }])).rejects.toMatchObject({
      ...refusal('stock.not_enough'),
      fields: [{ path: 'lines.1.quantity', code: 'not_enough', accepted: expect.stringMatching(/^\d+$/) }],
    })
    await expect(place([chair, { itemId: unknown, quantity: one }])).rejects.toMatchObject({
      ...refusal('catalog.unknown_item'),
      fields: [{ path: 'lines.1.itemId', code: 'unknown_item' }],
    })
  })

  it('goes to a country that there is', async () => {
    const address = { ...guest().address, country: 'XX' }
    await expect(place([{ itemId: shop.items.CHAIR!, quantity: one }], { address })).rejects.toMatchObject({
      ...refusal('common.invalid_input'),
      fields: [{ path: 'address.country' }],
    })
  })

  it('is taken on the phone from whoever has no e-mail; who orders for himself has one', async () => {
    const { name } = guest().customer
    const asked = { ...guest(), payment, lines: [{ itemId: shop.items.CHAIR!, quantity: one }] }
    const phone = '13912345678'
    const { order } = await shop.run(placeOrder, { ...asked, channel: 'phone', customer: { name, phone } })
    const { order: again } = await shop.run(placeOrder, { ...asked, channel: 'phone', customer: { name, phone } })
    const { rows } = await shop.database.pool.query(
      'select customer_email as email, customer_phone as phone, party_id as party from orders where id = any($1)',
      [[order.id, again.id]],
    )
    expect(rows).toMatchObject([{ email: null, phone, party: rows[1].party }, { email: null }])
    await shop.catchUp()
    const needed = { ...refusal('common.invalid_input'), fields: [{ path: 'customer.email' }] }
    await expect(shop.run(placeOrder, { ...asked, customer: { name } })).rejects.toMatchObject(needed)
    const byHimself = shop.run(placeOrder, { ...asked, customer: { name, phone } }, shop.visitor())
    await expect(byHimself).rejects.toMatchObject(needed)
    for (const { id } of [order, again]) await shop.run(cancel, { id })
    await shop.catchUp()
  })

  it('need not be given the address again that its customer has shown to be his', async () => {
    const { actor, email } = await signedIn(newId())
    expect((await shop.run(myCard, {}, actor)).email).toBe(email)
  })

  it('tells a customer his quantities as text', async () => {
    const { actor } = await signedIn(newId())
    const lines = [{ itemId: shop.items.CHAIR!, quantity: '2' }]
    await shop.run(placeOrder, { ...guest(), payment, lines }, actor)
    expect((await shop.run(myOrders, {}, actor)).orders[0]!.lines).toMatchObject([{ quantity: '2' }])
  })
})
