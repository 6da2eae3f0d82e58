import { v7 } from 'uuid'

let sequence = 0

/**
 * A new UUIDv7: time-ordered, made without asking the database. `at` gives it another time of birth (imports, samples); ids of one instant sort in
 * the order in which they were made.
 */
export const newId = (at?: Date): string => {
  if (!(at instanceof Date)) return v7()
  sequence = (sequence + 1) % 0x7fffffff
  return v7({ msecs: at.getTime(), seq: sequence })
}
