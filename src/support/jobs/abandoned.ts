import type { WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { SCHEMA } from './schema.ts'

// First key of the advisory locks by which a worker shows that it lives.
const ALIVE = 726_003

/**
 * Holds a lock in the name of each worker for as long as this process lives; the server lets go of it when the process is killed.
 * Without it, a job that was running at a kill would wait four hours.
 */
export const holdWorkers = async (url: string, events: WorkerEvents): Promise<{ release(): Promise<void> }> => {
  const held = new Set<string>()
  let isReleased = false
  let client: pg.Client | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const hold = (id: string) => {
    queue = queue
      .then(() => client?.query('select pg_advisory_lock_shared($1, hashtext($2))', [ALIVE, id]))
      .catch(() => {})
    return queue
  }
  const connect = async () => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'onefold jobs alive', keepAlive: true })
    fresh.on('error', () => {})
    await fresh.connect()
    client = fresh
    fresh.once('end', () => isReleased || setTimeout(() => void connect().catch(() => {}), 500).unref())
    for (const id of held) await hold(id)
  }
  await connect()
  events.on('worker:create', ({ worker }) => {
    held.add(worker.workerId)
    void hold(worker.workerId)
  })
  return {
    release: async () => {
      isReleased = true
      await client?.end().catch(() => {})
    },
  }
}

/** Gives the jobs of workers that no longer live back to the others. Returns those workers. */
export const freeAbandoned = async (pool: pg.Pool): Promise<string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `select distinct locked_by as id from ${SCHEMA}.jobs where locked_by is not null and locked_at < now() - interval '5 seconds'`,
  )
  const gone: string[] = []
  for (const { id } of rows) {
    const { rows: found } = await pool.query<{ gone: boolean }>(
      'select pg_try_advisory_xact_lock($1, hashtext($2)) as gone',
      [ALIVE, id],
    )
    if (found[0]?.gone) gone.push(id)
  }
  if (gone.length) await pool.query(`select ${SCHEMA}.force_unlock_workers($1::text[])`, [gone])
  return gone
}
