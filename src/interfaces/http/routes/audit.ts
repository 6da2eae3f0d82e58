import type { FastifyInstance } from 'fastify'
import type { House } from '#support/actions/index.ts'
import { listAudit } from '#support/audit/index.ts'
import { route } from '../route.ts'

/** Who did what to which document. */
export const auditRoutes = (app: FastifyInstance, house: House): void =>
  route(app, house, {
    method: 'GET',
    url: '/api/audit',
    action: listAudit,
    tag: 'Operation',
    summary: 'Who did what, newest first',
  })
