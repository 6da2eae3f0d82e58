/** What screens may take of planning: why a day was promised. */
export { explainPromise } from './explain.ts'
export type { PromiseReason } from './promise-day.ts'
