import type { History } from './history.ts'

/** Buyers of each item: all of them, and of late, each counted less the longer ago he last bought it (by a factor of e in `fadeDays`). */
export type Demand = { buyers: Float32Array; lately: Float32Array }

export const demandOf = (
  { customers, names, starts, items, days, bought }: History,
  { today, fadeDays = 20 }: { today: number; fadeDays?: number },
): Demand => {
  const buyers = new Float32Array(names.length)
  const lately = new Float32Array(names.length)
  for (let customer = 0; customer < customers; customer += 1) {
    let last = -1
    for (let row = starts[customer + 1]! - 1; row >= starts[customer]!; row -= 1) {
      const item = items[row]!
      if (!bought[row] || item === last) continue
      last = item
      buyers[item]! += 1
      lately[item]! += Math.exp(-(today - days[row]!) / fadeDays)
    }
  }
  return { buyers, lately }
}

/** Whether an item is asked for more or less than it used to be: what of its buyers is of late, drawn to the middle while they are few. */
export const trendOf = ({ buyers, lately }: Demand): Float32Array =>
  buyers.map((count, item) => (lately[item]! + 0.5) / (count + 5))
