import type { FastifyInstance } from 'fastify'
import type { House } from '#support/actions/index.ts'
import * as events from '#support/events/actions.ts'
import * as jobs from '#support/jobs/actions.ts'
import { route } from '../route.ts'

/** What runs behind the screens: jobs, events, subscribers, and what got stuck. */
export const operationRoutes = (app: FastifyInstance, house: House): void => {
  const tag = 'Operation'
  route(app, house, {
    method: 'GET',
    url: '/api/jobs',
    action: jobs.listJobs,
    tag,
    summary: 'Jobs that wait, run or failed',
  })
  route(app, house, {
    method: 'POST',
    url: '/api/jobs/:id/retry',
    action: jobs.retryJob,
    tag,
    summary: 'Run a job now',
  })
  route(app, house, { method: 'DELETE', url: '/api/jobs/:id', action: jobs.dropJob, tag, summary: 'Give a job up' })

  route(app, house, {
    method: 'GET',
    url: '/api/events',
    action: events.listEvents,
    tag,
    summary: 'What was announced lately',
  })
  route(app, house, {
    method: 'GET',
    url: '/api/events/subscribers',
    action: events.listSubscribers,
    tag,
    summary: 'How far each subscriber has read',
  })
  route(app, house, {
    method: 'GET',
    url: '/api/events/parked',
    action: events.listParked,
    tag,
    summary: 'Events that could not be digested',
  })
  route(app, house, {
    method: 'POST',
    url: '/api/events/parked/retry',
    action: events.retryParkedEvents,
    tag,
    summary: 'Deliver the parked events of a document again',
  })
  route(app, house, {
    method: 'DELETE',
    url: '/api/events/parked/:subscriber/:eventId',
    action: events.dropParkedEvent,
    tag,
    summary: 'Give one parked event up',
  })
}
