import { Decimal as Base } from 'decimal.js'

/**
 * The one decimal of the house: 60 significant digits, so that the product of any two amounts, prices or quantities
 * (15 + 6 digits each) is exact, and half away from zero wherever a caller rounds.
 */
export const Decimal = Base.clone({ precision: 60, rounding: Base.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 })
export type Decimal = InstanceType<typeof Decimal>

/** What arithmetic accepts: a decimal string, a Decimal, or a whole number such as a count of rows. */
export type Numeric = string | Decimal | number

/** `new Decimal`, refusing what is not a finite number and any number that is not whole (floats never carry money). */
export const decimal = (value: Numeric): Decimal => {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`Not a whole number: ${value}`)
  const result = new Decimal(value)
  if (!result.isFinite()) throw new TypeError(`Not a finite number: ${value}`)
  return result
}

/** Plain notation with exactly `digits` decimals, half away from zero; zero has no sign. */
export const fixed = (value: Decimal, digits: number): string => {
  const text = value.toFixed(digits)
  return text.startsWith('-') && /^-[0.]+$/.test(text) ? text.slice(1) : text
}

/** Plain notation with as few decimals as say it exactly. */
export const plain = (value: Decimal): string => fixed(value, value.decimalPlaces())
