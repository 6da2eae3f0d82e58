import { randomUUID } from 'node:crypto'
import type { Database, Tx } from '#support/database/index.ts'
import { lockCursor, moveCursor, moveToPresent } from './cursor.ts'
import { type Position, READABLE } from './position.ts'
import type { Told } from './present.ts'
import { LIVE } from './subscribers.ts'

/** What screens hear: that something of this type happened to this document. They ask for the rest themselves, with their own rights. */
export type LiveNews = { type: string; subject: string }

/** The channel that carries it between processes. */
export const CHANNEL = 'onefold'

/** Who speaks on the channel. */
export const PROCESS = randomUUID()

export type Message = { from: string; news: [type: string, subject: string][]; present?: Told }

const AT_ONCE = 500
const LONGEST = 7500 // NOTIFY takes 8000 bytes

/** Hears what happens in the whole house, whichever process did it. Returns how to stop. */
export const liveFeed = (database: Database): { subscribe(hear: (news: LiveNews) => void): () => void } => ({
  subscribe: (hear) => {
    database.news.on('live', hear)
    return () => void database.news.off('live', hear)
  },
})

type Heard = { types: Set<string>; hasMore: boolean; isRipening: boolean }

const passing = { isBrief: true, isRepeatable: true } as const

/** Reads on in the stream and tells all processes; one process does it at a time. `isRipening`: events wait for older transactions. */
export const announce = (database: Database): Promise<Heard> =>
  database.transaction(async (tx) => {
    const cursor = await lockCursor(tx, LIVE)
    if (!cursor) return { types: new Set<string>(), hasMore: false, isRipening: false }
    const events = await readNews(tx, cursor)
    if (!events.length) return { types: new Set<string>(), hasMore: false, isRipening: await isRipening(tx, cursor) }
    await notify(tx, events)
    await moveCursor(tx, LIVE, events.at(-1)!)
    return { types: new Set(events.map(({ type }) => type)), hasMore: events.length === AT_ONCE, isRipening: true }
  }, passing)

/** What happened while no process was there to tell is of no use to screens that open now. */
export const forgetMissed = (database: Database): Promise<void> =>
  database.transaction(async (tx) => {
    const cursor = await lockCursor(tx, LIVE)
    if (cursor && Date.now() - cursor.movedAt.getTime() > 60_000) await moveToPresent(tx, LIVE)
  })

const readNews = (tx: Tx, cursor: Position) =>
  tx.named<Position & LiveNews>(
    'events.read_news',
    `select era, xid::text as xid, id, type, subject from events where ${READABLE} order by era, events.xid, id limit ${AT_ONCE}`,
    [cursor.era, cursor.xid, cursor.id],
  )

/** Whether anything lies beyond: the last event is found by the key's end, however many there are. */
const isRipening = async (tx: Tx, cursor: Position) => {
  const [row] = await tx.named<{ waits: boolean }>(
    'events.ripening',
    `select (era, xid, id) > ($1::int, $2::xid8, $3::uuid) as waits from events order by era desc, xid desc, id desc limit 1`,
    [cursor.era, cursor.xid, cursor.id],
  )
  return row?.waits ?? false
}

const notify = async (tx: Tx, events: readonly LiveNews[]) => {
  const seen = new Map(events.map(({ type, subject }) => [`${type} ${subject}`, [type, subject] as [string, string]]))
  let news: Message['news'] = []
  let size = 0
  const send = async () => {
    if (news.length)
      await tx.named('events.notify', 'select pg_notify($1, $2)', [CHANNEL, JSON.stringify({ from: PROCESS, news })])
    news = []
    size = 0
  }
  for (const item of seen.values()) {
    const length = Buffer.byteLength(JSON.stringify(item)) + 1
    if (length > LONGEST - 100) continue
    if (size + length > LONGEST - 100) await send()
    news.push(item)
    size += length
  }
  await send()
}
