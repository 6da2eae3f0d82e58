import { type History, type Owned, ownedBy, visitsOf } from './history.ts'

// How often somebody buys again before we know: five of a hundred later visits, believed as much as fifty visits of others.
const USUAL = 0.05
const USUAL_VISITS = 50
// An item's own rate counts once its buyers came back about twenty times.
const ITEM_VISITS = 20
// A customer's own rhythm counts as much as her item's rate after seven visits.
const OWN_VISITS = 7
// Until a quarter of her interval has passed she may still have enough of it: it counts half, rising to whole.
const WAITS = 0.25
const WHILE_WAITING = 0.5

/** Share of later visits on which an item is bought again by those who bought it once, drawn to what is usual in the house while little is known. */
export const repeatRates = (history: History): { rates: Float32Array; usual: number } => {
  const again = new Float64Array(history.names.length)
  const chances = new Float64Array(history.names.length)
  for (let customer = 0; customer < history.customers; customer += 1) {
    const owned = ownedBy(history, customer)
    const visits = visitsOf(owned)
    for (const { item, boughtOn } of owned) {
      if (!boughtOn.length) continue
      again[item]! += boughtOn.length - 1
      chances[item]! += visitsAfter(visits, boughtOn[0]!)
    }
  }
  const usual = (sumOf(again) + USUAL * USUAL_VISITS) / (sumOf(chances) + USUAL_VISITS)
  return { usual, rates: Float32Array.from(again, (count, item) => rateOf(count, chances[item]!, usual)) }
}

const rateOf = (again: number, chances: number, usual: number) =>
  (again + usual * ITEM_VISITS) / (chances + ITEM_VISITS)

const sumOf = (numbers: Float64Array) => numbers.reduce((sum, one) => sum + one, 0)

const visitsAfter = (visits: readonly number[], day: number): number => {
  let from = 0
  let to = visits.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (visits[middle]! <= day) from = middle + 1
    else to = middle
  }
  return visits.length - from
}

/**
 * How likely she buys an item at her next visit, 0 to 1. Her own rhythm: repeats among her visits since she first bought it, drawn to the rate of
 * the item (beta-binomial; the rate stands for `OWN_VISITS` visits). Right after she bought it, measured by her own interval, it counts less.
 */
export const chanceOf = (
  { boughtOn }: Pick<Owned, 'boughtOn'>,
  { visits, rate, today }: { visits: readonly number[]; rate: number; today: number },
): number => {
  const [first, last] = [boughtOn[0]!, boughtOn.at(-1)!]
  const repeats = boughtOn.length - 1
  const chance = (repeats + OWN_VISITS * rate) / (visitsAfter(visits, first) + OWN_VISITS)
  if (!repeats) return chance
  const passed = (today - last) / ((WAITS * (last - first)) / repeats)
  return chance * Math.min(1, WHILE_WAITING + (1 - WHILE_WAITING) * Math.max(0, passed))
}

/** Below this chance a list would be a guess. */
const LEAST = 0.02

export type Again = { item: number; score: number; times: number; lastDay: number }

/** What she probably buys again, the likeliest first. `rateOf` gives an item's rate. */
export const buyAgain = (
  owned: readonly Owned[],
  { rateOf, today }: { rateOf: (item: number) => number; today: number },
): Again[] => {
  const visits = visitsOf(owned)
  return owned
    .filter(({ boughtOn }) => boughtOn.length > 0)
    .map((one) => ({
      item: one.item,
      score: chanceOf(one, { visits, rate: rateOf(one.item), today }),
      times: one.boughtOn.length,
      lastDay: one.boughtOn.at(-1)!,
    }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || b.lastDay - a.lastDay || a.item - b.item)
}
