import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { openApi } from './openapi.ts'

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** The API's description as `/api/openapi.json` and as a page at `/api/docs`; nothing of it comes from elsewhere. Call it after all routes. */
export const docs = async (app: FastifyInstance): Promise<void> => {
  const document = openApi(app)
  const text = JSON.stringify(document)
  app.get('/api/openapi.json', (_, reply) =>
    reply.type('application/json').header('cache-control', 'no-cache').send(text),
  )
  await app.register(swagger, { mode: 'static', specification: { document: document as never } })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: POLICY,
    uiConfig: { docExpansion: 'none', deepLinking: true, displayRequestDuration: true },
    theme: { title: 'Onefold API' },
  })
}
