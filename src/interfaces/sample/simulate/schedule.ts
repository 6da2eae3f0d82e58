import type { Buyer } from '../company/parties.ts'
import { DAY, dateAt, HOUR, monthAt, SECOND, weekdayAt } from './clock.ts'
import type { Channel, World } from './world.ts'

/** How the year runs for the house as a whole, January to December; weekdays from Monday. */
const months = [0.95, 0.7, 0.95, 1, 1.05, 1.15, 0.9, 0.9, 1.05, 1.05, 1.3, 1.05]
const weekdays: Record<Channel, readonly number[]> = {
  web: [1.02, 0.95, 0.95, 0.95, 1, 1.08, 1.12],
  store: [0.7, 0.7, 0.75, 0.8, 1, 1.6, 1.55],
}
/** Days of great sales, by month and day. */
const great: Record<string, number> = { '06-16': 1.8, '06-17': 2, '06-18': 2.6, '11-10': 2, '11-11': 3.6, '11-12': 1.6 }
const GROWTH = 0.3

/** How many of `total` fall on each day: in proportion to the days' weights, all together exactly. */
export const spreadOverDays = (total: number, weights: readonly number[]): number[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let [weighed, given] = [0, 0]
  return weights.map((weight) => {
    weighed += weight
    const upTo = Math.round((total * weighed) / all)
    const own = upTo - given
    given = upTo
    return own
  })
}

/** How busy each day is on a channel. */
export const dayWeights = ({ start, amounts }: World, channel: Channel): number[] =>
  Array.from({ length: amounts.days }, (_, day) => {
    const at = start + day * DAY
    const isGreat = channel === 'web' ? (great[dateAt(at).slice(5)] ?? 1) : 1
    const growth = 1 - GROWTH / 2 + (GROWTH * day) / Math.max(365, amounts.days)
    return months[monthAt(at)]! * weekdays[channel][weekdayAt(at)]! * growth * isGreat
  })

/** Buyers of a channel by how often they buy there. */
export type Crowd = { buyers: readonly Buyer[]; upTo: Float64Array }

export const crowdOf = (buyers: readonly Buyer[], channel: Channel): Crowd => {
  const upTo = new Float64Array(buyers.length)
  let total = 0
  for (const [at, { yearlyOrders, webShare }] of buyers.entries()) {
    total += yearlyOrders * (channel === 'web' ? webShare : 1 - webShare)
    upTo[at] = total
  }
  return { buyers, upTo }
}

const isActive = ({ bought }: World, buyer: Buyer, at: number): boolean =>
  buyer.joinedAt <= at &&
  (buyer.silentAt === null || at < buyer.silentAt) &&
  !(buyer.habit === 'once' && bought.has(buyer))

/** Somebody who buys on that day: not before he came, not after he left, once who comes but once. */
export const drawBuyer = (world: World, { buyers, upTo }: Crowd, at: number): Buyer => {
  const { random } = world
  for (let tries = 0; ; tries += 1) {
    const wanted = random.next() * upTo[upTo.length - 1]!
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! > wanted) high = middle
      else low = middle + 1
    }
    const buyer = buyers[low]!
    if (isActive(world, buyer, at) || tries > 200) return buyer
  }
}

/** When people buy: hours of the day and how much happens in each. */
const hours: Record<Channel, readonly (readonly [number, number])[]> = {
  web: [
    [0, 2],
    [7, 2],
    [8, 3],
    [9, 5],
    [10, 7],
    [11, 7],
    [12, 8],
    [13, 6],
    [14, 6],
    [15, 6],
    [16, 6],
    [17, 5],
    [18, 5],
    [19, 7],
    [20, 9],
    [21, 10],
    [22, 8],
    [23, 4],
  ],
  store: [
    [11, 5],
    [12, 5],
    [13, 6],
    [14, 9],
    [15, 10],
    [16, 10],
    [17, 8],
    [18, 7],
    [19, 9],
  ],
}

export const timeOn = ({ random }: World, day: number, channel: Channel): number =>
  day + random.weighted(hours[channel]) * HOUR + random.whole(0, 3599) * SECOND
