/** Pure: the promised day and its reason, for pages and screens. */
export { explainPromise, type PromiseReason } from './explain.ts'
export { carrierCalendar, carrierDays, type Dated, promiseDay, type Way } from './promise-day.ts'
