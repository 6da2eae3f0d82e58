import pg from 'pg'
import { obstacle } from '#support/config/obstacle.ts'

const OLDEST = 17

/** Makes the database unless it is there. `url` leads to another database of the same server. */
export const ensureDatabase = async (url: string, database: string): Promise<void> => {
  const client = await connect(url)
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}

/** Refuses a server named in DATABASE_URL that Onefold cannot work on: too old, or blind to Chinese words. */
export const checkServer = async (url: string): Promise<void> => {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ version: string; number: number; encoding: string }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number, current_setting('server_encoding') as encoding`,
    )
    const { version, number, encoding } = rows[0]!
    if (number < OLDEST * 10_000)
      throw obstacle(`DATABASE_URL: the server is PostgreSQL ${version}; Onefold needs ${OLDEST} or later.`)
    if (encoding !== 'UTF8')
      throw obstacle(`DATABASE_URL: the database is encoded in ${encoding}; Onefold writes Chinese and needs UTF8.`)
    await checkTrigrams(client)
  } finally {
    await client.end()
  }
}

// In locale C the server cuts no trigrams from Chinese, so that a search would find nothing and say nothing.
const checkTrigrams = async (client: pg.Client) => {
  try {
    await client.query('create extension if not exists pg_trgm')
  } catch (error) {
    throw obstacle(
      `DATABASE_URL: the extension pg_trgm is missing and cannot be made by this user: ${(error as Error).message}.`,
      error,
    )
  }
  const { rows } = await client.query<{ cut: number }>(`select cardinality(show_trgm('沙发')) as cut`)
  if (!rows[0]?.cut)
    throw obstacle(
      "DATABASE_URL: this database's locale knows no Chinese letters (show_trgm('沙发') is empty); make it with locale_provider = builtin, builtin_locale = 'C.UTF-8', lc_ctype = 'C.UTF-8', template = template0.",
    )
}

const connect = async (url: string) => {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'onefold start',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw obstacle(
      `The database ${withoutPassword(url)} cannot be reached: ${(error as Error).message || (error as NodeJS.ErrnoException).code}.`,
      error,
    )
  }
  return client
}

/** A database's address as it may be shown. */
export const withoutPassword = (url: string): string => url.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, '$1@')
