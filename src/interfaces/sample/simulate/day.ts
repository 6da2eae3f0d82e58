import type { Buyer } from '../company/parties.ts'
import { type Draft, finishBasket, openBasket } from './basket.ts'
import { DAY, HOUR, MINUTE } from './clock.ts'
import { drawBasket, drawOf, type Later } from './demand.ts'
import { stores } from './expect.ts'
import { lookBefore } from './looking.ts'
import { countBoughtOf, rememberSuggested, suggest } from './rules.ts'
import { crowdOf, dayWeights, drawBuyer, spreadOverDays, timeOn } from './schedule.ts'
import { sellInStore } from './store-sale.ts'
import { placeWebOrder } from './web-order.ts'
import type { Channel, World } from './world.ts'

const WALK_INS = 0.38
const TRIES = 8

export type Plan = { web: number[]; store: number[]; crowds: Record<Channel, ReturnType<typeof crowdOf>> }

/** How many orders and sales each day has. */
export const planDays = (world: World): Plan => {
  const { amounts, buyers } = world
  return {
    web: spreadOverDays(amounts.webOrders, dayWeights(world, 'web')),
    store: spreadOverDays(amounts.storeSales, dayWeights(world, 'store')),
    crowds: { web: crowdOf(buyers, 'web'), store: crowdOf(buyers, 'store') },
  }
}

/** Puts what customers will do today onto the agenda. */
export const fillDay = (world: World, plan: Plan, turn: number): void => {
  const day = world.start + turn * DAY
  const wanted = world.later.get(turn) ?? []
  world.later.delete(turn)
  const byChannel = Map.groupBy(wanted, ({ buyer }): Channel => (world.random.chance(buyer.webShare) ? 'web' : 'store'))
  for (const channel of ['web', 'store'] as const) {
    const returning = byChannel.get(channel) ?? []
    for (let count = 0; count < plan[channel][turn]!; count += 1) {
      const known = returning[count]
      const at = timeOn(world, day, channel)
      world.agenda.add(at, () =>
        channel === 'web' ? shopOnline(world, plan, at, known) : shopInStore(world, plan, at, known),
      )
    }
  }
}

export type Returning = { buyer: Buyer; product: string }

const comeBack = (world: World, buyer: Buyer, at: number, later: readonly Later[]) => {
  for (const { product, withinDays } of later) {
    const turn = Math.floor((at - world.start) / DAY) + world.random.whole(1, withinDays)
    world.later.set(turn, [...(world.later.get(turn) ?? []), { buyer, product }])
  }
}

const shopOnline = (world: World, plan: Plan, at: number, known?: Returning) => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const buyer = known && tries < 3 ? known.buyer : drawBuyer(world, plan.crowds.web, at)
    const { wishes, later } = drawBasket(
      world,
      at,
      buyer,
      known && buyer === known.buyer ? drawOf(world, known.product) : undefined,
    )
    const { wishes: wanted, suggested } = suggest(world, buyer, at, wishes)
    const draft: Draft = openBasket(world, buyer, at, wanted)
    const order = placeWebOrder(world, { at, buyer, wishes: wanted, basketId: draft.id })
    if (!order) continue
    rememberSuggested(world, buyer, at, suggested)
    countBoughtOf(world, order)
    world.bought.add(buyer)
    finishBasket(world, draft, order)
    return comeBack(world, buyer, at, later)
  }
  world.missed.web += 1
}

const shopInStore = (world: World, plan: Plan, at: number, known?: Returning) => {
  const { random } = world
  for (let tries = 0; tries < TRIES; tries += 1) {
    const isWalkIn = !known && random.chance(WALK_INS)
    const buyer = isWalkIn ? null : (known?.buyer ?? drawBuyer(world, plan.crowds.store, at))
    const store =
      buyer && random.chance(0.9)
        ? buyer.homeStore
        : random.weighted(stores.map(({ code, weight }) => [code, weight] as const))
    const { wishes, later } = drawBasket(
      world,
      at,
      buyer,
      known && tries < 3 ? drawOf(world, known.product) : undefined,
    )
    if (!sellInStore(world, { at, store, buyer, wishes })) continue
    if (!buyer) return
    world.bought.add(buyer)
    if (buyer.habit === 'looks-then-store') lookBefore(world, buyer, at, wishes)
    return comeBack(world, buyer, at, later)
  }
  world.missed.store += 1
}

/** Where the day's work begins. */
export const morningOf = (day: number): number => day + 7 * HOUR + 5 * MINUTE
