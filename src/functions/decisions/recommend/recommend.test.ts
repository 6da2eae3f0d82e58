import { describe, expect, it } from 'vitest'
import { demandOf } from './demand.ts'
import { historyWriter, ownedBy } from './history.ts'
import { learn, packed, unpacked } from './model.ts'
import { newForYou, seedWeight } from './new-for-you.ts'
import { boughtBefore, type Later, precisionOf } from './precision.ts'
import { buyAgain, chanceOf, repeatRates } from './rhythm.ts'

const TODAY = 20_000

/** A generator of numbers from 0 to 1, the same ones each time. */
const dice = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296
  return seed / 4_294_967_296
}

/**
 * A planted house: four circles of taste with twelve items each, of which three are used up and bought every month; six things that
 * everybody buys once. Each customer belongs to one circle and knows half of it; in the months after she buys from the other half.
 */
const planted = () => {
  const roll = dice(7)
  const past = historyWriter()
  const orders = historyWriter()
  const later: { customer: string; item: string }[] = []
  for (let number = 0; number < 160; number += 1) {
    const customer = `customer ${number}`
    const circle = number % 4
    const own = Array.from({ length: 12 }, (_, at) => `circle ${circle} item ${at}`)
    const known = own.filter((_, at) => at < 3 || roll() < 0.5)
    const buy = (item: string, day: number) => {
      past.add(customer, item, day)
      orders.add(`${customer} on ${day}`, item, day)
    }
    for (let at = 0; at < 6; at += 1) if (roll() < 0.7) buy(`what everybody buys ${at}`, TODAY - 20 - at * 30)
    for (const item of known)
      if (own.indexOf(item) < 3) for (let month = 1; month < 6; month += 1) buy(item, TODAY - month * 30)
      else buy(item, TODAY - 30 * (1 + (own.indexOf(item) % 5)))
    for (const item of own)
      if ((known.includes(item) ? own.indexOf(item) < 3 : true) && roll() < 0.8) later.push({ customer, item })
  }
  const history = past.done()
  const items = new Map(history.names.map((name, item) => [name, item]))
  const bought = Map.groupBy(later, ({ customer }) => past.customer(customer)!)
  const wanted: Later = new Map(
    [...bought].map(([customer, rows]) => [customer, new Set(rows.map((row) => items.get(row.item)!))]),
  )
  return { history, wanted, model: learn(history, orders.done(), TODAY) }
}

describe('recommending', () => {
  const { history, wanted, model } = planted()
  const measure = (of: 'repeats' | 'new items', recommend: (customer: number) => readonly number[]) =>
    precisionOf(recommend, { history, later: wanted, of }).precision
  const popular = [...model.popular]

  it('finds what a customer buys again better than best-sellers do, also than best-sellers among what she had', () => {
    const own = measure('repeats', (customer) =>
      buyAgain(ownedBy(history, customer), { rateOf: (item) => model.rates[item]!, today: TODAY }).map(
        ({ item }) => item,
      ),
    )
    const best = measure('repeats', (customer) => popular.filter((item) => boughtBefore(history, customer).has(item)))
    expect(own).toBeGreaterThan(0.2)
    expect(own).toBeGreaterThan(measure('repeats', () => popular.slice(0, 10)))
    expect(own).toBeGreaterThanOrEqual(best)
  })

  it('finds what is new for a customer better than best-sellers do', () => {
    const near = measure('new items', (customer) => {
      const had = boughtBefore(history, customer)
      const seeds = ownedBy(history, customer).map(({ item, lastDay }) => ({
        item,
        weight: seedWeight(lastDay, TODAY),
      }))
      return newForYou(model.neighbours, seeds, { limit: 10, isLeftOut: (item) => had.has(item) }).map(
        ({ item }) => item,
      )
    })
    expect(near).toBeGreaterThan(1.5 * measure('new items', () => popular))
  })

  it('never recommends as new what she has, and says which of her things speaks for it', () => {
    const had = boughtBefore(history, 0)
    const seeds = [...had].map((item) => ({ item, weight: 1 }))
    const found = newForYou(model.neighbours, seeds, { limit: 5, isLeftOut: (item) => had.has(item) })
    expect(found).toHaveLength(5)
    for (const { item, because } of found) {
      expect(had.has(item)).toBe(false)
      expect(had.has(because)).toBe(true)
    }
  })

  it('learns what is used up: it is bought again at many visits, what everybody buys once is not', () => {
    const rateOf = (name: string) => model.rates[history.names.indexOf(name)]!
    expect(rateOf('circle 1 item 0')).toBeGreaterThan(0.4)
    expect(rateOf('what everybody buys 2')).toBeLessThan(0.05)
  })

  it('brings the model back from its bytes as it was', () => {
    expect(unpacked(packed(model))).toEqual(model)
  })
})

describe('what is asked for', () => {
  it('counts each buyer once, and of late the less the longer ago', () => {
    const writer = historyWriter()
    writer.add('a', 'tea', TODAY - 20)
    writer.add('a', 'tea', TODAY)
    writer.add('b', 'tea', TODAY - 20)
    writer.add('b', 'cup', TODAY, false)
    const { buyers, lately } = demandOf(writer.done(), { today: TODAY, fadeDays: 20 })
    expect([...buyers]).toEqual([2, 0])
    expect(lately[0]).toBeCloseTo(1 + Math.exp(-1), 5)
  })

  it('draws the rate of an item to the usual one while little is known', () => {
    const writer = historyWriter()
    for (const day of [1, 2, 3, 4]) writer.add('a', 'tea', day)
    writer.add('a', 'sofa', 1)
    const { rates, usual } = repeatRates(writer.done())
    expect(usual).toBeCloseTo((3 + 2.5) / (6 + 50), 6)
    expect(rates[0]).toBeCloseTo((3 + 20 * usual) / 23, 6)
    expect(rates[1]).toBeCloseTo((20 * usual) / 23, 6)
  })

  it('asks at half the chance for what she has just bought, and wholly once a quarter of her interval has passed', () => {
    const visits = [0, 40, 80]
    const own = { boughtOn: visits }
    const whole = (2 + 7 * 0.1) / (2 + 7)
    expect(chanceOf(own, { visits, rate: 0.1, today: 80 })).toBeCloseTo(whole / 2, 6)
    expect(chanceOf(own, { visits, rate: 0.1, today: 90 })).toBeCloseTo(whole, 6)
    expect(chanceOf({ boughtOn: [80] }, { visits, rate: 0.1, today: 80 })).toBeCloseTo(0.1, 6)
  })
})
