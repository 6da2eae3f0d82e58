import { armOf } from '#functions/decisions/functions.ts'
import { sum } from '#support/money/index.ts'
import { localised, type Three } from '../catalogue/kind.ts'
import type { Goods } from '../company/assortment.ts'
import { CURRENCY } from '../company/found.ts'
import type { Buyer } from '../company/parties.ts'
import { createRandom } from '../random.ts'
import { DAY, MINUTE, SECOND } from './clock.ts'
import type { Wish } from './demand.ts'
import { warehouses } from './expect.ts'
import type { Order } from './order.ts'
import { freeAt } from './stockroom.ts'
import type { World } from './world.ts'

type Plan = {
  code: string
  name: string
  hypothesis: string
  /** What the basket is worth at least, and the slug of the category whose best item is offered. */
  from: number
  offers: string
  script: Three
  reason: Three
  /** How often what is offered is bought by those who see it, and by those who do not. */
  treated: number
  holdOut: number
}

const plans: readonly Plan[] = [
  {
    code: 'TEA-WITH-BASKET',
    name: 'Tea to go with it',
    hypothesis: 'Who furnishes a home also pours tea, once somebody says so.',
    from: 100,
    offers: 'tea',
    script: ['To pour when it is there: {offer.name}', '到家时泡上一杯：{offer.name}', '到家時泡上一杯：{offer.name}'],
    reason: ['Many take a tea with it', '很多顾客会顺手带一款茶', '很多顧客會順手帶一款茶'],
    treated: 0.42,
    holdOut: 0.12,
  },
  {
    code: 'CUSHION-WITH-BASKET',
    name: 'A cushion as well',
    hypothesis: 'Who spends three hundred takes a cushion too.',
    from: 300,
    offers: 'cushions-throws',
    script: ['For the same evening: {offer.name}', '同一个夜晚：{offer.name}', '同一個夜晚：{offer.name}'],
    reason: ['Others took it with baskets like yours', '购买相似商品的顾客也选了它', '購買相似商品的顧客也選了它'],
    treated: 0.1,
    holdOut: 0.1,
  },
]

/** So many that a month is enough for a verdict on either side. */
const HOLD_OUT_PERCENT = 40
const WINDOW_DAYS = 7
/** The list of rules tells of thirty days; these have been live for all of them but the first. */
const LIVE_DAYS = 28

type Shown = { id: string; at: number; arm: 'treated' | 'hold_out' }
type Bought = { shown: Shown; order: Order; amount: string }
export type SampleRule = {
  id: string
  plan: Plan
  offer: Goods
  publishedAt: number
  /** What each customer saw of it, or would have seen; once. */
  shown: Map<Buyer, Shown>
  accepted: { shown: Shown; at: number }[]
  bought: Bought[]
  /** How many of each arm saw it, and where the count of those who take it begins. */
  turns: Record<Shown['arm'], number>
  phase: number
}

const best = (goods: readonly Goods[], category: string): Goods =>
  goods.filter((one) => one.categories.includes(category) && !one.kit).sort((a, b) => b.weight - a.weight)[0]!

/** Rules that planners published some weeks before the year's end: the first sells, the second does not. */
export const createSampleRules = (goods: readonly Goods[], newId: (at: number) => string, end: number) =>
  plans.map((plan): SampleRule => {
    const publishedAt = end - LIVE_DAYS * DAY
    return {
      ...{ id: newId(publishedAt), plan, offer: best(goods, plan.offers), publishedAt },
      ...{ shown: new Map(), accepted: [], bought: [], turns: { treated: 0, hold_out: 0 } },
      phase: createRandom(`lanting rule ${plan.code}`).next(),
    }
  })

export type Suggested = { rule: SampleRule; isTaken: boolean }

const costsAtLeast = (wishes: readonly Wish[], amount: number) =>
  wishes.reduce((sum, { goods, quantity }) => sum + Number(goods.price) * quantity, 0) >= amount

/** What is sold out is suggested to nobody. */
const suits = (world: World, rule: SampleRule, buyer: Buyer, at: number, wishes: readonly Wish[]) =>
  at >= rule.publishedAt &&
  buyer.userId !== null &&
  !rule.shown.has(buyer) &&
  costsAtLeast(wishes, rule.plan.from) &&
  !wishes.some(({ goods }) => goods === rule.offer) &&
  warehouses.some((site) => freeAt(world, rule.offer, site) >= 1)

/** As evenly as a share can be: of the first so many of an arm, the planted share takes it, whichever day the year ends. */
const takes = ({ plan, turns, phase }: SampleRule, arm: Shown['arm']): boolean => {
  const share = arm === 'treated' ? plan.treated : plan.holdOut
  return Math.floor((turns[arm] + 1) * share + phase) > Math.floor(turns[arm] * share + phase)
}

const armFor = ({ id }: SampleRule, { partyId }: Buyer) => armOf(id, partyId, HOLD_OUT_PERCENT)

/** What the rules do to a basket of somebody who is signed in: some of those who see a suggestion take it, as some of the hold-out do anyway. */
export const suggest = (world: World, buyer: Buyer, at: number, wishes: readonly Wish[]) => {
  const suggested = world.sampleRules
    .filter((rule) => suits(world, rule, buyer, at, wishes))
    .map((rule): Suggested => ({ rule, isTaken: takes(rule, armFor(rule, buyer)) }))
  const taken = suggested.filter(({ isTaken }) => isTaken).map(({ rule }): Wish => ({ goods: rule.offer, quantity: 1 }))
  return { wishes: [...wishes, ...taken], suggested }
}

/** The basket became an order: what was shown before it is written down. */
export const rememberSuggested = ({ ids }: World, buyer: Buyer, at: number, suggested: readonly Suggested[]): void => {
  for (const { rule, isTaken } of suggested) {
    const shownAt = at - 2 * MINUTE
    const arm = armFor(rule, buyer)
    const shown: Shown = { id: ids(shownAt), at: shownAt, arm }
    rule.shown.set(buyer, shown)
    rule.turns[arm] += 1
    if (isTaken && arm === 'treated') rule.accepted.push({ shown, at: shownAt + 20 * SECOND })
  }
}

/** An order with what was offered, within the window after it was shown, counts as bought. */
export const countBoughtOf = ({ sampleRules }: World, order: Order): void => {
  for (const rule of sampleRules) {
    const shown = order.buyer && rule.shown.get(order.buyer)
    if (!shown || order.at - shown.at >= WINDOW_DAYS * DAY) continue
    const lines = order.lines.filter(({ goods }) => goods === rule.offer)
    if (lines.length) rule.bought.push({ shown, order, amount: sum(lines.map(({ priced }) => priced.gross)) })
  }
}

/** Rows of the rules and of what became of them, at the end of the year. */
export const writeRules = (world: World): void => {
  const { rows, sampleRules, ids, staff } = world
  for (const rule of sampleRules) {
    const definition = definitionOf(rule, staff.planner)
    const when = new Date(rule.publishedAt)
    const { condition, offer, script, reason } = definition
    rows.add('rules', {
      ...{ id: rule.id, ...definition, channels: '{web}', condition, offer, script, reason },
      ...{ state: 'live', published: 1, publishedAt: when, createdAt: when, version: 2 },
    })
    rows.add('rule_versions', {
      ...{ id: ids(rule.publishedAt), ruleId: rule.id, number: 1, definition, publishedAt: when },
      ...{ publishedBy: staff.planner, endedAt: null },
    })
    writeOutcomes(world, rule)
  }
  rows.add('rule_sets', { id: 1, number: 1 })
}

const definitionOf = ({ plan, offer }: SampleRule, ownerId: string) => ({
  ...{ code: plan.code, name: plan.name, trigger: 'basket_changed', channels: ['web'] },
  condition: {
    combinator: 'and',
    rules: [
      { field: 'basket.amount', operator: '>=', value: String(plan.from) },
      { combinator: 'and', not: true, rules: [{ field: 'basket.items', operator: 'contains', value: offer.code }] },
    ],
  },
  offer: { kind: 'item', itemId: offer.id },
  ...{ script: localised(plan.script), reason: localised(plan.reason), priority: 10, validFrom: null, validTo: null },
  ...{ ownerId, hypothesis: plan.hypothesis, limitPerCustomer: 1, limitDays: null },
  ...{ holdOutPercent: HOLD_OUT_PERCENT, windowDays: WINDOW_DAYS },
})

type Day = { shown: number; accepted: number; declined: number; bought: number; amounts: string[] }

const writeOutcomes = ({ rows, ids }: World, rule: SampleRule) => {
  const days = new Map<string, Day & { key: Record<string, unknown> }>()
  const dayOf = ({ at, arm }: Shown) => {
    const day = new Date(at).toISOString().slice(0, 10)
    const known = days.get(`${day} ${arm}`)
    if (known) return known
    const key = { ruleId: rule.id, day, ruleVersion: 1, arm }
    const made = { key, shown: 0, accepted: 0, declined: 0, bought: 0, amounts: [] as string[] }
    days.set(`${day} ${arm}`, made)
    return made
  }
  for (const [buyer, shown] of rule.shown) {
    rows.add('impressions', {
      ...{ id: shown.id, ruleId: rule.id, ruleVersion: 1, arm: shown.arm, rank: 1, subjectId: buyer.partyId },
      ...{ trigger: 'basket_changed', channel: 'web', shownAt: new Date(shown.at) },
    })
    dayOf(shown).shown += 1
  }
  const outcome = (shown: Shown, at: number, more: Record<string, unknown>) =>
    rows.add('outcomes', {
      ...{ id: ids(at), impressionId: shown.id, ruleId: rule.id, document: null, amount: null, currency: null },
      ...{ at: new Date(at), isUndone: false, ...more },
    })
  for (const { shown, at } of rule.accepted) {
    outcome(shown, at, { kind: 'accepted' })
    dayOf(shown).accepted += 1
  }
  for (const { shown, order, amount } of rule.bought) {
    const isUndone = order.row.state === 'cancelled'
    outcome(shown, order.at, { kind: 'bought', document: order.document, amount, currency: CURRENCY, isUndone })
    if (isUndone) continue
    dayOf(shown).bought += 1
    dayOf(shown).amounts.push(amount)
  }
  for (const { key, amounts, ...counts } of days.values())
    rows.add('rule_days', { ...key, ...counts, amount: sum(amounts.length ? amounts : ['0']) })
}

/** What was planted: how often the offer is bought with the suggestion and without it. */
export const ruleTruths = ({ sampleRules }: World) =>
  sampleRules.map(({ id, plan: { code, treated, holdOut }, publishedAt }) => ({
    ...{ id, code, treated, holdOut, publishedOn: new Date(publishedAt).toISOString().slice(0, 10) },
  }))
