import type { Element } from './element-strings.ts'
import { findIdentifier } from './identifiers.ts'

/** What a label says, in the words of the house. Dates are business dates, numbers decimal strings. */
export type LabelFacts = {
  gtin?: string
  /** The GTIN of what is inside, on a label of a pallet or parcel. */
  contentGtin?: string
  sscc?: string
  lot?: string
  serial?: string
  variant?: string
  quantity?: string
  producedOn?: string
  packedOn?: string
  bestBefore?: string
  sellBy?: string
  expiresOn?: string
  /** Kilograms. */
  netWeight?: string
  grossWeight?: string
  price?: string
  /** The number of ISO 4217 that stands before a price, `'156'` for CNY. */
  priceCurrency?: string
  order?: string
  /** Locations and parties by their global number. */
  shipTo?: string
  location?: string
  party?: string
  returnableAsset?: string
  asset?: string
  payment?: string
}

/**
 * YYMMDD as a business date. The century by GS1's rule (General Specifications, 7.12): a year 51 to 99 ahead of this
 * one was in the last century, 50 to 99 behind it will be in the next. Day 00 is the last of the month.
 */
export const dateOfCode = (text: string, today: string): string => {
  const thisYear = Number(today.slice(0, 4))
  const year = Number(text.slice(0, 2))
  const ahead = year - (thisYear % 100)
  const century = Math.floor(thisYear / 100) + (ahead >= 51 ? -1 : ahead <= -50 ? 1 : 0)
  const fullYear = century * 100 + year
  const month = Number(text.slice(2, 4))
  const day = Number(text.slice(4, 6)) || new Date(Date.UTC(fullYear, month, 0)).getUTCDate()
  return `${fullYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const withDecimals = (digits: string, count: number): string => {
  const padded = digits.padStart(count + 1, '0')
  const before = padded.slice(0, padded.length - count).replace(/^0+(?=\d)/, '')
  return count === 0 ? before : `${before}.${padded.slice(-count)}`
}

type Meaning = readonly [fact: keyof LabelFacts, kind?: 'date' | 'number' | 'priced']
const meanings: Record<string, Meaning> = {
  '00': ['sscc'],
  '01': ['gtin'],
  '02': ['contentGtin'],
  10: ['lot'],
  11: ['producedOn', 'date'],
  13: ['packedOn', 'date'],
  15: ['bestBefore', 'date'],
  16: ['sellBy', 'date'],
  17: ['expiresOn', 'date'],
  7003: ['expiresOn', 'date'],
  8008: ['producedOn', 'date'],
  20: ['variant'],
  21: ['serial'],
  30: ['quantity', 'number'],
  37: ['quantity', 'number'],
  310: ['netWeight', 'number'],
  330: ['grossWeight', 'number'],
  392: ['price', 'number'],
  393: ['price', 'priced'],
  400: ['order'],
  410: ['shipTo'],
  414: ['location'],
  417: ['party'],
  8003: ['returnableAsset'],
  8004: ['asset'],
  8020: ['payment'],
}

/** What the elements of a label mean; what the house has no word for is left out and stays in the elements. */
export const factsOf = (elements: readonly Element[], today: string): LabelFacts => {
  const facts: LabelFacts = {}
  for (const { ai, value } of elements) {
    const decimals = findIdentifier(ai)?.decimals
    const [fact, kind] = meanings[decimals === undefined ? ai : ai.slice(0, -1)] ?? []
    if (!fact) continue
    if (kind === 'priced') facts.priceCurrency = value.slice(0, 3)
    const bare = kind === 'priced' ? value.slice(3) : value
    facts[fact] =
      kind === undefined ? bare : kind === 'date' ? dateOfCode(bare, today) : withDecimals(bare, decimals ?? 0)
  }
  return facts
}

/** Identifiers that mean nothing alone (General Specifications, 4.14), each with those of which one must stand beside it. */
const partners: Record<string, readonly string[]> = {
  '02': ['37'],
  10: ['01', '02', '03', '8006'],
  17: ['01', '02', '03', '255', '8006'],
  20: ['01', '02', '8006'],
  21: ['01', '03', '8006'],
  22: ['01'],
  37: ['00', '02', '8026'],
  254: ['414'],
  8011: ['8010'],
  8019: ['8017', '8018'],
  8020: ['415'],
}

/** What a label would still need to be a GS1 label: each lonely identifier with the partners it could have. */
export const missingPartners = (elements: readonly Element[]): { ai: string; needs: readonly string[] }[] => {
  const present = new Set(elements.map(({ ai }) => ai))
  return [...present].flatMap((ai) => {
    const needs = partners[ai]
    return needs && !needs.some((partner) => present.has(partner)) ? [{ ai, needs }] : []
  })
}
