import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const SIZE = 16
const LARGEST = 0x7fffffff

// Asking for randomness costs more than all else of an id, so it is fetched for many at once.
const pool = new Uint8Array(SIZE * 256)
let used = pool.length
let latest = 0
let sequence = 0
let ordinal = 0

/**
 * A new UUIDv7: time-ordered, made without asking the database. `at` gives it another time of birth (imports, samples); ids of one instant sort in
 * the order in which they were made.
 */
export const newId = (at?: Date): string => {
  if (at instanceof Date) {
    ordinal = (ordinal + 1) % LARGEST
    return v7({ msecs: at.getTime(), seq: ordinal, random: randomness() })
  }
  const random = randomness()
  const now = Date.now()
  if (now > latest) {
    latest = now
    sequence = (random[0]! << 16) | (random[1]! << 8) | random[2]! // leaves room above for those of the same instant
  } else sequence += 1
  if (sequence > LARGEST) {
    latest += 1
    sequence = 0
  }
  return v7({ msecs: latest, seq: sequence, random })
}

const randomness = (): Uint8Array => {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += SIZE
  return pool.slice(used - SIZE, used)
}
