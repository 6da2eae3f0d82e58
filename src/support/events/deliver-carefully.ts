import type { Database } from '#support/database/index.ts'
import { type Delivery, deliver } from './deliver.ts'
import type { Subscriber } from './subscribers.ts'

/** So many failures in passing, one after the other, are taken for a failure of the event itself. */
const PATIENCE = 5
const AT_ONCE = 50

/**
 * Delivery in batches as long as they succeed. When one of a batch fails, its events go one by one, each in a transaction of its own,
 * which parks what is bad and locks in the agreed order. Each call delivers once; it throws when a single event failed in passing: call again later.
 */
export const carefully = (
  database: Database,
  subscriber: Subscriber,
  clock?: () => Date,
): (() => Promise<Delivery>) => {
  let failures = 0
  let oneByOne = 0
  return async () => {
    try {
      const limit = oneByOne > 0 ? 1 : AT_ONCE
      const delivery = await deliver(database, subscriber, { limit, isLastTry: failures >= PATIENCE, clock })
      failures = 0
      oneByOne = Math.max(0, oneByOne - 1)
      return delivery
    } catch (error) {
      const wasBatch = oneByOne === 0
      oneByOne = AT_ONCE
      if (wasBatch) return { delivered: 0, parked: 0, hasMore: true, isBusy: false }
      failures += 1
      throw error
    }
  }
}
