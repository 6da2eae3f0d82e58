import type { Interaction, Kind } from '#books/interactions/functions.ts'
import { documentOf, type Order } from './load.ts'

/** What the customer's book is told of an order; written by the caller as the last thing of his transaction. */
export const happened = (order: Order, kind: Kind, more: Partial<Interaction> = {}): Interaction => ({
  subjectId: order.subjectId,
  kind,
  channel: 'system',
  about: documentOf(order),
  currency: more.amount === undefined ? undefined : order.currency,
  ...more,
  data: { number: order.number, ...more.data },
})
