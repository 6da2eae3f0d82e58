import type { Buyer } from '../company/parties.ts'
import { leaveBasket } from './basket.ts'
import { DAY, MINUTE } from './clock.ts'
import { drawGoods, piecesOf, type Wish } from './demand.ts'
import { type Crowd, drawBuyer, timeOn } from './schedule.ts'
import { beforeForgetting } from './sink.ts'
import { beginVisit, look, type Visit, viewCategory, viewHome, viewItem } from './visit.ts'
import type { World } from './world.ts'

const KNOWN = 0.26
const RETURNS = 0.38
const BOUNCES = 0.34
const FILLS_A_BASKET = 0.045
const REMEMBERED = 4000
const LEAVES_AFTER = 0.47

/** He looks on the web at what he will buy in the store some days later. */
export const lookBefore = (world: World, buyer: Buyer, boughtAt: number, wishes: readonly Wish[]): void => {
  const { random, start } = world
  for (let count = random.whole(1, 2); count > 0; count -= 1) {
    const at = boughtAt - random.whole(1, 6) * DAY - random.whole(0, 300) * MINUTE
    if (at < start) continue
    const visit = beginVisit(world, { at, buyer })
    for (const { goods } of wishes.slice(0, 3)) {
      look(world, visit, goods)
      viewItem(world, visit, goods)
    }
  }
}

/** Visits of a day that end without an order: customers who look around, and people whom nobody knows. */
export const lookAround = (world: World, crowd: Crowd, day: number, count: number): void => {
  for (let turn = 0; turn < count; turn += 1)
    browse(world, beginSome(world, crowd, timeOn(world, day, 'web') - 30 * MINUTE))
}

const beginSome = (world: World, crowd: Crowd, wanted: number): Visit => {
  const { random, strangers, start } = world
  const at = Math.max(start, wanted)
  if (random.chance(KNOWN)) return beginVisit(world, { at, buyer: drawBuyer(world, crowd, at) })
  if (strangers.length > 50 && random.chance(RETURNS)) {
    const { deviceId, taste } = random.pick(strangers)
    return beginVisit(world, { at, buyer: null, deviceId, taste })
  }
  const taste = random.pick(world.tastes)
  const visit = beginVisit(world, { at, buyer: null, taste })
  // The latest strangers come back; who has not been here for long is forgotten.
  const place = Math.min(strangers.length, world.visitCount % REMEMBERED)
  if (strangers[place]) beforeForgetting(world, strangers[place].deviceId)
  strangers[place] = { deviceId: visit.deviceId, taste }
  return visit
}

const browse = (world: World, visit: Visit) => {
  const { random } = world
  const draw = () => drawGoods(world, visit.now, random.chance(0.7) ? visit.taste : '')
  if (random.chance(BOUNCES)) return random.chance(0.5) ? viewHome(world, visit) : viewItem(world, visit, draw())
  if (random.chance(0.4)) viewHome(world, visit)
  do {
    const goods = draw()
    if (random.chance(0.45)) look(world, visit, goods)
    if (random.chance(0.85)) viewItem(world, visit, goods)
    else viewCategory(world, visit, goods.categories[0]!)
  } while (!random.chance(LEAVES_AFTER))
  if (random.chance(FILLS_A_BASKET)) {
    const goods = draw()
    leaveBasket(world, visit, [{ goods, quantity: piecesOf(world, goods, false) }])
  }
}
