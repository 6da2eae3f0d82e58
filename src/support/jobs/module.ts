import { module } from '#support/actions/index.ts'
import { dropJob, listJobs, refusals, retryJob } from './actions.ts'
import { checks } from './checks.ts'
import { forgetKeys } from './forget-keys.ts'
import { listSchedules } from './schedules.ts'
import { texts } from './texts.ts'

export const jobsModule = module({
  name: 'jobs',
  actions: { list: listJobs, listSchedules, retry: retryJob, drop: dropJob },
  jobs: { forget_keys: forgetKeys },
  errors: refusals,
  texts,
  checks,
})
