import type { LocalisedText } from '#support/i18n/index.ts'
import type { Group } from './condition.ts'
import type { Offer } from './offer.ts'
import type { Trigger } from './triggers.ts'

/** All that a published version says; a rule's draft has the same fields. */
export type RuleDefinition = {
  code: string
  name: string
  trigger: Trigger
  channels: string[]
  condition: Group
  offer: Offer
  script: LocalisedText | null
  reason: LocalisedText | null
  priority: number
  validFrom: string | null
  validTo: string | null
  ownerId: string | null
  hypothesis: string | null
  limitPerCustomer: number | null
  limitDays: number | null
  holdOutPercent: number
  windowDays: number
}

/** The fields of a definition, in their order. */
export const definedFields = [
  'code',
  'name',
  'trigger',
  'channels',
  'condition',
  'offer',
  'script',
  'reason',
  'priority',
  'validFrom',
  'validTo',
  'ownerId',
  'hypothesis',
  'limitPerCustomer',
  'limitDays',
  'holdOutPercent',
  'windowDays',
] as const satisfies (keyof RuleDefinition)[]
