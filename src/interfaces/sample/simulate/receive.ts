import { round, times } from '#support/money/index.ts'
import type { Goods } from '../company/assortment.ts'
import { CURRENCY } from '../company/found.ts'
import type { Supplier } from '../company/parties.ts'
import { DAY, dateAt } from './clock.ts'
import { expected, homeOf, isKeptAt, stores, warehouses } from './expect.ts'
import { moveGoods, newLot, type Place } from './stockroom.ts'
import type { World } from './world.ts'

export type Delivery = { goods: Goods; quantity: number }

type How = { document: string; reason: 'opening' | 'receipt'; from: Place; unitCost: string }

const compact = (at: number) => dateAt(at).replaceAll('-', '')

/** How long tea keeps. */
const KEEPS_DAYS = 540

/** Costs creep up by some percent a year and differ a little from one delivery to the next. */
export const costAt = ({ start, random }: World, { cost }: Goods, at: number): string =>
  round(times(cost, (0.98 + (0.04 * (at - start)) / (365 * DAY) + random.between(-0.01, 0.01)).toFixed(4)), CURRENCY)

/** Brings pieces to where they lie at a site; those with numbers each by itself, tea in a lot of its own. */
const bringIn = (world: World, at: number, goods: Goods, quantity: number, site: string, how: How) => {
  const place = homeOf(world, goods, site)
  const base = { at, goods, to: place, actorId: world.staff.clerk, ...how }
  const stem = goods.code.slice(3)
  if (goods.tracking === 'serial')
    return Array.from({ length: quantity }, () => {
      const number = `${stem}-${String(world.next(`serial ${goods.code}`)).padStart(4, '0')}`
      const lotId = newLot(world, at, goods, number, null)
      return { lotId, quantity: 1, place, moveId: moveGoods(world, { ...base, lotId, quantity: 1 }) }
    })
  const isLot = goods.tracking === 'lot'
  const code = `${stem}-${compact(at)}-${isLot ? world.next(`lot ${goods.code}`) : 0}`
  const lotId = isLot ? newLot(world, at, goods, code, dateAt(at + KEEPS_DAYS * DAY)) : null
  return [{ lotId, quantity, place, moveId: moveGoods(world, { ...base, lotId, quantity }) }]
}

/** A delivery of a supplier has come: one receipt with its lines, to be billed. */
export const receive = (
  world: World,
  at: number,
  supplier: Supplier,
  site: string,
  deliveries: readonly Delivery[],
) => {
  const { ids, rows, ground, staff, buying, outside } = world
  const [id, when] = [ids(at), new Date(at)]
  const number = `R${10000 + world.next('receipt')}`
  rows.add('receipts', {
    ...{ id, number, siteId: ground.siteIds.get(site)!, supplierId: supplier.partyId },
    reference: `${supplier.code}-${compact(at)}`,
    ...{ receivedAt: when, actorId: staff.clerk, createdAt: when },
  })
  const document = `receipt:${id}`
  for (const { goods, quantity } of deliveries) {
    const unitCost = costAt(world, goods, at)
    const how: How = { document, reason: 'receipt', from: outside.supplier, unitCost }
    for (const part of bringIn(world, at, goods, quantity, site, how)) {
      const { lotId, place, moveId } = part
      const line = { id: ids(at), receiptId: id, itemId: goods.id, locationId: place.id, lotId }
      rows.add('receipt_lines', { ...line, quantity: part.quantity, unitCost, moveId })
    }
    const key = `${site} ${goods.code}`
    buying.onOrder.set(key, Math.max(0, (buying.onOrder.get(key) ?? 0) - quantity))
  }
  buying.received.push({ document, number, supplier, at })
}

/** How many days of sales a store shows, and pieces that everybody keeps beyond what he expects to sell. */
export const STORE_DAYS = 28
export const RESERVE = 4

/** What is there on the first morning is counted and taken over. */
export const openStock = (world: World, at: number): void => {
  for (const { code } of stores)
    openSite(world, at, code, (one) => Math.ceil(expected(world, one, code, at, STORE_DAYS)) + 1)
  for (const site of warehouses)
    openSite(world, at, site, (one) => Math.ceil(expected(world, one, site, at, one.leadDays + 45)) + RESERVE)
}

const openSite = (world: World, at: number, site: string, quantityOf: (goods: Goods) => number) => {
  const { ids, rows, ground, staff, outside, goods } = world
  const [id, when] = [ids(at), new Date(at)]
  const number = `A${10000 + world.next('adjustment')}`
  rows.add('adjustments', {
    ...{ id, number, siteId: ground.siteIds.get(site)!, reasonCode: 'count', note: '期初盘点' },
    ...{ at: when, actorId: staff.clerk, createdAt: when },
  })
  for (const one of goods) {
    if (!isKeptAt(world, one, site) || one.launchedAt > at) continue
    const unitCost = costAt(world, one, at)
    const how: How = { document: `adjustment:${id}`, reason: 'opening', from: outside.adjustment, unitCost }
    for (const { lotId, quantity, place, moveId } of bringIn(world, at, one, quantityOf(one), site, how)) {
      const line = { id: ids(at), adjustmentId: id, itemId: one.id, locationId: place.id, lotId }
      rows.add('adjustment_lines', { ...line, counted: quantity, change: quantity, moveId })
    }
  }
}
