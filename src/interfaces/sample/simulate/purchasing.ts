import type { Goods } from '../company/assortment.ts'
import type { Supplier } from '../company/parties.ts'
import { DAY, HOUR, MINUTE, weekdayAt } from './clock.ts'
import { expected, homeOf, isKeptAt, stores, warehouseOf, warehouses } from './expect.ts'
import { type Delivery, RESERVE, receive, STORE_DAYS } from './receive.ts'
import { freeAt, lotsFor, moveGoods } from './stockroom.ts'
import type { World } from './world.ts'

/** What is on its way, by site and item, and what came in and is to be billed. */
export type Buying = {
  onOrder: Map<string, number>
  received: { document: string; number: string; supplier: Supplier; at: number }[]
}

/** Days of sales that an order shall cover beyond the time it takes to come, and how many are left when one orders. */
const COVERS_DAYS = 45
const ORDERS_AT_DAYS = 12

/** Orders of a morning: each supplier once a week. New items are ordered in time for their launch. */
export const review = (world: World, morning: number): void => {
  for (const [index, supplier] of world.suppliers.entries()) {
    if (index % 5 !== weekdayAt(morning)) continue
    const own = world.goods.filter(
      (one) => one.supplier === index && one.launchedAt <= morning + (one.leadDays + ORDERS_AT_DAYS) * DAY,
    )
    for (const site of warehouses) {
      const wanted = own.filter((one) => isKeptAt(world, one, site))
      const needs = wanted.map((goods) => ({ goods, quantity: needOf(world, goods, site, morning, supplier) }))
      order(
        world,
        morning,
        supplier,
        site,
        needs.filter(({ quantity }) => quantity > 0),
      )
    }
  }
}

const needOf = (world: World, goods: Goods, site: string, at: number, { leadFactor }: Supplier): number => {
  const lead = goods.leadDays * leadFactor
  const position = freeAt(world, goods, site) + (world.buying.onOrder.get(`${site} ${goods.code}`) ?? 0)
  const isEnough = position >= expected(world, goods, site, at, lead + ORDERS_AT_DAYS) + RESERVE
  return isEnough ? 0 : Math.ceil(expected(world, goods, site, at, lead + COVERS_DAYS) + RESERVE * 1.5) - position
}

/** Comes after the lead time of its slowest item, on some days late, in the morning. */
const order = (world: World, morning: number, supplier: Supplier, site: string, deliveries: Delivery[]) => {
  if (!deliveries.length) return
  const { random, buying, agenda } = world
  for (const { goods, quantity } of deliveries) {
    const key = `${site} ${goods.code}`
    buying.onOrder.set(key, (buying.onOrder.get(key) ?? 0) + quantity)
  }
  const lead = Math.max(...deliveries.map(({ goods }) => goods.leadDays)) * supplier.leadFactor
  const late = random.chance(supplier.punctuality) ? 0 : random.whole(2, 9)
  const arrives = morning + Math.ceil(lead + late) * DAY + 30 * MINUTE + random.whole(0, 2 * HOUR)
  agenda.add(arrives, () => receive(world, arrives, supplier, site, deliveries))
}

/** Stores are filled up from their warehouse, each once a week. */
export const fillStores = (world: World, morning: number): void => {
  for (const [index, { code }] of stores.entries())
    if (index % 6 === weekdayAt(morning)) fillStore(world, code, morning + (index + 1) * MINUTE)
}

const fillStore = (world: World, store: string, at: number) => {
  const document = `transfer:${world.ids(at)}`
  const kept = RESERVE / 2
  for (const goods of world.goods) {
    if (!isKeptAt(world, goods, store) || goods.launchedAt > at) continue
    const wanted = Math.ceil(expected(world, goods, store, at, STORE_DAYS)) + 1 - freeAt(world, goods, store)
    const near = warehouseOf(store)
    const source = freeAt(world, goods, near) > kept ? near : 'W01'
    const quantity = Math.min(wanted, freeAt(world, goods, source) - kept)
    if (quantity <= 0) continue
    const [from, to] = [homeOf(world, goods, source), homeOf(world, goods, store)]
    for (const { id: lotId, quantity: part } of lotsFor(world, goods, from, quantity))
      moveGoods(world, {
        ...{ at, goods, lotId, from, to, quantity: part },
        ...{ reason: 'transfer', document, actorId: world.staff.clerk },
      })
  }
}
