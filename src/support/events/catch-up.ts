import { setTimeout as sleep } from 'node:timers/promises'
import type { House } from '#support/actions/index.ts'
import type { Delivery } from './deliver.ts'
import { carefully } from './deliver-carefully.ts'
import { ensureCursors, subscribersOf } from './subscribers.ts'

type Options = { clock?: () => Date; patienceMs?: number }

/**
 * Delivers everything that waits, what the reactions announce included, and waits for events that an open transaction of the server
 * holds back. For tests and for programs that end when their work is done. Returns how many events were delivered or parked.
 */
export const catchUp = async (
  { database, modules }: Pick<House, 'database' | 'modules'>,
  { clock, patienceMs = 30_000 }: Options = {},
): Promise<number> => {
  await ensureCursors(database, modules)
  const deliveries = subscribersOf(modules).map((subscriber) => carefully(database, subscriber, clock))
  const until = Date.now() + patienceMs
  let count = 0
  for (;;) {
    let found = 0
    for (const deliverNext of deliveries) found += await drain(deliverNext)
    count += found
    if (found) continue
    const waiting = await waitingFor(database, modules)
    if (!waiting.length) return count
    if (Date.now() > until) throw new Error(`events wait for an open transaction: ${waiting.join(', ')}`)
    await sleep(5)
  }
}

const drain = async (deliverNext: () => Promise<Delivery>): Promise<number> => {
  let found = 0
  for (;;) {
    // A failure in passing counts as found: the next round tries again, and in the end the event is parked.
    const delivery = await deliverNext().catch(() => undefined)
    if (!delivery) return found + 1
    found += delivery.delivered + delivery.parked
    if (!delivery.hasMore) return found
  }
}

/** Subscribers that have events before them, readable or not. */
const waitingFor = async (database: House['database'], modules: House['modules']): Promise<string[]> => {
  const subscribers = subscribersOf(modules)
  const { rows } = await database.pool.query<{ subscriber: string }>({
    name: 'events.waiting',
    text: `select c.subscriber from event_cursors c
     join unnest($1::text[], $2::text[]) as s (subscriber, types) using (subscriber)
     where exists (select from events e where (e.era, e.xid, e.id) > (c.era, c.xid::xid8, c.id)
       and e.type = any(string_to_array(s.types, ' ')))`,
    values: [subscribers.map(({ name }) => name), subscribers.map(({ types }) => types.join(' '))],
  })
  return rows.map(({ subscriber }) => subscriber)
}
