import { randomBytes } from 'node:crypto'
import type { Actor, Scope } from '#support/actions/index.ts'
import type { Database } from '#support/database/index.ts'
import { grantsOf, type ReadsOf } from './grants.ts'
import { hashOf } from './signature.ts'

export type Key = Extract<Actor, { kind: 'key' }>

const PREFIX = 'of_'

/** A new key for another program: shown once, kept as a hash. Its first letters stay visible, so that one can tell keys apart. */
export const makeKey = () => {
  const key = PREFIX + randomBytes(30).toString('base64url')
  return { key, prefix: key.slice(0, 9), hash: hashOf(key) }
}

/** The key in an `Authorization: Bearer of_…` header. Other bearers (a basket's key) are not ours. */
export const keyIn = (authorization: string | undefined): string | undefined =>
  authorization?.match(/^bearer (of_[\w-]{20,100})$/i)?.[1]

type Row = { id: string; name: string; permissions: string[]; sites: string[] | null }

const FIND = `
  update api_keys set uses = uses + 1, last_used_at = $2
  where hash = $1 and revoked_at is null and (expires_at is null or expires_at > $2)
  returning id, name, permissions, sites`

/** Who holds this key, and what it may do; undefined when it is unknown, revoked or its time has passed. Counts the use. */
export const findKey = async (
  database: Database,
  reads: ReadsOf,
  key: string,
  now = new Date(),
): Promise<Key | undefined> => {
  const { rows } = await database.pool.query<Row>({
    name: 'access.find_key',
    text: FIND,
    values: [hashOf(key), now],
  })
  const row = rows[0]
  if (!row) return undefined
  const scope: Scope['kind'] = row.sites ? 'sites' : 'all'
  const grants = grantsOf([{ permissions: row.permissions, scope, sites: row.sites ?? [] }], reads)
  return { kind: 'key', id: row.id, name: row.name, language: 'en', grants }
}
