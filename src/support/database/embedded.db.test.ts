import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { startPostgres } from './embedded.ts'
import { findLock, isPostgres } from './embedded-lock.ts'
import { databaseUser } from './embedded-user.ts'

const home = mkdtempSync(join(tmpdir(), 'onefold-embedded-'))
const folder = join(home, 'data', 'postgres')
const quick = { settings: { fsync: 'off' } }
if (databaseUser()) chmodSync(home, 0o711)
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Another Onefold on the same folder: its process, and what it says of its start. */
const another = async (): Promise<{ process: ChildProcess; says: string }> => {
  const child = spawn(process.execPath, ['tests/support/hold-postgres.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [says] = (await once(child.stdout!, 'data')) as [Buffer]
  return { process: child, says: says.toString().trim() }
}

const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
  child.kill(signal)
  await once(child, 'exit')
}

const ask = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

it('makes a database, keeps what is in it, and leaves no process behind', async () => {
  const first = await startPostgres(folder, quick)
  expect(first.how).toBe('started')
  await ask(first.url('postgres'), 'create table kept as select 41 + 1 as n')
  await first.stop()
  // The lock file goes a moment before the process does.
  await expect.poll(() => isPostgres(first.pid), { timeout: 10_000 }).toBe(false)
  const second = await startPostgres(folder, quick)
  expect(await ask(second.url('postgres'), 'select n from kept')).toEqual([{ n: 42 }])
  await second.stop()
  expect(findLock(folder)).toBeUndefined()
})

it('lets nobody in without the password, which only the owner of the process can read', async () => {
  const postgres = await startPostgres(folder, quick)
  const guess = postgres.url('postgres').replace(/:[^:@]*@/, ':guess@')
  await expect(ask(guess, 'select 1')).rejects.toThrow('password authentication failed')
  expect(statSync(`${folder}.password`).mode & 0o777).toBe(0o600)
  expect(
    await ask(
      postgres.url('postgres'),
      `select type, address, auth_method from pg_hba_file_rules where auth_method <> 'scram-sha-256'`,
    ),
  ).toEqual([])
  expect(await ask(postgres.url('postgres'), 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  await postgres.stop()
})

const way = (url: string) => ask(url, 'select inet_server_addr() as address').then(([row]) => row?.address ?? 'socket')

it('is spoken to by its socket, which lies where only its user may enter', async () => {
  const postgres = await startPostgres(folder, quick)
  expect(await way(postgres.url('postgres'))).toBe('socket')
  expect(statSync(folder).mode & 0o077).toBe(0)
  const byTcp = postgres.url('postgres').replace(/\?.*/, '?sslmode=disable')
  expect(await way(byTcp)).toBe('127.0.0.1')
  await postgres.stop()
})

it('is spoken to by TCP where its folder can hold no socket', async () => {
  const port = 40_000 + (process.pid % 20_000)
  mkdirSync(join(folder, `.s.PGSQL.${port}`, 'obstacle'), { recursive: true })
  const postgres = await startPostgres(folder, { settings: { ...quick.settings, port: String(port) } })
  expect(await way(postgres.url('postgres'))).toBe('127.0.0.1')
  await postgres.stop()
  rmSync(join(folder, `.s.PGSQL.${port}`), { recursive: true })
})

it('is spoken to by TCP where the name of its folder is too long for a socket', async () => {
  const deep = join(home, 'data', 'a'.repeat(60), 'b'.repeat(30), 'postgres')
  const postgres = await startPostgres(deep, quick)
  expect(await way(postgres.url('postgres'))).toBe('127.0.0.1')
  await postgres.stop()
})

it('takes over the server of an Onefold that was killed, with everything that was committed', async () => {
  const killed = await another()
  await end(killed.process, 'SIGKILL')
  const postgres = await startPostgres(folder, quick)
  expect(postgres.how).toBe('adopted')
  expect(killed.says).toBe(`started ${postgres.pid}`)
  expect(await ask(postgres.url('postgres'), 'select n from kept')).toEqual([{ n: 42 }])
  await postgres.stop()
  expect(isPostgres(postgres.pid)).toBe(false)
})

it('recovers when the server was killed too', async () => {
  const killed = await another()
  const server = findLock(folder)!.pid
  await end(killed.process, 'SIGKILL')
  process.kill(server, 'SIGKILL')
  const postgres = await startPostgres(folder, quick)
  expect(postgres.how).toBe('started')
  expect(await ask(postgres.url('postgres'), 'select n from kept')).toEqual([{ n: 42 }])
  await postgres.stop()
})

it('refuses a folder in use and names the process, or joins it and leaves it running', async () => {
  const owner = await another()
  await expect(startPostgres(folder, quick)).rejects.toThrow(`in use by another Onefold (process ${owner.process.pid})`)
  const joined = await startPostgres(folder, { ...quick, whenInUse: 'join' })
  expect(joined.how).toBe('joined')
  await joined.stop()
  expect(isPostgres(joined.pid)).toBe(true)
  await end(owner.process, 'SIGTERM')
  expect(isPostgres(joined.pid)).toBe(false)
})

it('is not fooled by the number of a process that is another program by now', async () => {
  writeFileSync(join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n1\n5432\n\n127.0.0.1\n0\nready\n`)
  const postgres = await startPostgres(folder, quick)
  expect(postgres.how).toBe('started')
  await postgres.stop()
})

it('is not fooled by another server on the port that the killed one had', async () => {
  const stranger = createServer((socket) => socket.end())
  await once(stranger.listen(0, '127.0.0.1'), 'listening')
  const { port } = stranger.address() as { port: number }
  const killed = await another()
  await end(killed.process, 'SIGKILL')
  process.kill(findLock(folder)!.pid, 'SIGKILL')
  const lock = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  writeFileSync(join(folder, 'postmaster.pid'), lock.with(3, String(port)).join('\n'))
  const postgres = await startPostgres(folder, quick)
  expect(postgres.port).not.toBe(port)
  expect(await ask(postgres.url('postgres'), 'select n from kept')).toEqual([{ n: 42 }])
  await postgres.stop()
  stranger.close()
})

it('tells when the server goes away by itself', async () => {
  const postgres = await startPostgres(folder, quick)
  const lost = new Promise<void>((done) => postgres.whenLost(done))
  process.kill(postgres.pid, 'SIGINT')
  await lost
  await postgres.stop()
})

it('refuses a folder that holds something else, or another version', async () => {
  const strange = join(home, 'data', 'strange')
  mkdirSync(strange)
  writeFileSync(join(strange, 'letter.txt'), 'dear')
  await expect(startPostgres(strange, quick)).rejects.toThrow('is not empty and holds no database')
  writeFileSync(join(strange, 'PG_VERSION'), '16\n')
  await expect(startPostgres(strange, quick)).rejects.toThrow('was written by PostgreSQL 16')
  expect(existsSync(join(strange, 'letter.txt'))).toBe(true)
})

it.skipIf(!databaseUser())('refuses a folder that its user cannot enter, and says where to go', async () => {
  const closed = join(home, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  await expect(startPostgres(join(closed, 'data', 'postgres'), quick)).rejects.toThrow(
    /cannot enter .*\/var\/lib\/onefold/,
  )
})
