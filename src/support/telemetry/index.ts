export { type Log, openLog } from './log.ts'
export { countFailure, observe, observeNoLonger } from './metrics.ts'
export { withoutPeople } from './redact.ts'
