import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { gatherer, webKinds } from '#books/interactions/functions.ts'
import { parse } from '#support/actions/index.ts'
import { callerOf } from './caller.ts'
import { jsonSchema, refuseUnwritable } from './input.ts'
import { addressOf } from './limits.ts'
import { keepVisitor } from './visitor.ts'

const MOST_EVENTS = 100

const value = z.union([z.string().max(500), z.number(), z.boolean(), z.null()])
const event = z.strictObject({
  id: z.uuid(),
  kind: z.enum(webKinds),
  at: z.iso.datetime({ offset: true }),
  url: z.string().max(2000).optional(),
  itemId: z.uuid().optional(),
  data: z
    .record(z.string().max(60), value)
    .refine((data) => Object.keys(data).length <= 20)
    .optional(),
})
const input = z.strictObject({ events: z.array(event).min(1).max(MOST_EVENTS) })

/**
 * `POST /api/collect`: what a browser saw its visitor do. 202 when it is durable. The visitor is the one of the signed cookie, which is set
 * when it is missing; nobody can report for another.
 */
export const collect = (app: FastifyInstance): void => {
  const { house, access, limits } = app
  const gathered = gatherer(house)
  app.addHook('onClose', async () => void (await gathered.flush()))
  app.described.push({
    method: 'POST',
    url: '/api/collect',
    tag: 'Interactions',
    summary: 'What a visitor did, for the signed visitor cookie',
    schema: jsonSchema(input, 'input'),
    status: 202,
    output: z.object({ count: z.int() }),
    given: [],
    isFile: false,
  })
  app.post('/api/collect', { bodyLimit: 128 * 1024 }, async (request, reply) => {
    limits.take('collect', addressOf(request))
    const { events } = parse(input, request.body)
    refuseUnwritable({ events })
    const visitor = keepVisitor(request, reply)
    request.actor = access.visitor(callerOf(request))
    const count = await gathered.collect(
      events.map(({ id, kind, at, url, itemId, data }) => ({
        subjectId: visitor,
        id,
        kind,
        channel: 'web',
        at: new Date(at),
        about: itemId && `item:${itemId}`,
        data: { ...data, ...(url && { url: withoutKeys(url) }) },
      })),
    )
    return reply.status(202).send({ count })
  })
}

/** Keys and tokens of a page's address are nobody's interest. */
const withoutKeys = (url: string) => url.replace(/([?&](?:key|token)=)[^&#]*/gi, '$1')
