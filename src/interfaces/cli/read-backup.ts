import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import { obstacle } from '#support/config/index.ts'
import { migrate } from '#support/database/migrate.ts'
import { prepareJobs, SCHEMA } from '#support/jobs/schema.ts'
import { type Counts, type Manifest, manifestSchema } from './manifest.ts'
import { type Entry, unpacked } from './tar.ts'

/**
 * Fills an empty database from a backup: its tables as they were then, its rows in one transaction, its files, a new era of events;
 * then brings the tables to the present form. Gives the number of rows and files. Fails when the database holds anything.
 */
export const readBackup = async (
  url: string,
  filesFolder: string,
  file: string,
): Promise<{ rows: number; files: number }> => {
  if (!existsSync(file)) throw obstacle(`There is no file ${file}.`)
  const entries = unpacked(createReadStream(file).pipe(createGunzip()))
  const manifest = await readManifest(entries, file)
  await migrate(url, { only: manifest.migrations })
  await prepareJobs(url)
  const client = new pg.Client({ connectionString: url, application_name: 'onefold restore' })
  client.on('error', () => {})
  await client.connect()
  try {
    await refuseFilled(client, manifest)
    const done = await load(client, manifest, entries, filesFolder)
    await migrate(url)
    await client.query('analyze')
    return done
  } catch (error) {
    throw isUnreadable(error)
      ? obstacle(`${file} is damaged (${(error as Error).message}): nothing was restored.`, error)
      : error
  } finally {
    await client.end()
  }
}

const isUnreadable = (error: unknown) =>
  error instanceof Error &&
  (/^the archive is/.test(error.message) || /^Z_/.test((error as NodeJS.ErrnoException).code ?? ''))

const readManifest = async (entries: AsyncGenerator<Entry>, file: string): Promise<Manifest> => {
  const first = await entries.next().catch((error: Error) => {
    throw obstacle(`${file} is not a backup of Onefold (${error.message}).`, error)
  })
  if (first.done || first.value.name !== 'manifest.json') throw obstacle(`${file} is not a backup of Onefold.`)
  const read = manifestSchema.safeParse(JSON.parse(first.value.content.toString()))
  if (!read.success) throw obstacle(`${file} is not a backup of Onefold (${read.error.issues[0]?.path.join('.')}).`)
  return read.data
}

// What a migration itself puts into a table is no content.
const SEEDED = ['public.event_era']

const refuseFilled = async (client: pg.Client, { tables }: Manifest) => {
  for (const { name } of tables.filter((table) => !SEEDED.includes(table.name))) {
    const { rowCount } = await client.query(`select from ${name} limit 1`)
    if (rowCount)
      throw obstacle(
        `The database is not empty (${name} has rows): restore into an empty ONEFOLD_DATA or DATABASE_URL.`,
      )
  }
}

const load = async (client: pg.Client, manifest: Manifest, entries: AsyncGenerator<Entry>, filesFolder: string) => {
  await client.query('begin')
  await withoutTriggers(client)
  await client.query(`truncate ${manifest.tables.map(({ name }) => name).join(', ')}`)
  await makePartitions(client, manifest)
  const loaded = await loadEntries(client, manifest, entries, filesFolder)
  for (const { name, value } of manifest.sequences) await client.query('select setval($1, $2)', [name, value])
  // Transaction numbers begin anew on another server: events of the old era all lie behind those of the new one.
  await client.query('update event_era set era = era + 1, system_id = null')
  await client.query('update event_cursors set moved_at = now()')
  await freeJobs(client)
  await client.query('commit')
  return loaded
}

// Who was working on them is gone.
const freeJobs = async (client: pg.Client) => {
  for (const table of ['_private_jobs', '_private_job_queues'])
    await client.query(`update ${SCHEMA}.${table} set locked_at = null, locked_by = null where locked_at is not null`)
}

const withoutTriggers = async (client: pg.Client) => {
  try {
    await client.query('set local session_replication_role = replica')
  } catch (error) {
    throw obstacle(
      'The database user may not load a backup: grant set on parameter session_replication_role to it.',
      error,
    )
  }
}

const makePartitions = async (client: pg.Client, { partitions }: Manifest) => {
  for (const { name, parent, bound } of partitions)
    await client.query(`create table if not exists ${name} partition of ${parent} ${bound}`)
}

const loadEntries = async (
  client: pg.Client,
  manifest: Manifest,
  entries: AsyncGenerator<Entry>,
  filesFolder: string,
) => {
  const rows: Counts = {}
  let files = 0
  let wanted: Counts | undefined
  let open: { table: string; copy: CopyStreamQuery } | undefined
  const close = async () => {
    if (!open) return
    open.copy.end()
    await finished(open.copy)
    rows[open.table] = open.copy.rowCount ?? 0
    open = undefined
  }
  for await (const { name, content } of entries) {
    const [kind, table = ''] = name.split('/')
    if (open && open.table !== table) await close()
    if (kind === 'tables') {
      open ??= { table, copy: startCopy(client, statementFor(manifest, table)) }
      await write(open.copy, content)
    } else if (kind === 'files') {
      keepFile(filesFolder, name.slice('files/'.length), content)
      files += 1
    } else if (name === 'counts.json') wanted = JSON.parse(content.toString()) as Counts
  }
  await close()
  compare(rows, wanted)
  return { rows: Object.values(rows).reduce((sum, count) => sum + count, 0), files }
}

const startCopy = (client: pg.Client, statement: string) => client.query(copyFrom(statement)).on('error', () => {}) // told to whoever writes or waits

const statementFor = ({ tables }: Manifest, table: string) => {
  const found = tables.find(({ name }) => name === table)
  if (!found) throw new Error(`the archive is damaged: it holds rows of an unknown table ${table}`)
  return `copy ${found.name} (${found.columns.map((column) => pg.escapeIdentifier(column)).join(', ')}) from stdin`
}

const write = (copy: CopyStreamQuery, content: Buffer) =>
  new Promise<void>((done, failed) => copy.write(content, (error) => (error ? failed(error) : done())))

const keepFile = (folder: string, name: string, content: Buffer) => {
  const path = resolve(folder, name)
  if (!path.startsWith(resolve(folder) + sep)) throw new Error(`the backup holds a file outside its folder: ${name}`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(join(path), content)
}

const compare = (rows: Counts, wanted: Counts | undefined) => {
  if (!wanted) throw obstacle('The backup is cut off: nothing was restored.')
  for (const [table, count] of Object.entries(wanted))
    if (count !== (rows[table] ?? 0))
      throw obstacle(`The backup is damaged: ${table} has ${rows[table] ?? 0} of ${count} rows; nothing was restored.`)
}
