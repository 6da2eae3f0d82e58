import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Database } from '#support/database/index.ts'
import { CHANNEL, type Message, PROCESS } from './live.ts'

export type Listening = { stop(): Promise<void> }

type Shared = { listeners: number; close: Promise<() => Promise<void>> }

const running = new WeakMap<Database, Shared>()

/**
 * Keeps one connection of this process on the channel and passes on what it hears: `news` emits 'live' for screens, and 'elsewhere' with
 * the types that another process announced. Connects again by itself. Several callers share the connection.
 */
export const startListening = async (database: Database): Promise<Listening> => {
  const shared: Shared = running.get(database) ?? { listeners: 0, close: connectForEver(database) }
  running.set(database, shared)
  shared.listeners += 1
  await shared.close.catch((error: unknown) => {
    running.delete(database)
    throw error
  })
  let isStopped = false
  return {
    stop: async () => {
      if (isStopped) return
      isStopped = true
      shared.listeners -= 1
      if (shared.listeners > 0) return
      running.delete(database)
      await (await shared.close)()
    },
  }
}

const connectForEver = async (database: Database) => {
  let isClosed = false
  let client: pg.Client | undefined
  const connect = async () => {
    const fresh = new pg.Client({
      connectionString: database.url,
      application_name: 'onefold listens',
      keepAlive: true,
    })
    fresh.on('error', () => {}) // 'end' follows
    fresh.on('notification', ({ payload }) => payload && hear(database, payload))
    await fresh.connect()
    await fresh.query(`listen ${CHANNEL}`)
    fresh.once('end', () => void reconnect())
    client = fresh
  }
  const reconnect = async () => {
    while (!isClosed) {
      await sleep(500)
      if (isClosed) return
      const isThere = await connect().then(
        () => true,
        () => false,
      )
      if (isThere) return void database.news.emit('reconnected')
    }
  }
  await connect()
  return async () => {
    isClosed = true
    await client?.end().catch(() => {})
  }
}

const hear = (database: Database, payload: string) => {
  const { from, news, present } = JSON.parse(payload) as Message
  if (present) return from !== PROCESS && void database.news.emit('present', from, present)
  for (const [type, subject] of news) database.news.emit('live', { type, subject })
  if (from !== PROCESS) database.news.emit('elsewhere', new Set(news.map(([type]) => type)))
}
