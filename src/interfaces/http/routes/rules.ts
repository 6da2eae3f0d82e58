import type { FastifyInstance } from 'fastify'
import * as decisions from '#functions/decisions/index.ts'
import type { House } from '#support/actions/index.ts'
import { made, routesOf } from '../route.ts'

/** Rules of planners: drafts, versions, trials and results. Their list, form and file come with those of all entities. */
export const ruleRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'Decisions' })
  on('GET /api/rules/facts', decisions.listFacts, 'Everything that a condition can ask, and what scripts can fill in')
  on('GET /api/rules/figures', decisions.ruleFigures, 'A page of rules with what each came to in 30 days')
  on('POST /api/rules/trial', decisions.tryRule, 'A draft on a customer: which condition fails, with what value')
  on('POST /api/rules/audience', decisions.countAudience, 'How many customers a condition fits now')
  on('POST /api/rules/:id/publication', decisions.publishRule, 'Publish a rule: a new version that acts at once', made)
  on('DELETE /api/rules/:id/publication', decisions.pauseRule, 'Pause a rule')
  on('GET /api/rules/:id/versions', decisions.listVersions, 'What was published of a rule, the newest first')
  on('GET /api/rules/margin-floor', decisions.marginFloor, 'What must be left of a price for it to be recommended')
  on('PUT /api/rules/margin-floor', decisions.setMarginFloor, 'Decide it; it holds from the next answer on')
  on('GET /api/rules/:id/results', decisions.ruleResults, 'Shown, accepted and bought, beside the hold-out')
}
