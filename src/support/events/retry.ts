import { refusedByDatabase } from '#support/actions/index.ts'
import { type Database, savepoint, type Tx } from '#support/database/index.ts'
import { lockCursor } from './cursor.ts'
import { type Event, react } from './deliver.ts'
import { describe, isPassing } from './failures.ts'
import type { Subscriber } from './subscribers.ts'

const AT_ONCE = 50

/**
 * Delivers the parked events of one subject again, oldest first, and stops at the first that fails. Holds the subscriber's cursor
 * meanwhile, so that no newer event of the subject overtakes. Returns how many were worked off and how many are left.
 */
export const retryParked = async (
  database: Database,
  subscriber: Subscriber,
  subject: string,
  { clock = () => new Date() }: { clock?: () => Date } = {},
): Promise<{ delivered: number; left: number }> =>
  database.transaction(async (tx) => {
    await lockCursor(tx, subscriber.name, { wait: true })
    const parked = await parkedOf(tx, subscriber.name, subject)
    let delivered = 0
    for (const event of parked) {
      if (!(await retryOne(tx, subscriber, event, clock()))) break
      delivered += 1
    }
    if (delivered) tx.afterCommit(() => database.news.emit('committed'))
    return { delivered, left: parked.length - delivered }
  })

const retryOne = async (tx: Tx, subscriber: Subscriber, event: Event, now: Date): Promise<boolean> => {
  try {
    await savepoint(tx, () => react(tx, subscriber, event, now))
  } catch (error) {
    if (isPassing(error)) throw error
    await tx.named(
      'events.park_again',
      `update parked_events set attempts = attempts + 1, error = $3, parked_at = $4 where subscriber = $1 and event_id = $2`,
      [subscriber.name, event.id, describe(refusedByDatabase(error)), new Date()],
    )
    return false
  }
  await tx.named('events.unpark', 'delete from parked_events where subscriber = $1 and event_id = $2', [
    subscriber.name,
    event.id,
  ])
  return true
}

const parkedOf = (tx: Tx, subscriber: string, subject: string) =>
  tx.named<Event>(
    'events.parked_of',
    `select e.era, e.xid::text as xid, e.id, e.type, e.subject, e.version, e.payload, e.recorded_at as "recordedAt"
     from parked_events p join events e on e.era = p.era and e.xid = p.xid::xid8 and e.id = p.event_id
     where p.subscriber = $1 and p.subject = $2 order by e.era, e.xid, e.id limit $3`,
    [subscriber, subject, AT_ONCE],
  )
