import { module } from '#support/actions/index.ts'
import { dropParkedEvent, listEvents, listParked, listSubscribers, refusals, retryParkedEvents } from './actions.ts'
import { checks } from './checks.ts'
import { forget, retry, retryAll } from './jobs.ts'
import { texts } from './texts.ts'

export const eventsModule = module({
  name: 'events',
  actions: { listParked, retryParkedEvents, dropParkedEvent, listEvents, listSubscribers },
  jobs: { retry, retry_all: retryAll, forget },
  errors: refusals,
  texts,
  checks,
})
