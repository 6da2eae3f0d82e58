import type { Check } from '#support/actions/index.ts'
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

/** No bytes lie about that no file has; the day in which an upload may end and a removal be regretted is allowed. */
const orphans: Check = {
  name: 'no orphan files',
  run: async (tx, { filesFolder }) => {
    const rows = await tx.named<{ hash: string }>('files.hashes', 'select distinct hash from files')
    const known = new Set(rows.map(({ hash }) => hash))
    let count = 0
    const strange: string[] = []
    for await (const { name } of laidDown(filesFolder)) {
      count += 1
      if (!known.has(name)) strange.push(name)
    }
    return {
      count,
      findings: strange.slice(0, SHOWN).map((name) => ({
        what: `${name} in ${filesFolder} belongs to no file`,
        mend: 'the sweep of the next night deletes what is older than a day; or delete it',
      })),
    }
  },
}

export const checks: Check[] = [complete, orphans]
