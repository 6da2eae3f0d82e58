import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Check, House } from '#support/actions/index.ts'
import { isThere } from './bytes.ts'
import { laidDown } from './sweep.ts'

const SHOWN = 50

/** Each living file has its bytes. */
const complete: Check = {
  name: 'files have their bytes',
  run: async (tx, { filesFolder }) => {
    const rows = await tx.named<{ hash: string; bytes: number; id: string; name: string; subject: string | null }>(
      'files.check',
      'select distinct on (hash) hash, bytes, id, name, subject from files where removed_at is null order by hash, id',
    )
    const findings: { what: string; mend: string }[] = []
    for (const { hash, bytes, id, name, subject } of rows) {
      if (findings.length === SHOWN) break
      if (await isThere(filesFolder, hash, bytes)) continue
      findings.push({
        what: `the bytes of file ${id} (${name}${subject ? `, ${subject}` : ''}) are missing in ${filesFolder}`,
        mend: 'bring the file back from a backup, or remove the file from its document',
      })
    }
    return { count: rows.length, findings }
  },
}

/** No bytes lie about that no file has; a file that was taken away keeps its own until the sweep. */
const orphans: Check = {
  name: 'no orphan files',
  run: async (tx, { filesFolder, database }) => {
    const found: { path: string; name: string }[] = []
    for await (const file of laidDown(filesFolder)) found.push(file)
    const rows = await tx.named<{ hash: string }>('files.hashes', 'select distinct hash from files')
    const known = new Set(rows.map(({ hash }) => hash))
    const strange = await stillStrange(
      database,
      found.filter(({ name }) => !known.has(name)),
    )
    return {
      count: found.length,
      findings: strange.slice(0, SHOWN).map(({ name }) => ({
        what: `${name} in ${filesFolder} belongs to no file`,
        mend: 'the sweep of the next night deletes what is older than a day; or delete it',
      })),
    }
  },
}

/** Beside a running server an upload may lie there a moment before its row does. */
const stillStrange = async (database: House['database'], strange: { path: string; name: string }[]) => {
  if (!strange.length) return []
  await setTimeout(1000)
  const { rows } = await database.pool.query<{ hash: string }>('select hash from files where hash = any($1::text[])', [
    strange.map(({ name }) => name),
  ])
  const known = new Set(rows.map(({ hash }) => hash))
  return strange.filter(({ path, name }) => !known.has(name) && existsSync(path))
}

export const checks: Check[] = [complete, orphans]
