import type { Reaction } from '#support/actions/index.ts'
import { countBought, countCancelled, countRevived } from './bought.ts'
import { forgetPerson } from './forget-person.ts'

/** Decisions hear what was bought, called off and taken up again, and whom to forget. */
export const reactions: Record<string, Reaction> = {
  'orders.order_placed': countBought,
  'orders.cancelled': countCancelled,
  'orders.placed': countRevived,
  'parties.party_erased': forgetPerson,
}
