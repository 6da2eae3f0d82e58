import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '#support/database/index.ts'

// Counts commits of this process by database and table: what was read before one is not kept after it.
const commits = new Map<string, number>()
const changing = new WeakMap<Tx, Set<string>>()

const databaseOf = ({ client }: Tx) => {
  const { host, port, database } = client as unknown as { host: string; port: number; database: string }
  return `${host}:${port}/${database}`
}

/** Says that this transaction writes a table that others may remember: they read it anew once it has committed. The kit says it of all it writes. */
export const touch = (tx: Tx, ...tables: PgTable[]): void => {
  const own = changing.get(tx) ?? new Set()
  changing.set(tx, own)
  for (const name of tables.map((table) => getTableName(table)).filter((name) => !own.has(name))) {
    own.add(name)
    const key = `${databaseOf(tx)} ${name}`
    tx.afterCommit(() => commits.set(key, (commits.get(key) ?? 0) + 1))
  }
}

type Kept<T> = { value: T; state: string; until: number; isBeingRead: boolean }

/**
 * Small tables that every request asks for, read once a second instead: by the first who finds them old, while the others go on with what is known.
 * Within one process nobody sees what was there before a commit, and a transaction that changes one of these tables reads for itself; other
 * processes follow within `seconds`.
 */
export const remembered = <T>(
  tables: readonly PgTable[],
  load: (tx: Tx) => Promise<T>,
  { seconds = 1 }: { seconds?: number } = {},
): ((tx: Tx) => Promise<T>) => {
  const kept = new Map<string, Kept<T>>()
  const names = tables.map((table) => getTableName(table))
  return async (tx) => {
    if (names.some((name) => changing.get(tx)?.has(name))) return load(tx)
    const database = databaseOf(tx)
    const state = names.map((name) => commits.get(`${database} ${name}`) ?? 0).join()
    const known = kept.get(database)
    if (known?.state === state) {
      if (known.until > performance.now() || known.isBeingRead) return known.value
      known.isBeingRead = true
    }
    try {
      const value = await load(tx)
      kept.set(database, { value, state, until: performance.now() + seconds * 1000, isBeingRead: false })
      return value
    } catch (error) {
      if (known) known.isBeingRead = false
      throw error
    }
  }
}
