import type { FastifyInstance } from 'fastify'
import type { House } from '#support/actions/index.ts'
import { listViews, removeView, saveView } from '#support/views/saved-views.ts'
import { made, routesOf } from '../route.ts'

/** Lists as people like to see them. */
export const viewRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'Views' })
  on('GET /api/views', listViews, 'Saved views of a list')
  on('POST /api/views', saveView, 'Keep a view', made)
  on('DELETE /api/views/:id', removeView, 'Take a view away')
}
