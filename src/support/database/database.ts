import { EventEmitter } from 'node:events'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { type Line, lineTo } from './line.ts'

/** What runs inside one transaction: Drizzle for most statements, `named` for the hot ones (parsed and planned once a connection). */
export type Tx = NodePgDatabase & {
  /** Runs a prepared statement on this transaction's connection. `name` must belong to one text only. */
  named<Row = Record<string, unknown>>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Runs a prepared statement whose rows nobody needs. A brief transaction only sends it; should it fail, the next answer or the commit says so. */
  later(name: string, text: string, values?: readonly unknown[]): Promise<void>
  /** Works that do not need each other: a brief transaction sends what they ask in one message. Fails as the first of them does, when all have ended. */
  together<const T extends readonly (() => Promise<unknown>)[]>(...works: T): Promise<Answers<T>>
  /** Waits for what was sent `later`; fails with the first failure among it. */
  settled(): Promise<void>
  /** Runs once after this transaction has committed; lost when it rolls back. For nudges only, never for effects. */
  afterCommit(does: () => void): void
  readonly client: pg.PoolClient
  /** Whose transaction it is: for what a process keeps in memory of it. */
  readonly database: Database
}

type Answers<T extends readonly (() => Promise<unknown>)[]> = { -readonly [K in keyof T]: Awaited<ReturnType<T[K]>> }

export type Database = {
  readonly url: string
  readonly pool: pg.Pool
  /** Reads outside any transaction, each statement by itself. */
  readonly read: NodePgDatabase
  /** Commits what `work` did, or nothing of it. */
  transaction<T>(work: (tx: Tx) => Promise<T>, options?: TransactionOptions): Promise<T>
  /**
   * What only reads: each statement sees what is committed when it begins, as in READ COMMITTED, without the two messages of a transaction. Brief:
   * as in a brief transaction.
   */
  reading<T>(work: (tx: Tx) => Promise<T>, options?: Pick<TransactionOptions, 'isBrief'>): Promise<T>
  /** 'committed' after each transaction that wrote events: the relay listens. */
  readonly news: EventEmitter
  close(): Promise<void>
}

export type TransactionOptions = {
  /** READ COMMITTED unless asked otherwise. */
  isolation?: 'repeatable read'
  readOnly?: boolean
  /**
   * Small work that is done often: plans of statements serve any values, for planning anew costs more than it finds; and what needs no answer
   * is sent with what follows. No COPY in it.
   */
  isBrief?: boolean
  /**
   * Does not wait until it is on the disk. After a fall it may be missing, but only together with all that committed after it: for what is done
   * again when it is missing, and whose effects stay in the database.
   */
  isRepeatable?: boolean
}

// Exact numbers and plain dates stay text: no float and no time zone may touch them.
const types = new pg.TypeOverrides()
types.setTypeParser(1082, (date) => date)
types.setTypeParser(20, Number)

/** A connection knows the tables and the plans of some sixty statements: a new one learns them all again, at the price of ten orders. */
const IDLE_MS = 45_000

type PoolOptions = { size: number; name: string; options?: string }

const poolOf = (url: string, { size, name, options }: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: name,
    types,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    idleTimeoutMillis: IDLE_MS,
    ...(options && { options }),
  })
  pool.on('error', () => {}) // an idle connection that the server closed is replaced at the next use
  pool.on('connect', (client) => client.on('error', () => {})) // one in use tells its next statement instead
  return pool
}

/**
 * Opens a pool of connections. `size` bounds it; a statement longer than 30 s and a transaction idle for 10 s are cut by the server. Brief readings
 * have connections of their own, at most half as many, whose plans serve any values.
 */
export const open = (url: string, { size = 20, name = 'onefold' } = {}): Database => {
  const pool = poolOf(url, { size, name })
  const brief = poolOf(url, { size: Math.ceil(size / 2), name, options: '-c plan_cache_mode=force_generic_plan' })
  const news = new EventEmitter()
  news.setMaxListeners(50)

  const transaction: Database['transaction'] = async (work, options = {}) => {
    const client = await pool.connect()
    const line = lineTo(client, options.isBrief)
    let broken: Error | undefined
    const after: (() => void)[] = []
    try {
      await line.send(() => client.query(begin(options)))
      const result = await work(transactionOn(database, client, line, after))
      await line.send(() => client.query('commit'))
      await line.settled()
      for (const does of after) does()
      return result
    } catch (error) {
      const first = await firstFailure(line, error)
      await client.query('rollback').catch((reason: Error) => (broken = reason))
      throw first
    } finally {
      line.close()
      client.release(broken)
    }
  }
  const reading: Database['reading'] = async (work, { isBrief = false } = {}) => {
    const client = await (isBrief ? brief : pool).connect()
    const line = lineTo(client, isBrief)
    try {
      return await work(transactionOn(database, client, line, []))
    } finally {
      line.close()
      client.release()
    }
  }
  const close = async () => void (await Promise.all([pool.end(), brief.end()]))
  const read = drizzle(pool, { casing: 'snake_case' })
  const database: Database = { url, pool, read, transaction, reading, news, close }
  return database
}

const begin = ({ isolation, readOnly, isBrief, isRepeatable }: TransactionOptions) =>
  [
    `begin${isolation ? ` isolation level ${isolation}` : ''}${readOnly ? ' read only' : ''}`,
    ...(isBrief ? ['set local plan_cache_mode = force_generic_plan'] : []),
    ...(isRepeatable ? ['set local synchronous_commit = off'] : []),
  ].join('; ')

const transactionOn = (database: Database, client: pg.PoolClient, line: Line, after: (() => void)[]): Tx => {
  const ask = (name: string, text: string, values: readonly unknown[] = []) =>
    client.query({ name, text, values: values as unknown[] })
  return Object.assign(drizzle(client, { casing: 'snake_case' }) as unknown as NodePgDatabase, {
    client,
    database,
    named: async <Row>(name: string, text: string, values?: readonly unknown[]) =>
      (await line.ask(() => ask(name, text, values))).rows as Row[],
    later: (name: string, text: string, values?: readonly unknown[]) => line.send(() => ask(name, text, values)),
    together: ((...works: readonly (() => Promise<unknown>)[]) => line.together(works)) as Tx['together'],
    settled: () => line.settled(),
    afterCommit: (does: () => void) => void after.push(does),
  })
}

/** What was sent without waiting may have failed before the error that somebody noticed, and be its cause. */
const firstFailure = ({ settled }: Pick<Line, 'settled'>, error: unknown): Promise<unknown> =>
  settled().then(
    () => error,
    (failure) => failure,
  )

/** Runs `work` so that its failure undoes only its own writes. */
export const savepoint = async <T>(tx: Tx, work: () => Promise<T>): Promise<T> => {
  await tx.client.query('savepoint part')
  try {
    const result = await work()
    await tx.settled()
    await tx.client.query('release savepoint part')
    return result
  } catch (error) {
    const first = await firstFailure(tx, error)
    await tx.client.query('rollback to savepoint part; release savepoint part')
    throw first
  }
}
