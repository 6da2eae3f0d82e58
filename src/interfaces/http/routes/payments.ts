import type { FastifyInstance } from 'fastify'
import { receiveNotice, recordMoney } from '#functions/payments/index.ts'
import type { House } from '#support/actions/index.ts'
import { route } from '../route.ts'

/** Money that somebody saw, and notices of providers (signed, any order, any number of times). */
export const paymentRoutes = (app: FastifyInstance, house: House) => {
  route(app, house, {
    tag: 'Payments',
    method: 'POST',
    url: '/api/payments/:id/receipt',
    action: recordMoney,
    status: 201,
    summary: 'A transfer or the carrier’s cash has arrived',
  })
  app.register(async (notices) => {
    notices.removeAllContentTypeParsers()
    notices.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 100_000 }, (_request, body, done) =>
      done(null, body),
    )
    notices.post<{ Params: { provider: string }; Body: string }>(
      '/api/payments/notices/:provider',
      async (request, reply) => {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        )
        await receiveNotice(house, request.params.provider, headers, String(request.body ?? ''))
        return reply.status(204).send()
      },
    )
  })
}
