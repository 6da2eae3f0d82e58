import type { Texts } from '#support/i18n/index.ts'

/** A kind of refusal: its code is stable for clients, its status is HTTP's, its texts stand in the module's `texts.ts` under `error.<code>`. */
export type ErrorKind = { readonly code: string; readonly status: number }

/** Declares a module's refusals: `errors('stock', { notEnoughStock: 409 })` has the code `stock.not_enough_stock`. */
export const errors = <Names extends Record<string, number>>(module: string, names: Names) =>
  Object.fromEntries(
    Object.entries(names).map(([name, status]) => [name, { code: `${module}.${snake(name)}`, status }]),
  ) as { readonly [Name in keyof Names]: ErrorKind }

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** What one field has against it. `path` is dotted, as in the request. */
export type FieldProblem = { path: string; code: string; message?: string; accepted?: string }

/** An expected refusal: thrown once, where it is found; translated once, where it leaves the house. */
export class Refusal extends Error {
  readonly kind: ErrorKind
  readonly facts: Record<string, unknown>
  readonly fields: FieldProblem[]
  constructor(kind: ErrorKind, facts: Record<string, unknown> = {}, fields: FieldProblem[] = []) {
    super(kind.code)
    this.name = 'Refusal'
    this.kind = kind
    this.facts = facts
    this.fields = fields
  }
}

/** Refuses. `facts` fill the blanks of the text that the user reads. */
export const fail = (kind: ErrorKind, facts?: Record<string, unknown>, fields?: FieldProblem[]): never => {
  throw new Refusal(kind, facts, fields)
}

export const isRefusal = (error: unknown, kind?: ErrorKind): error is Refusal =>
  error instanceof Refusal && (!kind || error.kind.code === kind.code)

/** Refusals that any action may give. */
export const common = errors('common', {
  invalidInput: 422,
  notAllowed: 403,
  notSignedIn: 401,
  notFound: 404,
  alreadyExists: 409,
  changedMeanwhile: 412,
  keyUsedDifferently: 422,
  stillReferenced: 409,
  wrongState: 409,
  tooMany: 429,
})

/** Constraints of the database, by name, and the refusal that each means. Modules add theirs in `module.ts`. */
export type ConstraintRefusals = Record<string, ErrorKind>

export type ErrorTexts = Texts
