import type { History } from './history.ts'

/** How good lists of ten are, repeats and new items apart. */
export type Precision = { customers: number; shown: number; hits: number; precision: number }

/** A list for one customer of the training, the best first. */
export type Recommender = (customer: number) => readonly number[]

/** What each customer of the training bought in the months after, by number; customers and items that the training does not know are not in it. */
export type Later = ReadonlyMap<number, ReadonlySet<number>>

const TEN = 10

/**
 * precision@10: each customer who bought before the cut and in the months after it gets one list of ten. Of *repeats* only what she bought before is
 * counted (and shown), of *new items* only what she never bought before; a hit is an item of the list that she bought in the months after. Hits
 * are divided by ten times the customers, also where a list is shorter. Whoever bought only before or only after is not asked.
 */
export const precisionOf = (
  recommend: Recommender,
  { history, later, of }: { history: History; later: Later; of: 'repeats' | 'new items' },
): Precision => {
  let [customers, shown, hits] = [0, 0, 0]
  for (const [customer, bought] of later) {
    const before = boughtBefore(history, customer)
    if (!bought.size || !before.size) continue
    const list = recommend(customer)
      .filter((item) => before.has(item) === (of === 'repeats'))
      .slice(0, TEN)
    customers += 1
    shown += list.length
    hits += list.filter((item) => bought.has(item)).length
  }
  return { customers, shown, hits, precision: customers ? hits / (TEN * customers) : 0 }
}

export const boughtBefore = ({ starts, items, bought }: History, customer: number): Set<number> => {
  const own = new Set<number>()
  for (let row = starts[customer]!; row < starts[customer + 1]!; row += 1) if (bought[row]) own.add(items[row]!)
  return own
}
