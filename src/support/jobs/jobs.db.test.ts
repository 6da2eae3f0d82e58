import { EventEmitter, once } from 'node:events'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { module } from '#support/actions/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { freeAbandoned, holdWorkers } from './abandoned.ts'
import { addJob, dropJob, listJobs, retryJob, runDueJobs, runJobs } from './index.ts'
import { listSchedules } from './schedules.ts'

const ran: string[] = []
const bell = new EventEmitter()
let isBroken = true
const work = module({
  name: 'work',
  jobs: {
    note: { run: async (_, { text }: { text: string }) => void ran.push(text) },
    slow: {
      run: async ({ transaction }, { text }: { text: string }) => {
        bell.emit('started')
        await new Promise((resolve) => setTimeout(resolve, 300))
        await transaction(async (ctx) => ctx.emit({ type: 'work.done', subject: `work:${text}` }))
        ran.push(text)
      },
    },
    obedient: {
      run: async (_, __, signal) => {
        bell.emit('started')
        await once(signal!, 'abort')
        ran.push('asked to end')
      },
    },
    broken: {
      run: async () => {
        if (isBroken) throw new Error('the other side does not answer')
        ran.push('mended')
      },
    },
    nightly: { every: '0 3 * * *', run: async () => {} },
  },
})
const { house, database, run, inTransaction } = await testHouse({ modules: [work] })
const pool = new pg.Pool({ connectionString: database.url, max: 2 })
pool.on('error', () => {})
afterAll(() => pool.end())
const taken = () => ran.splice(0)

describe('a schedule', () => {
  it('says how often it runs, and when it last did', async () => {
    const of = async (wanted: string) => (await run(listSchedules, {})).schedules.find(({ name }) => name === wanted)
    expect(await of('work.nightly')).toEqual({ name: 'work.nightly', every: '0 3 * * *', lastAt: null })
    await database.pool.query(
      `insert into jobs._private_known_crontabs (identifier, known_since, last_execution) values ('work.nightly', now(), '2026-11-21T03:00:00Z')`,
    )
    expect(await of('work.nightly')).toMatchObject({ lastAt: new Date('2026-11-21T03:00:00Z') })
    expect(await of('work.note')).toBeUndefined()
  })
})

describe('a job', () => {
  it('runs after the commit and never when the transaction fails', async () => {
    await inTransaction((ctx) => addJob(ctx, 'work.note', { text: 'kept' }))
    await inTransaction(async (ctx) => {
      await addJob(ctx, 'work.note', { text: 'lost' })
      throw new Error('changed my mind')
    }).catch(() => {})
    await runDueJobs(house)
    expect(taken()).toEqual(['kept'])
  })

  it('replaces one of the same key that still waits', async () => {
    const later = new Date(Date.now() + 3_600_000)
    await inTransaction((ctx) => addJob(ctx, 'work.note', { text: 'first' }, { key: 'k', runAt: later }))
    await inTransaction((ctx) => addJob(ctx, 'work.note', { text: 'second' }, { key: 'k' }))
    await runDueJobs(house)
    expect(taken()).toEqual(['second'])
    expect((await run(listJobs, {})).jobs).toEqual([])
  })

  it('waits for its time', async () => {
    await inTransaction((ctx) => addJob(ctx, 'work.note', { text: 'x' }, { runAt: new Date(Date.now() + 3_600_000) }))
    expect(await runDueJobs(house)).toBe(0)
    const [job] = (await run(listJobs, { state: 'waiting' })).jobs
    await run(dropJob, { id: job!.id })
    expect(taken()).toEqual([])
  })

  it('that fails is shown with its reason and runs again when asked', async () => {
    await inTransaction((ctx) => addJob(ctx, 'work.broken', {}, { attempts: 1 }))
    await runDueJobs(house)
    const { jobs } = await run(listJobs, { state: 'failed' })
    expect(jobs).toMatchObject([{ name: 'work.broken', attempts: 1, error: 'the other side does not answer' }])
    isBroken = false
    await run(retryJob, { id: jobs[0]!.id })
    await runDueJobs(house)
    expect(taken()).toEqual(['mended'])
    await expect(run(retryJob, { id: jobs[0]!.id })).rejects.toMatchObject({ kind: { code: 'jobs.not_found' } })
  })
})

describe('stopping', () => {
  it('lets a running job end and loses none: done ones are gone, waiting ones wait', async () => {
    for (const text of ['a', 'b']) await inTransaction((ctx) => addJob(ctx, 'work.slow', { text }))
    const started = once(bell, 'started')
    const jobs = await runJobs(house, { concurrency: 1 })
    await started
    await jobs.stop()
    expect(taken()).toEqual(['a'])
    expect((await run(listJobs, {})).jobs).toMatchObject([{ name: 'work.slow', state: 'waiting', attempts: 0 }])
    await runDueJobs(house)
    expect(taken()).toEqual(['b'])
  })

  it('tells a long job to end', async () => {
    await inTransaction((ctx) => addJob(ctx, 'work.obedient'))
    const started = once(bell, 'started')
    const jobs = await runJobs(house)
    await started
    await jobs.stop()
    expect(taken()).toEqual(['asked to end'])
    expect((await run(listJobs, {})).jobs).toEqual([])
  }, 20_000)
})

describe('a process that was killed', () => {
  const lock = (worker: string) =>
    pool.query(`update jobs._private_jobs set locked_by = $1, locked_at = now() - interval '1 minute', attempts = 1`, [
      worker,
    ])

  it('gives its jobs back, a living one keeps them', async () => {
    await inTransaction((ctx) => addJob(ctx, 'work.note', { text: 'rescued' }))
    const events = new EventEmitter()
    const held = await holdWorkers(database.url, events)
    events.emit('worker:create', { worker: { workerId: 'worker-alive' } })
    await new Promise((resolve) => setTimeout(resolve, 50))
    await lock('worker-alive')
    expect(await freeAbandoned(pool)).toEqual([])
    await held.release()
    while (!(await freeAbandoned(pool)).length) await new Promise((resolve) => setTimeout(resolve, 20))
    await runDueJobs(house)
    expect(taken()).toEqual(['rescued'])
  })
})
