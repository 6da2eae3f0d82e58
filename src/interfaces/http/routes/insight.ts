import type { FastifyInstance } from 'fastify'
import * as insight from '#functions/insight/index.ts'
import type { House } from '#support/actions/index.ts'
import { made, routesOf } from '../route.ts'

/** Figures of the mart: the pivot, what was saved of it, dashboards, the owner's page. */
export const insightRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'Insight' })
  on('GET /api/insight/model', insight.showModel, 'What can be measured and by what, and how old the figures are')
  on('POST /api/insight/pivot', insight.pivot, 'Figures by rows and columns, with totals at every level')
  on('POST /api/insight/drill-through', insight.drill, 'The facts and documents behind one cell')
  on('POST /api/insight/pivot.xlsx', insight.exportPivot, 'The same as an Excel workbook', {
    answer: ({ name, type, bytes }, reply) =>
      reply.header('content-type', type).header('content-disposition', `attachment; filename="${name}"`).send(bytes),
  })
  on('GET /api/insight/values', insight.listValues, 'Values of a dimension, for a filter')
  on('GET /api/insight/owner', insight.ownerPage, 'Today beside the same weekday, what is unusual first')
  on('GET /api/insight/pivots', insight.listPivots, 'Saved pivots: own and shared')
  on('POST /api/insight/pivots', insight.createPivot, 'Save a pivot', made)
  on('GET /api/insight/pivots/:id', insight.getPivot, 'A saved pivot')
  on('PATCH /api/insight/pivots/:id', insight.updatePivot, 'Change a saved pivot')
  on('DELETE /api/insight/pivots/:id', insight.removePivot, 'Remove a saved pivot')
  on('GET /api/insight/dashboards', insight.listDashboards, 'Dashboards: own and shared')
  on('POST /api/insight/dashboards', insight.createDashboard, 'Make a dashboard', made)
  on('GET /api/insight/dashboards/:id', insight.getDashboard, 'A dashboard')
  on('PATCH /api/insight/dashboards/:id', insight.updateDashboard, 'Change a dashboard')
  on('DELETE /api/insight/dashboards/:id', insight.removeDashboard, 'Remove a dashboard')
}
