export { type Asked, decide, type Suggestion } from './decide.ts'
export { flushImpressions } from './impressions.ts'
export { changeRule, writeRule } from './write-rules.ts'
