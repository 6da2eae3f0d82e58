import { decimal, negate, plain } from '#support/money/index.ts'

/** A row as the profile sees it. */
export type Happened = {
  id: string
  kind: string
  channel: string
  occurredAt: Date
  about?: string | null
  amount?: string | null
  data?: Record<string, unknown> | null
}

/** [day, page views, orders, amount] */
export type DayCount = [day: string, views: number, orders: number, amount: string]

/** [week since 1970, weight] */
export type WeekCount = [week: number, weight: number]

/**
 * What is known of a subject from its rows. Every field is a sum, a minimum, a maximum or a set of latest things, so that rows may come in any
 * order and two profiles add up to the one of both their rows: f(a ∪ b) = combine(f(a), f(b)).
 */
export type Profile = {
  firstAt: Date | null
  lastAt: Date | null
  lastChannel: string | null
  interactions: number
  visits: number
  pageViews: number
  searches: number
  contacts: number
  orders: number
  ordersAmount: string
  marginAmount: string
  returnsAmount: string
  firstOrderAt: Date | null
  lastOrderAt: Date | null
  lastVisitAt: Date | null
  channels: Record<string, number>
  /** Category → what was shown of it, by week, newest first; whole numbers, so that sums are exact. Faded when read. */
  interests: Record<string, WeekCount[]>
  /** Item → when it was last looked at or ordered, the latest 20. */
  lastItems: [item: string, at: string][]
  days: DayCount[]
  openBaskets: Record<string, OpenBasket>
}
export type OpenBasket = { items: number; amount: string; at: string; ordered?: boolean }

export const emptyProfile = (): Profile => ({
  firstAt: null,
  lastAt: null,
  lastChannel: null,
  interactions: 0,
  visits: 0,
  pageViews: 0,
  searches: 0,
  contacts: 0,
  orders: 0,
  ordersAmount: '0',
  marginAmount: '0',
  returnsAmount: '0',
  firstOrderAt: null,
  lastOrderAt: null,
  lastVisitAt: null,
  channels: {},
  interests: {},
  lastItems: [],
  days: [],
  openBaskets: {},
})

const HALF_LIFE_DAYS = 30
const WEEKS_KEPT = 26
const DAYS_KEPT = 90
const ITEMS_KEPT = 20
const BASKETS_KEPT = 20
const views = new Set(['page_viewed', 'item_viewed', 'category_viewed'])
const visits = new Set(['visit_started', 'visited_store'])
const contacts = new Set(['called', 'mailed'])
/** What counts as one more order or one less. */
const signs: Record<string, 1 | -1> = { order_placed: 1, order_revived: 1, order_cancelled: -1 }
const weights: Record<string, number> = { category_viewed: 1, item_viewed: 2, basket_changed: 4, order_placed: 8 }

/** The profile of one row. */
export const profileOfRow = (row: Happened): Profile => {
  const is = (set: Set<string>) => (set.has(row.kind) ? 1 : 0)
  const at = row.occurredAt
  const day = at.toISOString().slice(0, 10)
  const isOrder = row.kind === 'order_placed'
  const amount = row.amount ? plain(decimal(row.amount)) : '0'
  const sign = signs[row.kind] ?? 0
  const shown = is(views)
  return {
    ...emptyProfile(),
    firstAt: at,
    lastAt: at,
    lastChannel: row.channel,
    interactions: 1,
    visits: is(visits),
    pageViews: shown,
    searches: row.kind === 'searched' ? 1 : 0,
    contacts: is(contacts),
    orders: sign,
    ordersAmount: sign === 1 ? amount : sign === -1 ? negate(amount) : '0',
    marginAmount: row.kind === 'margin_known' ? amount : '0',
    returnsAmount: row.kind === 'order_refunded' ? amount : '0',
    firstOrderAt: isOrder ? at : null,
    lastOrderAt: isOrder ? at : null,
    lastVisitAt: visits.has(row.kind) ? at : null,
    channels: { [row.channel]: 1 },
    interests: interestsOf(row, day),
    lastItems: newestItems(itemsOf(row).map((item) => [item, at.toISOString()])),
    days: shown || isOrder ? [[day, shown, isOrder ? 1 : 0, isOrder ? amount : '0']] : [],
    openBaskets: basketOf(row, amount),
  }
}

const interestsOf = (row: Happened, day: string): Profile['interests'] => {
  const categories = Array.isArray(row.data?.categories)
    ? (row.data.categories as string[])
    : row.about?.startsWith('category:')
      ? [row.about.slice(9)]
      : []
  const weight = weights[row.kind]
  return weight ? Object.fromEntries(categories.map((category) => [category, [[weekOf(day), weight]]])) : {}
}

const itemsOf = (row: Happened): string[] => {
  if (!weights[row.kind]) return []
  if (row.about?.startsWith('item:')) return [row.about.slice(5)]
  return Array.isArray(row.data?.items) ? (row.data.items as string[]) : []
}

const basketOf = (row: Happened, amount: string): Profile['openBaskets'] => {
  const basket = row.data?.basket
  if (typeof basket !== 'string' || !['basket_changed', 'order_placed'].includes(row.kind)) return {}
  const items = typeof row.data?.items === 'number' ? row.data.items : 0
  return {
    [basket]: {
      items,
      amount,
      at: row.occurredAt.toISOString(),
      ...(row.kind === 'order_placed' ? { ordered: true } : {}),
    },
  }
}

/** The profile of both sets of rows together. Commutative and associative; the empty profile changes nothing. */
export const combine = (a: Profile, b: Profile): Profile => ({
  firstAt: earliest(a.firstAt, b.firstAt),
  lastAt: latest(a.lastAt, b.lastAt),
  lastChannel: lastChannel(a, b),
  interactions: a.interactions + b.interactions,
  visits: a.visits + b.visits,
  pageViews: a.pageViews + b.pageViews,
  searches: a.searches + b.searches,
  contacts: a.contacts + b.contacts,
  orders: a.orders + b.orders,
  ordersAmount: plus(a.ordersAmount, b.ordersAmount),
  marginAmount: plus(a.marginAmount, b.marginAmount),
  returnsAmount: plus(a.returnsAmount, b.returnsAmount),
  firstOrderAt: earliest(a.firstOrderAt, b.firstOrderAt),
  lastOrderAt: latest(a.lastOrderAt, b.lastOrderAt),
  lastVisitAt: latest(a.lastVisitAt, b.lastVisitAt),
  channels: combineKeys(a.channels, b.channels, (x, y) => x + y),
  interests: combineKeys(a.interests, b.interests, addWeeks),
  lastItems: latestItems(a.lastItems, b.lastItems),
  days: latestDays(a.days, b.days),
  openBaskets: latestBaskets(a.openBaskets, b.openBaskets),
})

const earliest = (a: Date | null, b: Date | null) => (!a ? b : !b ? a : a <= b ? a : b)
const latest = (a: Date | null, b: Date | null) => (!a ? b : !b ? a : a >= b ? a : b)
const plus = (a: string, b: string) => (b === '0' ? a : a === '0' ? b : plain(decimal(a).plus(b)))

const lastChannel = (a: Profile, b: Profile) => {
  if (!a.lastAt || !b.lastAt) return a.lastAt ? a.lastChannel : b.lastChannel
  if (a.lastAt.getTime() !== b.lastAt.getTime()) return a.lastAt > b.lastAt ? a.lastChannel : b.lastChannel
  return (a.lastChannel ?? '') >= (b.lastChannel ?? '') ? a.lastChannel : b.lastChannel
}

const combineKeys = <Value>(
  a: Record<string, Value>,
  b: Record<string, Value>,
  both: (x: Value, y: Value) => Value,
): Record<string, Value> => {
  // Most rows say nothing of most things: nothing is copied then.
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) ? b : a
  const all = { ...a }
  for (const [key, value] of Object.entries(b))
    all[key] = Object.hasOwn(all, key) ? both(all[key] as Value, value) : value
  return all
}

const isEmpty = (record: object): boolean => {
  for (const _ in record) return false
  return true
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

const weekOf = (day: string) => Math.floor(dayNumber(day) / 7)

/** What is left of an interest on a day: half is gone after 30 days. */
export const weightOn = (weeks: readonly WeekCount[], day: string) =>
  weeks.reduce((sum, [week, weight]) => sum + weight * 2 ** (((week - weekOf(day)) * 7) / HALF_LIFE_DAYS), 0)

const addWeeks = (a: WeekCount[], b: WeekCount[]): WeekCount[] => {
  const [[week, weight], [other, more]] = [a[0]!, b[0]!]
  if (week === other && b.length === 1) return [[week, weight + more], ...a.slice(1)]
  const weeks = new Map(a)
  for (const [week, weight] of b) weeks.set(week, (weeks.get(week) ?? 0) + weight)
  const sorted = [...weeks].sort((x, y) => y[0] - x[0])
  return sorted.filter(([week]) => sorted[0]![0] - week < WEEKS_KEPT)
}

const latestItems = (a: Profile['lastItems'], b: Profile['lastItems']): Profile['lastItems'] =>
  a.length && b.length ? newestItems([...a, ...b]) : a.length ? a : b

/** Each item once, at its latest, the newest first. */
const newestItems = (items: Profile['lastItems']): Profile['lastItems'] => {
  const at = new Map<string, string>()
  for (const [item, when] of items) if (when > (at.get(item) ?? '')) at.set(item, when)
  return [...at].sort((x, y) => descending(x[1], y[1]) || descending(x[0], y[0])).slice(0, ITEMS_KEPT)
}

const addDay = ([day, views, orders, amount]: DayCount, more: DayCount): DayCount => [
  day,
  views + more[1],
  orders + more[2],
  plus(amount, more[3]),
]

const latestDays = (a: DayCount[], b: DayCount[]): DayCount[] => {
  if (!a.length || !b.length) return a.length ? a : b
  if (b.length === 1 && a[0]![0] === b[0]![0]) return [addDay(a[0]!, b[0]!), ...a.slice(1)]
  const days = new Map(a.map((count) => [count[0], count]))
  for (const count of b) {
    const had = days.get(count[0])
    days.set(count[0], had ? addDay(had, count) : count)
  }
  const sorted = [...days.values()].sort((x, y) => (x[0] < y[0] ? 1 : -1))
  const last = dayNumber(sorted[0]![0])
  return sorted.filter(([day]) => last - dayNumber(day) < DAYS_KEPT)
}

/** The last word on each basket; of one instant, being ordered is the last. The 20 that changed last are kept. */
const latestBaskets = (a: Profile['openBaskets'], b: Profile['openBaskets']): Profile['openBaskets'] => {
  const all = combineKeys(a, b, (x, y) => (compareBaskets(x, y) >= 0 ? x : y))
  if (all === a || all === b) return all
  if (Object.keys(all).length <= BASKETS_KEPT) return all
  return Object.fromEntries(
    Object.entries(all)
      .sort((x, y) => descending(x[1].at, y[1].at) || descending(x[0], y[0]))
      .slice(0, BASKETS_KEPT),
  )
}

const compareBaskets = (x: OpenBasket, y: OpenBasket) =>
  descending(y.at, x.at) ||
  Number(x.ordered ?? false) - Number(y.ordered ?? false) ||
  x.items - y.items ||
  descending(y.amount, x.amount)

const descending = (x: string, y: string) => (x === y ? 0 : x > y ? -1 : 1)
