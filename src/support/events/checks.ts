import type { Check } from '#support/actions/index.ts'

const LATE_MINUTES = 10

/** Nothing lies parked. */
const parked: Check = {
  name: 'parked events',
  run: async (tx) => {
    const rows = await tx.named<{ subscriber: string; subject: string; events: number; error: string }>(
      'events.check_parked',
      `select subscriber, subject, count(*)::int as events, (array_agg(error order by attempts desc))[1] as error
       from parked_events group by subscriber, subject order by subscriber, subject limit 100`,
    )
    const [{ count } = { count: 0 }] = await tx.named<{ count: number }>(
      'events.count_cursors',
      'select count(*)::int as count from event_cursors',
    )
    return {
      count,
      findings: rows.map(({ subscriber, subject, events, error }) => ({
        what: `${events} events of ${subject} are parked for ${subscriber}: ${error}`,
        mend: 'remove the cause, then retry them at the desk under Jobs and events',
      })),
    }
  },
}

/** Every cursor has passed what is older than some minutes, and lies within the present era. */
const moving: Check = {
  name: 'cursors moving',
  run: async (tx) => {
    const rows = await tx.named<{ subscriber: string; isLate: boolean; isAhead: boolean }>(
      'events.check_cursors',
      `select c.subscriber,
         exists (select from events e where (e.era, e.xid, e.id) > (c.era, c.xid::xid8, c.id)
           and e.recorded_at < now() - make_interval(mins => ${LATE_MINUTES}) and c.moved_at < now() - make_interval(mins => ${LATE_MINUTES})) as "isLate",
         c.era > (select era from event_era) or
           (c.era = (select era from event_era) and c.xid::xid8 > pg_snapshot_xmax(pg_current_snapshot())) as "isAhead"
       from event_cursors c where c.subscriber <> 'live' order by 1`,
    )
    return {
      count: rows.length,
      findings: rows.flatMap(({ subscriber, isLate, isAhead }) => [
        ...(isLate
          ? [
              {
                what: `${subscriber} has not read events for more than ${LATE_MINUTES} minutes`,
                mend: 'start a worker: onefold start --role worker',
              },
            ]
          : []),
        ...(isAhead
          ? [
              {
                what: `${subscriber} stands ahead of the present: the database came from another server`,
                mend: 'start Onefold once: it begins a new era',
              },
            ]
          : []),
      ]),
    }
  },
}

/** No transaction that has written stays open: it holds back the delivery of everything. `longest` is an interval. */
export const deliveryFlows = (longest = '2 minutes'): Check => ({
  name: 'delivery not held back',
  run: async (tx) => {
    const rows = await tx.named<Held>(
      `events.check_held ${longest}`,
      `select pid::text, application_name as name, extract(epoch from now() - xact_start)::int as seconds,
         'select pg_terminate_backend(' || pid || ')' as mend, xact_start < now() - interval '${longest}' as "isLong"
       from pg_stat_activity where backend_xid is not null and pid <> pg_backend_pid() and datname = current_database()
       union all
       select gid, 'prepared', extract(epoch from now() - prepared)::int, 'rollback prepared ' || quote_literal(gid),
         prepared < now() - interval '${longest}' from pg_prepared_xacts where database = current_database()`,
    )
    return {
      count: rows.length,
      findings: rows
        .filter(({ isLong }) => isLong)
        .map(({ pid, name, seconds, mend }) => ({
          what: `transaction ${pid} (${name}) has been writing for ${seconds} s; no later event is delivered`,
          mend: `end it, or: ${mend}`,
        })),
    }
  },
})

type Held = { pid: string; name: string; seconds: number; mend: string; isLong: boolean }

/** The age of the oldest transaction that the server still keeps rows for: while it stands, nothing can be swept out. `longest` is an interval. */
export const oldRowsCanGo = (longest = '1 hour'): Check => ({
  name: 'age of the oldest transaction',
  run: async (tx) => {
    const rows = await tx.named<{ what: string; seconds: number | null; age: number; mend: string; isOld: boolean }>(
      `events.check_age ${longest}`,
      `select 'connection ' || pid || ' (' || application_name || ')' as what, extract(epoch from now() - xact_start)::int as seconds,
         age(backend_xmin) as age, 'end it, or: select pg_terminate_backend(' || pid || ')' as mend,
         xact_start < now() - interval '${longest}' as "isOld"
       from pg_stat_activity where backend_xmin is not null and pid <> pg_backend_pid() and datname = current_database()
       union all
       select 'replication slot ' || slot_name, null, age(coalesce(xmin, catalog_xmin)), 'let its reader catch up, or drop it',
         age(coalesce(xmin, catalog_xmin)) > ${OLD_AGE} from pg_replication_slots where coalesce(xmin, catalog_xmin) is not null
       union all
       select 'database ' || datname, null, age(datfrozenxid), 'run: vacuum freeze', age(datfrozenxid) > ${FROZEN_AGE}
       from pg_database where datname = current_database()`,
    )
    return {
      count: rows.length,
      findings: rows
        .filter(({ isOld }) => isOld)
        .map(({ what, seconds, age, mend }) => ({
          what: `${what} keeps rows of ${age} transactions ago${seconds === null ? '' : `, for ${seconds} s`}`,
          mend,
        })),
    }
  },
})

// A slot that far behind has lost its reader; a database that old is near the point where it takes no more writes.
const OLD_AGE = 10_000_000
const FROZEN_AGE = 1_000_000_000

export const checks: Check[] = [parked, moving, deliveryFlows(), oldRowsCanGo()]
