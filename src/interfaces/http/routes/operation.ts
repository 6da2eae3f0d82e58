import type { FastifyInstance } from 'fastify'
import type { House } from '#support/actions/index.ts'
import * as events from '#support/events/actions.ts'
import * as jobs from '#support/jobs/actions.ts'
import { listSchedules } from '#support/jobs/schedules.ts'
import { routesOf } from '../route.ts'

/** What runs behind the screens: jobs, events, subscribers, and what got stuck. */
export const operationRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'Operation' })
  on('GET /api/jobs', jobs.listJobs, 'Jobs that wait, run or failed')
  on('GET /api/jobs/schedules', listSchedules, 'What runs by the clock, and when it last did')
  on('POST /api/jobs/:id/retry', jobs.retryJob, 'Run a job now')
  on('DELETE /api/jobs/:id', jobs.dropJob, 'Give a job up')
  on('GET /api/events', events.listEvents, 'What was announced lately')
  on('GET /api/events/subscribers', events.listSubscribers, 'How far each subscriber has read')
  on('GET /api/events/parked', events.listParked, 'Events that could not be digested')
  on('POST /api/events/parked/retry', events.retryParkedEvents, 'Deliver the parked events of a document again')
  on('DELETE /api/events/parked/:subscriber/:eventId', events.dropParkedEvent, 'Give one parked event up')
}
