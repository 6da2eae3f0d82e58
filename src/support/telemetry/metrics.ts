import { Counter, collectDefaultMetrics, Gauge, register } from 'prom-client'
import type { House } from '#support/actions/index.ts'
import { type Lag, lagOf, subscribersOf } from '#support/events/index.ts'
import { SCHEMA } from '#support/jobs/schema.ts'

const state: { observed?: House } = {}

/**
 * Has `/metrics` tell about this house: process, connections, events, jobs. Once a process; a second house takes the place of the first.
 * What comes from the database is asked for when somebody looks.
 */
export const observe = (house: House): void => {
  const isFirst = !state.observed
  state.observed = house
  if (!isFirst) return
  collectDefaultMetrics()
  observePool()
  observeEvents()
  observeJobs()
}

/** Stops telling about a house that closes. */
export const observeNoLonger = (house: House): void => {
  if (state.observed !== house) return
  state.observed = undefined
  register.clear()
}

/** One question for all gauges of a look; they are asked at the same time. */
const asked = <T>(ask: (house: House) => Promise<T>) => {
  let answer: Promise<T | undefined> | undefined
  return () => {
    const house = state.observed
    answer ??= (house ? ask(house) : Promise.resolve(undefined)).finally(() => {
      answer = undefined
    })
    return answer
  }
}

const gauge = (name: string, help: string, labelNames: string[], collect: (gauge: Gauge) => void | Promise<void>) =>
  new Gauge({
    name,
    help,
    labelNames,
    collect() {
      return collect(this)
    },
  })

const observePool = () =>
  gauge(
    'onefold_database_connections',
    'Connections of this process to the database, and callers that wait for one',
    ['state'],
    (connections) => {
      const pool = state.observed?.database.pool
      if (!pool) return
      connections.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      connections.set({ state: 'idle' }, pool.idleCount)
      connections.set({ state: 'waiting' }, pool.waitingCount)
    },
  )

const observeEvents = () => {
  const lag = asked(({ database, modules }) => lagOf(database, subscribersOf(modules)))
  const ofEach = (name: string, help: string, value: (standing: Lag['subscribers'][number]) => number) =>
    gauge(name, help, ['subscriber'], async (one) => {
      for (const standing of (await lag())?.subscribers ?? [])
        one.set({ subscriber: standing.subscriber }, value(standing))
    })
  ofEach('onefold_events_waiting', 'Events that a subscriber has not read, up to 1000', ({ waiting }) => waiting)
  ofEach('onefold_events_parked', 'Events that a subscriber could not digest', ({ parked }) => parked)
  ofEach(
    'onefold_events_lag_seconds',
    'Age of the oldest event a subscriber has not read',
    ({ lagSeconds }) => lagSeconds,
  )
  gauge(
    'onefold_database_oldest_write_seconds',
    'Age of the oldest transaction that holds back delivery',
    [],
    async (one) => one.set((await lag())?.oldestOpenSeconds ?? 0),
  )
}

const observeJobs = () =>
  gauge('onefold_jobs', 'Jobs that wait, run or have failed for good', ['state'], async (jobs) => {
    if (!state.observed) return
    const { rows } = await state.observed.database.pool.query<Record<'waiting' | 'running' | 'failed', number>>({
      name: 'metrics.jobs',
      text: `select (count(*) filter (where locked_at is not null))::int as running,
         (count(*) filter (where locked_at is null and attempts >= max_attempts))::int as failed,
         (count(*) filter (where locked_at is null and attempts < max_attempts and run_at <= now()))::int as waiting
       from ${SCHEMA}.jobs`,
    })
    for (const [kind, count] of Object.entries(rows[0] ?? {})) jobs.set({ state: kind }, count)
  })

const FAILURES = 'onefold_failures_total'

/** Counts something that went wrong outside a request: in the relay or a job. */
export const countFailure = (where: string): void => {
  const counter =
    (register.getSingleMetric(FAILURES) as Counter | undefined) ??
    new Counter({ name: FAILURES, help: 'Failures outside requests', labelNames: ['where'] })
  counter.inc({ where })
}
