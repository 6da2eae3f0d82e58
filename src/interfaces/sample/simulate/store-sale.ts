import type { Buyer } from '../company/parties.ts'
import { SECOND } from './clock.ts'
import type { Wish } from './demand.ts'
import { homeOf } from './expect.ts'
import { invoiceWhatLeft } from './invoice.ts'
import { awaitMoney, capture } from './money.ts'
import { type Order, postal, step, writeOrder } from './order.ts'
import { priceBasket } from './price.ts'
import { see } from './sink.ts'
import { freeAt, lotsFor, moveGoods } from './stockroom.ts'
import type { World } from './world.ts'

export type StoreVisit = { at: number; store: string; buyer: Buyer | null; wishes: readonly Wish[] }

/** What of these wishes stands in the store: fewer pieces where there are fewer. */
const there = (world: World, store: string, wishes: readonly Wish[]): Wish[] => {
  const left = new Map(
    wishes.flatMap(({ goods }) =>
      (goods.kit ?? [{ item: goods }]).map(({ item }) => [item, freeAt(world, item, store)]),
    ),
  )
  return wishes.flatMap(({ goods, quantity }) => {
    const parts = goods.kit ?? [{ item: goods, quantity: 1 }]
    const most = Math.min(quantity, ...parts.map((part) => Math.floor(left.get(part.item)! / part.quantity)))
    if (most <= 0) return []
    for (const part of parts) left.set(part.item, left.get(part.item)! - most * part.quantity)
    return [{ goods, quantity: most }]
  })
}

/** Sold, paid and handed over at once. Undefined when the store has nothing of it. */
export const sellInStore = (world: World, { at, store, buyer, wishes }: StoreVisit): Order | undefined => {
  const { ids, random, terms, sites } = world
  const lines = there(world, store, wishes).map(({ goods, quantity }) => ({ id: ids(at), goods, quantity }))
  if (!lines.length) return undefined
  const site = sites.get(store)!
  const { country } = site.address
  const priced = priceBasket(world, { at, channel: 'store', country, buyer, lines })
  const order = writeOrder(world, {
    ...{
      at,
      channel: 'store',
      site: store,
      buyer,
      priced,
      shipping: terms.shipping.pickup,
      couponCodes: [],
      basketId: null,
    },
    language: buyer?.language ?? (country === 'TW' ? 'zh-TW' : 'zh-CN'),
    address: { name: site.name['zh-CN'], ...postal(site.address) },
    paymentMethod: random.chance(0.86) ? 'store_card' : 'store_cash',
    ...{
      promise: { on: null, reason: {} },
      isClaimed: false,
      name: buyer?.name ?? (country === 'TW' ? '門市顧客' : '门店顾客'),
    },
  })
  if (buyer) tellOf(world, order, store)
  step(world, order, at + SECOND, 'confirmed', world.staff.clerk)
  if (Number(priced.gross) > 0) {
    awaitMoney(world, order, order.paymentMethod === 'store_cash' ? 'transfer' : 'terminal', null)
    capture(world, order, at + SECOND)
  }
  handOver(world, order, store, at + 2 * SECOND)
  invoiceWhatLeft(world, order, at + 3 * SECOND)
  step(world, order, at + 5 * SECOND, 'completed')
  return order
}

const tellOf = (world: World, { at, subjectId, document: about, number, priced, lines }: Order, store: string) => {
  const siteId = world.ground.siteIds.get(store)!
  const base = { subjectId, channel: 'store', siteId, actorId: world.staff.clerk }
  see(world, { ...base, at: at - 20 * 60 * SECOND, kind: 'visited_store' })
  const items = lines.flatMap(({ goods }) => goods?.id ?? [])
  see(world, {
    ...base,
    at,
    kind: 'order_placed',
    about,
    amount: priced.gross,
    data: { number, items, claimed: false },
  })
}

/** The goods leave from the shelf with a delivery of their own, which has arrived at once. */
const handOver = (world: World, order: Order, store: string, at: number) => {
  const { rows, ids, ground, staff, outside } = world
  const [id, when] = [ids(at), new Date(at)]
  rows.add('shipments', {
    ...{
      id,
      number: `S${100000 + world.next('shipment')}`,
      siteId: ground.siteIds.get(store)!,
      document: order.document,
    },
    ...{
      documentNumber: order.number,
      partyId: order.partyId,
      shippingMethodId: order.shipping.id,
      address: order.address,
    },
    ...{ dueOn: null, state: 'delivered', shippedAt: when, deliveredAt: when, createdAt: when, version: 1 },
  })
  for (const line of order.lines) {
    if (!line.goods) continue
    for (const { item, quantity } of line.goods.kit ?? [{ item: line.goods, quantity: 1 }]) {
      const place = homeOf(world, item, store)
      for (const { id: lotId, quantity: part } of lotsFor(world, item, place, quantity * line.quantity)) {
        const moveId = moveGoods(world, {
          ...{ at, goods: item, lotId, from: place, to: outside.customer, quantity: part, reason: 'shipment' },
          ...{ document: `shipment:${id}`, documentLine: line.id, actorId: staff.clerk },
        })
        rows.add('shipment_lines', {
          ...{
            id: ids(at),
            shipmentId: id,
            documentLine: line.id,
            pickingLineId: null,
            pickId: null,
            itemId: item.id,
            lotId,
          },
          ...{ quantity: part, reservationId: null, fromLocationId: place.id, moveId },
        })
      }
    }
    line.shipped = line.quantity
    line.row.shipped = String(line.quantity)
  }
  step(world, order, at, 'shipped', staff.clerk)
}
