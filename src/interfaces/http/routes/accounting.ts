import type { FastifyInstance } from 'fastify'
import { install, listRoles } from '#functions/accounting/index.ts'
import type { House } from '#support/actions/index.ts'
import { route } from '../route.ts'

/** Which account plays which role, and the charts to begin with. */
export const accountingRoutes = (app: FastifyInstance, house: House): void => {
  const tag = 'Accounting'
  route(app, house, {
    method: 'GET',
    url: '/api/accounting/roles',
    action: listRoles,
    tag,
    summary: 'Which account plays which role',
  })
  route(app, house, {
    method: 'POST',
    url: '/api/accounting/charts',
    action: install,
    tag,
    status: 201,
    summary: 'Give a company its chart of accounts',
  })
}
