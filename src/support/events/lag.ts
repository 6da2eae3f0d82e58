import type { Database } from '#support/database/index.ts'

export type Lag = {
  subscribers: { subscriber: string; waiting: number; lagSeconds: number; parked: number }[]
  /** Age of the oldest transaction that has written and is still open: it holds back all delivery. */
  oldestOpenSeconds: number
}

/** Where each subscriber stands; `types` are those it wants, all if none are given. Counts stop at 1,000. */
export const lagOf = async (
  database: Pick<Database, 'pool'>,
  wanted: readonly { name: string; types: readonly string[] }[],
): Promise<Lag> => {
  const { rows } = await database.pool.query({
    name: 'events.lag',
    text: `select s.subscriber, w.waiting, w.lag as "lagSeconds",
       (select count(*)::int from parked_events p where p.subscriber = s.subscriber) as parked
     from event_cursors c join unnest($1::text[], $2::text[]) as s (subscriber, types) using (subscriber)
     cross join lateral (
       select count(*)::int as waiting, coalesce(extract(epoch from now() - min(recorded_at)), 0)::float8 as lag from (
         select recorded_at from events e where (e.era, e.xid, e.id) > (c.era, c.xid::xid8, c.id)
           and e.type = any(string_to_array(s.types, ' ')) order by e.era, e.xid, e.id limit 1000) as next) as w`,
    values: [wanted.map(({ name }) => name), wanted.map(({ types }) => types.join(' '))],
  })
  const open = await database.pool.query<{ seconds: number }>({
    name: 'events.oldest_open',
    text: `select coalesce(max(extract(epoch from now() - xact_start)), 0)::float8 as seconds
     from pg_stat_activity where backend_xid is not null and pid <> pg_backend_pid()`,
  })
  return { subscribers: rows, oldestOpenSeconds: open.rows[0]?.seconds ?? 0 }
}
