import type { Goods } from '../company/assortment.ts'
import type { Buyer } from '../company/parties.ts'
import type { CouponTerms } from '../company/promotions.ts'
import { cancel } from './cancel.ts'
import { DAY, MINUTE, SECOND } from './clock.ts'
import { confirm } from './confirm.ts'
import type { Wish } from './demand.ts'
import { warehouses } from './expect.ts'
import { awaitMoney, capture, openCard } from './money.ts'
import { type Need, type Order, postal, writeOrder } from './order.ts'
import { priceBasket } from './price.ts'
import { promiseFrom } from './promise.ts'
import { see } from './sink.ts'
import { freeAt, promiseAt } from './stockroom.ts'
import type { World } from './world.ts'

type Part = { wish: Wish; goods: Goods; quantity: number; site: string }

export type WebBasket = { at: number; buyer: Buyer; wishes: readonly Wish[]; basketId: string }

/** How long goods are held for a transfer. */
const TRANSFER_DAYS = 7

/** What of these wishes the warehouses can promise: from one of them if it has all, else each line from where it is; a line that is nowhere is left out. */
const allot = (world: World, wishes: readonly Wish[], country: string): Part[] => {
  const near = country === 'TW' ? [...warehouses].reverse() : warehouses
  const partsOf = (wish: Wish, site: string): Part[] =>
    (wish.goods.kit ?? [{ item: wish.goods, quantity: 1 }]).map(({ item, quantity }) => ({
      ...{ wish, goods: item, quantity: quantity * wish.quantity, site },
    }))
  const isThere = (parts: readonly Part[]) =>
    [...Map.groupBy(parts, ({ goods, site }) => `${goods.code} ${site}`).values()].every(
      (own) => freeAt(world, own[0]!.goods, own[0]!.site) >= own.reduce((sum, { quantity }) => sum + quantity, 0),
    )
  for (const site of near) {
    const all = wishes.flatMap((wish) => partsOf(wish, site))
    if (isThere(all)) return all
  }
  const allotted: Part[] = []
  for (const wish of wishes) {
    const found = near.map((site) => partsOf(wish, site)).find((parts) => isThere([...allotted, ...parts]))
    allotted.push(...(found ?? []))
  }
  return allotted
}

const couponFor = (world: World, { buyer, at }: WebBasket): CouponTerms | undefined => {
  const { random, promotions, couponUses } = world
  const wanted = couponUses.has(`${buyer.partyId} WELCOME10`)
    ? random.chance(0.06)
      ? random.pick(['TEA50', 'HOME200'])
      : ''
    : random.chance(0.35)
      ? 'WELCOME10'
      : ''
  const coupon = promotions.coupons.find(({ code }) => code === wanted)
  if (!coupon || at < world.start) return undefined
  const used = couponUses.get(coupon.code) ?? 0
  const isOver =
    (coupon.usesLimit !== null && used >= coupon.usesLimit) ||
    (coupon.usesPerCustomer !== null && couponUses.has(`${buyer.partyId} ${coupon.code}`))
  return isOver ? undefined : coupon
}

/** A web order is placed: priced, promised, reserved, written; then its life begins. Undefined when nothing of it is there. */
export const placeWebOrder = (world: World, basket: WebBasket): Order | undefined => {
  const { ids, random, terms, calendars } = world
  const { at, buyer } = basket
  const address = { name: buyer.name, ...postal(buyer.address), phone: buyer.phone }
  const country = buyer.address.country
  const parts = allot(world, basket.wishes, country)
  if (!parts.length) return undefined
  const wishes = [...new Set(parts.map(({ wish }) => wish))]
  const lines = wishes.map(({ goods, quantity }) => ({ id: ids(at), goods, quantity }))
  const shipping = random.chance(0.14) ? terms.shipping.express : terms.shipping.standard
  const coupon = couponFor(world, basket)
  const asked = { at, channel: 'web' as const, country, buyer, lines, shipping: { id: ids(at), terms: shipping } }
  const priced = priceBasket(world, { ...asked, coupon })
  const isUsed = priced.promotions.some((one) => one.coupon)
  if (coupon && isUsed)
    for (const key of [coupon.code, `${buyer.partyId} ${coupon.code}`])
      world.couponUses.set(key, (world.couponUses.get(key) ?? 0) + 1)
  const sites = [...new Set(parts.map(({ site }) => site))]
  const promises = sites.map((site) => promiseFrom(calendars, { at, site, shipping, address }, sites.length > 1))
  const promise = promises.reduce((last, one) => (one.on > last.on ? one : last))
  const order = writeOrder(world, {
    ...{ at, channel: 'web', site: 'WEB', buyer, language: buyer.language, address, priced, shipping },
    ...{
      paymentMethod: methodOf(world, buyer),
      couponCodes: coupon && isUsed ? [coupon.code] : [],
      basketId: basket.basketId,
    },
    ...{ promise, isClaimed: buyer.userId === null, name: buyer.name },
  })
  order.needs = parts.map((part): Need => reserve(world, order, part, order.lines[wishes.indexOf(part.wish)]!))
  const data = {
    number: order.number,
    basket: basket.basketId,
    items: lines.map(({ goods }) => goods.id),
    claimed: buyer.userId === null,
  }
  see(world, {
    at,
    subjectId: order.subjectId,
    kind: 'order_placed',
    channel: 'web',
    about: order.document,
    amount: priced.gross,
    siteId: world.ground.siteIds.get('WEB')!,
    data,
  })
  pay(world, order)
  return order
}

const methodOf = ({ random }: World, { kind, address }: Buyer) => {
  if (kind === 'organisation') return random.chance(0.75) ? 'transfer' : 'test_card'
  return random.weighted([
    ['test_card', 74],
    ['transfer', 11],
    ['cash_on_delivery', address.country === 'TW' ? 36 : 14],
  ] as const)
}

const reserve = (world: World, order: Order, { goods, quantity, site }: Part, line: Need['line']): Need => {
  promiseAt(world, goods, site, quantity)
  const reservation: Record<string, unknown> = {
    ...{ id: world.ids(order.at), holder: order.document, holderLine: line.id, itemId: goods.id },
    ...{
      siteId: world.ground.siteIds.get(site)!,
      quantity,
      state: 'held',
      expiresAt: null,
      createdAt: new Date(order.at),
    },
  }
  world.rows.add('reservations', reservation)
  return { line, goods, quantity, site, reservation, picking: null, shipped: 0 }
}

/** Cards are held at once and captured when the order is certain; transfers come in days or never; cash comes at the door. */
const pay = (world: World, order: Order) => {
  const { random, agenda } = world
  const { at, paymentMethod } = order
  if (Number(order.priced.gross) === 0) return void agenda.add(at + SECOND, () => confirm(world, order, at + SECOND))
  const hold =
    paymentMethod === 'transfer' ? at + TRANSFER_DAYS * DAY : paymentMethod === 'test_card' ? at + 30 * MINUTE : null
  awaitMoney(world, order, paymentMethod as 'transfer', hold)
  if (hold !== null) for (const { reservation } of order.needs) reservation.expiresAt = new Date(hold)
  if (paymentMethod === 'cash_on_delivery')
    return void agenda.add(at + 4 * SECOND, () => confirm(world, order, at + 4 * SECOND))
  if (paymentMethod === 'transfer') return payByTransfer(world, order, hold!)
  if (random.chance(0.03)) return void agenda.add(hold! + MINUTE, () => expire(world, order, hold! + MINUTE))
  const paidAt = at + random.whole(40, 240) * SECOND
  agenda.add(paidAt, () => {
    openCard(world, order, 'captured')
    order.payment!.authorisedAt = new Date(paidAt)
    capture(world, order, paidAt + 3 * SECOND)
    confirm(world, order, paidAt + SECOND)
  })
}

const payByTransfer = (world: World, order: Order, hold: number) => {
  const { random, agenda } = world
  if (random.chance(0.1)) return agenda.add(hold + MINUTE, () => expire(world, order, hold + MINUTE))
  const paidAt = Math.min(hold - DAY / 2, order.at + Math.ceil(random.exponential(1.1) * DAY) + DAY / 4)
  agenda.add(paidAt, () => {
    order.payment!.reference = `TT${order.number}`
    capture(world, order, paidAt)
    confirm(world, order, paidAt + SECOND)
  })
}

const expire = (world: World, order: Order, at: number) => {
  cancel(world, order, at, 'not_paid')
}
