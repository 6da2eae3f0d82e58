import { hasCheckDigit } from './check-digits.ts'
import type { Identifier, Part } from './identifiers.ts'

/** Why a code is refused. `unknown` also stands for an identifier that GS1 has and this house does not use. */
export type CodeRefusal =
  | 'empty'
  | 'unknown'
  | 'too-short'
  | 'too-long'
  | 'characters'
  | 'check-digit'
  | 'date'
  | 'repeated'
  | 'not-a-link'
  | 'order'

/** Character sets of GS1 (General Specifications, 7.11): 82 for X, 39 for Y. */
const characters: Record<Part['type'], RegExp> = {
  N: /^\d*$/,
  D: /^\d*$/,
  X: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/,
  Y: /^[#\-/0-9A-Z]*$/,
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** YYMMDD, day 00 meaning the last of the month. In the hundred years at hand, every fourth year has 29 February. */
const isDate = (text: string): boolean => {
  const [year, month, day] = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ]
  const longest = month === 2 && year % 4 !== 0 ? 28 : monthLengths[month - 1]
  return longest !== undefined && day <= longest
}

/** What is wrong with a value for its identifier, or null. */
export const checkValue = ({ parts }: Identifier, value: string): CodeRefusal | null => {
  const last = parts.length - 1
  let at = 0
  for (const [index, { type, min, max, check }] of parts.entries()) {
    const piece = value.slice(at, index === last ? undefined : at + max)
    if (!characters[type].test(piece)) return 'characters'
    if (piece.length < min) return 'too-short'
    if (piece.length > max) return 'too-long'
    if (check && !hasCheckDigit(piece)) return 'check-digit'
    if (type === 'D' && !isDate(piece)) return 'date'
    at += piece.length
  }
  return null
}
