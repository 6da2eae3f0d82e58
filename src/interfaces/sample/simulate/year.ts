import { DAY, HOUR, MINUTE, weekdayAt } from './clock.ts'
import { questionsOn, talk } from './contacts.ts'
import { fillDay, morningOf, type Plan, planDays } from './day.ts'
import { warehouses } from './expect.ts'
import { lookAround } from './looking.ts'
import { payOut } from './money.ts'
import { payBills, payIn, payOverheads } from './overheads.ts'
import { pickWhatIsDue } from './picking.ts'
import { worksOn } from './promise.ts'
import { fillStores, review } from './purchasing.ts'
import { openStock } from './receive.ts'
import { crowdOf, dayWeights, spreadOverDays } from './schedule.ts'
import { adjust, fillShortages } from './shortage.ts'
import { gather } from './sink.ts'
import { freeAt, writeStandings } from './stockroom.ts'
import { valueGoods } from './values.ts'
import type { World } from './world.ts'

/** Lives the year day by day; gives way after each day, so that its rows can be taken away. */
export function* liveYear(world: World): Generator<number> {
  const plan = planDays(world)
  const visits = spreadOverDays(world.amounts.visits, dayWeights(world, 'web'))
  const crowd = crowdOf(world.buyers, 'web')
  payIn(world)
  openStock(world, world.start + 30 * MINUTE)
  let owedVisits = 0
  for (let turn = 0; turn < world.amounts.days; turn += 1) {
    const day = world.start + turn * DAY
    const before = world.visitCount
    planWork(world, day)
    fillDay(world, carriedOver(world, plan, turn), turn)
    world.agenda.runUntil(day + DAY)
    talk(world, day, questionsOn(world, day))
    owedVisits += visits[turn]! - (world.visitCount - before)
    lookAround(world, crowd, day, Math.max(0, owedVisits))
    owedVisits = Math.min(0, owedVisits)
    gather(world)
    yield turn
  }
  valueGoods(world)
  payBills(world)
  writeStandings(world)
}

/** What could not be sold yesterday for want of goods is sold today. */
const carriedOver = ({ missed }: World, plan: Plan, turn: number): Plan => {
  for (const channel of ['web', 'store'] as const) {
    plan[channel][turn]! += missed[channel]
    missed[channel] = 0
  }
  return plan
}

/** What the house itself does today. */
const planWork = (world: World, day: number) => {
  const { agenda } = world
  const morning = morningOf(day)
  agenda.add(morning, () => {
    fillStores(world, morning)
    review(world, morning)
    payOverheads(world, morning)
  })
  for (const site of warehouses)
    if (worksOn(world.calendars, site, day + 12 * HOUR))
      agenda.add(day + 10 * HOUR, () => pickWhatIsDue(world, site, day + 10 * HOUR))
  agenda.add(day + 12 * HOUR, () => fillShortages(world, day + 12 * HOUR))
  if (weekdayAt(day) === 1) agenda.add(day + 15 * HOUR, () => payOut(world, day + 15 * HOUR))
  if (weekdayAt(day) === 4) agenda.add(day + 16 * HOUR, () => countSome(world, day + 16 * HOUR))
}

/** A few places are counted each week; what is broken or turns up is written down. */
const countSome = (world: World, at: number) => {
  const { random, goods } = world
  for (let count = random.poisson(1.5); count > 0; count -= 1) {
    const one = random.pick(goods)
    if (one.kit || one.tracking !== 'none' || one.launchedAt > at || freeAt(world, one, 'W01') < 2) continue
    const isFound = random.chance(0.2)
    adjust(world, at + count * MINUTE, {
      ...{ site: 'W01', goods: one, change: isFound ? 1 : -1, reason: isFound ? 'found' : 'damage' },
      note: isFound ? '盘点时找到' : '搬运破损',
    })
  }
}
