import { setTimeout as wait } from 'node:timers/promises'
import type { BenchPlace } from './place.ts'

const WAITS = `
  select (select count(*) from jobs.jobs where run_at <= now() and attempts < max_attempts)
    + (select count(*) from events e, event_cursors c where c.subscriber in ('orders', 'mail')
        and e.type in ('orders.order_placed', 'mail.queued') and (e.era, e.xid, e.id) > (c.era, c.xid::xid8, c.id)) as waiting`

/** Waits until the worker has done what orders leave to it: the letters to the customers. */
export const untilSettled = async ({ sql }: BenchPlace): Promise<void> => {
  for (;;) {
    const [row] = await sql<{ waiting: number }>(WAITS)
    if (!row?.waiting) return
    await wait(200)
  }
}

/** With BENCH_STATEMENTS=1: what the server spent its time on, dearest first. */
export const tellStatements = async ({ sql }: BenchPlace): Promise<void> => {
  if (!process.env.BENCH_STATEMENTS) return
  await sql('create extension if not exists pg_stat_statements')
  const rows = await sql<{ calls: number; mean: number; total: number; query: string }>(
    `select calls, mean_exec_time as mean, total_exec_time as total, regexp_replace(query, '\\s+', ' ', 'g') as query
     from pg_stat_statements order by total_exec_time desc limit 60`,
  )
  console.log('\n  total ms     calls   mean ms  statement')
  for (const { calls, mean, total, query } of rows)
    console.log(
      `${total.toFixed(0).padStart(10)}${String(calls).padStart(10)}${mean.toFixed(3).padStart(10)}  ${query.slice(0, 130)}`,
    )
}
