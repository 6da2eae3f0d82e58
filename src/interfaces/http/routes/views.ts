import type { FastifyInstance } from 'fastify'
import type { House } from '#support/actions/index.ts'
import { listViews, removeView, saveView } from '#support/views/saved-views.ts'
import { route } from '../route.ts'

/** Lists as people like to see them. */
export const viewRoutes = (app: FastifyInstance, house: House): void => {
  const tag = 'Views'
  route(app, house, { method: 'GET', url: '/api/views', action: listViews, tag, summary: 'Saved views of a list' })
  route(app, house, { method: 'POST', url: '/api/views', action: saveView, tag, summary: 'Keep a view', status: 201 })
  route(app, house, { method: 'DELETE', url: '/api/views/:id', action: removeView, tag, summary: 'Take a view away' })
}
