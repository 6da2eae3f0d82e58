export { getMove, moves, valueAsOf } from './move-queries.ts'
export { byItem, byPlace } from './queries.ts'
