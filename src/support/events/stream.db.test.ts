import { afterEach, describe, expect, it } from 'vitest'
import { type Check, module } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { inTransaction, runDueJobs } from '#support/jobs/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { catchUp } from './catch-up.ts'
import { checks } from './checks.ts'
import { forgetEvents } from './forget.ts'
import {
  checkEra,
  dropParkedEvent,
  type LiveNews,
  lagOf,
  listEvents,
  listParked,
  listSubscribers,
  liveFeed,
  raiseEra,
  retryParkedEvents,
  startListening,
  startRelay,
  subscribersOf,
} from './index.ts'

const seen: number[] = []
const choking = new Set<number>()
const reader = module({
  name: 'reader',
  reactions: {
    'stream.happened': async (_, { payload: { n } }) => {
      if (choking.has(n)) throw new Error(`cannot digest ${n}`)
      seen.push(n)
    },
  },
})
const there = await testHouse({ modules: [reader] })
const { house, database, run } = there
const emit = (n: number, subject = `stream:${n}`) =>
  inTransaction(house, async (ctx) => ctx.emit({ type: 'stream.happened', subject, payload: { n } }))
const until = async (isTrue: () => boolean) => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10))
}
const examine = (name: string) => {
  const check = checks.find((one) => one.name === name) as Check
  return database.transaction((tx) => check.run(tx, house))
}
afterEach(() => void seen.splice(0))

describe('the live feed', () => {
  it('tells every process what happened, with ids only, from whichever process it came', async () => {
    const heard: LiveNews[] = []
    const listening = await startListening(database)
    const unsubscribe = liveFeed(database).subscribe((news) => void heard.push(news))
    const relay = await startRelay(house)
    await emit(1, 'stream:live')
    await database.pool.query(
      `insert into events (era, id, subject, version, type, payload, recorded_at)
       select era, $1, 'stream:elsewhere', 0, 'stream.happened', '{"n": 2, "secret": "x"}', now() from event_era`,
      [newId()],
    )
    await until(() => heard.length === 2 && seen.length === 2)
    expect(heard).toEqual([
      { type: 'stream.happened', subject: 'stream:live' },
      { type: 'stream.happened', subject: 'stream:elsewhere' },
    ])
    unsubscribe()
    await relay.stop()
    await listening.stop()
  })

  it('holds more than one message, when much happens at once', async () => {
    const heard = new Set<string>()
    const unsubscribe = liveFeed(database).subscribe(({ subject }) => void heard.add(subject))
    const relay = await startRelay(house)
    await inTransaction(house, async (ctx) => {
      for (let n = 0; n < 700; n++) ctx.emit({ type: 'stream.happened', subject: `stream:${newId()}`, payload: { n } })
    })
    await until(() => heard.size === 700 && seen.length === 700)
    expect(seen).toEqual(Array.from({ length: 700 }, (_, n) => n))
    unsubscribe()
    await relay.stop()
  })

  it('comes back by itself when its connection was cut', async () => {
    const heard: string[] = []
    const listening = await startListening(database)
    const unsubscribe = liveFeed(database).subscribe(({ subject }) => void heard.push(subject))
    const back = new Promise((resolve) => database.news.once('reconnected', resolve))
    await database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'onefold listens' and datname = current_database()`,
    )
    await back
    const relay = await startRelay(house)
    await emit(1, 'stream:back')
    await until(() => heard.includes('stream:back') && seen.length === 1)
    unsubscribe()
    await relay.stop()
    await listening.stop()
  })
})

describe('parked events at the desk', () => {
  it('are listed, tried again, or given up one by one', async () => {
    for (const n of [101, 102]) choking.add(n)
    for (const n of [101, 102, 103]) await emit(n, 'stream:stuck')
    await catchUp(house)
    const parked = async () => (await run(listParked, { subscriber: 'reader' })).events
    expect(await parked()).toMatchObject([
      { error: 'Error: cannot digest 101', attempts: 1 },
      { attempts: 0 },
      { attempts: 0 },
    ])
    expect((await examine('parked events')).findings).toMatchObject([{ what: expect.stringContaining('stream:stuck') }])
    choking.delete(101)
    await run(retryParkedEvents, { subscriber: 'reader', subject: 'stream:stuck' })
    await runDueJobs(house)
    expect(await parked()).toMatchObject([{ error: 'Error: cannot digest 102' }, {}])
    await run(dropParkedEvent, { subscriber: 'reader', eventId: (await parked())[0]!.eventId })
    await runDueJobs(house)
    expect(seen).toEqual([101, 103])
    expect(await parked()).toEqual([])
    await expect(run(retryParkedEvents, { subscriber: 'reader', subject: 'stream:stuck' })).rejects.toMatchObject({
      kind: { code: 'events.not_parked' },
    })
  })

  it('stand beside what was announced and how far each module has read', async () => {
    await emit(7, 'stream:shown')
    expect((await run(listEvents, { subject: 'stream:shown' })).events).toMatchObject([{ payload: { n: 7 } }])
    const standing = async () => {
      const { subscribers } = await run(listSubscribers, {})
      return subscribers.find(({ subscriber }) => subscriber === 'reader')
    }
    expect((await lagOf(database, subscribersOf([reader]))).subscribers).toMatchObject([{ waiting: 1, parked: 0 }])
    await catchUp(house)
    expect(await standing()).toMatchObject({ parked: 0 })
    expect((await lagOf(database, subscribersOf([reader]))).subscribers).toMatchObject([{ waiting: 0, lagSeconds: 0 }])
  })
})

describe('a new era', () => {
  it('begins when the database has come to another server, and events flow on', async () => {
    await emit(1)
    await catchUp(house)
    expect(await checkEra(database)).toEqual({ isRaised: false })
    // As after a restore from a server that had counted much further.
    await database.pool.query(`update event_cursors set xid = '900000000000', era = (select era from event_era)`)
    await database.pool.query(`update event_era set system_id = '1'`)
    await emit(2)
    expect((await examine('cursors moving')).findings.map(({ what }) => what)).toContainEqual(
      expect.stringContaining('reader stands ahead of the present'),
    )
    expect(await checkEra(database)).toEqual({ isRaised: true })
    await emit(3)
    await catchUp(house)
    expect(seen).toEqual([1, 3])
    expect((await examine('cursors moving')).findings).toEqual([])
    expect(await checkEra(database)).toEqual({ isRaised: false })
  })

  it('waits for whoever is still announcing in the old one', async () => {
    const started = Promise.withResolvers<void>()
    const finished = Promise.withResolvers<void>()
    const open = inTransaction(house, async (ctx) => {
      await ctx.tx.client.query(
        `insert into events (era, id, subject, version, type, payload, recorded_at)
         select era, $1, 'stream:old', 0, 'stream.happened', '{"n": 8}', now() from event_era`,
        [newId()],
      )
      started.resolve()
      await finished.promise
    })
    await started.promise
    let isRaised = false
    const raising = raiseEra(database).then(() => {
      isRaised = true
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(isRaised).toBe(false)
    finished.resolve()
    await Promise.all([open, raising])
    await emit(9)
    await catchUp(house)
    expect(seen).toEqual([8, 9])
  })
})

describe('forgetting', () => {
  it('deletes what everybody has read long ago, and keeps what is parked, unread or young', async () => {
    await catchUp(house)
    const age = (n: number) =>
      database.pool.query(`update events set recorded_at = '2020-01-01' where (payload->>'n')::int = $1`, [n])
    choking.add(2005)
    for (const n of [2001, 2002, 2005]) await emit(n)
    await catchUp(house)
    await emit(2003)
    for (const n of [2001, 2005, 2003]) await age(n)
    await forgetEvents(database, ['reader'], { before: new Date('2021-01-01') })
    const { rows } = await database.pool.query(
      `select (payload->>'n')::int as n from events where type = 'stream.happened' and (payload->>'n')::int > 2000 order by 1`,
    )
    expect(rows.map(({ n }) => n)).toEqual([2002, 2003, 2005])
    choking.clear()
  })
})
