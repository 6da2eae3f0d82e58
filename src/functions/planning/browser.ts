/** Pure: the promised day and its reason, for pages and screens. */
export { explainPromise, type PromiseReason } from './explain.ts'
export {
  carrierCalendar,
  carrierDays,
  type Dated,
  type Place,
  placeOf,
  promiseDay,
  type Way,
  type Where,
} from './promise-day.ts'
