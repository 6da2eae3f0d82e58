import type { Logger } from 'graphile-worker'
import { runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { loggerOf, type Say } from './say.ts'

/** The jobs have a schema of their own, which the library makes and keeps. */
export const SCHEMA = 'jobs'

/**
 * Settings without which a stop would lose the completion of the last job, which then would run again hours later; `pollInterval` is how
 * late a job may start that was put off to a time.
 */
export const preset = {
  worker: { schema: SCHEMA, completeJobBatchDelay: 0, failJobBatchDelay: 0, pollInterval: 1000 },
}

/** Makes or renews the tables of the jobs; call it with the migrations. Quick when there is nothing to do. */
export const prepareJobs = async (url: string): Promise<void> => {
  const logger: Logger = loggerOf(silent)
  await runMigrations({ connectionString: url, maxPoolSize: 1, preset, logger })
}

const silent: Say = () => {}

/** True when the tables are there. */
export const isPrepared = async (pool: pg.Pool): Promise<boolean> => {
  const { rows } = await pool.query<{ there: boolean }>(`select to_regclass('${SCHEMA}.jobs') is not null as there`)
  return rows[0]?.there ?? false
}
