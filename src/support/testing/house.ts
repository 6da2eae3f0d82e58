import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { z } from 'zod'
import { type Action, type Actor, type Ctx, type House, type Module, run } from '#support/actions/index.ts'
import { boot } from '#support/boot.ts'
import { type Database, newId } from '#support/database/index.ts'
import { catchUp, ensureCursors } from '#support/events/index.ts'
import type { Language } from '#support/i18n/index.ts'
import { inTransaction, isPrepared, prepareJobs, runDueJobs } from '#support/jobs/index.ts'
import { supportModules } from '#support/modules.ts'
import { testDatabase } from './database.ts'

/** What a caller may say: who acts, a key against doubling, another time. */
export type As = Actor | { actor?: Actor; key?: string; now?: Date }

export type TestHouse = {
  readonly house: House
  readonly database: Database
  /** Somebody of the house who may do everything; a row of `staff_users` too. */
  readonly owner: Actor & { kind: 'staff' }
  /** Somebody of the house who may do these things everywhere. */
  staff(...permissions: string[]): Promise<Actor & { kind: 'staff' }>
  visitor(language?: Language): Actor & { kind: 'visitor' }
  customer(partyId: string, language?: Language): Actor & { kind: 'customer' }
  /** Runs an action or query as an interface would; as the owner unless told otherwise. */
  run<Input extends z.ZodType, Output>(action: Action<Input, Output>, input: z.input<Input>, as?: As): Promise<Output>
  /** Calls inner functions in a transaction that commits, in the name of the system unless told otherwise. */
  inTransaction<T>(work: (ctx: Ctx) => Promise<T>, as?: As): Promise<T>
  /**
   * Delivers all events and runs all jobs that are due, until nothing is left. Returns how many. Throws when a reaction fails, with its
   * reason, unless the test is about that.
   */
  catchUp(expecting?: { parked: boolean }): Promise<number>
  /** Not needed: the house goes with its test file. */
  close(): Promise<void>
}

/**
 * A house on a database of its own, dropped when the test file is done: call it at the top of the file. `modules` are those under
 * test, in boot order; the platform's own are there anyway. `clock` tells reactions, jobs and actions the time.
 */
export const testHouse = async ({
  modules = [],
  clock,
  smtpUrl,
  size,
}: {
  modules?: readonly Module[]
  clock?: () => Date
  smtpUrl?: string
  size?: number
} = {}): Promise<TestHouse> => {
  const database = await testDatabase({ size })
  const folder = await mkdtemp(join(tmpdir(), 'onefold-test-files-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  afterAll(remove)
  const house: House = {
    database,
    modules: [...supportModules, ...modules.filter((module) => !supportModules.includes(module))],
    url: 'http://localhost:3000',
    filesFolder: join(folder, 'files'),
    mailFolder: join(folder, 'mail'),
    smtpUrl,
    secret: 'a secret of thirty-two letters or more',
  }
  boot(house.modules)
  if (!(await isPrepared(database.pool))) await prepareJobs(database.url)
  await ensureCursors(database, house.modules)
  const owner = await addStaff(database, 'Owner', ['*'])
  const asked = (as: As = {}) => ('kind' in as ? { actor: as } : as)
  return {
    house,
    database,
    owner,
    staff: (...permissions) => addStaff(database, 'Staff', permissions),
    visitor: (language = 'en') => ({ kind: 'visitor', id: newId(), language }),
    customer: (partyId, language = 'en') => ({ kind: 'customer', id: newId(), partyId, language }),
    run: (action, input, as) => run(database, action, { actor: owner, now: clock?.(), ...asked(as) }, input),
    inTransaction: (work, as) => inTransaction(house, work, { now: clock?.(), ...asked(as) }),
    catchUp: (expecting) => settle(house, clock, expecting),
    close: remove,
  }
}

/** Jobs announce and reactions add jobs: goes round until neither is left. */
const settle = async (house: House, clock?: () => Date, { parked } = { parked: false }): Promise<number> => {
  let count = 0
  for (;;) {
    const done = (await catchUp(house, { clock })) + (await runDueJobs(house, { clock, say: complain }))
    count += done
    if (done) continue
    if (!parked) await refuseParked(house)
    return count
  }
}

const complain = (level: string, message: string, { err }: Record<string, unknown>) => {
  if (level === 'error') console.error(message, err ?? '')
}

const refuseParked = async ({ database }: House) => {
  const { rows } = await database.pool.query<{ subscriber: string; subject: string; error: string }>(
    'select subscriber, subject, error from parked_events where attempts > 0',
  )
  if (rows.length)
    throw new Error(rows.map((row) => `${row.subscriber} parked ${row.subject}: ${row.error}`).join('\n'))
}

const addStaff = async (database: Database, name: string, permissions: readonly string[]) => {
  const id = newId()
  await database.pool.query(
    `insert into staff_users (id, name, email, created_at, updated_at) values ($1, $2, $3, now(), now())`,
    [id, name, `${id}@house.example`],
  )
  const grants = new Map(permissions.map((permission) => [permission, { kind: 'all' } as const]))
  return { kind: 'staff', id, name, language: 'en', grants } as const
}
