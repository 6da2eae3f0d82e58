import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { obstacle } from '#support/config/obstacle.ts'
import { isAlive } from './embedded-lock.ts'
import { databaseUser, mayEnter } from './embedded-user.ts'

const MAJOR = '18'
const NEEDED_MB = { fresh: 300, used: 50 }

/** Makes the folder of a new database if there is none, and refuses one that PostgreSQL could not use. */
export const prepareFolder = (folder: string, native: string): void => {
  const home = dirname(folder)
  if (!mayEnter(home))
    throw obstacle(
      `${home}: the user that PostgreSQL runs as under root cannot enter this folder; choose ONEFOLD_DATA elsewhere, such as /var/lib/onefold.`,
    )
  makeHome(home)
  const version = versionOf(folder)
  if (version && version !== MAJOR)
    throw obstacle(
      `${folder} was written by PostgreSQL ${version}, this Onefold runs PostgreSQL ${MAJOR}: restore a backup into an empty ONEFOLD_DATA.`,
    )
  refuseFullDisk(home, version ? NEEDED_MB.used : NEEDED_MB.fresh)
  if (!version) makeDatabase(folder, native)
}

/** The password that the own database was made with; only the user who runs Onefold may read it. */
export const passwordOf = (folder: string): string => {
  try {
    return readFileSync(passwordFile(folder), 'utf8').trim()
  } catch (error) {
    throw obstacle(`${passwordFile(folder)} cannot be read: it holds the password of the database beside it.`, error)
  }
}

const passwordFile = (folder: string) => `${folder}.password`

const versionOf = (folder: string) => {
  const file = join(folder, 'PG_VERSION')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

const makeHome = (home: string) => {
  try {
    makeFolders(home, databaseUser() ? 0o711 : 0o700)
  } catch (error) {
    throw obstacle(`ONEFOLD_DATA: the folder ${home} cannot be made (${(error as NodeJS.ErrnoException).code}).`, error)
  }
}

/** One after the other: the recursive way of Node never ends where a file system takes no folders, as /proc. */
const makeFolders = (folder: string, mode: number) => {
  if (existsSync(folder)) return
  makeFolders(dirname(folder), mode)
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // another start was quicker
  }
}

const refuseFullDisk = (home: string, needed: number) => {
  const { bavail, bsize } = statfsSync(home)
  const free = Math.floor((bavail * bsize) / 2 ** 20)
  if (free < needed)
    throw obstacle(`The disk of ${home} is full: ${free} MB are free, the database needs ${needed} MB to start.`)
}

// initdb is not atomic: it works in a folder of its own, so that a killed one never looks like a database.
const makeDatabase = (folder: string, native: string) => {
  if (existsSync(folder) && readdirSync(folder).length)
    throw obstacle(`${folder} is not empty and holds no database: move it away or choose another ONEFOLD_DATA.`)
  sweepUnfinished(folder)
  const password = choosePassword(folder)
  const fresh = `${folder}.new.${process.pid}`
  const secret = `${fresh}.secret`
  try {
    mkdirSync(fresh, { mode: 0o700 })
    writeFileSync(secret, password, { mode: 0o600 })
    const user = databaseUser()
    if (user) for (const path of [fresh, secret]) chownSync(path, user.uid, user.gid)
    runInitdb(fresh, secret, native)
    if (existsSync(folder)) rmdirSync(folder) // fails when it is no longer empty: another start was quicker
    renameSync(fresh, folder)
  } catch (error) {
    if (!versionOf(folder)) throw error
  } finally {
    for (const path of [fresh, secret]) rmSync(path, { recursive: true, force: true })
  }
}

const sweepUnfinished = (folder: string) => {
  const start = `${basename(folder)}.new.`
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(start) && !isAlive(Number.parseInt(name.slice(start.length), 10)))
      rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}

const choosePassword = (folder: string) => {
  try {
    writeFileSync(passwordFile(folder), randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return passwordOf(folder)
}

// Sorting by the built-in C.UTF-8: quick and the same on every system. The class of a letter is asked of the system (lc_ctype):
// without a UTF-8 locale there pg_trgm takes no Chinese sign for a letter and finds no piece of a Chinese word.
const LETTERS: Partial<Record<NodeJS.Platform, string[]>> = { win32: ['en-US', 'C'], darwin: ['en_US.UTF-8', 'C'] }

const runInitdb = (folder: string, secret: string, native: string) => {
  const locales = LETTERS[process.platform] ?? ['C.UTF-8', 'en_US.UTF-8', 'C']
  const options = [
    '-U',
    'onefold',
    '-A',
    'scram-sha-256',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  for (const letters of locales) {
    const result = spawnSync(
      join(native, 'bin', 'initdb'),
      ['-D', folder, ...options, `--lc-ctype=${letters}`, '--no-instructions'],
      {
        ...databaseUser(),
        cwd: folder,
        env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
        encoding: 'utf8',
        windowsHide: true,
      },
    )
    if (result.status === 0) return
    const said = result.error?.message ?? result.stderr.trim().split('\n').slice(-3).join(' ')
    if (/No space left/.test(said))
      throw obstacle(`The disk of ${dirname(folder)} became full while the database was made.`)
    const isUnknownLocale = /invalid locale name|locale .* not recognized/.test(said)
    if (!isUnknownLocale || letters === locales.at(-1))
      throw obstacle(`PostgreSQL could not make a database in ${dirname(folder)}: ${said}`)
  }
}
