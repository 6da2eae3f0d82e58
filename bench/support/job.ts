import type { Call } from './http-client.ts'

/** A call; the names that it `keeps` of its answer fill `{{name}}` in the calls after it. */
export type Step = Call & { keeps?: string[] }
export type Flow = Step[]

/** What the load shall do: `flows` in turn, by so many clients, for so long, or so many of them, or so many a second. */
export type Job = {
  port: number
  clients: number
  flows: Flow[]
  seconds?: number
  count?: number
  rate?: number
  keepsCookies?: boolean
}

/** What came of it: milliseconds of each flow that went well; how often each status was answered. */
export type Outcome = {
  n: number
  seconds: number
  latencies: number[]
  statuses: Record<string, number>
  bytes: number
  /** Milliseconds of processor time that each of the measured programs used, where the system tells. */
  processor?: number[]
  firstBad?: string
}
