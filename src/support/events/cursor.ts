import type { Tx } from '#support/database/index.ts'
import { FIRST_ID, type Position } from './position.ts'

export type Cursor = Position & { movedAt: Date }

/** The subscriber's cursor, locked until the end of the transaction. Undefined when another process holds it, unless told to `wait`. */
export const lockCursor = async (tx: Tx, subscriber: string, { wait = false } = {}): Promise<Cursor | undefined> => {
  const [cursor] = await tx.named<Cursor>(
    wait ? 'events.wait_for_cursor' : 'events.lock_cursor',
    `select era, xid, id, moved_at as "movedAt" from event_cursors where subscriber = $1
     for update ${wait ? '' : 'skip locked'}`,
    [subscriber],
  )
  return cursor
}

export const moveCursor = (tx: Tx, subscriber: string, to: Position): Promise<unknown> =>
  tx.later(
    'events.move_cursor',
    'update event_cursors set era = $2, xid = $3, id = $4, moved_at = $5 where subscriber = $1',
    [subscriber, to.era, to.xid, to.id, new Date()],
  )

/** Moves a cursor over everything readable: for a subscriber that found nothing of interest, so that it need not look there again. */
export const moveToPresent = (tx: Tx, subscriber: string): Promise<unknown> =>
  tx.named(
    'events.move_to_present',
    `update event_cursors set era = (select era from event_era), xid = pg_snapshot_xmin(pg_current_snapshot())::text, id = $2, moved_at = $3
     where subscriber = $1`,
    [subscriber, FIRST_ID, new Date()],
  )
