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

/** With BENCH_STATEMENTS=1: from here on the server counts anew. */
export const forgetStatements = async ({ sql }: BenchPlace): Promise<void> => {
  if (!process.env.BENCH_STATEMENTS) return
  await sql('create extension if not exists pg_stat_statements')
  await sql('select pg_stat_statements_reset()')
}

/** With BENCH_STATEMENTS=1: what the server spent its time on, dearest first; planning counts. */
export const tellStatements = async ({ sql }: BenchPlace): Promise<void> => {
  if (!process.env.BENCH_STATEMENTS) return
  await sql('create extension if not exists pg_stat_statements')
  const rows = await sql<{ calls: number; planned: number; total: number; query: string }>(
    `select calls, total_plan_time as planned, total_exec_time + total_plan_time as total, regexp_replace(query, '\\s+', ' ', 'g') as query
     from pg_stat_statements order by 3 desc limit 80`,
  )
  console.log('\n  total ms   planned     calls   mean ms  statement')
  for (const { calls, planned, total, query } of rows)
    console.log(
      `${total.toFixed(0).padStart(10)}${planned.toFixed(0).padStart(10)}${String(calls).padStart(10)}${(total / calls).toFixed(3).padStart(10)}  ${query.slice(0, 130)}`,
    )
}
