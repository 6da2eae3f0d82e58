/** The normal quantile of a two-sided interval of 95 %. */
const Z = 1.959963984540054

type Share = { count: number; of: number }

/**
 * The score interval of a share (E. B. Wilson, 1927): (2np + z² ± z√(z² + 4npq)) / 2(n + z²). It stays within 0 and 1 and holds for small numbers, where
 * p ± z·s does not.
 */
export const scoreInterval = ({ count, of }: Share): { low: number; high: number } => {
  const [p, z2] = [count / of, Z * Z]
  const middle = 2 * of * p + z2
  const half = Z * Math.sqrt(z2 + 4 * of * p * (1 - p))
  return { low: (middle - half) / (2 * (of + z2)), high: (middle + half) / (2 * (of + z2)) }
}

export type Uplift = { difference: number; low: number; high: number }

/**
 * How much larger one share is than another, with its interval of 95 %: the hybrid score interval for the difference of two independent shares
 * (R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998, method 10):
 * d − √((p₁−l₁)² + (u₂−p₂)²) … d + √((u₁−p₁)² + (p₂−l₂)²). Undefined where one of both has nobody.
 */
export const upliftOf = (treated: Share, holdOut: Share): Uplift | undefined => {
  if (treated.of === 0 || holdOut.of === 0) return undefined
  const [p1, p2] = [treated.count / treated.of, holdOut.count / holdOut.of]
  const [one, two] = [scoreInterval(treated), scoreInterval(holdOut)]
  const difference = p1 - p2
  return {
    difference,
    low: difference - Math.hypot(p1 - one.low, two.high - p2),
    high: difference + Math.hypot(one.high - p1, p2 - two.low),
  }
}

export type WrittenUplift = { difference: string; low: string; high: string; level: '0.95' }

/** As it goes over the wire: shares to four places. */
export const written = (uplift: Uplift | undefined): WrittenUplift | null =>
  uplift
    ? {
        difference: uplift.difference.toFixed(4),
        low: uplift.low.toFixed(4),
        high: uplift.high.toFixed(4),
        level: '0.95',
      }
    : null
