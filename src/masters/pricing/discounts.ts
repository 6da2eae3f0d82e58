import {
  compare,
  Decimal,
  type DocumentDiscount,
  decimal,
  type LineToTotal,
  round,
  spread,
  subtract,
  sum,
  times,
} from '#support/money/index.ts'
import type { Promotion } from './setup-facts.ts'

/** A line as promotions look at it. */
export type GoodsLine = LineToTotal & { itemId: string; categoryIds: readonly string[] }

/** A promotion in question, and the coupon that opened it. */
export type Candidate = { promotion: Promotion; coupon?: { id: string; code: string } | undefined }

export type Situation = {
  currency: string
  channel: string
  customerGroupId?: string | undefined
  lines: readonly GoodsLine[]
  shipping?: LineToTotal | undefined
}

export type Reason = 'not_applicable' | 'minimum_not_reached' | 'not_combinable'
export type Applied = Candidate & { amount: string }
export type Outcome = {
  discounts: DocumentDiscount[]
  applied: Applied[]
  refused: { candidate: Candidate; reason: Reason }[]
}

/**
 * What promotions take off, in the order of their priority (higher first, then the older): each of what the earlier ones left. An exclusive
 * one is taken only while nothing else was, and nothing comes after it. Nothing falls below zero.
 */
export const discountsOf = (situation: Situation, candidates: readonly Candidate[]): Outcome => {
  const { lines, shipping, currency } = situation
  const left = new Map([...lines, ...(shipping ? [shipping] : [])].map((line) => [line.id, lineAmount(line, currency)]))
  const outcome: Outcome = { discounts: [], applied: [], refused: [] }
  for (const candidate of inOrder(candidates)) {
    const isClosed = outcome.applied.some(({ promotion }) => promotion.isExclusive)
    const reason: Reason | Take[] =
      isClosed || (candidate.promotion.isExclusive && outcome.applied.length)
        ? 'not_combinable'
        : takesOf(situation, candidate.promotion, left)
    if (typeof reason === 'string') outcome.refused.push({ candidate, reason })
    else apply(outcome, candidate, reason, left, currency)
  }
  return outcome
}

const lineAmount = ({ quantity, unitPrice }: LineToTotal, currency: string) =>
  round(times(quantity, unitPrice), currency)

const inOrder = (candidates: readonly Candidate[]) =>
  candidates.toSorted(
    (a, b) => b.promotion.priority - a.promotion.priority || (a.promotion.id < b.promotion.id ? -1 : 1),
  )

/** An amount off some lines, spread over them in proportion to what is left of each. */
type Take = { amount: string; lines: string[] }

const apply = (outcome: Outcome, candidate: Candidate, takes: Take[], left: Map<string, string>, currency: string) => {
  for (const { amount, lines } of takes) {
    outcome.discounts.push({ id: candidate.promotion.id, amount, lines })
    const parts = spread(
      amount,
      lines.map((id) => left.get(id)!),
      currency,
    )
    for (const [at, id] of lines.entries()) left.set(id, subtract(left.get(id)!, parts[at]!))
  }
  outcome.applied.push({ ...candidate, amount: round(sum(takes.map(({ amount }) => amount)), currency) })
}

const takesOf = (situation: Situation, promotion: Promotion, left: ReadonlyMap<string, string>): Take[] | Reason => {
  const { kind, value, currency, conditions } = promotion
  const { channels, groups, minimum } = conditions
  if (channels?.length && !channels.some((channel) => channel === situation.channel)) return 'not_applicable'
  if (groups?.length && !groups.includes(situation.customerGroupId ?? '')) return 'not_applicable'
  if (currency && currency !== situation.currency) return 'not_applicable'
  const lines = situation.lines.filter((line) => isMeant(promotion, line))
  if (!lines.length) return 'not_applicable'
  const worth = sum(lines.map((line) => lineAmount(line, situation.currency)))
  if (minimum !== undefined && compare(worth, minimum) < 0) return 'minimum_not_reached'
  if (kind === 'free_shipping') return shippingOff(situation, left)
  if (kind === 'buy_get') return cheapestOff(situation, promotion, lines, left)
  const ids = lines.filter(({ id }) => compare(left.get(id)!, 0) > 0).map(({ id }) => id)
  const base = sum(ids.map((id) => left.get(id)!))
  const wanted = kind === 'percent' ? decimal(base).times(value).dividedBy(100) : Decimal.min(value, base)
  return taken([{ amount: round(wanted, situation.currency), lines: ids }])
}

const taken = (takes: Take[]): Take[] | Reason => {
  const some = takes.filter(({ amount, lines }) => lines.length && compare(amount, 0) > 0)
  return some.length ? some : 'not_applicable'
}

/** Items and categories narrow; both given, either is enough. */
const isMeant = ({ conditions: { items = [], categories = [] } }: Promotion, line: GoodsLine): boolean =>
  (!items.length && !categories.length) ||
  items.includes(line.itemId) ||
  categories.some((category) => line.categoryIds.includes(category))

const shippingOff = ({ shipping }: Situation, left: ReadonlyMap<string, string>) =>
  shipping ? taken([{ amount: left.get(shipping.id)!, lines: [shipping.id] }]) : 'not_applicable'

/** Of every `buy` + `get` whole pieces the cheapest `get` are reduced by `value` percent, 100 when it says nothing else. */
const cheapestOff = (
  { currency }: Situation,
  { conditions: { buy = 1, get = 1 }, value }: Promotion,
  lines: readonly GoodsLine[],
  left: ReadonlyMap<string, string>,
): Take[] | Reason => {
  const whole = lines.map((line) => ({ line, pieces: decimal(line.quantity).floor() }))
  const count = whole.reduce((total, { pieces }) => total.plus(pieces), new Decimal(0))
  let free = count
    .dividedBy(buy + get)
    .floor()
    .times(get)
  const takes: Take[] = []
  for (const { line, pieces } of whole.toSorted((a, b) => compare(a.line.unitPrice, b.line.unitPrice))) {
    const reduced = Decimal.min(free, pieces)
    free = free.minus(reduced)
    const amount = round(reduced.times(line.unitPrice).times(value).dividedBy(100), currency)
    takes.push({ amount: compare(amount, left.get(line.id)!) > 0 ? left.get(line.id)! : amount, lines: [line.id] })
  }
  return taken(takes)
}
