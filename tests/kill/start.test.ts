import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findLock, isPostgres } from '#support/database/embedded-lock.ts'
import { dataFolder, freePort, runCommand, startProgram } from '../support/program.ts'

const ONEFOLD_DATA = dataFolder()
const start = async () => {
  const program = await startProgram({ ONEFOLD_DATA })
  onTestFinished(async () => void (await program.stop()))
  return program
}

const serverOf = (data: string) => findLock(join(data, 'postgres'))?.pid

it('starts from nothing, and stops everything that it started', async () => {
  const program = await start()
  const server = serverOf(ONEFOLD_DATA)!
  expect(isPostgres(server)).toBe(true)
  for (const folder of ['mail', 'files', 'postgres'])
    expect([folder, statSync(join(ONEFOLD_DATA, folder)).mode & 0o077]).toEqual([folder, 0])
  expect(await program.stop()).toBe(0)
  expect(serverOf(ONEFOLD_DATA)).toBeUndefined()
  expect(isPostgres(server)).toBe(false)
})

it('starts again on what is there', async () => {
  const program = await start()
  expect(program.output()).toMatch(/Tables \.\.\. up to date/)
  await program.stop()
})

it('recovers by itself after a kill', async () => {
  const killed = await start()
  const server = serverOf(ONEFOLD_DATA)
  await killed.kill()
  expect(serverOf(ONEFOLD_DATA)).toBe(server)
  const next = await start()
  expect(next.output()).toContain('adopted')
  await next.stop()
})

it('refuses a data folder in use, but lets commands work beside the one that runs', async () => {
  const program = await start()
  const second = await runCommand(['start'], { ONEFOLD_DATA, PORT: String(await freePort()), ONEFOLD_SAMPLE: 'none' })
  expect(second).toMatchObject({ code: 1 })
  expect(second.output).toMatch(/in use by another Onefold \(process \d+\)/)
  const added = await runCommand(['user', 'add', 'anna@example.com', '--password', 'correct horse'], { ONEFOLD_DATA })
  expect(added).toEqual({ code: 0, output: 'anna@example.com: done\n' })
  const listed = await runCommand(['user', 'list'], { ONEFOLD_DATA })
  expect(listed.output).toContain('anna@example.com')
  const alone = await runCommand(['user', 'two-factor', 'anna@example.com'], { ONEFOLD_DATA })
  expect(alone).toEqual({ code: 0, output: 'anna@example.com: signs in by password alone\n' })
  for (const [words, says] of [
    [['user', 'add', 'nobody'], /^onefold: Nothing was done: email Invalid email address\.\n$/],
    [['user', 'add', 'ben@example.com', '--role', 'king'], /^onefold: There is no such role\..*\n$/],
    [['export', 'units', '/nowhere/units.csv'], /^onefold: \/nowhere\/units\.csv cannot be written \(ENOENT\)\.\n$/],
    ...(existsSync('/dev/full')
      ? [[['export', 'units', '/dev/full'], /^onefold: The disk is full: ENOSPC.*\n$/] as const]
      : []),
  ] as const) {
    const refused = await runCommand([...words], { ONEFOLD_DATA })
    expect(refused.code).toBe(1)
    expect(refused.output).toMatch(says)
  }
  expect(isPostgres(serverOf(ONEFOLD_DATA)!)).toBe(true)
  await program.stop()
})

it('says in one sentence that the port is taken, and leaves no database running', async () => {
  const squatter = createServer().listen(0, '127.0.0.1')
  await once(squatter, 'listening')
  const { port } = squatter.address() as { port: number }
  const refused = await runCommand(['start'], { ONEFOLD_DATA, PORT: String(port), ONEFOLD_SAMPLE: 'none' })
  squatter.close()
  expect(refused.code).toBe(1)
  expect(refused.output).toContain(`onefold: Port ${port} is taken by another program`)
  expect(refused.output).not.toContain('    at ')
  expect(serverOf(ONEFOLD_DATA)).toBeUndefined()
})

it('names a database that cannot be reached, without its password', async () => {
  const port = await freePort()
  const refused = await runCommand(['start'], {
    ONEFOLD_DATA,
    DATABASE_URL: `postgres://u:hunter2@127.0.0.1:${port}/shop`,
  })
  expect(refused.code).toBe(1)
  expect(refused.output).toMatch(/postgres:\/\/u@127\.0\.0\.1:\d+\/shop cannot be reached/)
  expect(refused.output).not.toContain('hunter2')
})

it('restores a backup into an empty folder', async () => {
  const file = join(ONEFOLD_DATA, 'backup.tar.gz')
  expect((await runCommand(['backup', file], { ONEFOLD_DATA })).code).toBe(0)
  const elsewhere = dataFolder()
  const restored = await runCommand(['restore', file], { ONEFOLD_DATA: elsewhere })
  expect(restored).toMatchObject({ code: 0 })
  expect(existsSync(join(elsewhere, 'postgres', 'PG_VERSION'))).toBe(true)
  const listed = await runCommand(['user', 'list'], { ONEFOLD_DATA: elsewhere })
  expect(listed.output).toContain('anna@example.com')
})

it('ends with a failure when its database goes away, so that a supervisor starts it again', async () => {
  const program = await start()
  process.kill(serverOf(ONEFOLD_DATA)!, 'SIGINT')
  await once(program.process, 'close')
  expect(program.process.exitCode).toBe(1)
  expect(program.output()).toContain('The database has gone away.')
})
