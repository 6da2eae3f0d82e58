import type { FastifyInstance } from 'fastify'
import * as interactions from '#books/interactions/index.ts'
import type { House } from '#support/actions/index.ts'
import { made, routesOf } from '../route.ts'

/** The customer's book: who it is, what is known, what happened, what was promised. */
export const interactionRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'Interactions' })
  on('GET /api/parties/:partyId/timeline', interactions.showTimeline, 'What happened with a customer, newest first')
  on('GET /api/parties/:partyId/profile', interactions.showProfile, 'What is known of a customer now')
  on('POST /api/parties/:partyId/contacts', interactions.writeDown, 'Write down a call, a mail, a visit, a note', made)
  on('POST /api/parties/:partyId/promises', interactions.makePromise, 'Promise something, with owner and clock', made)
  on('GET /api/promises', interactions.listPromises, 'What was promised: what waits and is overdue, what was kept')
  on('POST /api/promises/:id/closure', interactions.closePromise, 'Say how a promise ended', made)
  on('POST /api/merges', interactions.mergeParties, 'Two customers are one', made)
  on('POST /api/merges/:mergeId/reversal', interactions.unmergeParties, 'Take a merge back, exactly', made)
}
