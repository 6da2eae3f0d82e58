export { type Action, about, action, isAllowed, query, type Request, run } from './action.ts'
export { type Actor, type Grants, may, type Scope, scopeOf, system } from './actor.ts'
export { checkBySql } from './check-by-sql.ts'
export { type Ctx, contextOn, type NewEvent } from './context.ts'
export {
  type ConstraintRefusals,
  common,
  type ErrorKind,
  errors,
  type FieldProblem,
  fail,
  isRefusal,
  Refusal,
} from './errors.ts'
export type { House } from './house.ts'
export {
  type AnyEntity,
  type Check,
  type Delivered,
  type Job,
  type Module,
  module,
  type Outside,
  type Reaction,
} from './module.ts'
export { fieldProblem, parse } from './parse.ts'
export { constraintsMean, refusedByDatabase } from './refused-by-database.ts'
export { move, type States } from './states.ts'
