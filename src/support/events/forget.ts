import type { Database } from '#support/database/index.ts'

const AT_ONCE = 2000

/**
 * Deletes events older than `before` that all these subscribers have read, except parked ones. In small transactions, since a long one
 * would hold back delivery. Returns how many went.
 */
export const forgetEvents = async (
  database: Database,
  subscribers: readonly string[],
  { before, signal }: { before: Date; signal?: AbortSignal },
): Promise<number> => {
  let count = 0
  while (!signal?.aborted) {
    const gone = await database.transaction(async (tx) => {
      const result = await tx.client.query(
        `with read as (select era, xid::xid8 as xid, id from event_cursors where subscriber = any($1::text[])
            order by era, xid::xid8, id limit 1),
          first as (select e.era, e.xid, e.id, e.recorded_at from events e, read
            where (e.era, e.xid, e.id) <= (read.era, read.xid, read.id) order by e.era, e.xid, e.id limit ${AT_ONCE}),
          old as (select * from first where recorded_at < $2
            and not exists (select from parked_events p where p.event_id = first.id))
        delete from events e using old where e.era = old.era and e.xid = old.xid and e.id = old.id`,
        [subscribers, before],
      )
      return result.rowCount ?? 0
    })
    count += gone
    if (!gone) return count
  }
  return count
}
