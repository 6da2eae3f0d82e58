import type { SamplePair } from '../catalogue/types.ts'
import type { Goods } from '../company/assortment.ts'
import { binsOf } from '../company/bins.ts'
import { sampleSites } from '../people/index.ts'
import { monthAt } from './clock.ts'
import { usualPieces } from './demand.ts'
import type { Place } from './stockroom.ts'
import type { Amounts, World } from './world.ts'

export const warehouses = ['W01', 'W02'] as const
export type Warehouse = (typeof warehouses)[number]
export const stores = sampleSites.filter(({ kind }) => kind === 'store')

const inTaiwan = new Set(['S11', 'S12'])

/** Which warehouse supplies a store. */
export const warehouseOf = (store: string): Warehouse => (inTaiwan.has(store) ? 'W02' : 'W01')

/** What buyers expect to be wanted, and where each item lies. */
export type Expectations = {
  /** Pieces a day of each item, before its season. */
  daily: ReadonlyMap<Goods, number>
  /** The part of it that leaves through each site. */
  shares: ReadonlyMap<string, number>
  /** A number for each item by which it finds its bin. */
  turns: ReadonlyMap<Goods, number>
  bins: ReadonlyMap<string, string[]>
}

/** Pieces a line has at least on average, companies included, and lines an order. */
const PIECES = 1.9
const COMPANIES = 1.3
const LINES = 2.2

export const createExpectations = (
  goods: readonly Goods[],
  pairs: readonly SamplePair[],
  { webOrders, storeSales, days }: Amounts,
): Expectations => {
  const lines = ((webOrders + storeSales) * LINES) / days
  const pieces = (one: Goods) => lines * Math.max(PIECES, COMPANIES * usualPieces(one))
  const weights = askedFor(goods, pairs)
  for (const { kit, weight } of goods)
    for (const { item, quantity } of kit ?? []) weights.set(item, weights.get(item)! + weight * quantity)
  const total = goods.reduce((sum, { weight }) => sum + weight, 0)
  const web = webOrders / (webOrders + storeSales)
  const all = stores.reduce((sum, { weight }) => sum + weight, 0)
  const shares = new Map(stores.map(({ code, weight }) => [code, ((1 - web) * weight) / all]))
  const supplied = (site: Warehouse) =>
    stores.reduce((sum, { code }) => sum + (warehouseOf(code) === site ? shares.get(code)! : 0), 0)
  const [first, second] = [supplied('W01') + web * 0.85, supplied('W02') + web * 0.25]
  return {
    daily: new Map([...weights].map(([one, weight]) => [one, (pieces(one) * weight) / total])),
    shares: new Map([...shares, ['W01', first], ['W02', second]]),
    turns: new Map(goods.map((one, at) => [one, at])),
    bins: new Map(warehouses.map((site) => [site, binsOf(site)])),
  }
}

/** How often goods are asked for, for themselves and because of what they belong to. */
const askedFor = (goods: readonly Goods[], pairs: readonly SamplePair[]): Map<Goods, number> => {
  const weights = new Map(goods.map((one) => [one, one.weight]))
  const products = Map.groupBy(goods, ({ product }) => product)
  const sumOf = (own: readonly Goods[]) => own.reduce((sum, { weight }) => sum + weight, 0)
  for (const { first, second, share } of pairs) {
    const [firsts, seconds] = [products.get(first) ?? [], products.get(second) ?? []]
    for (const one of seconds)
      weights.set(one, weights.get(one)! + (sumOf(firsts) * share * one.weight) / sumOf(seconds))
  }
  return weights
}

/** Pieces that should leave a site within so many days from then on. */
export const expected = ({ expectations }: World, goods: Goods, site: string, at: number, days: number): number =>
  expectations.daily.get(goods)! * goods.season[monthAt(at)]! * expectations.shares.get(site)! * days

/** How far into a warehouse an item lies, in walking order. */
export const walkTo = ({ expectations }: World, goods: Goods, site: string): number =>
  (expectations.turns.get(goods)! * 7) % (expectations.bins.get(site)?.length ?? 1)

/** The place where an item lies at a site. */
export const homeOf = (world: World, goods: Goods, site: string): Place =>
  world.place(site, world.expectations.bins.get(site)?.[walkTo(world, goods, site)] ?? 'MAIN')

/** Kits are put together from their parts; the second warehouse keeps two of three items, a store what it has room for. */
export const isKeptAt = ({ expectations, amounts }: World, goods: Goods, site: string): boolean => {
  const turn = expectations.turns.get(goods)!
  if (goods.kit) return false
  return site === 'W01' || (site === 'W02' ? turn % 3 !== 0 : turn % amounts.storesShowEach === 0)
}
