import { type Demand, trendOf } from './demand.ts'
import type { History } from './history.ts'

/** For each item those that its buyers also want, the nearest first: of item `i` from `starts[i]` up to `starts[i + 1]`. */
export type Neighbours = { readonly starts: Int32Array; readonly items: Int32Array; readonly weights: Float32Array }

// Tried on a gift wholesaler's year of sales, at two cuts, 2011-06-01 and 2011-09-01: what is good at both. `npm run bench -- recommend` measures it.
const FADE_DAYS = 70
const LOOKED_AT = 0.2
const SHRINKAGE = 2
const OF_ITS_OWN = 0.1
const OF_THE_OTHER = 0.55
const OF_THE_CUSTOMER = 1.6
const OF_THE_TREND = 0.5
const MOST_A_CUSTOMER = 1000
const MOST_NEIGHBOURS = 100

/** Rows by customer or by item: row `r` has its own from `starts[r]` up to `starts[r + 1]`. */
type Sparse = { starts: Int32Array; columns: Int32Array; weights: Float32Array }

/**
 * Items that go to the same customers. Each customer says of each of her items how much it counts: 1 when bought today, less by a factor of e in 70
 * days, a fifth when only looked at; of two of her items the product, the less the more items she has. Their sum over all customers is divided
 * by powers of how common both are (cosine-like, harder on the other one, else everything would be near to what everybody buys), shrunk by how few
 * customers it rests on (n / (n + 2)), and raised for what is asked for more than it used to be. What
 * fewer than `fewestShared` customers have together is not near. Read with orders in the place of customers it says what is bought together.
 */
export function* neighboursOf(
  history: History,
  { today, demand, fewestShared = 2 }: { today: number; demand: Demand; fewestShared?: number },
): Generator<undefined, Neighbours> {
  const wishes = wishesOf(history, today)
  const wished = turned(wishes, history.names.length)
  const norms = Float32Array.from(
    { length: history.customers },
    (_, customer) => Math.max(1, wishes.starts[customer + 1]! - wishes.starts[customer]!) ** -OF_THE_CUSTOMER,
  )
  const common = commonness(wished, norms)
  const trend = trendOf(demand)
  const own = common.map((one) => one ** OF_ITS_OWN)
  const other = common.map((one, item) => trend[item]! ** OF_THE_TREND / one ** OF_THE_OTHER)
  return yield* nearest(history.names.length, (item, near) => {
    for (let at = wished.starts[item]!; at < wished.starts[item + 1]!; at += 1) {
      const customer = wished.columns[at]!
      const weight = wished.weights[at]! * norms[customer]!
      for (let with_ = wishes.starts[customer]!; with_ < wishes.starts[customer + 1]!; with_ += 1)
        near.add(wishes.columns[with_]!, weight * wishes.weights[with_]!)
    }
    return (with_, sum, shared) =>
      with_ === item || shared < fewestShared
        ? 0
        : ((sum * other[with_]!) / own[item]!) * (shared / (shared + SHRINKAGE))
  })
}

type Near = { add(item: number, weight: number): void }
type Score = (item: number, sum: number, shared: number) => number

/** For each item: `collect` adds up what stands with it and says how it is scored. */
function* nearest(count: number, collect: (item: number, near: Near) => Score): Generator<undefined, Neighbours> {
  const sums = new Float64Array(count)
  const shared = new Int32Array(count)
  const touched: number[] = []
  const starts = new Int32Array(count + 1)
  const items: number[] = []
  const weights: number[] = []
  const near: Near = {
    add: (item, weight) => {
      if (shared[item] === 0) touched.push(item)
      sums[item]! += weight
      shared[item]! += 1
    },
  }
  for (let item = 0; item < count; item += 1) {
    yield
    const score = collect(item, near)
    const found = touched.flatMap((with_) => {
      const weight = score(with_, sums[with_]!, shared[with_]!)
      return weight > 0 ? [{ with_, weight }] : []
    })
    for (const { with_, weight } of found
      .sort((a, b) => b.weight - a.weight || a.with_ - b.with_)
      .slice(0, MOST_NEIGHBOURS)) {
      items.push(with_)
      weights.push(weight)
    }
    for (const one of touched) sums[one] = shared[one] = 0
    touched.length = 0
    starts[item + 1] = items.length
  }
  return { starts, items: Int32Array.from(items), weights: Float32Array.from(weights) }
}

/** What each customer wants and how much; of whoever has more than a thousand items, those that count most. */
const wishesOf = ({ customers, starts, items, days, bought }: History, today: number): Sparse => {
  const columns: number[] = []
  const weights: number[] = []
  const ends = new Int32Array(customers + 1)
  for (let customer = 0; customer < customers; customer += 1) {
    const own = new Map<number, number>()
    for (let row = starts[customer]!; row < starts[customer + 1]!; row += 1) {
      const weight = (bought[row] ? 1 : LOOKED_AT) * Math.exp(-Math.max(0, today - days[row]!) / FADE_DAYS)
      own.set(items[row]!, Math.max(weight, own.get(items[row]!) ?? 0))
    }
    const kept = own.size > MOST_A_CUSTOMER ? [...own].sort((a, b) => b[1] - a[1]).slice(0, MOST_A_CUSTOMER) : own
    for (const [item, weight] of kept) {
      columns.push(item)
      weights.push(weight)
    }
    ends[customer + 1] = columns.length
  }
  return { starts: ends, columns: Int32Array.from(columns), weights: Float32Array.from(weights) }
}

const turned = ({ starts, columns, weights }: Sparse, count: number): Sparse => {
  const next = new Int32Array(count + 1)
  for (const column of columns) next[column + 1]! += 1
  for (let column = 0; column < count; column += 1) next[column + 1]! += next[column]!
  const turnedStarts = next.slice()
  const rows = new Int32Array(columns.length)
  const values = new Float32Array(columns.length)
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const place = next[columns[at]!]!++
      rows[place] = row
      values[place] = weights[at]!
    }
  return { starts: turnedStarts, columns: rows, weights: values }
}

/** How much of an item there is among all customers, in the same measure as what stands together. */
const commonness = ({ starts, columns, weights }: Sparse, norms: Float32Array): Float64Array =>
  Float64Array.from({ length: starts.length - 1 }, (_, item) => {
    let sum = 1e-6
    for (let at = starts[item]!; at < starts[item + 1]!; at += 1) sum += weights[at]! ** 2 * norms[columns[at]!]!
    return sum
  })
