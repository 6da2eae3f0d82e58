import { accessSync, constants, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Postgres, startPostgres } from '#support/database/embedded.ts'
import { findLock, isAlive, isPostgres } from '#support/database/embedded-lock.ts'
import { mayEnter } from '#support/database/embedded-user.ts'
import { migrate } from '#support/database/migrate.ts'
import { ensureDatabase } from '#support/database/server.ts'
import { prepareJobs } from '#support/jobs/index.ts'
import { TEMPLATE } from '#support/testing/template.ts'

const NAME = 'onefold-test-'
const NEEDED = 2 ** 30

// Several projects of one run ask for the server; vitest loads this file once for each of them.
const RUN = Symbol.for('onefold.test-postgres')
const run = globalThis as { [RUN]?: { users: number; server: Promise<Postgres> } }

/** One PostgreSQL for the whole run, in memory where there is room, with a migrated template that every test file clones. */
export default async (project: TestProject) => {
  run[RUN] ??= { users: 0, server: startWithTemplate() }
  const shared = run[RUN]
  shared.users += 1
  project.provide('postgres', (await shared.server).url('postgres'))
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    run[RUN] = undefined
    await (await shared.server).stop()
    rmSync(folderOf(process.pid), { recursive: true, force: true })
  }
}

const startWithTemplate = async () => {
  sweep()
  const server = await startPostgres(join(folderOf(process.pid), 'postgres'), {
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      autovacuum: 'off',
      wal_level: 'minimal',
      max_wal_senders: '0',
      max_connections: '300',
    },
  })
  await ensureDatabase(server.url('postgres'), TEMPLATE)
  await migrate(server.url(TEMPLATE))
  await prepareJobs(server.url(TEMPLATE))
  return server
}

const hasRoom = (folder: string) => {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > NEEDED && mayEnter(folder)
  } catch {
    return false
  }
}

const place = () => ['/dev/shm', tmpdir()].find(hasRoom) ?? '/var/tmp'

const folderOf = (pid: number) => join(place(), NAME + pid)

/** Runs that were killed leave a server and its data behind, in memory. */
const sweep = () => {
  mkdirSync(place(), { recursive: true })
  for (const name of readdirSync(place()).filter((entry) => entry.startsWith(NAME))) {
    const owner = Number(name.slice(NAME.length))
    if (owner !== process.pid && isAlive(owner)) continue
    const server = findLock(join(place(), name, 'postgres'))?.pid
    if (server && isPostgres(server)) process.kill(server, 'SIGQUIT')
    rmSync(join(place(), name), { recursive: true, force: true, maxRetries: 3 })
  }
}
