import type { House } from '#support/actions/index.ts'
import { startRelay } from '#support/events/index.ts'
import { runJobs } from '#support/jobs/index.ts'
import { countFailure, type Log, observe, openLog } from '#support/telemetry/index.ts'

export type Working = { stop(): Promise<void> }

/** What a process may do in the background. Several processes may do the same: they share the work. */
export type Role = 'relay' | 'jobs'

/**
 * Delivers events and works off jobs until stopped. `stop` lets the batch and the jobs under way end, jobs first, so that what they
 * announce is still delivered.
 */
export const startWorker = async (
  house: House,
  {
    roles = ['relay', 'jobs'],
    log = openLog(),
    concurrency,
  }: { roles?: readonly Role[]; log?: Log; concurrency?: number } = {},
): Promise<Working> => {
  observe(house)
  const running: Working[] = []
  const stop = async () => {
    for (const one of running.splice(0).reverse()) await one.stop()
  }
  try {
    if (roles.includes('relay')) running.push(await startRelay(house, { onError: reportDelivery(log) }))
    if (roles.includes('jobs')) running.push(await runJobs(house, { concurrency, say: reportJob(log) }))
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}

const reportDelivery = (log: Log) => (err: unknown, subscriber: string) => {
  countFailure('relay')
  log.warn({ err, subscriber }, 'events could not be delivered; trying again')
}

const reportJob =
  (log: Log) =>
  (level: 'error' | 'warn', message: string, facts: Record<string, unknown>): void => {
    countFailure('jobs')
    log[level](facts, message)
  }
