import { z } from 'zod'
import { action, errors, fail, query } from '#support/actions/index.ts'
import { form } from '#support/i18n/index.ts'
import { SCHEMA } from './schema.ts'

export const refusals = errors('jobs', { notFound: 404 })

const id = z.string().regex(/^\d{1,18}$/, form('form.job'))

const job = z.object({
  id,
  name: z.string(),
  state: z.enum(['waiting', 'running', 'failed']),
  attempts: z.number(),
  maxAttempts: z.number(),
  error: z.string().nullable(),
  runAt: z.date(),
  since: z.date(),
})
export type ListedJob = z.infer<typeof job>

const STATE = `case when locked_at is not null then 'running' when attempts >= max_attempts then 'failed' else 'waiting' end`

/** Jobs that wait, run or have failed for good; done ones are gone. The next to run first, failures newest first. */
export const listJobs = query({
  name: 'jobs.list',
  input: z.object({
    state: z.enum(['waiting', 'running', 'failed', 'retrying']).optional(),
    name: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({ jobs: z.array(job), hasMore: z.boolean() }),
  fn: async ({ tx }, { state, name, limit }) => {
    const rows = await tx.named<ListedJob>(
      'jobs.list',
      `select id::text, task_identifier as name, ${STATE} as state, attempts::int, max_attempts::int as "maxAttempts",
         last_error as error, run_at as "runAt", created_at as since
       from ${SCHEMA}.jobs
       where ($1::text is null or ${STATE} = $1 or ($1 = 'retrying' and attempts > 0 and attempts < max_attempts))
         and ($2::text is null or task_identifier = $2)
       order by run_at, jobs.id limit $3`,
      [state ?? null, name ?? null, limit + 1],
    )
    return { jobs: rows.slice(0, limit), hasMore: rows.length > limit }
  },
})

/** Runs a waiting or failed job now, with all its tries before it. Fails with `jobs.not_found` when it runs or is done. */
export const retryJob = action({
  name: 'jobs.retry',
  input: z.object({ id }),
  subject: ({ id }) => `job:${id}`,
  fn: async ({ tx }, { id }) => {
    const [found] = await tx.named(
      'jobs.retry',
      `select id from ${SCHEMA}.reschedule_jobs(array[$1::bigint], run_at => now(), attempts => 0)`,
      [id],
    )
    if (!found) fail(refusals.notFound)
  },
})

/** Gives a waiting or failed job up. Fails with `jobs.not_found` when it runs or is done. */
export const dropJob = action({
  name: 'jobs.drop',
  input: z.object({ id }),
  subject: ({ id }) => `job:${id}`,
  fn: async ({ tx }, { id }) => {
    const [found] = await tx.named('jobs.drop', `select id from ${SCHEMA}.complete_jobs(array[$1::bigint])`, [id])
    if (!found) fail(refusals.notFound)
  },
})
