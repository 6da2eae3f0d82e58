import { Decimal, decimal, type Numeric } from '#support/money/index.ts'

/** An exact ratio of whole numbers, lowest terms, denominator above zero. */
export type Rational = { numerator: bigint; denominator: bigint }

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

const ratio = (numerator: bigint, denominator: bigint): Rational => {
  const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator)
  return divisor === 0n
    ? { numerator: 0n, denominator: 1n }
    : { numerator: numerator / divisor, denominator: denominator / divisor }
}

/** From a decimal `'0.0254'` or a ratio `'1/3600'`. */
export const rational = (text: string): Rational => {
  const [above, below = '1'] = text.split('/') as [string, string?]
  const [n, d] = [decimal(above), decimal(below)]
  const scale = new Decimal(10).pow(Math.max(n.decimalPlaces(), d.decimalPlaces()))
  return ratio(BigInt(n.times(scale).toFixed(0)), BigInt(d.times(scale).toFixed(0)))
}

export const multiply = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator)

/** a ÷ b, b above zero. */
export const over = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.denominator, a.denominator * b.numerator)

/** `quantity × factor` at 60 significant digits; exact where a decimal can say it. */
export const scaled = (quantity: Numeric, { numerator, denominator }: Rational): Decimal =>
  decimal(quantity).times(numerator.toString()).dividedBy(denominator.toString())
