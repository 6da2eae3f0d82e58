import { round } from './arithmetic.ts'
import { minorDigits } from './currencies.ts'
import type { Numeric } from './decimal.ts'

/**
 * Inside the room, amounts are counted in whole minor units (cents) as bigint: dividing them leaves remainders that
 * can be compared exactly, where 1/3 written in digits cannot.
 */

/** `'406.80'` CNY → `40680n`; rounds first. */
export const toMinor = (amount: Numeric, currency: string): bigint => BigInt(round(amount, currency).replace('.', ''))

/** `40680n` CNY → `'406.80'`. */
export const fromMinor = (minor: bigint, currency: string): string => {
  const digits = minorDigits(currency)
  if (digits === 0) return minor.toString()
  const size = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0')
  return `${minor < 0n ? '-' : ''}${size.slice(0, -digits)}.${size.slice(-digits)}`
}

/** n ÷ d (d > 0), half away from zero. */
export const divideMinor = (n: bigint, d: bigint): bigint => {
  const half = ((n < 0n ? -n : n) * 2n + d) / (d * 2n)
  return n < 0n ? -half : half
}

/**
 * Whole parts nearest to `numerators[i] / denominator` (denominator > 0) that add up to `total` exactly, by largest
 * remainder: each is cut towards zero, then the units still missing go one by one to the largest remainders, ties to
 * the earlier. The parts of the negated problem are the negated parts, so a credit note mirrors its invoice.
 * `total` must lie within half a unit of the sum for each part to stay within one unit of its exact value.
 */
export const apportion = (numerators: readonly bigint[], denominator: bigint, total: bigint): bigint[] => {
  const parts = numerators.map((n) => n / denominator)
  const missing = total - parts.reduce((a, b) => a + b, 0n)
  if (missing === 0n) return parts
  const unit = missing < 0n ? -1n : 1n
  const remainders = numerators.map((n, index) => ({ index, left: (n % denominator) * unit }))
  remainders.sort((a, b) => (a.left === b.left ? a.index - b.index : a.left > b.left ? -1 : 1))
  for (const { index } of remainders.slice(0, Number(missing * unit))) parts[index]! += unit
  return parts
}
