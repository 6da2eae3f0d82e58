import type { Calendar } from '#support/time/index.ts'
import type { Assortment, Goods } from '../company/assortment.ts'
import type { Ground } from '../company/found.ts'
import type { Buyer, Parties, Supplier } from '../company/parties.ts'
import type { Promotions } from '../company/promotions.ts'
import type { Staff } from '../company/staff.ts'
import type { Terms } from '../company/terms.ts'
import { sampleSites } from '../people/index.ts'
import type { SampleSite } from '../people/types.ts'
import { createRandom, type Random } from '../random.ts'
import { type Campaign, createCampaigns } from './campaigns.ts'
import { type Agenda, createAgenda, DAY, dateAt, startOf } from './clock.ts'
import { createDemand, type Demand } from './demand.ts'
import { createExpectations, type Expectations, warehouses } from './expect.ts'
import type { Ids } from './ids.ts'
import type { Books, OpenLine } from './ledger.ts'
import type { Order, OrderLine, Shipment } from './order.ts'
import { calendarOf } from './promise.ts'
import type { Buying } from './purchasing.ts'
import { createRows, type Rows } from './rows.ts'
import { createSampleRules, type SampleRule } from './rules.ts'
import type { Short } from './shortage.ts'
import { createSink, type Sink } from './sink.ts'
import { createStockroom, type Place, type Stockroom } from './stockroom.ts'

/** How much happens. */
export type Amounts = {
  days: number
  customers: number
  webOrders: number
  storeSales: number
  visits: number
  /** Stores show all items (1), or each fourth (4). */
  storesShowEach: number
}

export type Channel = 'web' | 'store'

/** Everything that the year is made of. */
export type World = {
  amounts: Amounts
  /** From the first instant of the first day to the first instant after the last one. */
  start: number
  end: number
  random: Random
  ids: Ids
  rows: Rows
  agenda: Agenda
  stock: Stockroom
  books: Books
  sink: Sink
  demand: Demand
  expectations: Expectations
  buying: Buying
  /** What each receipt left to be billed, once the goods are valued. */
  receivedNotInvoiced: Map<string, OpenLine>
  ground: Ground
  terms: Terms
  staff: Staff
  promotions: Promotions
  goods: Goods[]
  catalogue: Assortment['catalogue']
  buyers: Buyer[]
  suppliers: Supplier[]
  sites: ReadonlyMap<string, SampleSite>
  place: (site: string, code: string) => Place
  outside: { supplier: Place; customer: Place; adjustment: Place }
  calendars: ReadonlyMap<string, Calendar>
  /** Deliveries that wait to be picked, by site. */
  waiting: ReadonlyMap<string, Set<Shipment>>
  /** Pieces of lots that lists are about to take. */
  listed: Map<string, number>
  short: Short[]
  delivered: { order: Order; at: number; isLate: boolean }[]
  lines: Map<string, { order: Order; line: OrderLine }>
  /** Lines of invoices that are owed, by order. */
  owed: Map<Order, { line: OpenLine; invoice: Record<string, unknown> }[]>
  /** Money that others hold for us. */
  clearing: { line: OpenLine; role: string; at: number }[]
  /** Who wants what on which day because of what he bought before. */
  later: Map<number, { buyer: Buyer; product: string }[]>
  bought: Set<Buyer>
  missed: Record<Channel, number>
  devices: Map<Buyer, string[]>
  strangers: { deviceId: string; taste: string }[]
  tastes: string[]
  campaigns: Campaign[]
  sampleRules: SampleRule[]
  visitCount: number
  /** Lines sold in the last months, by item. */
  soldLately: Map<Goods, number>
  /** By code, and by customer and code. */
  couponUses: Map<string, number>
  /** Counts by what is counted, for numbers of documents. */
  next: (series: string) => number
}

export type Settled = {
  amounts: Amounts
  lastDay: string
  ids: Ids
  ground: Ground
  terms: Terms
  staff: Staff
  promotions: Promotions
  assortment: Assortment
  parties: Parties
  books: Books
}

/** The company on the eve of its year. */
export const createWorld = (settled: Settled): World => {
  const { amounts, ids, ground, books, assortment, parties, lastDay, terms, staff, promotions } = settled
  const { goods, catalogue } = assortment
  const end = startOf(lastDay) + DAY
  const start = end - amounts.days * DAY
  return {
    ...{ amounts, ids, ground, books, terms, staff, promotions, goods, catalogue, ...parties, start, end },
    ...emptyHands(),
    random: createRandom('lanting year'),
    agenda: createAgenda(),
    rows: createRows(),
    stock: createStockroom(),
    sink: createSink(),
    demand: createDemand(goods, catalogue.pairs),
    expectations: createExpectations(goods, catalogue.pairs, amounts),
    campaigns: createCampaigns(start, amounts.days),
    sampleRules: createSampleRules(goods, ids, end),
    calendars: calendarsOf(yearsOf(lastDay, amounts.days + 30)),
    waiting: new Map(warehouses.map((code) => [code, new Set()])),
    sites: new Map(sampleSites.map((site) => [site.code, site])),
    tastes: catalogue.categories.filter(({ parent }) => !parent).map(({ slug }) => slug),
    ...placesOf(ground),
    next: createCounter(),
  }
}

/** What fills in the course of the year. */
const emptyHands = () => ({
  ...{ buying: { onOrder: new Map(), received: [] }, receivedNotInvoiced: new Map(), clearing: [], owed: new Map() },
  ...{ listed: new Map(), short: [], delivered: [], lines: new Map(), couponUses: new Map(), later: new Map() },
  ...{ bought: new Set<Buyer>(), missed: { web: 0, store: 0 }, devices: new Map(), strangers: [], visitCount: 0 },
  soldLately: new Map(),
})

const calendarsOf = (years: readonly number[]) =>
  new Map(warehouses.map((code) => [code, calendarOf(sampleSites.find((one) => one.code === code)!, years)]))

const placesOf = (ground: Ground) => {
  const outside = (id: string): Place => ({ id, site: null })
  const places = new Map([...ground.places].map(([name, id]) => [name, { id, site: name.split(' ')[0]! }]))
  const { supplier, customer, adjustment } = ground.outside
  return {
    place: (site: string, code: string): Place => places.get(`${site} ${code}`)!,
    outside: { supplier: outside(supplier), customer: outside(customer), adjustment: outside(adjustment) },
  }
}

const createCounter = () => {
  const counts = new Map<string, number>()
  return (series: string): number => {
    const count = (counts.get(series) ?? 0) + 1
    counts.set(series, count)
    return count
  }
}

/** The calendar years that a stretch of days touches. */
export const yearsOf = (lastDay: string, days: number): number[] => {
  const first = Number(dateAt(startOf(lastDay) - (days - 1) * DAY).slice(0, 4))
  const last = Number(lastDay.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}
