import { EventEmitter } from 'node:events'
import { run, runOnce, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { House } from '#support/actions/index.ts'
import { freeAbandoned, holdWorkers } from './abandoned.ts'
import { loggerOf, type Say } from './say.ts'
import { preset, SCHEMA } from './schema.ts'
import { scheduleOf, taskListOf } from './tasks.ts'

export type RunningJobs = { stop(): Promise<void> }

type Options = { concurrency?: number; say?: Say; clock?: () => Date }

/**
 * Works off jobs and starts those that run by the clock, until stopped. `stop` waits for running jobs; after five seconds their signal
 * tells them to end. Jobs of a process that was killed are freed at the start and every minute.
 */
export const runJobs = async (
  house: House,
  { concurrency = 4, say = () => {}, clock }: Options = {},
): Promise<RunningJobs> => {
  const events: WorkerEvents = new EventEmitter()
  const held = await holdWorkers(house.database.url, events)
  const pool = new pg.Pool({
    connectionString: house.database.url,
    max: concurrency + 2,
    application_name: 'onefold jobs',
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  await freeAbandoned(pool)
  const runner = await run({
    pgPool: pool,
    events,
    concurrency,
    preset,
    noHandleSignals: true,
    logger: loggerOf(say),
    taskList: taskListOf(house, clock),
    parsedCronItems: scheduleOf(house.modules),
  })
  runner.promise.catch((error: unknown) => say('error', 'the jobs have stopped', { err: error }))
  const watch = setInterval(() => void freeAbandoned(pool).catch(() => {}), 60_000)
  return {
    stop: async () => {
      clearInterval(watch)
      await runner.stop()
      await pool.end()
      await held.release()
    },
  }
}

/** Runs what is due now, and what that adds, in this process; for tests and for programs that end. Returns how many were due. */
export const runDueJobs = async (
  house: House,
  { say = () => {}, clock }: Pick<Options, 'say' | 'clock'> = {},
): Promise<number> => {
  const { rows } = await house.database.pool.query<{ due: number }>(
    `select count(*)::int as due from ${SCHEMA}.jobs where run_at <= now() and locked_at is null and attempts < max_attempts`,
  )
  const due = rows[0]?.due ?? 0
  if (due)
    await runOnce({
      pgPool: house.database.pool,
      preset,
      noHandleSignals: true,
      logger: loggerOf(say),
      taskList: taskListOf(house, clock),
    })
  return due
}
