import type { Ctx } from '#support/actions/index.ts'
import { SCHEMA } from './schema.ts'

export type JobOptions = {
  /** One waiting job a key: adding it again replaces payload and time of the one that waits. */
  key?: string
  runAt?: Date
  /** Jobs of one queue run one after the other. A few names only, never ids. */
  queue?: string
  /** How often a failing job is tried, with growing pauses; 12 tries take about a day. */
  attempts?: number
}

/**
 * Adds a job in this transaction: it runs after the commit or not at all, at least once. `name` is `module.job`. For reactions, jobs and
 * setup; hot paths emit an event instead, since adding a job takes a lock of the whole server at commit.
 */
export const addJob = async (
  ctx: Pick<Ctx, 'tx'>,
  name: string,
  payload: Record<string, unknown> = {},
  { key, runAt, queue, attempts = 12 }: JobOptions = {},
): Promise<void> => {
  await ctx.tx.named(
    'jobs.add',
    `select from ${SCHEMA}.add_job($1, $2::json, queue_name => $3, run_at => $4, max_attempts => $5, job_key => $6)`,
    [name, JSON.stringify(payload), queue ?? null, runAt ?? null, attempts, key ?? null],
  )
}
