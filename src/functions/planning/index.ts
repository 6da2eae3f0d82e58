export { openDemands, promiseQuery } from './queries.ts'
