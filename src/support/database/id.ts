import { v7 } from 'uuid'

/** A new UUIDv7: time-ordered, made without asking the database. `at` gives it another time of birth (imports, samples). */
export const newId = (at?: Date): string => (at instanceof Date ? v7({ msecs: at.getTime() }) : v7())
