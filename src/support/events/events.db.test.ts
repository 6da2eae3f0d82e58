import { describe, expect, it } from 'vitest'
import { type Ctx, type Delivered, type Module, module } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { inTransaction } from '#support/jobs/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { catchUp } from './catch-up.ts'
import { deliver } from './deliver.ts'
import { startRelay } from './relay.ts'
import { retryParked } from './retry.ts'
import { ensureCursors, subscribersOf } from './subscribers.ts'

/** A subscriber that writes down what it gets, and chokes on what it is told to. */
const notebook = (
  name: string,
  types: string[],
  chokesOn: (event: Delivered<{ n: number }>) => boolean = () => false,
): Module => {
  const react = async (ctx: Ctx, event: Delivered<{ n: number }>) => {
    await ctx.tx.client.query('insert into effects (subscriber, event, subject, n) values ($1, $2, $3, $4)', [
      name,
      event.id,
      event.subject,
      event.payload.n,
    ])
    if (chokesOn(event)) throw new Error('cannot digest')
  }
  return module({ name, reactions: Object.fromEntries(types.map((type) => [type, react])) })
}

const choking = new Set<number>()
const modules = [
  notebook('alpha', ['test.happened'], (event) => choking.has(event.payload.n)),
  notebook('beta', ['test.happened', 'test.other']),
  module({
    name: 'echo',
    reactions: {
      'test.asked': async (ctx, event) =>
        ctx.emit({ type: 'test.other', subject: event.subject, payload: event.payload }),
    },
  }),
]
const { house, database } = await testHouse({ modules })
await database.pool.query(
  'create table effects (subscriber text, event uuid, subject text, n int, at bigserial, primary key (subscriber, event))',
)

const emit = (n: number, subject = `thing:${n}`, type = 'test.happened') =>
  inTransaction(house, async (ctx) => ctx.emit({ type, subject, payload: { n } }))
const effectsOf = async (subscriber: string, subject = '%') => {
  const { rows } = await database.pool.query(
    'select n from effects where subscriber = $1 and subject like $2 order by at',
    [subscriber, subject],
  )
  return rows.map(({ n }) => n)
}
const alpha = subscribersOf(modules)[0]!
const until = async (isTrue: () => Promise<boolean>) => {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 10))
}
// Transactions of other tests on this server hold events back.
const isReadable = async (subject: string) => {
  const { rows } = await database.pool.query(
    'select bool_and(xid < pg_snapshot_xmin(pg_current_snapshot())) as yes from events where subject like $1',
    [subject],
  )
  return rows[0].yes
}

describe('delivery of events', () => {
  it('reaches every subscriber of the type, and what reactions announce follows', async () => {
    await emit(1)
    await emit(2, 'thing:2', 'test.asked')
    await catchUp(house)
    expect(await effectsOf('alpha', 'thing:1')).toEqual([1])
    expect(await effectsOf('beta', 'thing:_')).toEqual([1, 2])
  })

  it('does not jump over a transaction that began earlier and commits later', async () => {
    const early = await database.pool.connect()
    await early.query('begin')
    await early.query(
      `insert into events (era, id, subject, version, type, payload, recorded_at)
       select era, $1, 'late:1', 0, 'test.happened', '{"n": 1}', now() from event_era`,
      [newId()],
    )
    await emit(2, 'late:2')
    expect(await deliver(database, alpha)).toMatchObject({ delivered: 0 })
    await early.query('commit')
    early.release()
    await catchUp(house)
    expect(await effectsOf('alpha', 'late:%')).toEqual([1, 2])
  })

  it('has its effects once when two processes relay at the same time', async () => {
    const relays = await Promise.all([startRelay(house), startRelay(house)])
    for (let round = 0; round < 10; round++)
      await Promise.all(Array.from({ length: 10 }, (_, i) => emit(round * 10 + i, `twice:${i}`)))
    await until(async () => (await effectsOf('alpha', 'twice:%')).length === 100)
    await Promise.all(relays.map((relay) => relay.stop()))
    expect((await effectsOf('alpha', 'twice:%')).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, n) => n),
    )
    expect(await effectsOf('alpha', 'twice:3')).toEqual([3, 13, 23, 33, 43, 53, 63, 73, 83, 93])
  })

  it('goes on where it stopped when the relay starts again, and finds what happened meanwhile by itself', async () => {
    await emit(1, 'again:1')
    const first = await startRelay(house)
    await until(async () => (await effectsOf('beta', 'again:1')).length === 1)
    await first.stop()
    await emit(2, 'again:2')
    const second = await startRelay(house)
    await until(async () => (await effectsOf('beta', 'again:2')).length === 1)
    await database.pool.query(
      `insert into events (era, id, subject, version, type, payload, recorded_at)
       select era, $1, 'again:3', 0, 'test.other', '{"n": 3}', now() from event_era`,
      [newId()],
    )
    await until(async () => (await effectsOf('beta', 'again:3')).length === 1)
    await second.stop()
    expect(await effectsOf('beta', 'again:%')).toEqual([1, 2, 3])
  })

  it('loses no event of a new house and tells a module that joins later nothing of the past', async () => {
    await emit(1, 'past:1')
    await until(() => isReadable('past:%'))
    const joins = [notebook('gamma', ['test.happened'])]
    await ensureCursors(database, joins)
    await emit(2, 'past:2')
    await catchUp({ ...house, modules: joins })
    expect(await effectsOf('gamma', 'past:%')).toEqual([2])
    const told = [notebook('delta', ['test.happened'])]
    await ensureCursors(database, told, { from: 'beginning' })
    await catchUp({ ...house, modules: told })
    expect(await effectsOf('delta', 'past:%')).toEqual([1, 2])
  })
})

describe('an event that cannot be digested', () => {
  it('parks itself and the later ones of its subject, stops no others and leaves nothing behind', async () => {
    choking.add(66)
    await emit(66, 'bad:1')
    await emit(67, 'bad:1')
    await emit(68, 'good:1')
    await catchUp(house)
    await emit(69, 'bad:1')
    await catchUp(house)
    expect(await effectsOf('alpha', 'bad:1')).toEqual([])
    expect(await effectsOf('alpha', 'good:1')).toEqual([68])
    expect(await effectsOf('beta', 'bad:1')).toEqual([66, 67, 69])
    const { rows } = await database.pool.query(
      'select subscriber, subject, attempts, error from parked_events order by era, xid::xid8, event_id',
    )
    expect(rows).toMatchObject([
      { subscriber: 'alpha', subject: 'bad:1', attempts: 1, error: 'Error: cannot digest' },
      { subject: 'bad:1', attempts: 0 },
      { subject: 'bad:1', attempts: 0 },
    ])
  })

  it('is delivered again in order, once the cause is gone', async () => {
    expect(await retryParked(database, alpha, 'bad:1')).toEqual({ delivered: 0, left: 3 })
    choking.delete(66)
    expect(await retryParked(database, alpha, 'bad:1')).toEqual({ delivered: 3, left: 0 })
    expect(await effectsOf('alpha', 'bad:1')).toEqual([66, 67, 69])
    await emit(70, 'bad:1')
    await catchUp(house)
    expect(await effectsOf('alpha', 'bad:1')).toEqual([66, 67, 69, 70])
  })

  it('is not taken for bad when it only met a lock', async () => {
    await database.pool.query(`insert into settings (key, value, changed_at) values ('hot', '0', now())`)
    const busy = module({
      name: 'busy',
      reactions: {
        'test.locked': async ({ tx }) =>
          void (await tx.client.query(`update settings set value = '1' where key = 'hot'`)),
      },
    })
    await ensureCursors(database, [busy])
    await emit(1, 'lock:1', 'test.locked')
    await emit(2, 'lock:2', 'test.locked')
    await until(() => isReadable('lock:%'))
    const holder = await database.pool.connect()
    await holder.query('begin')
    await holder.query(`select from settings where key = 'hot' for update`)
    await expect(deliver(database, subscribersOf([busy])[0]!)).rejects.toMatchObject({ code: '55P03' })
    await holder.query('commit')
    holder.release()
    expect(await catchUp({ ...house, modules: [busy] })).toBe(2)
    expect((await database.pool.query(`select from parked_events where subscriber = 'busy'`)).rowCount).toBe(0)
  })
})
