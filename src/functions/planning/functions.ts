export { dropDemands, writeDemands } from './demands.ts'
export { explainPromise } from './explain.ts'
export { type Promised, promise } from './promise.ts'
