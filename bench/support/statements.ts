import type { BenchPlace } from './place.ts'

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
