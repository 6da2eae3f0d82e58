/** For modules above: the same transaction, no second permission check. */
export { type Demand, dropDemands, writeDemands } from './demands.ts'
export { explainPromise, type PromiseReason } from './explain.ts'
export { type Promised, type PromiseFor, promise } from './promise.ts'
export { carrierCalendar, carrierDays, placesApart, promiseDay, type Where } from './promise-day.ts'
