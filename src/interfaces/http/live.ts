import websocket, { type WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Actor, common, fail, type House, may } from '#support/actions/index.ts'
import { actionName, type Entity } from '#support/entity/index.ts'
import { type LiveNews, liveFeed } from '#support/events/index.ts'
import { actorOf } from './caller.ts'
import { refused } from './errors.ts'
import { isOurs } from './same-site.ts'

const MOST_TOPICS = 200
const LONGEST_MESSAGE = 16_384
const LOOK_AGAIN = 30_000

/** `order:<id>`, or `order:*` for every order. */
const topic = z.string().regex(/^[a-z_]{1,40}:(\*|[\w-]{1,100})$/)
const message = z.object({
  subscribe: z.array(topic).max(MOST_TOPICS).default([]),
  unsubscribe: z.array(topic).max(MOST_TOPICS).default([]),
})

/** Kind of subject → permission that reads it: what modules say of their documents, and reading for every entity. */
export const readersOf = ({ modules }: House): Map<string, string> =>
  new Map(
    modules.flatMap(({ documents = {}, entities = [] }) => [
      ...(entities as unknown as Entity[]).map((entity) => [entity.name, actionName(entity, 'get')] as const),
      ...Object.entries(documents),
    ]),
  )

/**
 * `/api/live` for staff: the screen says what it shows (`{"subscribe":["order:…"]}`) and hears `{type, subject}` when that changes; it then
 * asks for the rest with its own rights. Ends when its session does.
 */
export const live = async (app: FastifyInstance): Promise<void> => {
  await app.register(websocket, { options: { maxPayload: LONGEST_MESSAGE } })
  const readers = readersOf(app.house)
  const feed = liveFeed(app.house.database)
  const preValidation = async (request: FastifyRequest) => {
    const { origin } = request.headers
    if (origin !== undefined && !isOurs(app.house, request, origin)) fail(refused.otherSite)
    const actor = await actorOf(request)
    if (actor.kind !== 'staff') fail(common.notSignedIn)
  }
  app.get('/api/live', { websocket: true, preValidation }, (socket, request) =>
    converse(socket, request, feed, readers),
  )
}

const converse = (
  socket: WebSocket,
  request: FastifyRequest,
  feed: ReturnType<typeof liveFeed>,
  readers: Map<string, string>,
) => {
  const topics = new Set<string>()
  const say = (what: object) => {
    // A screen that does not read on gets no longer tail: it asks anew when it is back.
    if (socket.bufferedAmount > 1_000_000) socket.terminate()
    else socket.send(JSON.stringify(what))
  }
  const stop = feed.subscribe(({ type, subject }: LiveNews) => {
    if (topics.has(subject) || topics.has(`${subject.split(':')[0]}:*`)) say({ type, subject })
  })
  const watch = setInterval(() => void stillThere(socket, request, topics, readers), LOOK_AGAIN)
  socket.on('message', (data: Buffer) => listen(data, request.actor, topics, readers, say))
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearInterval(watch)
    stop()
  })
}

const listen = (
  data: Buffer,
  actor: Actor | null,
  topics: Set<string>,
  readers: Map<string, string>,
  say: (what: object) => void,
) => {
  const asked = message.safeParse(read(data))
  if (!asked.success || !actor) return say({ error: common.invalidInput.code })
  for (const one of asked.data.unsubscribe) topics.delete(one)
  const refusedTopics = asked.data.subscribe.filter((one) => !maySee(actor, one, readers) || topics.size >= MOST_TOPICS)
  for (const one of asked.data.subscribe) if (!refusedTopics.includes(one)) topics.add(one)
  say({ subscribed: [...topics], ...(refusedTopics.length && { refused: refusedTopics }) })
}

const maySee = (actor: Actor, one: string, readers: Map<string, string>) => {
  // What concerns a user is told to him alone.
  if (one.startsWith('user:')) return one === `user:${actor.id}`
  const permission = readers.get(one.split(':')[0]!)
  return permission !== undefined && may(actor, permission)
}

/** Whoever has signed out or lost a role hears no more of it. */
const stillThere = async (
  socket: WebSocket,
  request: FastifyRequest,
  topics: Set<string>,
  readers: Map<string, string>,
) => {
  const actor = await actorOf(request).catch(() => undefined)
  if (actor === undefined) return
  if (actor.kind !== 'staff') return socket.close(4401, 'signed out')
  for (const one of topics) if (!maySee(actor, one, readers)) topics.delete(one)
  socket.ping()
}

const read = (data: Buffer): unknown => {
  try {
    return JSON.parse(data.toString())
  } catch {
    return undefined
  }
}
