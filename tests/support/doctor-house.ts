import { identify, record } from '#books/interactions/functions.ts'
import { mergeParties } from '#books/interactions/index.ts'
import { flushImpressions } from '#functions/decisions/functions.ts'
import { answerSuggestion, askRules, createRule, publishRule } from '#functions/decisions/index.ts'
import {
  confirmPick,
  finishPicking,
  makePickingList,
  ship,
  showPicking,
  startPicking,
} from '#functions/fulfilment/index.ts'
import { writePastOrders } from '#functions/orders/functions.ts'
import { addCoupon, addLine, createBasket, orderBasket, placeOrder } from '#functions/orders/index.ts'
import { openPayment, payWithTestCard } from '#functions/payments/index.ts'
import { newId } from '#support/database/index.ts'
import { upload } from '#support/files/index.ts'
import { guest, type TestShop, testShop } from './shop.ts'

/** A house in which every kind of thing has happened once: nothing is too empty to be broken. */
export const doctorHouse = async (): Promise<TestShop & { hash: string }> => {
  const shop = await testShop([
    { code: 'A', price: '113.00' },
    { code: 'B', price: '226.00' },
  ])
  await shop.stock('A', '10', '30.00')
  await shop.stock('B', '5', '60.00')
  await offerCoupon(shop)
  await suggest(shop)
  await sell(shop)
  await keepWaiting(shop)
  await becomeOne(shop)
  await bringInThePast(shop)
  await shop.catchUp()
  const file = await upload(shop.house, { actor: shop.owner }, { name: 'note.txt', bytes: Buffer.from('a note') })
  const { rows } = await shop.database.pool.query('select hash from files where id = $1', [file.id])
  return { ...shop, hash: rows[0].hash }
}

const offerCoupon = async ({ database }: TestShop) => {
  const promotion = newId()
  await database.pool.query(
    `insert into promotions (id, code, name, kind, value, needs_coupon, uses_limit, created_at)
     values ($1, 'TEN', '{"en":"Ten"}', 'percent', 10, true, 100, now())`,
    [promotion],
  )
  await database.pool.query(
    `insert into coupons (id, promotion_id, code, uses_limit, created_at) values ($1, $2, 'TEN10', 100, now())`,
    [newId(), promotion],
  )
}

const buyer = newId()

/** A rule that shows the later buyer what he then buys, which he says yes to. */
const suggest = async (shop: TestShop) => {
  const { id } = await shop.run(createRule, {
    code: 'care',
    name: 'Care',
    trigger: 'page_viewed',
    condition: { combinator: 'and', rules: [{ field: 'customer.isKnown', operator: '=', value: false }] },
    offer: { kind: 'item', itemId: shop.items.A! },
  })
  await shop.run(publishRule, { id })
  const visitor = { ...shop.visitor(), id: buyer }
  const { suggestions } = await shop.run(askRules, { trigger: 'page_viewed' }, visitor)
  await flushImpressions(shop.database)
  await shop.run(answerSuggestion, { impressionId: suggestions[0]!.impressionId, answer: 'accepted' }, visitor)
}

/** From the basket to the settled invoice. */
const sell = async (shop: TestShop) => {
  const visitor = { ...shop.visitor(), id: buyer }
  const basket = await shop.run(createBasket, {}, visitor)
  await shop.run(addLine, { ...basket, itemId: shop.items.A!, quantity: '2' }, visitor)
  await shop.run(addCoupon, { ...basket, code: 'TEN10' }, visitor)
  const { order } = await shop.run(orderBasket, { ...basket, ...guest(), payment: { method: 'test_card' } }, visitor)
  await shop.catchUp()
  const { payUrl } = await openPayment(shop.house, { paymentId: order.paymentId!, returnUrl: '/' })
  await payWithTestCard(shop.house, payUrl.split('/').at(-1)!, '4242 4242 4242 4242')
  await shop.catchUp()
  const list = await shop.run(makePickingList, { siteId: shop.company.siteId })
  await shop.run(startPicking, { id: list.id })
  const { lines } = (await shop.run(showPicking, { id: list.id })) as { lines: { id: string; quantity: string }[] }
  for (const { id, quantity } of lines) await shop.run(confirmPick, { lineId: id, quantity })
  const { shipmentIds } = await shop.run(finishPicking, { id: list.id })
  for (const id of shipmentIds) await shop.run(ship, { id, parcels: [{ weight: '3.2', trackingNumber: 'SF123' }] })
  await shop.catchUp()
}

/** Trusted, promised, handed to the warehouse, and not picked yet. */
const keepWaiting = async (shop: TestShop) => {
  const lines = [{ itemId: shop.items.B!, quantity: '1' }]
  const payment = { method: 'cash_on_delivery' }
  await shop.run(placeOrder, { lines, ...guest('wang@customers.example'), payment }, shop.visitor())
  await shop.catchUp()
}

/** A device that a customer has proven himself on, and two customers who turned out to be one. */
const becomeOne = async (shop: TestShop) => {
  const proven = (value: string, visitorId?: string) =>
    shop.inTransaction(async (ctx) => {
      if (visitorId) await record(ctx, [{ subjectId: visitorId, kind: 'page_viewed', channel: 'web' }])
      const signs = [{ kind: 'email' as const, value, isProven: true, source: 'test' }]
      const party = { kind: 'person' as const, name: value, language: 'en' as const }
      return (await identify(ctx, { identifiers: signs, visitorId, party, create: true })).partyId!
    })
  const [oneId, otherId] = [await proven('one@customers.example', newId()), await proven('two@customers.example')]
  await shop.inTransaction((ctx) => record(ctx, [{ subjectId: otherId, kind: 'called', channel: 'phone', text: '?' }]))
  await shop.run(mergeParties, { oneId, otherId })
}

/** An order of the years before, with the key that it came by. */
const bringInThePast = async (shop: TestShop) => {
  const { entityId, webSiteId: siteId, currency } = shop.company
  const line = { itemId: shop.items.A!, text: 'A', quantity: '2', unitPrice: '100', net: '200.00', tax: '26.00' }
  const past = { number: 'P1', kind: 'order', partyId: null, country: 'CN', siteId, channel: 'web', currency } as const
  const [id] = await shop.inTransaction((ctx) =>
    writePastOrders(ctx, {
      entityId,
      source: 'old-shop',
      orders: [{ ...past, placedAt: new Date('2020-03-04T05:06:07Z'), lines: [line] }],
    }),
  )
  await shop.database.pool.query(
    `insert into import_keys (source, target, key, row_id, changed_at) values ('old-shop', 'past_orders', 'P1', $1, now())`,
    [id],
  )
}
