import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { installRoles } from '#support/access/index.ts'
import type { House } from '#support/actions/index.ts'
import { moveIn } from '#support/boot.ts'
import { type Config, obstacle, readConfig } from '#support/config/index.ts'
import { startPostgres } from '#support/database/embedded.ts'
import { chooseData } from '#support/database/embedded-user.ts'
import { type Database, open } from '#support/database/index.ts'
import { migrate, missingMigrations } from '#support/database/migrate.ts'
import { checkServer, ensureDatabase, withoutPassword } from '#support/database/server.ts'
import { inTransaction } from '#support/jobs/index.ts'
import { supportModules } from '#support/modules.ts'

/** A database that runs: the own one, or that of DATABASE_URL. */
export type Place = {
  url: string
  says: string
  /** True when another Onefold may be working on it now. */
  isShared: boolean
  stop(): Promise<void>
  whenLost(does: () => void): void
}

/** The settings of this process. */
export const configHere = (): Config => readConfig(process.env, { cwd: process.cwd(), chooseData })

/** Starts or joins the own database, or looks at the one named in DATABASE_URL. */
export const openPlace = async (config: Config, whenInUse: 'refuse' | 'join'): Promise<Place> => {
  if (config.databaseUrl) {
    await checkServer(config.databaseUrl)
    const says = withoutPassword(config.databaseUrl)
    return { url: config.databaseUrl, says, isShared: true, stop: async () => {}, whenLost: () => {} }
  }
  const postgres = await startPostgres(join(config.data, 'postgres'), { whenInUse })
  await ensureDatabase(postgres.url('postgres'), 'onefold')
  const { how, stop, whenLost } = postgres
  return { url: postgres.url('onefold'), says: `${how} in ${config.data}`, isShared: how === 'joined', stop, whenLost }
}

/** The house on a migrated database, with what every house has from its first start: jobs, cursors, built-in roles, a secret. */
export const openHouse = async (config: Config, url: string, name = 'onefold'): Promise<House> => {
  const { modules } = await import('#modules')
  const database = open(url, { name })
  const [filesFolder, mailFolder] = [join(config.data, 'files'), join(config.data, 'mail')]
  // Letters and papers are nobody's who merely shares the machine; under root the folder above must be open to the database's user.
  for (const folder of [filesFolder, mailFolder]) {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o700)
  }
  const secret = await secretOf(database)
  await rememberUrl(database, config.url)
  const all = [...supportModules, ...modules]
  const house: House = {
    database,
    modules: all,
    url: config.url,
    filesFolder,
    mailFolder,
    smtpUrl: config.smtpUrl,
    secret,
  }
  await moveIn(house)
  await inTransaction(house, installRoles)
  return house
}

// Letters are written where no request says the address of the house.
const rememberUrl = (database: Database, url: string) =>
  database.pool.query(
    `insert into settings (key, value, changed_at) values ('house.url', to_jsonb($1::text), now())
     on conflict (key) do update set value = excluded.value, changed_at = now() where settings.value <> excluded.value`,
    [url],
  )

// In the database, because all processes of a house sign cookies and links with the same one.
const secretOf = async (database: Database) => {
  await database.pool.query(
    `insert into settings (key, value, changed_at) values ('house.secret', to_jsonb($1::text), now()) on conflict do nothing`,
    [randomBytes(32).toString('base64url')],
  )
  const { rows } = await database.pool.query<{ secret: string }>(
    `select value #>> '{}' as secret from settings where key = 'house.secret'`,
  )
  return rows[0]!.secret
}

/** Does `work` in the house, beside a running Onefold or alone; a running one's tables are left in the form that it knows. */
export const inHouse = async <T>(work: (house: House, config: Config) => Promise<T>): Promise<T> => {
  const config = configHere()
  const place = await openPlace(config, 'join')
  try {
    if (!place.isShared) await migrate(place.url)
    else if ((await missingMigrations(place.url)).length)
      throw obstacle('The database has the tables of an older Onefold: stop that one, then run onefold migrate.')
    const house = await openHouse(config, place.url, 'onefold command')
    try {
      return await work(house, config)
    } catch (error) {
      throw (await import('./refused.ts')).refusedBy(house, error)
    } finally {
      await house.database.close()
    }
  } finally {
    await place.stop()
  }
}
