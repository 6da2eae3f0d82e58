import type { Facts } from './base.ts'

type Guarded = Facts['measures'][number] & { guard?: string }
export type TwoSteps = {
  /** Columns of the first step, from the facts. */
  sums: string[]
  /** The measures of the second step, from those columns. */
  measures: Guarded[]
}

const LOWEST = 'min(currency) as lowest'
const HIGHEST = 'max(currency) as highest'

/**
 * Measures that are made of sums and counts alone are computed in two steps: the facts are gone through once, to the finest level that is asked for;
 * every total is made of what was found there. Undefined where one of them counts something once, which no sum of parts can tell.
 */
export const inTwoSteps = (measures: readonly Guarded[]): TwoSteps | undefined => {
  const names = new Map<string, string>()
  const again = (sum: string): string => {
    const name = names.get(sum) ?? `s${names.size}`
    names.set(sum, name)
    return sum.startsWith('count(') ? `coalesce(sum(${name}), 0)` : `sum(${name})`
  }
  const second: Guarded[] = []
  for (const measure of measures) {
    const sums = measure.sums ?? (measure.additivity === 'additive' ? [measure.sql] : undefined)
    if (!sums) return undefined
    const sql = sums.reduce((formula, sum) => formula.replaceAll(sum, () => again(sum)), measure.sql)
    second.push({ ...measure, sql, ...(measure.guard && { guard: 'min(lowest) = max(highest)' }) })
  }
  const isGuarded = measures.some(({ guard }) => guard)
  const sums = [...names].map(([sum, name]) => `${sum} as ${name}`)
  return { sums: isGuarded ? [...sums, LOWEST, HIGHEST] : sums, measures: second }
}
