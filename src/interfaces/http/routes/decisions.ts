import type { FastifyInstance } from 'fastify'
import { flushImpressions } from '#functions/decisions/functions.ts'
import * as decisions from '#functions/decisions/index.ts'
import type { House } from '#support/actions/index.ts'
import { routesOf } from '../route.ts'

/** What to suggest now, and what came of it. What was shown is written soon after it, at the latest when the house closes. */
export const decisionRoutes = (app: FastifyInstance, house: House): void => {
  app.addHook('onClose', () => flushImpressions(house.database))
  const on = routesOf(app, house, { tag: 'Decisions' })
  on('POST /api/decisions', decisions.askRules, 'What to suggest to this visitor, or to a customer that staff name')
  on('POST /api/decisions/:impressionId/answer', decisions.answerSuggestion, 'A suggestion was accepted or declined')
}
