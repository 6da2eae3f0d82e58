import { decimal } from './decimal.ts'
import { divideMinor } from './minor.ts'

/** A tax rate as a fraction of whole numbers: 13 % is 130000 / 1000000. */
export type Rate = { numerator: bigint; denominator: bigint }

const millionth = 1_000_000n
const known = new Map<string, Rate>()

/** Whether a text is a rate from 0 to 1 of at most six decimals. */
export const isRate = (text: string): boolean => /^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/.test(text)

export const rateOf = (text: string): Rate => {
  let rate = known.get(text)
  if (!rate) {
    rate = { numerator: BigInt(decimal(text).times('1000000').toFixed(0)), denominator: millionth }
    if (known.size < 1000) known.set(text, rate) // rates are few; what comes from outside shall not fill memory
  }
  return rate
}

/** Tax in a gross amount of minor units: gross − round(gross ÷ (1 + rate)). */
export const taxIncluded = (gross: bigint, { numerator, denominator }: Rate): bigint =>
  gross - divideMinor(gross * denominator, denominator + numerator)

/** Tax on a net amount of minor units: round(net × rate). */
export const taxOnTop = (net: bigint, { numerator, denominator }: Rate): bigint =>
  divideMinor(net * numerator, denominator)
