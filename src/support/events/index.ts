export {
  dropParkedEvent,
  listEvents,
  listParked,
  listSubscribers,
  type ParkedEvent,
  type RecordedEvent,
  retryParkedEvents,
} from './actions.ts'
export { catchUp } from './catch-up.ts'
export { checkEra, raiseEra } from './era.ts'
export { type Lag, lagOf } from './lag.ts'
export { type Listening, startListening } from './listen.ts'
export { type LiveNews, liveFeed } from './live.ts'
export { type Presence, type Present, presenceAt, type Seat } from './present.ts'
export { type Relay, startRelay } from './relay.ts'
export { ensureCursors, LIVE, subscribersOf } from './subscribers.ts'
