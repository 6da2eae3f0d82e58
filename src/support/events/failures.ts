import { isRefusal } from '#support/actions/index.ts'

// Collisions, time limits, a server that is full or goes away: the next try may well succeed.
const PASSING = /^(08|40|53|57P0)|^(55P03|57014|25P03)$/

/** True when the failure says nothing about the event: it is delivered again instead of parked. */
export const isPassing = (error: unknown): boolean => {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (isRefusal(at)) return false
    if ('code' in at && typeof at.code === 'string') return PASSING.test(at.code) || /^E[A-Z]+$/.test(at.code)
    if (/Connection terminated|connection timeout/i.test(at.message)) return true
  }
  return false
}

/** What the desk shows of a failure: its kind and sentence, no stack. */
export const describe = (error: unknown): string => {
  if (isRefusal(error)) return `${error.kind.code} ${JSON.stringify(error.facts)}`.slice(0, 1000)
  if (!(error instanceof Error)) return String(error).slice(0, 1000)
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${error.name}: ${error.message}${cause}`.slice(0, 1000)
}
