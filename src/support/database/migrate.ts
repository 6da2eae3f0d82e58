import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { obstacle } from '#support/config/obstacle.ts'
import { ROOT } from '#support/config/root.ts'

type Migration = { name: string; sql: string; hash: string }

/** `only` stops at the form that a backup was taken in. */
type Options = { folder?: string; only?: readonly { name: string; hash: string }[] }

const LOCK = 726_002 // advisory: several processes may start against one database

/**
 * Brings the database to the present form: applies what stands in migrations/ and is not applied yet, in order, each file in a
 * transaction of its own. Returns the names of those it applied. Refuses a file that changed after it was applied, a database
 * of a newer Onefold, and a database that holds another program's tables.
 */
export const migrate = (url: string, { folder, only }: Options = {}): Promise<string[]> =>
  connected(url, async (client) => {
    const migrations = readMigrations(folder)
    if (only) refuseStrange(migrations, new Map(only.map(({ name, hash }) => [name, hash])))
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const applied = await readApplied(client)
    refuseStrange(migrations, applied)
    const isWanted = ({ name }: Migration) => !only || only.some((one) => one.name === name)
    const missing = migrations.filter((migration) => !applied.has(migration.name) && isWanted(migration))
    for (const migration of missing) await apply(client, migration)
    return missing.map(({ name }) => name)
  })

/** What `migrate` would apply; changes no table. Refuses what `migrate` refuses. */
export const missingMigrations = (url: string): Promise<string[]> =>
  connected(url, async (client) => {
    const migrations = readMigrations()
    const applied = await readApplied(client)
    refuseStrange(migrations, applied)
    return migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name)
  })

const connected = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, application_name: 'onefold migrate' })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const readMigrations = (folder = join(ROOT, 'migrations')): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    })

const readApplied = async (client: pg.Client) => {
  const { rows: tables } = await client.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  )
  const names = tables.map(({ relname }) => relname)
  if (names.length && !names.includes('schema_migrations'))
    throw obstacle(
      `The database holds tables that are not Onefold's (${names.slice(0, 3).join(', ')}): name an empty one.`,
    )
  await client.query(
    `create table if not exists schema_migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())`,
  )
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from schema_migrations')
  return new Map(rows.map(({ name, hash }) => [name, hash]))
}

const refuseStrange = (migrations: Migration[], applied: Map<string, string>) => {
  const known = new Map(migrations.map(({ name, hash }) => [name, hash]))
  for (const [name, hash] of applied) {
    if (!known.has(name))
      throw obstacle(`The database was last used by a newer Onefold (it has ${name}): start that one.`)
    if (known.get(name) !== hash)
      throw obstacle(
        `migrations/${name} has changed since this database was made with it: undo the change and add a new file instead, or start with an empty database.`,
      )
  }
}

const apply = async (client: pg.Client, { name, sql, hash }: Migration) => {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into schema_migrations (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw new Error(`migrations/${name}${lineOf(sql, error)}: ${(error as Error).message}`, { cause: error })
  }
}

const lineOf = (sql: string, error: unknown) => {
  const position = Number((error as { position?: string }).position)
  return position ? `, line ${sql.slice(0, position).split('\n').length}` : ''
}
