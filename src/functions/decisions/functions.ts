export { type Asked, decide, type Suggestion } from './decide.ts'
export { flushImpressions } from './impressions.ts'
export { type Recommendations, type Recommended, recommend } from './recommend/recommend.ts'
export { changeRule, writeRule } from './write-rules.ts'
