/** A place in the stream of events. A subscriber has read everything up to and including its position. */
export type Position = { era: number; xid: string; id: string }

/** Sorts before every event of its transaction. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/** Before all events ever written. */
export const BEGINNING: Position = { era: 0, xid: '0', id: FIRST_ID }

/**
 * Bounds of what may be read, in SQL: after a position ($1, $2, $3) and before the oldest transaction that is still open, so that an event
 * that commits later than its neighbours is never jumped over.
 */
export const READABLE = `(era, xid, id) > ($1::int, $2::xid8, $3::uuid)
  and (era, xid) < ((select era from event_era), pg_snapshot_xmin(pg_current_snapshot()))`
