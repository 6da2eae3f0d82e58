import { minorDigits } from './currencies.ts'
import { Decimal, decimal, fixed, type Numeric, plain } from './decimal.ts'

const decimalsOf = (value: Numeric): number => {
  if (typeof value !== 'string') return decimal(value).decimalPlaces()
  const point = value.indexOf('.')
  return point < 0 ? 0 : value.length - point - 1
}

/** The sum of all, with as many decimals as the longest, as SQL's `numeric` does: `sum(['1.10', '2'])` is `'3.10'`; of nothing `'0'`. */
export const sum = (values: readonly Numeric[]): string => {
  let total = new Decimal(0)
  let digits = 0
  for (const value of values) {
    total = total.plus(decimal(value))
    digits = Math.max(digits, decimalsOf(value))
  }
  return fixed(total, digits)
}

/** `a + b`, with the decimals of the longer: `'1.10' + '2.20'` is `'3.30'`. */
export const add = (a: Numeric, b: Numeric): string => sum([a, b])

/** `-a`, keeping its decimals; zero has no sign. */
export const negate = (a: Numeric): string => fixed(decimal(a).negated(), decimalsOf(a))

/** `a - b`, with the decimals of the longer. */
export const subtract = (a: Numeric, b: Numeric): string =>
  fixed(decimal(a).minus(decimal(b)), Math.max(decimalsOf(a), decimalsOf(b)))

/** `a × b`, exact, without trailing zeros: round it to a currency before it becomes an amount. */
export const times = (a: Numeric, b: Numeric): string => plain(decimal(a).times(decimal(b)))

/** `a ÷ b` rounded to `digits` decimals (6, the finest a price or a quantity carries, unless said otherwise); fails on zero. */
export const divide = (a: Numeric, b: Numeric, digits = 6): string => {
  const divisor = decimal(b)
  if (divisor.isZero()) throw new RangeError('Division by zero')
  return fixed(decimal(a).dividedBy(divisor), digits)
}

/** -1, 0 or 1, by value: `'1.0'` equals `'1.00'`. */
export const compare = (a: Numeric, b: Numeric): -1 | 0 | 1 => decimal(a).comparedTo(decimal(b)) as -1 | 0 | 1

export const isZero = (a: Numeric): boolean => decimal(a).isZero()
export const isNegative = (a: Numeric): boolean => compare(a, 0) < 0
export const isPositive = (a: Numeric): boolean => compare(a, 0) > 0

/** The smaller of two, as it was written. */
export const least = (a: string, b: string): string => (compare(a, b) <= 0 ? a : b)

/** The larger of two, as it was written. */
export const greatest = (a: string, b: string): string => (compare(a, b) >= 0 ? a : b)

/** Rounded to `digits` decimals, half away from zero, always written with that many: `roundTo('2.345', 2)` is `'2.35'`. */
export const roundTo = (value: Numeric, digits: number): string => fixed(decimal(value), digits)

/** An amount as it is kept: rounded to the currency's minor unit, half away from zero. `round('2.345', 'CNY')` is `'2.35'`. */
export const round = (amount: Numeric, currency: string): string => roundTo(amount, minorDigits(currency))

/** Rounded to the nearest multiple of a coin or lot, half away from zero: `roundToStep('9.98', '0.05')` is `'10.00'`. */
export const roundToStep = (value: Numeric, step: string): string =>
  fixed(decimal(value).dividedBy(decimal(step)).toDecimalPlaces(0).times(step), decimalsOf(step))
