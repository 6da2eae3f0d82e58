import type { Tx } from '#support/database/index.ts'
import type { Event } from './deliver.ts'

/** Lays an event aside for a subscriber until somebody looks. */
export const park = (tx: Tx, subscriber: string, event: Event, error: string, attempts: number): Promise<unknown> =>
  tx.named(
    'events.park',
    `insert into parked_events (subscriber, event_id, era, xid, subject, error, attempts, parked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [subscriber, event.id, event.era, event.xid, event.subject, error, attempts, new Date()],
  )

/** Subjects of this batch of which the subscriber has an event parked already: what follows must not overtake it. */
export const parkedSubjects = async (tx: Tx, subscriber: string, batch: readonly Event[]): Promise<Set<string>> => {
  const rows = await tx.named<{ subject: string }>(
    'events.parked_subjects',
    'select distinct subject from parked_events where subscriber = $1 and subject = any($2::text[])',
    [subscriber, [...new Set(batch.map(({ subject }) => subject))]],
  )
  return new Set(rows.map(({ subject }) => subject))
}
