import { contextOn, type Delivered, refusedByDatabase, system } from '#support/actions/index.ts'
import { type Database, savepoint, type Tx } from '#support/database/index.ts'
import { type Cursor, lockCursor, moveCursor } from './cursor.ts'
import { describe, isPassing } from './failures.ts'
import { park, parkedSubjects } from './park.ts'
import { FIRST_ID, type Position, READABLE } from './position.ts'
import type { Subscriber } from './subscribers.ts'

export type Event = Delivered & Position

export type Options = {
  /** Events in one transaction. */
  limit?: number
  /** Time after which a batch ends early: an open transaction holds back all other subscribers. */
  budgetMs?: number
  /** Parks even what failed in passing: it was tried often enough. */
  isLastTry?: boolean
  clock?: () => Date
}

/** What came of it: how many events were worked off and parked; whether more wait; whether another process holds the cursor. */
export type Delivery = { delivered: number; parked: number; hasMore: boolean; isBusy: boolean }

const NOTHING: Delivery = { delivered: 0, parked: 0, hasMore: false, isBusy: false }
const LOOK_AHEAD_MS = 5000

/**
 * Delivers the next batch to one subscriber: reactions, what they announce and cursor commit together. A single event whose reaction fails is parked with the
 * later ones of its subject and stops no others; a failure among several undoes the batch and is thrown, so that they can go one by one,
 * as a failure in passing is (a lock, a lost connection).
 */
export const deliver = async (
  database: Database,
  subscriber: Subscriber,
  { limit = 50, budgetMs = 400, isLastTry = false, clock = () => new Date() }: Options = {},
): Promise<Delivery> => {
  const work = async (tx: Tx): Promise<Delivery> => {
    const cursor = await lockCursor(tx, subscriber.name)
    if (!cursor) return { ...NOTHING, isBusy: true }
    const batch = await readBatch(tx, subscriber, cursor, limit)
    if (!batch.length) return skipForeign(tx, subscriber, cursor)
    const done =
      batch.length === 1
        ? await deliverOne(tx, subscriber, batch[0]!, isLastTry, clock)
        : await deliverSeveral(tx, subscriber, batch, Date.now() + budgetMs, clock)
    const count = done.delivered + done.parked
    await moveCursor(tx, subscriber.name, batch[count - 1]!)
    tx.afterCommit(() => database.news.emit('committed'))
    return { ...done, hasMore: count < batch.length || batch.length === limit, isBusy: false }
  }
  // What a fall takes back is delivered again: the cursor goes back with it.
  return database.transaction(work, { isBrief: true, isRepeatable: true })
}

type Done = Pick<Delivery, 'delivered' | 'parked'>

const BEHIND = 'waits for an earlier event of its subject'

const deliverOne = async (
  tx: Tx,
  subscriber: Subscriber,
  event: Event,
  isLastTry: boolean,
  clock: () => Date,
): Promise<Done> => {
  const parked = await parkedSubjects(tx, subscriber.name, [event])
  if (parked.has(event.subject)) await park(tx, subscriber.name, event, BEHIND, 0)
  else
    try {
      await savepoint(tx, () => react(tx, subscriber, event, clock()))
      return { delivered: 1, parked: 0 }
    } catch (error) {
      if (isPassing(error) && !isLastTry) throw error
      await park(tx, subscriber.name, event, describe(refusedByDatabase(error)), 1)
    }
  return { delivered: 0, parked: 1 }
}

const deliverSeveral = async (
  tx: Tx,
  subscriber: Subscriber,
  batch: readonly Event[],
  until: number,
  clock: () => Date,
): Promise<Done> => {
  // Many documents in one transaction lock in no order: give way before the database has to choose a victim.
  await tx.later('events.give_way', `set local lock_timeout = '500ms'`)
  const parked = await parkedSubjects(tx, subscriber.name, batch)
  const done = { delivered: 0, parked: 0 }
  const { ctx, flush } = contextOn(tx, system, clock())
  for (const event of batch) {
    if (parked.has(event.subject)) {
      await park(tx, subscriber.name, event, BEHIND, 0)
      done.parked += 1
    } else {
      await subscriber.reactions[event.type]?.(ctx, event)
      done.delivered += 1
    }
    if (Date.now() > until) break
  }
  await flush()
  return done
}

/** Runs one reaction and writes what it announces. */
export const react = async (tx: Tx, subscriber: Subscriber, event: Event, now: Date): Promise<void> => {
  const { ctx, flush } = contextOn(tx, system, now)
  await subscriber.reactions[event.type]?.(ctx, event)
  await flush()
}

const readBatch = (tx: Tx, subscriber: Subscriber, cursor: Position, limit: number) =>
  tx.named<Event>(
    'events.read',
    `select era, xid::text as xid, id, type, subject, version, payload, recorded_at as "recordedAt" from events
     where ${READABLE} and type = any($4::text[]) order by era, events.xid, id limit $5`,
    [cursor.era, cursor.xid, cursor.id, subscriber.types, limit],
  )

const skipForeign = async (tx: Tx, subscriber: Subscriber, cursor: Cursor): Promise<Delivery> => {
  if (Date.now() - cursor.movedAt.getTime() < LOOK_AHEAD_MS) return NOTHING
  // Unlike the batch read before, this statement must not see newer events of ours: both conditions stand in one statement. Each asks for the first
  // by the order of the key: asked whether one exists, the server would read the whole table.
  await tx.named(
    'events.skip',
    `update event_cursors set era = horizon.era, xid = horizon.xid, id = $4, moved_at = $5
     from (select (select era from event_era) as era, pg_snapshot_xmin(pg_current_snapshot())::text as xid) as horizon
     where subscriber = $6 and (select true from events where ${READABLE} order by era, events.xid, id limit 1)
       and (select true from events where ${READABLE} and type = any($7::text[]) order by era, events.xid, id limit 1) is null`,
    [cursor.era, cursor.xid, cursor.id, FIRST_ID, new Date(), subscriber.name, subscriber.types],
  )
  return NOTHING
}
