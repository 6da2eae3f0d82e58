/**
 * Money: decimal strings at every border, exact inside, the one computation of totals. Runs in browsers and servers alike; a
 * small script takes single files (`format.ts`) and leaves zod and decimal.js behind.
 */
export * from './arithmetic.ts'
export { currencies, isCurrency, isRounded, minorDigits } from './currencies.ts'
export { Decimal, decimal, type Numeric, plain } from './decimal.ts'
export { formatMoney, parseDecimal, parseMoney } from './format.ts'
export * from './schemas.ts'
export { type LineMoney, type PartOfLine, shareOf } from './shares.ts'
export { spread } from './spread.ts'
export * from './totals.ts'
