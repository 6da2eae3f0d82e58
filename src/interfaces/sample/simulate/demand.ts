import type { SamplePair } from '../catalogue/types.ts'
import type { Goods } from '../company/assortment.ts'
import type { Buyer } from '../company/parties.ts'
import type { Random } from '../random.ts'
import { monthAt } from './clock.ts'
import type { World } from './world.ts'

export type Wish = { goods: Goods; quantity: number }
/** What somebody will want soon because of what he buys now. */
export type Later = { product: string; withinDays: number }

/** Pieces that are bought at a time, from and to, where it is not one. */
const pieces: Record<string, readonly [number, number]> = {
  'dining-chairs': [2, 6],
  'stools-benches': [1, 2],
  tableware: [2, 6],
  'cushions-throws': [1, 3],
  tea: [1, 3],
  candles: [1, 4],
  towels: [2, 4],
  curtains: [1, 2],
  'storage-boxes': [1, 4],
}

/** How much more often somebody buys what is to his taste. */
const TASTE = 3
const MOST_LINES = 6
const ANOTHER = { person: 0.42, company: 0.65 }

type Table = { goods: readonly Goods[]; upTo: Float64Array }

/** Goods by how often they are asked for, and what belongs together. */
export type Demand = {
  bySeason: Map<string, Table>
  byProduct: ReadonlyMap<string, Table>
  pairs: ReadonlyMap<string, SamplePair[]>
}

const tableOf = (goods: readonly Goods[], weightOf: (one: Goods) => number): Table => {
  const upTo = new Float64Array(goods.length)
  let total = 0
  for (const [at, one] of goods.entries()) {
    total += weightOf(one)
    upTo[at] = total
  }
  return { goods, upTo }
}

const drawFrom = ({ goods, upTo }: Table, random: Random): Goods => {
  const wanted = random.next() * upTo[upTo.length - 1]!
  let [low, high] = [0, upTo.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (upTo[middle]! > wanted) high = middle
    else low = middle + 1
  }
  return goods[low]!
}

export const createDemand = (goods: readonly Goods[], pairs: readonly SamplePair[]): Demand => ({
  bySeason: new Map(),
  byProduct: new Map(
    [...Map.groupBy(goods, ({ product }) => product)].map(([slug, own]) => [
      slug,
      tableOf(own, ({ weight }) => weight),
    ]),
  ),
  pairs: Map.groupBy(pairs, ({ first }) => first),
})

const inSeason = ({ demand, goods }: World, month: number, taste: string): Table => {
  const key = `${month} ${taste}`
  const known = demand.bySeason.get(key)
  if (known) return known
  const made = tableOf(goods, (one) => one.weight * one.season[month]! * (one.categories[0] === taste ? TASTE : 1))
  demand.bySeason.set(key, made)
  return made
}

/** One item that is on the market at that time: by popularity, season and taste. */
export const drawGoods = (world: World, at: number, taste: string, random = world.random): Goods => {
  for (;;) {
    const one = drawFrom(inSeason(world, monthAt(at), taste), random)
    if (one.launchedAt <= at) return one
  }
}

export const drawOf = ({ demand, random }: World, product: string): Goods =>
  drawFrom(demand.byProduct.get(product)!, random)

/** Pieces that a person takes of it on average. */
export const usualPieces = (one: Goods): number => {
  const [low, high] = pieces[one.categories.at(-1)!] ?? [1, 1]
  return (low + high) / 2
}

export const piecesOf = ({ random }: World, one: Goods, isCompany: boolean): number => {
  const [low, high] = pieces[one.categories.at(-1)!] ?? [1, 1]
  return random.whole(low, high) * (isCompany && !one.kit && random.chance(0.6) ? random.whole(2, 5) : 1)
}

/** A basket, begun with `first` where somebody comes for that; and what he will come back for. */
export const drawBasket = (world: World, at: number, buyer: Buyer | null, first?: Goods) => {
  const { random, demand } = world
  const taste = buyer?.taste ?? ''
  const isCompany = buyer?.kind === 'organisation'
  const chosen = new Map<Goods, number>()
  const later: Later[] = []
  const take = (one: Goods) => {
    if (chosen.has(one) || chosen.size >= MOST_LINES) return
    chosen.set(one, piecesOf(world, one, isCompany))
    for (const { second, share, withinDays } of demand.pairs.get(one.product) ?? []) {
      if (!random.chance(share)) continue
      if (withinDays === 0) take(drawOf(world, second))
      else later.push({ product: second, withinDays })
    }
  }
  take(first ?? drawGoods(world, at, taste))
  while (chosen.size < MOST_LINES && random.chance(isCompany ? ANOTHER.company : ANOTHER.person))
    take(drawGoods(world, at, taste))
  return { wishes: [...chosen].map(([goods, quantity]): Wish => ({ goods, quantity })), later }
}
