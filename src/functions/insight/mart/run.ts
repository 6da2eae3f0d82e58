import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Database } from '#support/database/index.ts'
import { startListening } from '#support/events/index.ts'
import { pulse } from '#support/events/pulse.ts'
import { factOf, grow, isUsable, load } from '../feed/grow.ts'
import { openStore, type Store } from './open.ts'
import { serve } from './serve.ts'
import { BEAT_MS, MART } from './standing.ts'

export type RunningMart = {
  port: number
  /** Builds everything anew; meanwhile the old figures answer. */
  rebuild(): Promise<void>
  /** Reads everything that is committed now, and waits for the transactions of the server that hold it back. */
  catchUp(): Promise<void>
  stop(): Promise<void>
}

type Options = {
  /** Where it listens, and under which name others reach it. */
  host?: string
  memory?: string
  threads?: number
  onError?: (error: unknown) => void
  /** Waits for its turn when another process has the mart; a test does not. */
  turn?: 'wait' | 'fail'
}

const SLOWEST_MS = 1000
/** A busy house is read in batches, not sale by sale. */
const GATHER_MS = 300
const REBUILD_HOUR = 3
const DAY_MS = 86_400_000
const PATIENCE_MS = 30_000

/**
 * Opens the mart, answers questions and follows the books until stopped: first load, then batch by batch, anew each night. One process at a time does
 * so for a house; a second waits for its turn. What it does and how far it has read stands in the row of `marts`.
 */
export const startMart = async (database: Database, folder: string, options: Options = {}): Promise<RunningMart> => {
  const { host = '127.0.0.1', onError = () => {}, memory, threads } = options
  const turn = await takeTurn(database, options.turn ?? 'wait')
  const store = await openStore(folder, { memory, threads })
  const state: State = { asOf: null, doing: 'loading', startedAt: new Date() }
  const token = randomBytes(24).toString('base64url')
  const serving = await serve(store, { host, token, asOf: () => state.asOf })
  const tell = () => beat(database, { host, port: serving.port, token, ...state })
  const { rebuild, step } = stepsOf(database, store, state, tell)
  await tell()
  const following = pulse(step, { slowestMs: SLOWEST_MS, gapMs: GATHER_MS, onError })
  const wake = () => following.wake()
  const beating = setInterval(() => void tell().catch(onError), BEAT_MS)
  const listening = await startListening(database)
  for (const news of ['committed', 'elsewhere', 'live']) database.news.on(news, wake)
  return {
    port: serving.port,
    rebuild,
    catchUp: async () => {
      await letThoseEndThatRunNow(database)
      while ((await step()) === 'more');
      await tell()
    },
    stop: async () => {
      clearInterval(beating)
      for (const news of ['committed', 'elsewhere', 'live']) database.news.off(news, wake)
      await following.stop()
      await listening.stop()
      await serving.stop()
      state.doing = 'stopped'
      await tell().catch(onError)
      store.close()
      await turn.release()
    },
  }
}

type State = { asOf: Date | null; doing: string; startedAt: Date }

/** What is done again and again: build anew when it must be, else read what has come. */
const stepsOf = (database: Database, store: Store, state: State, tell: () => Promise<unknown>) => {
  const one = oneAtATime()
  const rebuild = () =>
    one(async () => {
      state.doing = 'loading'
      await tell()
      state.asOf = await load(database, store)
      state.doing = 'reading'
      await tell()
    })
  const read = () =>
    one(async () => {
      if (!state.asOf && !(await isUsable(database, store))) return undefined
      const wasBlind = !state.asOf
      const grown = await grow(database, store)
      state.asOf = grown.hasMore ? state.asOf : grown.asOf
      state.doing = 'reading'
      if (wasBlind && !grown.hasMore) await tell()
      return grown
    })
  const step = async () => {
    if (await isDue(store)) await rebuild()
    const grown = await read()
    if (!grown) await rebuild()
    return !grown || grown.hasMore ? ('more' as const) : ('nothing' as const)
  }
  return { rebuild, step }
}

/** Cursors stop at the oldest transaction that is open anywhere on the server: what is committed behind it cannot be read yet. */
const letThoseEndThatRunNow = async ({ pool }: Database) => {
  const { rows } = await pool.query<{ next: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as next')
  const until = Date.now() + PATIENCE_MS
  const haveEnded = async () =>
    (
      await pool.query<{ ended: boolean }>(
        'select pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 as ended',
        [rows[0]!.next],
      )
    ).rows[0]!.ended
  while (!(await haveEnded())) {
    if (Date.now() > until) throw new Error('the mart waits for a transaction that stays open')
    await new Promise((done) => setTimeout(done, 5))
  }
}

/** Loading and reading never overlap. */
const oneAtATime = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work)
    last = done.catch(() => {})
    return done
  }
}

/** Once a night what has grown is replaced by what is built anew. */
const isDue = async ({ writer }: Store): Promise<boolean> => {
  const loadedAt = await factOf(writer, 'loaded_at')
  if (!loadedAt || new Date().getUTCHours() !== REBUILD_HOUR) return false
  return Date.now() - Date.parse(loadedAt) > DAY_MS / 2
}

const TURN = 'onefold mart'

/** A lock of a session of its own: it goes when the process does. */
const takeTurn = async (database: Database, how: 'wait' | 'fail') => {
  const client = new pg.Client({ connectionString: database.url, application_name: TURN, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  const take = async () =>
    (await client.query<{ got: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 42)) as got', [TURN]))
      .rows[0]!.got
  while (!(await take())) {
    if (how === 'fail') {
      await client.end()
      throw new Error('another process has the mart of this house')
    }
    await new Promise((done) => setTimeout(done, SLOWEST_MS))
  }
  return { release: () => client.end() }
}

type Standing = { host: string; port: number; token: string; startedAt: Date; asOf: Date | null; doing: string }

const beat = async (database: Database, { host, port, token, startedAt, asOf, doing }: Standing) => {
  const now = new Date()
  const lag = asOf ? Math.max(0, (now.getTime() - asOf.getTime()) / 1000) : 0
  await database.pool.query({
    name: 'insight.beat',
    text: `insert into marts (name, host, port, token, started_at, beat_at, as_of, doing, lag_seconds) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      on conflict (name) do update set host = $2, port = $3, token = $4, started_at = $5, beat_at = $6, as_of = coalesce($7, marts.as_of), doing = $8, lag_seconds = $9`,
    values: [MART, host, port, token, startedAt, now, asOf, doing, lag],
  })
}
