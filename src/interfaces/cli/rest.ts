import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const LOOK_MS = 15_000
/** Of one core: less is a house that nobody visits. */
const QUIET = 0.1

/** Whether a process that used so much of a core in the last while, and so much before, has just come to rest. */
export const hasComeToRest = (before: number, now: number): boolean => before >= QUIET && now < QUIET

/**
 * Gives memory that work has left back to the system as soon as the process has come to rest: by itself it would keep it for long. Nobody waits then,
 * so nobody notices the tenth of a second that it takes.
 */
export const giveBackAtRest = (): { stop(): Promise<void> } => {
  let [load, used] = [1, processorMs()]
  const look = setInterval(() => {
    const now = (processorMs() - used) / LOOK_MS
    used += now * LOOK_MS
    if (hasComeToRest(load, now)) collect()
    load = now
  }, LOOK_MS).unref()
  return { stop: async () => clearInterval(look) }
}

const processorMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const collect = () => {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as (options: { type: 'major'; flavor: 'last-resort' }) => void
  setFlagsFromString('--no-expose-gc')
  gc({ type: 'major', flavor: 'last-resort' })
}
