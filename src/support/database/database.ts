import { EventEmitter } from 'node:events'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'

/** What runs inside one transaction: Drizzle for most statements, `named` for the hot ones (parsed and planned once a connection). */
export type Tx = NodePgDatabase & {
  /** Runs a prepared statement on this transaction's connection. `name` must belong to one text only. */
  named<Row = Record<string, unknown>>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Runs once after this transaction has committed; lost when it rolls back. For nudges only, never for effects. */
  afterCommit(does: () => void): void
  readonly client: pg.PoolClient
  /** Whose transaction it is: for what a process keeps in memory of it. */
  readonly database: Database
}

export type Database = {
  readonly url: string
  readonly pool: pg.Pool
  /** Reads outside any transaction, each statement by itself. */
  readonly read: NodePgDatabase
  /** Commits what `work` did, or nothing of it. READ COMMITTED unless asked otherwise. */
  transaction<T>(
    work: (tx: Tx) => Promise<T>,
    options?: { isolation?: 'repeatable read'; readOnly?: boolean },
  ): Promise<T>
  /** What only reads: each statement sees what is committed when it begins, as in READ COMMITTED, without the two messages of a transaction. */
  reading<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** 'committed' after each transaction that wrote events: the relay listens. */
  readonly news: EventEmitter
  close(): Promise<void>
}

// Exact numbers and plain dates stay text: no float and no time zone may touch them.
const types = new pg.TypeOverrides()
types.setTypeParser(1082, (date) => date)
types.setTypeParser(20, Number)

/** Opens a pool of connections. `size` bounds it; a statement longer than 30 s and a transaction idle for 10 s are cut by the server. */
export const open = (url: string, { size = 20, name = 'onefold' } = {}): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: name,
    types,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  })
  pool.on('error', () => {}) // an idle connection that the server closed is replaced at the next use
  pool.on('connect', (client) => client.on('error', () => {})) // one in use tells its next statement instead
  const news = new EventEmitter()
  news.setMaxListeners(50)

  const transaction: Database['transaction'] = async (work, options = {}) => {
    const client = await pool.connect()
    let broken: Error | undefined
    const after: (() => void)[] = []
    try {
      await client.query(begin(options))
      const result = await work(transactionOn(database, client, after))
      await client.query('commit')
      for (const does of after) does()
      return result
    } catch (error) {
      await client.query('rollback').catch((reason: Error) => (broken = reason))
      throw error
    } finally {
      client.release(broken)
    }
  }
  const reading: Database['reading'] = async (work) => {
    const client = await pool.connect()
    try {
      return await work(transactionOn(database, client, []))
    } finally {
      client.release()
    }
  }
  const read = drizzle(pool, { casing: 'snake_case' })
  const database: Database = { url, pool, read, transaction, reading, news, close: () => pool.end() }
  return database
}

const begin = ({ isolation, readOnly }: { isolation?: string; readOnly?: boolean }) =>
  `begin${isolation ? ` isolation level ${isolation}` : ''}${readOnly ? ' read only' : ''}`

const transactionOn = (database: Database, client: pg.PoolClient, after: (() => void)[]): Tx =>
  Object.assign(drizzle(client, { casing: 'snake_case' }) as unknown as NodePgDatabase, {
    client,
    database,
    named: async <Row>(name: string, text: string, values: readonly unknown[] = []) =>
      (await client.query({ name, text, values: values as unknown[] })).rows as Row[],
    afterCommit: (does: () => void) => void after.push(does),
  })

/** Runs `work` so that its failure undoes only its own writes. */
export const savepoint = async <T>(tx: Tx, work: () => Promise<T>): Promise<T> => {
  await tx.client.query('savepoint part')
  try {
    const result = await work()
    await tx.client.query('release savepoint part')
    return result
  } catch (error) {
    await tx.client.query('rollback to savepoint part; release savepoint part')
    throw error
  }
}
