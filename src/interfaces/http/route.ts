import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { LEAST_KEY, VISITOR_COOKIE, visitorOf } from '#support/access/index.ts'
import { type Action, fail, type House, run } from '#support/actions/index.ts'
import { actorOf, keyOf } from './caller.ts'
import { refused } from './errors.ts'
import { inputOf, type JsonSchema, jsonSchema } from './input.ts'
import { addressOf, type LimitName } from './limits.ts'

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `/api/orders/:id/cancellation`: nouns. */
  url: string
  // biome-ignore lint/suspicious/noExplicitAny: every action has its own input and output
  action: Action<any, any>
  /** 200 unless something new is made. */
  status?: number
  /** The heading under which the API's description lists it. */
  tag: string
  /** One line: what it does. */
  summary: string
  /** What else of the request belongs to the input. */
  from?: (request: FastifyRequest) => object
  /** Names that `from` fills and no caller writes. */
  given?: readonly string[]
  /** A bound of its own for what can be tried again and again. */
  limit?: LimitName
  /** Bytes of the largest body, where 1 MB is not enough. */
  bodyLimit?: number
  /** Another form of the answer than JSON: a file, a page. */
  // biome-ignore lint/suspicious/noExplicitAny: every action has its own output
  answer?: (output: any, reply: FastifyReply, request: FastifyRequest) => unknown
}

/** A route as the API's description sees it. */
export type Described = Pick<Route, 'method' | 'url' | 'tag' | 'summary'> & {
  /** Missing where something else than an action answers. */
  action?: Route['action']
  status: number
  schema: JsonSchema
  given: readonly string[]
  isFile: boolean
  /** What is answered where no action says it. */
  output?: z.ZodType
  /** What is sent in another form than JSON, by content type. */
  sent?: Record<string, JsonSchema>
  /** What the address may say where no action does. */
  query?: z.ZodType
}

/** An address of the API: its parameters, query and body together are the input of one action, the action's output is the answer. */
export const route = (app: FastifyInstance, house: House, it: Route): void => {
  const schema = jsonSchema(it.action.input, 'input')
  const status = it.status ?? 200
  app.described.push({ ...it, status, schema, given: it.given ?? [], isFile: it.answer !== undefined })
  app.route({
    method: it.method,
    url: it.url,
    ...(it.bodyLimit && { bodyLimit: it.bodyLimit }),
    handler: async (request, reply) => {
      if (it.limit) app.limits.take(it.limit, addressOf(request))
      const actor = await actorOf(request)
      const input = { ...inputOf(request, schema), ...it.from?.(request) }
      const output = await run(house.database, it.action, { actor, key: checkedKey(request) }, input)
      if (!it.action.reads && it.action.name.startsWith('access.')) app.access.forget()
      if (it.answer) return it.answer(output, reply, request)
      return answer(request, reply, status, output)
    },
  })
}

/**
 * Several addresses with something in common, one line each:
 * `const on = routesOf(app, house, { tag: 'Orders' })`, then `on('POST /api/orders', orders.placeOrder, 'Order for a customer', made)`.
 */
export const routesOf =
  (app: FastifyInstance, house: House, common: Pick<Route, 'tag'> & Partial<Route>) =>
  (
    address: `${Route['method']} /api/${string}`,
    action: Route['action'],
    summary: string,
    more?: Partial<Route>,
  ): void => {
    const [method, url] = address.split(' ') as [Route['method'], string]
    route(app, house, { ...common, method, url, action, summary, ...more })
  }

/** For addresses that make something new. */
export const made = { status: 201 } as const

/** The caller's idempotency key. Fails with `http.bad_key` when it is none, with `http.weak_key` when it would not be honoured. */
export const checkedKey = (request: FastifyRequest): string | undefined => {
  const key = keyOf(request)
  if (key === undefined) return undefined
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) fail(refused.badKey)
  if (key.length < LEAST_KEY && request.method !== 'GET' && isPassing(request))
    fail(refused.weakKey, { least: LEAST_KEY })
  return key
}

/** Nobody whom we would know again: keys of such callers count for all of them. */
const isPassing = ({ actor, cookies, server }: FastifyRequest) =>
  actor?.kind === 'visitor' && visitorOf(cookies[VISITOR_COOKIE], server.house.secret) === undefined

const answer = (request: FastifyRequest, reply: FastifyReply, status: number, output: unknown) => {
  if (output === undefined || output === null) return reply.status(status === 200 ? 204 : status).send()
  const tag = etagOf(output)
  if (tag) reply.header('etag', tag)
  if (tag && request.method === 'GET' && request.headers['if-none-match'] === tag) return reply.status(304).send()
  return reply.status(status).send(output)
}

/** The row's version as an entity tag: to be sent back as `If-Match`, so that nobody's change is lost. */
const etagOf = (output: unknown): string | undefined =>
  typeof output === 'object' && output !== null && 'version' in output && typeof output.version === 'number'
    ? `"${output.version}"`
    : undefined
