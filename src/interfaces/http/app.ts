import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import fastify, { type FastifyBaseLogger, type FastifyHttpOptions, type FastifyInstance, LogController } from 'fastify'
import { type Mailer, openAccess, type Welcome } from '#support/access/index.ts'
import type { House } from '#support/actions/index.ts'
import { apiHeaders } from './api-headers.ts'
import { languageOf } from './caller.ts'
import { docs } from './docs.ts'
import { doors } from './doors.ts'
import { health } from './health.ts'
import { type LimitSettings, makeLimits, usualLimits } from './limits.ts'
import { live } from './live.ts'
import { measure, metrics } from './metrics.ts'
import { noSuchPage } from './no-such-page.ts'
import { pageHeaders } from './page-headers.ts'
import { plainForms } from './plain-forms.ts'
import { isExpected, problemTexts, sendProblem } from './problems.ts'
import { refuseOtherSites } from './same-site.ts'
import './types.ts'

/** Something that answers at addresses of its own: a module's routes, the shop, the desk. */
export type Part = (app: FastifyInstance, house: House) => void | Promise<void>

export type AppSettings = {
  /** Addresses of the API. */
  routes?: readonly Part[]
  /** Pages for people, with the headers of pages. */
  pages?: readonly Part[]
  welcome: Welcome
  mailer: Mailer
  limits?: Partial<LimitSettings>
  trustProxy?: boolean | number | string
  logger?: FastifyBaseLogger
}

const MEGABYTE = 1024 * 1024
const LARGEST_FILE = 25 * MEGABYTE

/** The whole web side of a house, not yet listening: `app.inject` answers already. */
export const openApp = async (house: House, settings: AppSettings): Promise<FastifyInstance> => {
  const options: FastifyHttpOptions<Server> = {
    trustProxy: trusted(settings.trustProxy),
    bodyLimit: MEGABYTE,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply, error),
    ...(settings.logger && { loggerInstance: settings.logger }),
  }
  const app: FastifyInstance = fastify(options)
  furnish(app, house, settings)
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 64 * 1024 })
  await app.register(multipart, { limits: { fileSize: LARGEST_FILE, files: 1, fields: 20, fieldSize: 10_000 } })
  await app.register(compress, { globalDecompression: false, threshold: 1024, encodings: ['br', 'gzip'] })
  app.removeContentTypeParser('text/plain')
  watch(app, house)
  await app.register(async (api) => {
    health(api)
    metrics(api)
    doors(api)
    await live(api)
    for (const part of settings.routes ?? []) await part(api, house)
    await docs(api)
  })
  await app.register(async (pages) => {
    await pageHeaders(pages)
    plainForms(pages)
    for (const part of settings.pages ?? []) await part(pages, house)
  })
  await app.ready()
  return app
}

/** So many proxies before us tell the truth about the caller's address; or all, none, or these addresses. */
const trusted = (setting: AppSettings['trustProxy'] = false) =>
  typeof setting === 'number' ? (_address: string, hop: number) => hop < setting : setting

/** A way to go on that holds what somebody typed stays one line of plain letters. */
const asAddress = (to: string): string => to.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent)

/** What every route finds at hand. */
const furnish = (app: FastifyInstance, house: House, { welcome, mailer, limits }: AppSettings) => {
  app.decorate('house', house)
  app.decorate('access', openAccess(house, { mailer, onCustomerSignedIn: welcome }))
  app.decorate('limits', makeLimits({ ...usualLimits, ...limits }))
  app.decorate('problemTexts', problemTexts(house))
  app.decorate('described', [])
  app.decorate('served', [])
  app.decorateRequest('language', 'en')
  app.decorateRequest('actor', null)
}

/** What happens around every request. */
const watch = (app: FastifyInstance, house: House) => {
  const sameSite = refuseOtherSites(house)
  app.addHook('onRequest', async (request, reply) => {
    request.language = languageOf(request)
    reply.header('x-request-id', request.id)
    sameSite(request)
  })
  app.addHook('onSend', async (_, reply) => {
    apiHeaders(reply)
    const to = reply.getHeader('location')
    if (typeof to === 'string') reply.header('location', asAddress(to))
  })
  app.addHook('onResponse', async (request, reply) => {
    measure(request, reply)
    // Never the address itself, nor who it was: addresses hold numbers and keys of customers.
    const { method, routeOptions } = request
    const told = { method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
    request.log.info({ ...told, actor: request.actor?.kind }, 'answered')
  })
  app.setErrorHandler((error, request, reply) => {
    if (!isExpected(error)) request.log.error({ err: error }, 'failed')
    return sendProblem(request, reply, error)
  })
  noSuchPage(app)
}
