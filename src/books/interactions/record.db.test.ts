import { beforeEach, describe, expect, it } from 'vitest'
import { partiesModule } from '#masters/parties/module.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { gatherer } from './collect.ts'
import { interactionsModule } from './module.ts'
import { type Interaction, record } from './record.ts'
import { profileOf, timeline } from './timeline.ts'

const NOW = new Date('2026-11-20T12:00:00Z')
const house = await testHouse({ modules: [partiesModule, interactionsModule], clock: () => NOW })

let subjectId: string
beforeEach(() => {
  subjectId = newId()
})

const write = (rows: Interaction[], { isTrusted = true, now = NOW } = {}) =>
  house.inTransaction((ctx) => record(ctx, rows, { isTrusted }), { now })
const rowsOf = (id: string) => house.inTransaction((ctx) => timeline(ctx, { subjectId: id }))
const profile = (id: string) => house.inTransaction((ctx) => profileOf(ctx, id))
const view = (more: Partial<Interaction> = {}): Interaction => ({
  subjectId,
  kind: 'item_viewed',
  channel: 'web',
  ...more,
})
/** A UUIDv7 as a browser whose clock shows this instant would make it. */
const madeAt = (iso: string) => newId(new Date(iso))

describe('the interaction book', () => {
  it('writes a row once, however often it is reported', async () => {
    const id = newId(NOW)
    expect(await write([view({ id }), view({ id })])).toBe(1)
    expect(await write([view({ id })])).toBe(0)
    expect(await rowsOf(subjectId)).toHaveLength(1)
    expect(await profile(subjectId)).toMatchObject({ interactions: 1, pageViews: 1 })
  })

  it('lets two subjects report under the same id', async () => {
    const id = newId(NOW)
    expect(await write([view({ id }), view({ id, subjectId: newId() })])).toBe(2)
  })

  it('takes over the time of an honest clock', async () => {
    await write([view({ id: madeAt('2026-11-18T08:00:00Z') })], { isTrusted: false })
    expect((await rowsOf(subjectId))[0]!.occurredAt).toEqual(new Date('2026-11-18T08:00:00Z'))
  })

  it.each(['2019-01-01T00:00:00Z', '2026-11-01T00:00:00Z', '2026-11-23T12:06:00Z', '2031-05-05T00:00:00Z'])(
    'corrects a clock that shows %s, and still writes the row once',
    async (wrong) => {
      const row = view({ id: madeAt(wrong), at: new Date(wrong) })
      expect(await write([row], { isTrusted: false })).toBe(1)
      const later = new Date('2026-11-20T12:00:40Z')
      expect(await write([row, row], { isTrusted: false, now: later })).toBe(0)
      expect(await write([row], { isTrusted: false, now: new Date('2026-11-21T00:00:10Z') })).toBe(0)
      const [kept, ...others] = await rowsOf(subjectId)
      expect(others).toEqual([])
      expect(kept!.occurredAt).toEqual(NOW)
    },
  )

  it('makes a key of an id that is no UUIDv7, the same each time', async () => {
    const row = view({ id: 'a3bb189e-8bf9-4a3c-9e1d-1f2e3d4c5b6a', at: new Date('2026-11-20T11:59:00Z') })
    expect(await write([row], { isTrusted: false })).toBe(1)
    expect(await write([row], { isTrusted: false, now: new Date('2026-11-20T12:00:30Z') })).toBe(0)
    expect((await rowsOf(subjectId))[0]!.occurredAt).toEqual(new Date('2026-11-20T11:59:00Z'))
  })

  it('believes the house: an import brings rows of ten years ago', async () => {
    await write([view({ at: new Date('2016-02-03T04:05:06Z') }), view()])
    expect((await rowsOf(subjectId)).map((row) => row.occurredAt.getUTCFullYear())).toEqual([2026, 2016])
    expect(await profile(subjectId)).toMatchObject({ firstAt: new Date('2016-02-03T04:05:06Z'), lastAt: NOW })
  })

  it.each(['update interactions set kind = $$noted$$', 'delete from interactions'])(
    'refuses: %s',
    async (statement) => {
      await write([view()])
      await expect(house.database.pool.query(statement)).rejects.toThrow('append-only')
    },
  )

  it('keeps words apart, where they can be erased without touching the row', async () => {
    await write([view({ kind: 'noted', channel: 'system', text: 'Prefers oak' })])
    expect((await rowsOf(subjectId))[0]).toMatchObject({ kind: 'noted', text: 'Prefers oak' })
    await house.database.pool.query('delete from interaction_texts where subject_id = $1', [subjectId])
    expect((await rowsOf(subjectId))[0]).toMatchObject({ kind: 'noted', text: null })
  })

  it('pages through a timeline, newest first, by kind and channel', async () => {
    const at = (minute: number) => new Date(NOW.getTime() + minute * 60_000)
    await write([
      ...[1, 2, 3].map((minute) => view({ at: at(minute) })),
      view({ kind: 'called', channel: 'phone', at: at(4) }),
    ])
    const page = (more: object) => house.inTransaction((ctx) => timeline(ctx, { subjectId, limit: 2, ...more }))
    const first = await page({})
    expect(first.map((row) => row.kind)).toEqual(['called', 'item_viewed'])
    const second = await page({ before: first[1]!.id })
    expect(second.map((row) => row.occurredAt)).toEqual([at(2), at(1)])
    expect(await page({ kinds: ['called'] })).toHaveLength(1)
    expect(await page({ channels: ['store'] })).toEqual([])
  })

  it('counts the last thirty days as they stand today', async () => {
    await write([
      view({ at: new Date('2026-10-21T00:00:00Z') }),
      view({ at: new Date('2026-10-22T23:00:00Z') }),
      view(),
    ])
    expect((await profile(subjectId))!.last30Days).toEqual({ pageViews: 2, orders: 0 })
    expect((await profile(subjectId))!.pageViews).toBe(3)
  })
})

describe('the gatherer', () => {
  it('answers each of many reporters when their rows are durable', async () => {
    const { collect } = gatherer(house.house)
    const counts = await Promise.all(Array.from({ length: 40 }, () => collect([view(), view()])))
    expect(counts).toEqual(Array(40).fill(2))
    expect(await profile(subjectId)).toMatchObject({ interactions: 80 })
  })

  it('lets one bad report cost nobody else', async () => {
    const { collect } = gatherer(house.house)
    const [good, bad] = await Promise.allSettled([collect([view()]), collect([view({ subjectId: 'nobody' })])])
    expect(good.status).toBe('fulfilled')
    expect(bad.status).toBe('rejected')
    expect(await profile(subjectId)).toMatchObject({ interactions: 1 })
  })

  it('writes what two gatherers were told at once only once', async () => {
    const rows = Array.from({ length: 60 }, () => view({ id: newId(new Date()), subjectId: newId() }))
    const gatherers = [gatherer(house.house), gatherer(house.house), gatherer(house.house)]
    await Promise.all(gatherers.map(({ collect }, index) => collect(index % 2 ? rows.toReversed() : rows)))
    const { rows: found } = await house.database.pool.query(
      'select sum(interactions)::int as profiled, (select count(*)::int from interactions where subject_id = any($1)) as written from profiles where subject_id = any($1)',
      [rows.map((row) => row.subjectId)],
    )
    expect(found).toEqual([{ profiled: 60, written: 60 }])
  })
})
