import { type ConstraintRefusals, common, Refusal } from './errors.ts'

const known: ConstraintRefusals = {}

/** Modules say at boot what a broken constraint means. */
export const constraintsMean = (meanings: ConstraintRefusals) => void Object.assign(known, meanings)

/** The database's refusal as ours: by the constraint's name, else by its kind. Anything else is a bug and stays as it is. */
export const refusedByDatabase = (error: unknown): unknown => {
  const cause = pgError(error)
  if (!cause) return error
  const kind =
    known[cause.constraint ?? ''] ??
    (cause.code === '23505' ? common.alreadyExists : cause.code === '23503' ? common.stillReferenced : undefined)
  return kind ? new Refusal(kind, { constraint: cause.constraint }) : error
}

/** The constraint that an error names, if the database refused by one. */
export const brokenConstraint = (error: unknown): string | undefined => pgError(error)?.constraint

type PgError = { code: string; constraint?: string }
const pgError = (error: unknown): PgError | undefined => {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) return at as unknown as PgError
  return undefined
}
