import { newId, type Tx } from '#support/database/index.ts'
import { today } from '#support/time/index.ts'
import type { Actor } from './actor.ts'

/** News for whoever listens, written in the same transaction (support/events). `version` lets a listener ignore what is older. */
export type NewEvent = { type: string; subject: string; version?: number; payload?: Record<string, unknown> }

/** The first parameter of every function that touches the database. Nothing else is ambient. */
export type Ctx = {
  readonly tx: Tx
  readonly actor: Actor
  /** One instant for the whole action. */
  readonly now: Date
  /** What was read without locks may be believed: should a constraint refuse it, all is done once more, and then this is false. */
  readonly isHopeful: boolean
  /** The business date at a site with this time zone, `'2026-11-21'`. */
  today(zone: string): string
  /** Announces; delivered after commit, at least once, in order for each subscriber. */
  emit(event: NewEvent): void
}

/** A context on an open transaction, and `flush`, which writes the announced events in one statement; call it before the commit. */
export const contextOn = (
  tx: Tx,
  actor: Actor,
  now = new Date(),
  { isHopeful = false } = {},
): { ctx: Ctx; flush(): Promise<void> } => {
  const announced: NewEvent[] = []
  const emit = (event: NewEvent) => void announced.push(event)
  const ctx: Ctx = { tx, actor, now, isHopeful, today: (zone) => today(now, zone), emit }
  const flush = async () => {
    if (!announced.length) return
    const events = announced.splice(0)
    await tx.later(
      'events.write',
      `insert into events (era, id, subject, version, type, payload, recorded_at)
       select (select era from event_era), e.id, e.subject, e.version, e.type, e.payload, $6
       from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::jsonb[]) as e (id, subject, version, type, payload)`,
      [
        events.map(() => newId()),
        events.map((e) => e.subject),
        events.map((e) => e.version ?? 0),
        events.map((e) => e.type),
        events.map((e) => JSON.stringify(e.payload ?? {})),
        now,
      ],
    )
  }
  return { ctx, flush }
}
