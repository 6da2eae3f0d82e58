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

/** No transaction that has written stays open: it holds back the delivery of everything. */
const held: Check = {
  name: 'delivery not held back',
  run: async (tx) => {
    const rows = await tx.named<{ pid: number; name: string; seconds: number }>(
      'events.check_held',
      `select pid, application_name as name, extract(epoch from now() - xact_start)::int as seconds from pg_stat_activity
       where backend_xid is not null and pid <> pg_backend_pid() and xact_start < now() - interval '2 minutes'`,
    )
    return {
      count: 1,
      findings: rows.map(({ pid, name, seconds }) => ({
        what: `connection ${pid} (${name}) has been writing in one transaction for ${seconds} s; no later event is delivered`,
        mend: `end it, or: select pg_terminate_backend(${pid})`,
      })),
    }
  },
}

export const checks: Check[] = [parked, moving, held]
