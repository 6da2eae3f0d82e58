import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Job } from '#support/actions/index.ts'
import { folderOfImports } from './path-of-import.ts'

const KEPT_DAYS = 30
const AT_ONCE = 20_000

/** Every night: rows of runs that are done or were left are no longer needed; files go after thirty days, or when nobody knows them. */
export const sweepImports: Job = {
  every: '40 3 * * *',
  run: async (outside, _payload, signal) => {
    // What was left for so long is read anew, if somebody comes back to it.
    await outside.transaction(({ tx }) =>
      tx.named(
        'imports.forget_staged',
        `update imports set staged_for = null where staged_for is not null and state in ('checked', 'stopped', 'failed') and created_at < now() - interval '30 days'`,
      ),
    )
    for (let gone = AT_ONCE; gone === AT_ONCE && !signal?.aborted; )
      gone = await outside.transaction(async ({ tx }) => {
        const rows = await tx.named(
          'import_rows.sweep',
          `delete from import_rows where ctid = any (array(select r.ctid from import_rows r left join imports i on i.id = r.import_id where i.id is null or i.state = 'done' or (i.staged_for is null and i.state <> 'running') limit ${AT_ONCE})) returning line`,
        )
        return rows.length
      })
    const folder = folderOfImports(outside.house)
    const before = Date.now() - KEPT_DAYS * 86_400_000
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name)
      const { rows } = await outside.house.database.pool.query<{ id: string }>(
        'select id from imports where id::text = $1',
        [name],
      )
      const { mtimeMs } = await stat(path)
      if (mtimeMs < before || (!rows.length && mtimeMs < Date.now() - 86_400_000)) await rm(path, { force: true })
    }
  },
}
