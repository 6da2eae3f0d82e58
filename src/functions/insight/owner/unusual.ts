import { Decimal } from '#support/money/index.ts'

export type Judged = {
  today: string
  usual: string | null
  low: string | null
  high: string | null
  isUnusual: boolean
  distance: number
  days: number
}

/** The median absolute deviation times this is the standard deviation of a normal scatter (Hampel 1974). */
const TO_SIGMA = 1.4826
const SIGMAS = 3
/** Days that hardly ever differ still may by so much. */
const LEAST_SHARE = 0.1
/** Fewer days say nothing of what is usual. */
const LEAST_DAYS = 4

/**
 * Judges today's figure by the same days before: median and a robust range around it. What is counted scatters by chance alone as its root does
 * (Poisson), also where a few days happened to agree. Too few days: nothing is called usual or unusual.
 */
export const judge = (today: Decimal, past: readonly Decimal[], { isCount = false } = {}): Judged => {
  const shown = (value: Decimal) => value.toDecimalPlaces(2).toFixed()
  const none = {
    today: shown(today),
    usual: null,
    low: null,
    high: null,
    isUnusual: false,
    distance: 0,
    days: past.length,
  }
  if (past.length < LEAST_DAYS) return none
  const usual = median(past)
  const spread = Decimal.max(
    median(past.map((value) => value.minus(usual).abs())).times(TO_SIGMA * SIGMAS),
    usual.abs().times(LEAST_SHARE),
    isCount ? Decimal.max(usual.abs(), 1).sqrt().times(SIGMAS) : 0,
  )
  const away = today.minus(usual).abs()
  const distance = spread.isZero() ? (away.isZero() ? 0 : SIGMAS + 1) : away.dividedBy(spread).times(SIGMAS).toNumber()
  return {
    ...none,
    usual: shown(usual),
    low: shown(Decimal.max(usual.minus(spread), usual.isNegative() ? usual.minus(spread) : 0)),
    high: shown(usual.plus(spread)),
    isUnusual: away.gt(spread),
    distance: Math.round(distance * 100) / 100,
  }
}

/** The middle of the values, or the mean of the two in the middle. */
export const median = (values: readonly Decimal[]): Decimal => {
  const sorted = values.toSorted((a, b) => a.comparedTo(b))
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : sorted[middle - 1]!.plus(sorted[middle]!).dividedBy(2)
}
