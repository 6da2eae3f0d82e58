import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Histogram, register } from 'prom-client'
import { fail } from '#support/actions/index.ts'
import { refused } from './errors.ts'

const NAME = 'onefold_http_request_seconds'

/** One histogram for the process, also when tests open several houses in it. */
const requests = () =>
  (register.getSingleMetric(NAME) as Histogram | undefined) ??
  new Histogram({
    name: NAME,
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
  })

/** Counts an answered request by its route, never by its address: addresses hold numbers and keys of customers. */
export const measure = (request: FastifyRequest, reply: FastifyReply): void => {
  const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) }
  requests().observe(labels, reply.elapsedTime / 1000)
}

const PRIVATE = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd]|::ffff:(127|10|192\.168)\.)/i

/** A proxy of this machine that nobody told us to trust speaks for anybody. */
const isPassedOn = ({ headers, ips }: FastifyRequest): boolean =>
  ips === undefined && (headers['x-forwarded-for'] ?? headers.forwarded) !== undefined

/** `GET /metrics` for Prometheus, for callers of the same machine or private network only. */
export const metrics = (app: FastifyInstance): void => {
  requests()
  app.get('/metrics', async (request, reply) => {
    if (!PRIVATE.test(request.ip) || isPassedOn(request)) fail(refused.noSuchPage)
    return reply.type(register.contentType).send(await register.metrics())
  })
}
