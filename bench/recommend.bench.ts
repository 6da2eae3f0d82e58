import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type History, historyWriter, ownedBy } from '#functions/decisions/recommend/history.ts'
import { learn, type Model } from '#functions/decisions/recommend/model.ts'
import { newForYou, seedWeight } from '#functions/decisions/recommend/new-for-you.ts'
import { boughtBefore, type Later, precisionOf, type Recommender } from '#functions/decisions/recommend/precision.ts'
import { buyAgain } from '#functions/decisions/recommend/rhythm.ts'
import { percentile } from './support/figures.ts'
import { dayOf, readSales, type Sale } from './support/retail-sales.ts'

// How good buy-again, new-for-you and best-sellers are on a year of real sales: learned before the cut, tried on the three months after it.
// precision@10: of each customer who bought before and after the cut, the hits of a list of ten, divided by ten; repeats (what she had bought
// before) and new items (what she never had) apart. What is called repeats or new is not shown in the other list.
const FILE = 'online-retail.csv.gz'
const CUT = '2011-09-01'
const UNTIL = '2011-12-01'
const today = dayOf(CUT)

const where = (): string | undefined => {
  const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false })
  const given = typeof values.data === 'string' ? values.data : process.env.ONEFOLD_DATASETS
  return [given, given && join(given, FILE)].find((path) => path?.endsWith('.gz') && existsSync(path))
}

const tellWhereToGet = () =>
  console.log(
    `This bench reads ${FILE}: the sales lines of "Online Retail" (UCI Machine Learning Repository, Chen 2015, CC BY 4.0) as CSV with the columns
InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country, compressed by gzip. Get it from
https://archive.ics.uci.edu/dataset/352/online+retail and say where it lies: ONEFOLD_DATASETS=FOLDER npm run bench -- recommend.`,
  )

const timed = <T>(work: () => T): { value: T; ms: number } => {
  const start = performance.now()
  const value = work()
  return { value, ms: performance.now() - start }
}

/** The barest count of which items the same customers bought: pairs in one square of numbers, nothing weighed, nothing ranked. */
const countPairs = (history: History): Float32Array => {
  const size = history.names.length
  const pairs = new Float32Array(size * size)
  for (let customer = 0; customer < history.customers; customer += 1) {
    const own = [...boughtBefore(history, customer)]
    for (const one of own) for (const other of own) pairs[one * size + other]! += 1
  }
  return pairs
}

const split = (sales: readonly Sale[]) => {
  const customers = historyWriter()
  const orders = historyWriter(customers.numbers)
  for (const { customer, item, invoice, day } of sales)
    if (day < today) {
      customers.add(customer, item, day)
      orders.add(invoice, item, day)
    }
  const history = customers.done()
  const later = new Map<number, Set<number>>()
  for (const { customer, item, day } of sales) {
    const number = customers.customer(customer)
    if (day < today || day >= dayOf(UNTIL) || number === undefined) continue
    // What nobody had bought before the cut nobody can foretell: it counts for nothing, but its buyer is asked.
    later.set(number, (later.get(number) ?? new Set()).add(customers.numbers.get(item) ?? -1))
  }
  return { history, orders: orders.done(), later: later as Later }
}

const rivals = (history: History, model: Model) => {
  const owned = (customer: number) => ownedBy(history, customer)
  const ever = bestSellers(history)
  const again: Recommender = (customer) =>
    buyAgain(owned(customer), { rateOf: (item) => model.rates[item]!, today }).map(({ item }) => item)
  const fresh: Recommender = (customer) => {
    const own = owned(customer)
    const had = new Set(own.map(({ item }) => item))
    const seeds = own.map(({ item, lastDay }) => ({ item, weight: seedWeight(lastDay, today) }))
    return newForYou(model.neighbours, seeds, { limit: 10, isLeftOut: (item) => had.has(item) }).map(({ item }) => item)
  }
  return { again, fresh, ever: () => ever, ofLate: () => [...model.popular] }
}

const bestSellers = (history: History): number[] => {
  const buyers = new Float64Array(history.names.length)
  for (let customer = 0; customer < history.customers; customer += 1)
    for (const item of boughtBefore(history, customer)) buyers[item]! += 1
  return [...buyers.keys()].sort((a, b) => buyers[b]! - buyers[a]!)
}

const tellPrecision = (history: History, later: Later, model: Model) => {
  const { again, fresh, ever, ofLate } = rivals(history, model)
  const line = (what: string, of: 'repeats' | 'new items', recommend: Recommender) => {
    const { customers, hits, shown, precision } = precisionOf(recommend, { history, later, of })
    console.log(`| ${of} | ${what} | ${customers} | ${shown} | ${hits} | ${precision.toFixed(4)} |`)
  }
  console.log('\n| of | list | customers | shown | hits | precision@10 |\n|---|---|---:|---:|---:|---:|')
  line('buy again', 'repeats', again)
  line('best-sellers, as the shop shows them', 'repeats', () => ever().slice(0, 10))
  line('best-sellers among what she had', 'repeats', ever)
  line('best-sellers of late among what she had', 'repeats', ofLate)
  line('new for you', 'new items', fresh)
  line('best-sellers', 'new items', ever)
  line('best-sellers of late', 'new items', ofLate)
}

const tellSpeed = (history: History, orders: History, model: Model) => {
  const { again, fresh } = rivals(history, model)
  const builds = [1, 2, 3].map(() => timed(() => learn(history, orders, today)).ms).sort((a, b) => a - b)
  const bare = [1, 2, 3].map(() => timed(() => countPairs(history)).ms).sort((a, b) => a - b)
  const answers = (recommend: Recommender) =>
    Array.from({ length: history.customers }, (_, customer) => timed(() => recommend(customer)).ms).sort(
      (a, b) => a - b,
    )
  const say = (what: string, ms: readonly number[]) =>
    console.log(
      `${what}: median ${percentile(ms, 0.5).toFixed(2)} ms, p99 ${percentile(ms, 0.99).toFixed(2)} ms, n ${ms.length}`,
    )
  console.log('')
  say('learn all (customers, orders, rhythms)', builds)
  say('bare: count pairs of customers only', bare)
  console.log(`ratio: ${(builds[1]! / bare[1]!).toFixed(2)} times the bare count`)
  say('answer buy again', answers(again))
  say('answer new for you', answers(fresh))
  console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
}

const file = where()
if (!file) tellWhereToGet()
else {
  const sales = await readSales(file)
  const { history, orders, later } = split(sales)
  const model = learn(history, orders, today)
  console.log(
    `${sales.length} sales lines; learned from ${history.customers} customers and ${history.names.length} items before ${CUT}, tried on ${CUT} up to ${UNTIL} (not included)`,
  )
  tellPrecision(history, later, model)
  tellSpeed(history, orders, model)
}
