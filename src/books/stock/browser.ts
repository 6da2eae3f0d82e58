/** Pure arithmetic of the stock book, for browsers and for whoever computes histories of its own. */
export { type MoveReason, moveReasons } from './reasons.ts'
export { type HistoryMove, inOrder, type MonthEnd, monthOf, valueInOrder, type Worth } from './value-in-order.ts'
export { applyMove, emptyState, type Method, type State, type ValuedMove } from './valuing.ts'
