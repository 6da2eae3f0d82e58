import { Counter, collectDefaultMetrics, Gauge, register } from 'prom-client'
import type { House } from '#support/actions/index.ts'
import { LIVE, lagOf, subscribersOf } from '#support/events/index.ts'
import { SCHEMA } from '#support/jobs/schema.ts'

type Gauges = { observed?: House }

const state: Gauges = {}

const gauge = (name: string, help: string, labelNames: string[] = []) => new Gauge({ name, help, labelNames })

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

const observePool = () => {
  const connections = new Gauge({
    name: 'onefold_database_connections',
    help: 'Connections of this process to the database, and callers that wait for one',
    labelNames: ['state'],
    collect() {
      const pool = state.observed?.database.pool
      if (!pool) return
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  void connections
}

const observeEvents = () => {
  const lag = gauge('onefold_events_lag_seconds', 'Age of the oldest event a subscriber has not read', ['subscriber'])
  const parked = gauge('onefold_events_parked', 'Events that a subscriber could not digest', ['subscriber'])
  const open = gauge('onefold_database_oldest_write_seconds', 'Age of the oldest transaction that holds back delivery')
  const waiting = new Gauge({
    name: 'onefold_events_waiting',
    help: 'Events that a subscriber has not read, up to 1000',
    labelNames: ['subscriber'],
    async collect() {
      if (!state.observed) return
      const { database, modules } = state.observed
      const found = await lagOf(database, subscribersOf(modules))
      for (const { subscriber, ...standing } of found.subscribers.filter((one) => one.subscriber !== LIVE)) {
        this.set({ subscriber }, standing.waiting)
        lag.set({ subscriber }, standing.lagSeconds)
        parked.set({ subscriber }, standing.parked)
      }
      open.set(found.oldestOpenSeconds)
    },
  })
  void waiting
}

const observeJobs = () => {
  const jobs = new Gauge({
    name: 'onefold_jobs',
    help: 'Jobs that wait, run or have failed for good',
    labelNames: ['state'],
    async collect() {
      if (!state.observed) return
      const { rows } = await state.observed.database.pool.query<Record<'waiting' | 'running' | 'failed', number>>({
        name: 'metrics.jobs',
        text: `select (count(*) filter (where locked_at is not null))::int as running,
           (count(*) filter (where locked_at is null and attempts >= max_attempts))::int as failed,
           (count(*) filter (where locked_at is null and attempts < max_attempts and run_at <= now()))::int as waiting
         from ${SCHEMA}.jobs`,
      })
      for (const [kind, count] of Object.entries(rows[0] ?? {})) this.set({ state: kind }, count)
    },
  })
  void jobs
}

const FAILURES = 'onefold_failures_total'

/** Counts something that went wrong outside a request: in the relay or a job. */
export const countFailure = (where: string): void => {
  const counter =
    (register.getSingleMetric(FAILURES) as Counter | undefined) ??
    new Counter({ name: FAILURES, help: 'Failures outside requests', labelNames: ['where'] })
  counter.inc({ where })
}
