import type { FastifyInstance } from 'fastify'
import { askRecommendations } from '#functions/decisions/index.ts'
import type { House } from '#support/actions/index.ts'
import { routesOf } from '../route.ts'

/** What to show whom: bought again, new, together. */
export const recommendationRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'Decisions' })
  on(
    'GET /api/recommendations',
    askRecommendations,
    'What somebody buys again, what is new for her, what goes with an item or basket',
  )
}
