import type { Goods } from '../company/assortment.ts'
import type { Buyer } from '../company/parties.ts'
import { DAY, dateAt, HOUR, MINUTE } from './clock.ts'
import { drawGoods } from './demand.ts'
import { see } from './sink.ts'
import type { World } from './world.ts'

type Words = Record<Buyer['language'], (about: string) => string>

/** What an agent writes down of a talk about a delivery that came late, about goods, about an invoice. */
const late: Words = {
  'zh-CN': (order) => `客户来电：订单 ${order} 晚到，已致歉并说明原因。`,
  'zh-TW': (order) => `客戶來電：訂單 ${order} 晚到，已致歉並說明原因。`,
  en: (order) => `Called about order ${order}: it came late. Apologised and explained.`,
}
const questions: readonly Words[] = [
  {
    'zh-CN': (item) => `询问「${item}」的尺寸与保养方式，已答复。`,
    'zh-TW': (item) => `詢問「${item}」的尺寸與保養方式，已回覆。`,
    en: (item) => `Asked about size and care of “${item}”. Answered.`,
  },
  {
    'zh-CN': (item) => `想在门店看「${item}」的实物，已告知最近门店。`,
    'zh-TW': (item) => `想在門市看「${item}」的實品，已告知最近門市。`,
    en: (item) => `Wants to see “${item}” in a store. Named the nearest.`,
  },
  {
    'zh-CN': (item) => `问「${item}」能否换木材定制，答应两天内报价。`,
    'zh-TW': (item) => `問「${item}」能否換木材訂製，答應兩天內報價。`,
    en: (item) => `Asks for “${item}” in another wood. Promised a price within two days.`,
  },
]
const notes: Words = {
  'zh-CN': (item) => `正在装修新家，对「${item}」有兴趣，下月回访。`,
  'zh-TW': (item) => `正在裝潢新家，對「${item}」有興趣，下月回訪。`,
  en: (item) => `Furnishing a new home, interested in “${item}”. Call again next month.`,
}

const CALLS_WHEN_LATE = 0.5

/** A day in the contact centre: who got his goods late, who asks, whom the sales people visit. */
export const talk = (world: World, day: number, questionsToday: number): void => {
  const { random, delivered, buyers, end } = world
  for (const { order, at, isLate } of delivered.splice(0)) {
    if (!isLate || !order.buyer || !random.chance(CALLS_WHEN_LATE)) continue
    const calls = at + random.whole(2, 20) * HOUR
    if (calls < end)
      write(world, order.buyer, calls, 'called', late[order.buyer.language](order.number), order.document)
  }
  for (let count = 0; count < questionsToday; count += 1) {
    const buyer = random.pick(buyers)
    const at = day + random.whole(9 * 60, 18 * 60) * MINUTE
    if (buyer.joinedAt > at) continue
    ask(world, buyer, at, drawGoods(world, at, buyer.taste))
  }
}

const ask = (world: World, buyer: Buyer, at: number, goods: Goods) => {
  const { random } = world
  const item = goods.name[buyer.language]
  const about = `item:${goods.id}`
  if (buyer.kind === 'organisation' && random.chance(0.5))
    return write(world, buyer, at, 'noted', notes[buyer.language](item), about)
  const turn = random.whole(0, questions.length - 1)
  const words = questions[turn]![buyer.language](item)
  write(world, buyer, at, random.chance(0.6) ? 'called' : 'mailed', words, about)
  if (turn === questions.length - 1) promisePrice(world, buyer, at, item, about)
}

const channels = { called: 'phone', mailed: 'mail', noted: 'sales' } as const

const write = (
  world: World,
  { partyId, kind: who }: Buyer,
  at: number,
  kind: keyof typeof channels,
  text: string,
  about: string,
) =>
  see(world, {
    ...{ at, subjectId: partyId, kind, channel: channels[kind], about, text },
    actorId: who === 'organisation' ? world.staff.rep : world.staff.agent,
  })

/** A promise with its clock: mostly kept, now and then broken; the latest are still open. */
const promisePrice = (
  { rows, ids, random, staff, end }: World,
  { partyId, language }: Buyer,
  at: number,
  item: string,
  about: string,
) => {
  const dueAt = at + 2 * DAY
  const isOpen = dueAt >= end
  const isKept = random.chance(0.86)
  const closedAt = isKept ? at + random.whole(3, 46) * HOUR : dueAt + HOUR
  const what = {
    'zh-CN': `「${item}」定制报价`,
    'zh-TW': `「${item}」訂製報價`,
    en: `Price for “${item}” made to order`,
  }[language]
  const state = isOpen && closedAt >= end ? 'open' : isKept ? 'kept' : isOpen ? 'open' : 'broken'
  const isSaid = state === 'kept' || (state === 'broken' && dueAt < end - 5 * DAY)
  rows.add('promises', {
    ...{ id: ids(at), partyId, kind: 'price', what, about, ownerId: staff.agent, dueAt: new Date(dueAt) },
    // Whoever broke the older ones has said so; those of the last days wait for somebody.
    ...{ state, closedBy: isSaid ? staff.agent : null },
    ...{ createdAt: new Date(at), closedAt: closedAt < end && (isKept || !isOpen) ? new Date(closedAt) : null },
  })
}

/** Questions of a day, for a company of this size. */
export const questionsOn = ({ random, amounts }: World, at: number): number =>
  random.poisson((dateAt(at).slice(5) === '11-11' ? 2 : 1) * (amounts.customers / 2500) * 3)
