import type { FastifyInstance } from 'fastify'
import { fail } from '#support/actions/index.ts'
import { refused } from './errors.ts'

const PATIENCE = 2_000

/** `GET /healthz`: ok once this process can serve, which it cannot without its database. Many may ask at once, the database is asked once. */
export const health = (app: FastifyInstance): void => {
  let asked: Promise<boolean> | undefined
  const isWell = () => {
    asked ??= answers(app).finally(() => {
      asked = undefined
    })
    return asked
  }
  app.get('/healthz', async (_, reply) => {
    if (!(await isWell())) fail(refused.notReady)
    return reply.header('cache-control', 'no-store').send({ status: 'ok' })
  })
}

const answers = async (app: FastifyInstance): Promise<boolean> => {
  const { promise: late, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), PATIENCE)
  const asked = app.house.database.pool.query('select').then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
