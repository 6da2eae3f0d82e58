/** What screens show of imports without asking. */
export type { Counts, Example, Tally } from './counts.ts'
export type { Mapping, Rule } from './mapping.ts'
export { dateStyles, decimalStyles, encodings, type Reading } from './reading.ts'
export { reasonTexts } from './reason-texts.ts'
