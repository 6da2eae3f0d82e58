import type { States } from '#support/actions/index.ts'

/** The life of a payment. A notice may come late or twice: what is not a step from here is ignored, never refused. */
export const paymentStates = {
  pending: ['authorised', 'capturing', 'captured', 'voided', 'failed', 'expired'],
  authorised: ['capturing', 'captured', 'voided', 'failed'],
  capturing: ['captured', 'failed'],
  captured: [],
  voided: ['authorised', 'captured'],
  failed: ['authorised', 'captured', 'expired'],
  expired: ['authorised', 'captured'],
} as const satisfies States<string>

export type PaymentState = keyof typeof paymentStates
