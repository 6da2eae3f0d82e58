import { type RuleDefinition, type Trigger, triggers } from '#functions/decisions/browser.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { bare, type Condition, emptyCondition } from './condition.ts'

export { type Trigger, triggers }
export const channels = ['web', 'phone', 'store', 'mail', 'chat', 'sales', 'portal'] as const
export type Channel = (typeof channels)[number]
/** Where a trigger usually happens: what visitors do, in the web shop; what colleagues do, wherever they speak with customers. */
export const usualChannels = (trigger: Trigger): Channel[] =>
  trigger === 'customer_opened' ? ['phone', 'store', 'mail', 'chat', 'sales'] : ['web']
export const offerKinds = ['message', 'item', 'category', 'coupon'] as const
export type OfferKind = (typeof offerKinds)[number]

/** What a rule offers, as its form holds it; what its kind has no use for is not sent. */
export type Offer = {
  kind: OfferKind
  itemId?: string
  categoryId?: string
  couponCode?: string
  text?: LocalisedText
}

/** A rule as its form holds it. */
export type Rule = Omit<RuleDefinition, 'condition' | 'offer'> & { condition: Condition; offer: Offer }
export type KnownRule = Rule & {
  id: string
  state: 'draft' | 'live' | 'paused'
  /** The number of the newest version. */
  published: number | null
  publishedAt: string | null
  /** Says something else than what acts. Known of one rule, not in a list. */
  isChanged?: boolean
  ownerName?: string | null
  version: number
}

export const emptyRule: Rule = {
  code: '',
  name: '',
  trigger: 'item_viewed',
  channels: ['web'],
  condition: emptyCondition,
  offer: { kind: 'message' },
  script: null,
  reason: null,
  priority: 0,
  validFrom: null,
  validTo: null,
  ownerId: null,
  hypothesis: null,
  limitPerCustomer: null,
  limitDays: null,
  holdOutPercent: 10,
  windowDays: 7,
}

export const ruleFields = Object.keys(emptyRule) as (keyof Rule)[]

export type Standing = 'draft' | 'planned' | 'live' | 'over' | 'paused'

/** Where a rule stands at an instant: one that is published acts only within its days. */
export const standingOf = (
  { state, validFrom, validTo }: Pick<KnownRule, 'state' | 'validFrom' | 'validTo'>,
  now = Date.now(),
): Standing => {
  if (state !== 'live') return state
  if (validTo && Date.parse(validTo) <= now) return 'over'
  return validFrom && Date.parse(validFrom) > now ? 'planned' : 'live'
}

const used: Record<OfferKind, (keyof Offer)[]> = {
  message: [],
  item: ['itemId'],
  category: ['categoryId'],
  coupon: ['couponCode'],
}

/** An offer with only what its kind needs. */
export const tidyOffer = (offer: Offer): Offer => {
  const kept = [...used[offer.kind], ...(offer.text && Object.keys(offer.text).length ? (['text'] as const) : [])]
  return { kind: offer.kind, ...Object.fromEntries(kept.map((name) => [name, offer[name] ?? ''])) }
}

/** The rule as the house takes it. */
export const tidied = (rule: Rule): Rule => ({
  ...rule,
  code: rule.code.trim(),
  name: rule.name.trim(),
  hypothesis: rule.hypothesis?.trim() || null,
  condition: bare(rule.condition),
  offer: tidyOffer(rule.offer),
  limitDays: rule.limitPerCustomer === null ? null : rule.limitDays,
})

/** What a rule's code could be, from its name: "Second cushion" → "second-cushion"; Chinese names give none. */
export const codeFrom = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)

/** Whether two rules say the same. */
export const isSameRule = (one: Rule, other: Rule): boolean => {
  const said = (rule: Rule) => JSON.stringify(ruleFields.map((name) => tidied(rule)[name]))
  return said(one) === said(other)
}
