import websocket, { type WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Actor, common, fail, type House } from '#support/actions/index.ts'
import { type LiveNews, liveFeed } from '#support/events/index.ts'
import { maySee, sightOf } from '#support/notes/documents.ts'
import { actorOf } from './caller.ts'
import { refused } from './errors.ts'
import { presenceOf } from './present.ts'
import { isOurs } from './same-site.ts'

const MOST_TOPICS = 200
const LONGEST_MESSAGE = 16_384
const LOOK_AGAIN = 30_000

/** `order:<id>`, or `order:*` for every order. */
const topic = z.string().regex(/^[a-z_]{1,40}:(\*|[\w-]{1,100})$/)
const message = z.object({
  subscribe: z.array(topic).max(MOST_TOPICS).default([]),
  unsubscribe: z.array(topic).max(MOST_TOPICS).default([]),
  /** Whether somebody sits before this screen; once it has said so, it hears who else does. */
  present: z.boolean().optional(),
})

/**
 * `/api/live` for staff: the screen says what it shows (`{"subscribe":["order:…"]}`) and hears `{type, subject}` when that changes; it then
 * asks for the rest with its own rights. It also says that somebody sits before it (`{"present":true}`) and hears who else is at the desk. Ends when its
 * session does.
 */
export const live = async (app: FastifyInstance): Promise<void> => {
  await app.register(websocket, { options: { maxPayload: LONGEST_MESSAGE } })
  const feed = liveFeed(app.house.database)
  const preValidation = async (request: FastifyRequest) => {
    const { origin } = request.headers
    if (origin !== undefined && !isOurs(app.house, request, origin)) fail(refused.otherSite)
    const actor = await actorOf(request)
    if (actor.kind !== 'staff') fail(common.notSignedIn)
  }
  app.get('/api/live', { websocket: true, preValidation }, (socket, request) => converse(socket, request, feed))
}

const converse = (socket: WebSocket, request: FastifyRequest, feed: ReturnType<typeof liveFeed>) => {
  const topics = new Set<string>()
  const { house } = request.server
  const say = (what: object) => {
    // A screen that does not read on gets no longer tail: it asks anew when it is back.
    if (socket.bufferedAmount > 1_000_000) socket.terminate()
    else socket.send(JSON.stringify(what))
  }
  const stop = feed.subscribe(({ type, subject }: LiveNews) => {
    if (topics.has(subject)) return say({ type, subject })
    if (!request.actor || !topics.has(`${kindOf(subject)}:*`)) return
    // Who sees some sites only hears of their documents only.
    if (sightOf(request.actor, kindOf(subject)) === 'all') return say({ type, subject })
    void mayHear(house, request.actor, subject).then(
      (may) => may && say({ type, subject }),
      () => {},
    )
  })
  const presence = presenceOf(request, topics, say)
  let isAnswering = true
  const watch = setInterval(() => {
    // A line that was cut without a word answers no more.
    if (!isAnswering) return socket.terminate()
    isAnswering = false
    void stillThere(socket, request, topics).then(presence.moved)
  }, LOOK_AGAIN)
  socket.on('pong', () => {
    isAnswering = true
  })
  const line = { request, topics, say, presence }
  socket.on('message', (data: Buffer) => void listen(data, line).catch(() => socket.terminate()))
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearInterval(watch)
    presence.left()
    stop()
  })
}

type Line = {
  request: FastifyRequest
  topics: Set<string>
  say: (what: object) => void
  presence: ReturnType<typeof presenceOf>
}

const listen = async (data: Buffer, { request, topics, say, presence }: Line) => {
  const asked = message.safeParse(read(data))
  const { actor, server } = request
  if (!asked.success || !actor) return say({ error: common.invalidInput.code })
  for (const one of asked.data.unsubscribe) topics.delete(one)
  const refusedTopics: string[] = []
  for (const one of asked.data.subscribe) {
    if (topics.size < MOST_TOPICS && (await mayHear(server.house, actor, one))) topics.add(one)
    else refusedTopics.push(one)
  }
  say({ subscribed: [...topics], ...(refusedTopics.length && { refused: refusedTopics }) })
  if (asked.data.present === undefined) presence.moved()
  else presence.isHere(asked.data.present)
}

const kindOf = (subject: string) => subject.slice(0, subject.indexOf(':'))

const mayHear = async (house: House, actor: Actor, one: string): Promise<boolean> => {
  // What concerns a user is told to him alone.
  if (one.startsWith('user:')) return one === `user:${actor.id}`
  const sight = sightOf(actor, kindOf(one))
  if (sight !== 'some' || one.endsWith(':*')) return sight !== 'none'
  return house.database.transaction((tx) => maySee({ actor, tx }, one), { readOnly: true })
}

/** Whoever has signed out or lost a role hears no more of it. */
const stillThere = async (socket: WebSocket, request: FastifyRequest, topics: Set<string>) => {
  const actor = await actorOf(request).catch(() => undefined)
  if (actor === undefined) return
  if (actor.kind !== 'staff') return socket.close(4401, 'signed out')
  for (const one of topics) if (!(await mayHear(request.server.house, actor, one).catch(() => true))) topics.delete(one)
  socket.ping()
}

const read = (data: Buffer): unknown => {
  try {
    return JSON.parse(data.toString())
  } catch {
    return undefined
  }
}
