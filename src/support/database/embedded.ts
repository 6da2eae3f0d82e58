import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { obstacle } from '#support/config/obstacle.ts'
import { postgresBinaries } from './embedded-binaries.ts'
import { passwordOf, prepareFolder } from './embedded-folder.ts'
import { findLock, isAlive, isPostgres, type Lock } from './embedded-lock.ts'
import { settingsOf, socketFolder } from './embedded-settings.ts'
import { databaseUser } from './embedded-user.ts'

/** Onefold's own PostgreSQL, running on a data folder. */
export type Postgres = {
  /** started by us; adopted from an Onefold that was killed; joined: another Onefold owns it. */
  readonly how: 'started' | 'adopted' | 'joined'
  readonly port: number
  readonly pid: number
  url(database: string): string
  /** Stops the server unless another Onefold owns it; resolves when the folder is free. */
  stop(): Promise<void>
  /** Calls `does` once if the server goes away without having been asked to. */
  whenLost(does: () => void): void
}

type Options = { settings?: Record<string, string>; whenInUse?: 'refuse' | 'join' }

const OWNERSHIP = 726_001 // advisory lock: the session that holds it owns the server
const PATIENCE_MS = 120_000 // crash recovery of a busy database may take a while
const LOG_LIMIT = 10 * 2 ** 20

/**
 * Starts PostgreSQL on `folder`, making the database if there is none; takes over a server that a killed Onefold left behind.
 * When a living Onefold owns the folder: refused, or joined if asked.
 */
export const startPostgres = async (
  folder: string,
  { settings = {}, whenInUse = 'refuse' }: Options = {},
): Promise<Postgres> => {
  const native = postgresBinaries()
  prepareFolder(folder, native)
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const lock = findLock(folder)
    const entered = lock && isPostgres(lock.pid) ? await enter(folder, lock) : undefined
    if (lock && entered) return take(folder, native, lock, entered, whenInUse)
    if (!lock || !isPostgres(lock.pid)) {
      if (lock && isAlive(lock.pid)) rmSync(join(folder, 'postmaster.pid'), { force: true })
      const started = await launch(folder, native, settings)
      const client = started && (await enter(folder, started))
      if (started && client) return own(folder, native, started, client, 'started')
    }
    if (Date.now() > until)
      throw obstacle(`PostgreSQL runs on ${folder} (process ${lock?.pid}) but does not answer: stop that process.`)
    await wait(100)
  }
}

/** By the server's socket where it has one: a third quicker there and back than by TCP. */
const urlOf = (folder: string, { port, sockets }: Pick<Lock, 'port' | 'sockets'>, database: string) =>
  `postgres://onefold:${passwordOf(folder)}@127.0.0.1:${port}/${database}?${sockets ? `host=${encodeURIComponent(sockets)}` : 'sslmode=disable'}`

/** A connection, if what listens on the port is really the server of this folder. */
const enter = async (folder: string, lock: Lock) => {
  const client = new pg.Client({
    connectionString: urlOf(folder, lock, 'postgres'),
    application_name: `onefold owner ${process.pid}`,
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => {}) // 'end' tells what matters
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    if (rows[0] && isSame(rows[0].data_directory, folder)) return client
  } catch {
    // starting up, shutting down or a stranger's server
  }
  await client.end().catch(() => {})
  return undefined
}

const isSame = (a: string, b: string) => {
  const [one, other] = [statSync(a, { throwIfNoEntry: false }), statSync(b, { throwIfNoEntry: false })]
  return one !== undefined && one.ino === other?.ino && one.dev === other?.dev
}

const take = async (folder: string, native: string, lock: Lock, client: pg.Client, whenInUse: 'refuse' | 'join') => {
  const { rows } = await client.query<{ owned: boolean }>('select pg_try_advisory_lock($1) as owned', [OWNERSHIP])
  if (rows[0]?.owned) return handle(folder, native, lock, client, 'adopted')
  if (whenInUse === 'join') return handle(folder, native, lock, client, 'joined')
  const owner = await client.query<{ pid: string }>(
    `select substring(application_name from '\\d+$') as pid from pg_stat_activity join pg_locks using (pid) where locktype = 'advisory' and objid = $1 and granted`,
    [OWNERSHIP],
  )
  await client.end()
  throw obstacle(
    `${folder} is in use by another Onefold (process ${owner.rows[0]?.pid ?? 'unknown'}): stop it, or choose another ONEFOLD_DATA.`,
  )
}

const own = async (folder: string, native: string, lock: Lock, client: pg.Client, how: 'started') => {
  await client.query('select pg_advisory_lock($1)', [OWNERSHIP])
  return handle(folder, native, lock, client, how)
}

/** Starts the server process and waits until it is ready. Undefined when another start was quicker. */
const launch = async (
  folder: string,
  native: string,
  settings: Record<string, string>,
  sockets = socketFolder(folder),
): Promise<Lock | undefined> => {
  const log = `${folder}.log`
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) rmSync(log)
  const output = openSync(log, 'a', 0o600)
  const from = statSync(log).size
  // detached: Ctrl-C in a terminal reaches Onefold only, which stops PostgreSQL last.
  const order = ['-D', folder, ...settingsOf(await freePort(), sockets, settings)]
  const child = spawn(join(native, 'bin', 'postgres'), order, {
    ...databaseUser(),
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
    detached: true,
    windowsHide: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let failure: string | undefined
  child.on('error', (error) => (failure = error.message))
  child.on('exit', (code, signal) => (failure ??= `it ended with ${signal ?? code}`))
  child.unref()
  for (;;) {
    if (failure) {
      const said = readFileSync(log, 'utf8').slice(from)
      // Some file systems take no sockets.
      if (sockets && /could not create any Unix-domain socket/.test(said)) return launch(folder, native, settings, '')
      return giveUp(folder, failure, said)
    }
    const lock = findLock(folder)
    if (lock && lock.pid === child.pid && lock.state === 'ready') return lock
    await wait(10)
  }
}

const giveUp = (folder: string, failure: string, log: string): undefined => {
  if (
    /lock file "postmaster.pid" already exists|shared memory block .* still in use|could not bind|Address already in use/.test(
      log,
    )
  )
    return undefined
  if (/No space left on device/.test(log)) throw obstacle(`The disk of ${folder} is full: PostgreSQL could not start.`)
  const said = log.split('\n').findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? log.trim().split('\n').at(-1) ?? ''
  throw obstacle(
    `PostgreSQL could not start on ${folder}: ${failure}${said ? `, ${said.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '')}` : ''} (more in ${folder}.log).`,
  )
}

const freePort = () =>
  new Promise<number>((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

const handle = (folder: string, native: string, lock: Lock, client: pg.Client, how: Postgres['how']): Postgres => {
  const { pid, port } = lock
  let isStopping = false
  return {
    how,
    pid,
    port,
    url: (database) => urlOf(folder, lock, database),
    whenLost: (does) => void client.once('end', () => isStopping || does()),
    stop: async () => {
      isStopping = true
      await client.end().catch(() => {})
      if (how === 'joined') return
      askToStop(folder, native, pid)
      while (findLock(folder)?.pid === pid && isAlive(pid)) await wait(10)
    },
  }
}

// "fast": open connections are cut, everything committed is on disk.
const askToStop = (folder: string, native: string, pid: number) => {
  if (process.platform === 'win32') {
    spawnSync(join(native, 'bin', 'pg_ctl'), ['stop', '-m', 'fast', '-D', folder], { windowsHide: true })
    return
  }
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // gone already
  }
}
