import type { FastifyInstance } from 'fastify'
import type { House } from '#support/actions/index.ts'
import { listAudit } from '#support/audit/index.ts'
import { routesOf } from '../route.ts'

/** Who did what to which document. */
export const auditRoutes = (app: FastifyInstance, house: House): void =>
  routesOf(app, house, { tag: 'Operation' })('GET /api/audit', listAudit, 'Who did what, newest first')
