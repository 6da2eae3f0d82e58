import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { House, Job } from '#support/actions/index.ts'
import { FILES_LOCK } from './store.ts'

const REST_HOURS = 24
const AT_ONCE = 200

/** Every entry of the files folder, level by level. */
export async function* laidDown(folder: string): AsyncGenerator<{ path: string; name: string }> {
  const list = (path: string) => readdir(path, { withFileTypes: true }).catch(() => [])
  for (const first of await list(folder)) {
    if (!first.isDirectory()) continue
    for (const second of await list(join(folder, first.name))) {
      if (!second.isDirectory()) continue
      const within = join(folder, first.name, second.name)
      for (const file of await list(within)) if (file.isFile()) yield { path: join(within, file.name), name: file.name }
    }
  }
}

/** Deletes bytes that no living file has, once they have lain for a day; leftovers of broken uploads too. Returns how many went. */
export const sweepFiles = async (
  { database, filesFolder }: Pick<House, 'database' | 'filesFolder'>,
  { before = new Date(Date.now() - REST_HOURS * 3_600_000), signal }: { before?: Date; signal?: AbortSignal } = {},
): Promise<number> => {
  let count = 0
  const held: { path: string; name: string }[] = []
  const flush = async () => {
    count += await sweepSome(database, held.splice(0), before)
  }
  for await (const file of laidDown(filesFolder)) {
    if (signal?.aborted) return count
    held.push(file)
    if (held.length === AT_ONCE) await flush()
  }
  await flush()
  return count
}

const sweepSome = (database: House['database'], found: { path: string; name: string }[], before: Date) =>
  database.transaction(async (tx) => {
    await tx.named('files.sweep_lock', 'select pg_advisory_xact_lock($1)', [FILES_LOCK])
    const rows = await tx.named<{ hash: string }>(
      'files.wanted',
      'select distinct hash from files where hash = any($1::text[]) and (removed_at is null or removed_at > $2)',
      [found.map(({ name }) => name), before],
    )
    const wanted = new Set(rows.map(({ hash }) => hash))
    let count = 0
    for (const { path, name } of found) {
      if (wanted.has(name)) continue
      if (await sweepAway(path, before)) count += 1
    }
    return count
  })

// Set aside before looking at its age: whoever wants the same bytes meanwhile either touches them, and they come back, or writes them anew.
const sweepAway = async (path: string, before: Date): Promise<boolean> => {
  const aside = `${path}.swept`
  try {
    if ((await stat(path)).mtime > before) return false
    await rename(path, aside)
    const isWanted = (await stat(aside)).mtime > before
    await (isWanted ? rename(aside, path) : rm(aside, { force: true }))
    return !isWanted
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

export const sweep: Job = {
  every: '20 3 * * *',
  run: async ({ house, signal }) => void (await sweepFiles(house, { signal })),
}
