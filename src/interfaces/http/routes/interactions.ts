import type { FastifyInstance } from 'fastify'
import * as interactions from '#books/interactions/index.ts'
import type { House } from '#support/actions/index.ts'
import { route } from '../route.ts'

/** The customer's book: who it is, what is known, what happened, what was promised. */
export const interactionRoutes = (app: FastifyInstance, house: House) => {
  const book = { tag: 'Interactions' }
  route(app, house, {
    ...book,
    method: 'GET',
    url: '/api/parties/:partyId/timeline',
    action: interactions.showTimeline,
    summary: 'What happened with a customer, newest first',
  })
  route(app, house, {
    ...book,
    method: 'GET',
    url: '/api/parties/:partyId/profile',
    action: interactions.showProfile,
    summary: 'What is known of a customer now',
  })
  route(app, house, {
    ...book,
    method: 'POST',
    url: '/api/parties/:partyId/contacts',
    action: interactions.writeDown,
    status: 201,
    summary: 'Write down a call, a mail, a visit, a note',
  })
  route(app, house, {
    ...book,
    method: 'POST',
    url: '/api/parties/:partyId/promises',
    action: interactions.makePromise,
    status: 201,
    summary: 'Promise something, with owner and clock',
  })
  route(app, house, {
    ...book,
    method: 'POST',
    url: '/api/promises/:id/closure',
    action: interactions.closePromise,
    status: 201,
    summary: 'Say how a promise ended',
  })
  route(app, house, {
    ...book,
    method: 'POST',
    url: '/api/merges',
    action: interactions.mergeParties,
    status: 201,
    summary: 'Two customers are one',
  })
  route(app, house, {
    ...book,
    method: 'POST',
    url: '/api/merges/:mergeId/reversal',
    action: interactions.unmergeParties,
    status: 201,
    summary: 'Take a merge back, exactly',
  })
}
