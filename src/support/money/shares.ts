import { decimal } from './decimal.ts'
import { divideMinor, fromMinor, toMinor } from './minor.ts'
import type { LineTotal } from './totals.ts'

/** A line's money without its names. */
export type LineMoney = Pick<LineTotal, 'amount' | 'discount' | 'net' | 'tax' | 'gross'>

export type PartOfLine = {
  currency: string
  grossPriced: boolean
  /** The whole line's totals. */
  line: LineMoney
  /** The whole line's quantity, not zero. */
  quantity: string
  /** What earlier parts took, in the same unit. */
  taken: string
  /** What this part takes. */
  now: string
}

/**
 * What a part of a line (a partial invoice, a return) is worth. Everything up to and including this part is rounded,
 * and what stood before it is taken off: whatever the cuts, the parts add up to the line exactly, the last takes what
 * is left, and no part needs to know what the others were given. Gross-priced, gross is shared and net follows;
 * net-priced, net is shared and gross follows. Throws RangeError when more is taken than the line has.
 */
export const shareOf = ({ currency, grossPriced, line, quantity, taken, now }: PartOfLine): LineMoney => {
  const scale = Math.max(...[quantity, taken, now].map((text) => decimal(text).decimalPlaces()))
  const whole = (text: string): bigint => BigInt(decimal(text).toFixed(scale).replace('.', ''))
  const [size, from, part] = [whole(quantity), whole(taken), whole(now)]
  const sign = size < 0n ? -1n : 1n
  if (size === 0n || from * sign < 0n || part * sign < 0n || (from + part) * sign > size * sign)
    throw new RangeError(`${now} after ${taken} of ${quantity}`)
  const share = (text: string): bigint => {
    const total = toMinor(text, currency)
    const upTo = (count: bigint): bigint => divideMinor(total * count * sign, size * sign)
    return upTo(from + part) - upTo(from)
  }
  const amount = share(line.amount)
  const tax = share(line.tax)
  const priced = share(grossPriced ? line.gross : line.net)
  const net = grossPriced ? priced - tax : priced
  const texts = { amount, discount: amount - priced, net, tax, gross: net + tax }
  return Object.fromEntries(Object.entries(texts).map(([key, minor]) => [key, fromMinor(minor, currency)])) as LineMoney
}
