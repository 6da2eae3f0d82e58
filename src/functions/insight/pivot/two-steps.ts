import type { Facts } from './base.ts'

type Guarded = Facts['measures'][number] & { guard?: string }
export type TwoSteps = {
  /** Columns of the first step, from the facts. */
  sums: string[]
  /** The same columns of a coarser level, from those of a finer one. */
  again: string[]
  /** The measures of the last step, from those columns. */
  measures: Guarded[]
}

const LOWEST = 'min(currency) as lowest'
const HIGHEST = 'max(currency) as highest'
const BOUNDS_AGAIN = ['min(lowest) as lowest', 'max(highest) as highest']
/** What is counted once stands in bits, see `once.ts`. */
const BITS = 'coalesce(sum(bit_count(bits)), 0)'

/**
 * Measures that are made of sums and counts alone are computed in two steps: the facts are gone through once, to the finest level that is asked for;
 * every total is made of what was found there. Undefined where one of them counts something once, but not by numbers: no sum of parts can tell that.
 */
export const inTwoSteps = (measures: readonly Guarded[]): TwoSteps | undefined => {
  const names = new Map<string, string>()
  const total = (sum: string): string => {
    const name = names.get(sum) ?? `s${names.size}`
    names.set(sum, name)
    return sum.startsWith('count(') ? `coalesce(sum(${name}), 0)` : `sum(${name})`
  }
  const last: Guarded[] = []
  for (const measure of measures) {
    const { once, additivity } = measure
    const sums = measure.sums ?? (once ? [] : additivity === 'additive' ? [measure.sql] : undefined)
    if (!sums) return undefined
    const counted = once ? measure.sql.replaceAll(once.sql, BITS) : measure.sql
    const sql = sums.reduce((formula, sum) => formula.replaceAll(sum, () => total(sum)), counted)
    last.push({ ...measure, sql, ...(measure.guard && { guard: 'min(lowest) = max(highest)' }) })
  }
  const isGuarded = measures.some(({ guard }) => guard)
  const sums = [...names].map(([sum, name]) => `${sum} as ${name}`)
  const again = [...names.values()].map((name) => `sum(${name}) as ${name}`)
  return isGuarded
    ? { sums: [...sums, LOWEST, HIGHEST], again: [...again, ...BOUNDS_AGAIN], measures: last }
    : { sums, again, measures: last }
}
