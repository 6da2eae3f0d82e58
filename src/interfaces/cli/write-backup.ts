import { createWriteStream, existsSync, globSync, renameSync, rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { obstacle } from '#support/config/index.ts'
import { type Counts, describe, type Manifest } from './manifest.ts'
import { END, packed } from './tar.ts'

const PART = 2 ** 20

/**
 * Writes all tables, as one snapshot sees them, and all files into `file`, a tar.gz; the server may go on working. Gives the number
 * of rows and files.
 */
export const writeBackup = async (
  url: string,
  filesFolder: string,
  file: string,
): Promise<{ rows: number; files: number }> => {
  if (existsSync(file)) throw obstacle(`${file} exists already; a backup overwrites nothing.`)
  const client = new pg.Client({ connectionString: url, application_name: 'onefold backup' })
  client.on('error', () => {})
  await client.connect()
  const part = `${file}.part`
  const done = { rows: 0, files: 0 }
  try {
    await client.query('begin isolation level repeatable read read only')
    await pipeline(
      Readable.from(archive(client, filesFolder, done)),
      createGzip(),
      createWriteStream(part, { mode: 0o600 }),
    )
    renameSync(part, file)
    return done
  } catch (error) {
    rmSync(part, { force: true })
    throw readable(error, file)
  } finally {
    await client.end()
  }
}

const readable = (error: unknown, file: string) => {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC')
    return obstacle(`The disk became full while ${file} was written; nothing is left of it.`, error)
  if (code === 'ENOENT' || code === 'EACCES') return obstacle(`${file} cannot be written (${code}).`, error)
  return error
}

async function* archive(client: pg.Client, filesFolder: string, done: { rows: number; files: number }) {
  const manifest = await describe(client)
  yield packed({ name: 'manifest.json', content: json(manifest) })
  const counts: Counts = {}
  for (const table of manifest.tables) {
    yield* tableParts(client, table, counts)
    done.rows += counts[table.name] ?? 0
  }
  for (const path of globSync('**/*', { cwd: filesFolder })) {
    if (!statSync(join(filesFolder, path)).isFile()) continue
    yield packed({ name: `files/${path.replaceAll('\\', '/')}`, content: await readFile(join(filesFolder, path)) })
    done.files += 1
  }
  yield packed({ name: 'counts.json', content: json(counts) })
  yield END
}

async function* tableParts(client: pg.Client, { name, columns }: Manifest['tables'][number], counts: Counts) {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  const copy = client.query(copyTo(`copy (select ${list} from ${name}) to stdout`))
  let held: Buffer[] = []
  let size = 0
  let number = 0
  const flush = () => {
    const content = Buffer.concat(held)
    held = []
    size = 0
    number += 1
    return packed({ name: `tables/${name}/${String(number).padStart(6, '0')}`, content })
  }
  for await (const row of copy as AsyncIterable<Buffer>) {
    held.push(row)
    size += row.length
    if (size >= PART) yield flush()
  }
  if (size) yield flush()
  counts[name] = copy.rowCount ?? 0
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
