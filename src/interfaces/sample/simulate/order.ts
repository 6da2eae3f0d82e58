import { createHash } from 'node:crypto'
import type { Goods } from '../company/assortment.ts'
import { CURRENCY } from '../company/found.ts'
import type { Buyer } from '../company/parties.ts'
import type { ShippingTerms } from '../company/terms.ts'
import type { SampleAddress } from '../people/types.ts'
import { DAY } from './clock.ts'
import type { OpenLine } from './ledger.ts'
import type { Priced, PricedLine } from './price.ts'
import type { World } from './world.ts'

/** A row that changes until it is loaded. */
export type Changing = Record<string, unknown>

export type OrderLine = {
  id: string
  priced: PricedLine
  goods: Goods | null
  row: Changing
  quantity: number
  shipped: number
  invoiced: number
  costed: number
}

/** Goods that a line needs from one site: what is reserved, picked and shipped of it. */
export type Need = {
  line: OrderLine
  goods: Goods
  quantity: number
  site: string
  reservation: Changing
  picking: Changing | null
  demand?: Changing
  shipped: number
}

export type Pick = {
  need: Need
  line: Changing
  reservation: Changing
  pickId: string
  lotId: string | null
  quantity: number
}

export type Shipment = {
  id: string
  number: string
  site: string
  order: Order
  needs: Need[]
  row: Changing
  pickOn: string
  picks: Pick[]
  packed: { row: Changing; need: Need; reservation: Changing }[]
}

export type Order = {
  id: string
  document: string
  number: string
  row: Changing
  at: number
  state: string
  channel: 'web' | 'store'
  buyer: Buyer | null
  subjectId: string
  partyId: string | null
  address: Record<string, string>
  priced: Priced
  lines: OrderLine[]
  needs: Need[]
  shipping: ShippingTerms
  paymentMethod: string
  promisedOn: string | null
  payment: Changing | null
  /** What the local card's own books say of it. */
  charge: Changing | null
  /** Lines of the ledger that wait to be settled. */
  deposits: OpenLine | undefined
  clearing: OpenLine | undefined
  demands: Changing[]
  uses: Changing[]
}

export const postal = ({ country, ...address }: SampleAddress): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(address).filter((pair): pair is [string, string] => pair[1] !== null)),
  country,
})

export type NewOrder = {
  at: number
  channel: 'web' | 'store'
  site: string
  buyer: Buyer | null
  language: string
  address: Record<string, string>
  priced: Priced
  shipping: ShippingTerms
  paymentMethod: string
  couponCodes: string[]
  basketId: string | null
  promise: { on: string | null; reason: object }
  /** The party was found by what a guest typed. */
  isClaimed: boolean
  name: string
}

/** What is sold within this time makes an item popular. */
const LATELY = 120 * DAY

/** Writes an order and its lines; what becomes of it follows. */
export const writeOrder = (world: World, given: NewOrder): Order => {
  const { rows, ids } = world
  const { at, buyer, priced, channel, address, shipping, paymentMethod } = given
  const id = ids(at)
  const number = String(100000 + world.next('order'))
  const partyId = buyer?.partyId ?? null
  const subjectId = partyId ?? ids(at)
  const order: Order = {
    ...{ id, document: `order:${id}`, number, row: {}, at, state: 'placed', channel, buyer, subjectId, partyId },
    ...{ address, priced, lines: [], needs: [], shipping, paymentMethod, promisedOn: given.promise.on, payment: null },
    ...{ charge: null, deposits: undefined, clearing: undefined, demands: [], uses: [] },
  }
  order.row = rows.add('orders', { ...whoAndWhere(world, order, given), ...whatAndWhen(order, given) })
  for (const [place, one] of priced.lines.entries()) {
    const line = writeLine(world, order, one, place + 1, given)
    order.lines.push(line)
    world.lines.set(line.id, { order, line })
    if (line.goods && at > world.end - LATELY)
      world.soldLately.set(line.goods, (world.soldLately.get(line.goods) ?? 0) + 1)
  }
  for (const { promotion, coupon, amount } of priced.promotions) {
    const use: Changing = {
      ...{ id: ids(at), promotionId: promotion.id, couponId: coupon?.id ?? null, document: order.document },
      ...{ customerKey: partyId, amount, usedAt: new Date(at), givenBackAt: null },
    }
    order.uses.push(rows.add('promotion_uses', use))
  }
  return order
}

const whoAndWhere = ({ ground }: World, order: Order, { site, buyer, name, language, isClaimed }: NewOrder) => ({
  id: order.id,
  entityId: ground.entityId,
  number: order.number,
  keyHash: createHash('sha256').update(order.id).digest('base64url'),
  channel: order.channel,
  state: order.state,
  siteId: ground.siteIds.get(site)!,
  partyId: order.partyId,
  partyIsClaimed: isClaimed,
  subjectId: order.subjectId,
  customerName: name,
  customerEmail: buyer?.email ?? null,
  customerPhone: buyer?.phone ?? null,
  phoneEnd: buyer?.phone.replace(/\D/g, '').slice(-8) ?? null,
  address: order.address,
  billingAddress: null,
  language,
})

const whatAndWhen = ({ priced, shipping, paymentMethod }: Order, { at, couponCodes, promise, basketId }: NewOrder) => ({
  currency: CURRENCY,
  pricesIncludeTax: priced.pricesIncludeTax,
  shippingMethod: shipping.code,
  paymentMethod,
  couponCodes,
  net: priced.net,
  tax: priced.tax,
  gross: priced.gross,
  promisedOn: promise.on,
  promise: promise.reason,
  placedAt: new Date(at),
  confirmedAt: null,
  shippedAt: null,
  completedAt: null,
  cancelledAt: null,
  cancelReason: null,
  basketId,
  createdAt: new Date(at),
  version: 1,
})

const writeLine = (
  { rows }: World,
  { id: orderId }: Order,
  priced: PricedLine,
  line: number,
  given: NewOrder,
): OrderLine => {
  const { goods, id } = priced
  const name = (goods?.name ?? given.shipping.name) as Record<string, string>
  const row: Changing = {
    ...{
      id,
      orderId,
      line,
      kind: goods ? 'item' : 'shipping',
      itemId: goods?.id ?? null,
      text: name[given.language] ?? name.en,
    },
    ...{ quantity: priced.quantity, unitPrice: priced.unitPrice, discount: priced.discount },
    ...{
      taxCategory: priced.taxCategory,
      taxRate: priced.taxRate,
      net: priced.net,
      tax: priced.tax,
      gross: priced.gross,
    },
    components: goods?.kit?.map(({ item, quantity }) => ({ itemId: item.id, quantity: String(quantity) })) ?? null,
    ...{ shipped: '0', invoiced: '0', costed: '0', cancelled: '0', backOrdered: '0', promisedOn: null },
  }
  rows.add('order_lines', row)
  return { id, priced, goods, row, quantity: Number(priced.quantity), shipped: 0, invoiced: 0, costed: 0 }
}

const stamps: Record<string, string> = {
  confirmed: 'confirmedAt',
  shipped: 'shippedAt',
  completed: 'completedAt',
  cancelled: 'cancelledAt',
}

/** Moves an order on and keeps the step for its page. */
export const step = ({ rows, ids }: World, order: Order, at: number, to: string, actorId = 'system'): void => {
  rows.add('order_steps', {
    id: ids(at),
    orderId: order.id,
    fromState: order.state,
    toState: to,
    actorId,
    at: new Date(at),
  })
  order.state = to
  order.row.state = to
  order.row.version = (order.row.version as number) + 1
  if (stamps[to]) order.row[stamps[to]] = new Date(at)
}
