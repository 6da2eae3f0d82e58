import { createHash } from 'node:crypto'
import { randomKey } from '#support/codes/index.ts'

/** A key that opens one basket or order to whoever holds it; we keep its hash only. */
export const newKey = () => randomKey(15)

export const hashKey = (key: string) => createHash('sha256').update(key).digest('base64url')
