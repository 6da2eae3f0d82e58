import type { LocalisedText } from '#support/i18n/index.ts'

export type Kind = 'percent' | 'amount' | 'buy_get' | 'free_shipping'
export const kinds: Kind[] = ['percent', 'amount', 'buy_get', 'free_shipping']
export const channels = ['web', 'phone', 'store', 'sales', 'portal', 'import'] as const
export type Channel = (typeof channels)[number]

export type Conditions = {
  categories?: string[]
  items?: string[]
  groups?: string[]
  minimum?: string
  channels?: Channel[]
  buy?: number
  get?: number
}

/** A promotion as its form holds it. */
export type Promotion = {
  code: string
  name: LocalisedText | null
  kind: Kind
  value: string
  currency: string | null
  conditions: Conditions
  needsCoupon: boolean
  isExclusive: boolean
  priority: number
  validFrom: string | null
  validTo: string | null
  usesLimit: number | null
}
export type KnownPromotion = Promotion & { id: string; used: number; archivedAt: string | null; version: number }

export const emptyPromotion: Promotion = {
  code: '',
  name: null,
  kind: 'percent',
  value: '10',
  currency: null,
  conditions: {},
  needsCoupon: false,
  isExclusive: false,
  priority: 0,
  validFrom: null,
  validTo: null,
  usesLimit: null,
}

export type Standing = 'archived' | 'planned' | 'over' | 'used_up' | 'running'

/** Where a promotion or coupon stands at an instant. */
export const standingOf = (
  {
    archivedAt,
    validFrom,
    validTo,
    usesLimit,
    used,
  }: {
    archivedAt?: string | null
    validFrom?: string | null
    validTo: string | null
    usesLimit: number | null
    used: number
  },
  now = Date.now(),
): Standing => {
  if (archivedAt) return 'archived'
  if (validTo && Date.parse(validTo) <= now) return 'over'
  if (validFrom && Date.parse(validFrom) > now) return 'planned'
  return usesLimit !== null && used >= usesLimit ? 'used_up' : 'running'
}

/** What a kind has no use for is not sent along: a currency with percents, pieces to buy with an amount. */
export const tidied = (
  { conditions: { buy, get, ...conditions }, ...promotion }: Promotion,
  currency: string,
): Promotion => ({
  ...promotion,
  value: promotion.kind === 'free_shipping' ? '0' : promotion.value,
  currency: promotion.kind === 'amount' || conditions.minimum ? currency : null,
  conditions: Object.fromEntries(
    Object.entries({ ...conditions, ...(promotion.kind === 'buy_get' && { buy: buy ?? 2, get: get ?? 1 }) }).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  ),
})
