import { decimal } from './decimal.ts'
import { apportion, fromMinor, toMinor } from './minor.ts'

/** Decimal weights as whole numbers in the same proportion. */
const wholeWeights = (weights: readonly string[]): bigint[] => {
  const decimals = weights.map(decimal)
  const scale = Math.max(0, ...decimals.map((d) => d.decimalPlaces()))
  return decimals.map((d) => BigInt(d.toFixed(scale).replace('.', '')))
}

/** The same in minor units: `total` in proportion to whole `weights`. */
export const spreadMinor = (total: bigint, weights: readonly bigint[]): bigint[] => {
  if (weights.length === 0) throw new RangeError('Nothing to spread over')
  if (weights.some((w) => w > 0n) && weights.some((w) => w < 0n)) throw new RangeError('Weights of mixed signs')
  const sizes = weights.map((w) => (w < 0n ? -w : w))
  const base = sizes.reduce((a, b) => a + b, 0n)
  if (base === 0n)
    return apportion(
      sizes.map(() => total),
      BigInt(sizes.length),
      total,
    ) // a zero base evenly
  return apportion(
    sizes.map((w) => total * w),
    base,
    total,
  )
}

/**
 * Spreads an amount over lines in proportion to their weights so that the parts add up to it exactly: largest
 * remainder, ties to the earlier line, a zero base evenly. `total` is rounded to its currency first. Weights may all
 * be negative (a credit note) but not of mixed signs: then, and without any line, it throws RangeError.
 */
export const spread = (total: string, weights: readonly string[], currency: string): string[] =>
  spreadMinor(toMinor(total, currency), wholeWeights(weights)).map((part) => fromMinor(part, currency))
