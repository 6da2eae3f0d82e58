import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createParty } from '#masters/parties/functions.ts'
import { partiesModule } from '#masters/parties/module.ts'
import { type Ctx, isRefusal } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { identify } from './identify.ts'
import { type Kind, kinds } from './kinds.ts'
import { mergeParties, unmergeParties } from './merge.ts'
import { interactionsModule } from './module.ts'
import type { Profile } from './profile.ts'
import { findProfile, type ProfileRow } from './profile-rows.ts'
import { replayed } from './rebuild.ts'
import { record } from './record.ts'
import { subjectsOf } from './survivors.ts'

const house = await testHouse({ modules: [partiesModule, interactionsModule], size: 24 })

const party = () =>
  house.inTransaction(async (ctx) => (await createParty(ctx, { kind: 'person', name: 'Wang', language: 'en' })).id)
const write = (subjectId: string, kind: Kind, more: object = {}) =>
  house.inTransaction((ctx) => record(ctx, [{ subjectId, kind, channel: 'web', ...more }]))
const mergesOf = async (ids: readonly string[]): Promise<string[]> => {
  const { rows } = await house.database.pool.query(
    'select id from party_merges where loser_id = any($1) and undone_at is null order by id',
    [ids],
  )
  return rows.map((row) => row.id)
}

const figures = ({
  subjectId: _,
  mergedInto: __,
  isParty: ___,
  tier: ____,
  version: _____,
  ...rest
}: ProfileRow): Profile => rest
const living = async (ctx: Ctx, subjectId: string) => {
  const row = await findProfile(ctx, subjectId)
  return row?.mergedInto ? { row, owner: await findProfile(ctx, row.mergedInto) } : { row, owner: row }
}

/** Every subject has one living profile, and that is what the rows of all who live in it make. */
const expectReplay = (subjects: readonly string[]) =>
  house.inTransaction(async (ctx) => {
    for (const subject of subjects) {
      const { row, owner } = await living(ctx, subject)
      if (!row) continue
      expect(owner!.mergedInto).toBeNull()
      const members = [...new Set([owner!.subjectId, ...(await subjectsOf(ctx, owner!.subjectId))])]
      expect(members).toContain(subject)
      expect(figures(owner!)).toEqual(await replayed(ctx, members))
    }
  })
const rowsOnly = (subject: string) => house.inTransaction((ctx) => replayed(ctx, [subject]))
const profileNow = (subject: string) => house.inTransaction(async (ctx) => figures((await living(ctx, subject)).owner!))

type Step = { does: 'row' | 'merge' | 'unmerge'; a: number; b: number; kind: Kind; cents: number; minute: number }
const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('row', 'row', 'merge', 'unmerge'),
  a: fc.nat(3),
  b: fc.nat(3),
  kind: fc.constantFrom(...kinds),
  cents: fc.integer({ min: 0, max: 50_000 }),
  minute: fc.nat(200_000),
})
const START = Date.UTC(2026, 1, 1)

const perform = async (people: string[], { does, a, b, kind, cents, minute }: Step) => {
  const subject = people[a]!
  if (does === 'row')
    await write(subject, kind, {
      at: new Date(START + minute * 60_000),
      about: `item:${b}`,
      amount: (cents / 100).toFixed(2),
      data: { categories: [`category ${b}`], basket: `basket ${b}`, items: b },
    })
  if (does === 'merge' && a !== b) await house.run(mergeParties, { oneId: subject, otherId: people[b]! })
  if (does === 'unmerge') {
    const merges = await mergesOf(people)
    if (merges.length) await house.run(unmergeParties, { mergeId: merges[b % merges.length]! })
  }
}

describe('merging and taking it back', () => {
  it('restores both profiles exactly, whatever happened in between and in whatever order it is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 22 }), async (steps) => {
        const people = [await party(), await party(), await party(), await party()]
        for (const one of steps) await perform(people, one)
        await expectReplay(people)
        for (const mergeId of (await mergesOf(people)).reverse()) await house.run(unmergeParties, { mergeId })
        for (const person of people) {
          await write(person, 'page_viewed')
          expect(await profileNow(person)).toEqual(await rowsOnly(person))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('carries a chain of merges, and lets its middle go with all that lives in it', async () => {
    const [oldest, middle, youngest] = [await party(), await party(), await party()]
    for (const one of [oldest, middle, youngest]) await write(one, 'item_viewed')
    await house.run(mergeParties, { oneId: youngest, otherId: middle })
    await house.run(mergeParties, { oneId: youngest, otherId: oldest })
    await write(youngest, 'item_viewed')
    expect(await profileNow(youngest)).toMatchObject({ pageViews: 4 })
    const { rows } = await house.database.pool.query(
      'select id from party_merges where loser_id = $1 and survivor_id = $2',
      [middle, oldest],
    )
    await house.run(unmergeParties, { mergeId: rows[0].id })
    expect(await profileNow(oldest)).toMatchObject({ pageViews: 1 })
    expect(await profileNow(youngest)).toMatchObject({ pageViews: 3 })
    await expectReplay([oldest, middle, youngest])
  })

  it('announces who lives on in whom, and that it was taken back', async () => {
    const [one, other] = [await party(), await party()]
    const { id } = await house.run(mergeParties, { oneId: other, otherId: one })
    expect(id).toBe(one)
    expect(await house.run(mergeParties, { oneId: one, otherId: other })).toEqual({ id: one })
    await house.run(unmergeParties, { mergeId: (await mergesOf([other]))[0]! })
    const { rows } = await house.database.pool.query(
      `select type, payload from events where payload->>'loserId' = $1 order by id`,
      [other],
    )
    const payload = { loserId: other, survivorId: one }
    expect(rows).toEqual([
      { type: 'interactions.parties_merged', payload },
      { type: 'interactions.parties_unmerged', payload },
    ])
  })
})

describe('many at once', () => {
  it('loses no row that eight connections write for somebody who is merged and un-merged meanwhile', async () => {
    const people = [await party(), await party(), await party()]
    const [device, user] = [newId(), newId()]
    await house.inTransaction((ctx) =>
      identify(ctx, {
        identifiers: [{ kind: 'user', value: user, isProven: true, source: 'test' }],
        create: true,
        party: { kind: 'person', name: 'Wang', language: 'en' },
      }),
    )
    const subjects = [...people, device]
    let isOver = false
    let rounds = 0
    const writer = async (number: number) => {
      for (let count = 0; count < 40; count += 1)
        await house.inTransaction((ctx) =>
          record(
            ctx,
            [0, 1, 2].map((at) => ({
              subjectId: subjects[(number + at * count) % subjects.length]!,
              kind: 'item_viewed' as const,
              channel: 'web',
            })),
          ),
        )
    }
    const merger = async (seed: number) => {
      while (!isOver) {
        rounds += 1
        const [a, b] = [people[(seed + rounds) % 3]!, people[(seed + rounds + 1) % 3]!]
        await house.run(mergeParties, { oneId: a, otherId: b })
        await house.inTransaction((ctx) =>
          identify(ctx, {
            identifiers: [{ kind: 'email', value: `${a}@customers.example`, isProven: true, source: 'test' }],
            visitorId: device,
            create: true,
            party: { kind: 'person', name: 'Wang', language: 'en' },
          }),
        )
        const [mergeId] = await mergesOf(people)
        if (mergeId)
          await house.run(unmergeParties, { mergeId }).catch((error) => {
            if (!isRefusal(error)) throw error // the other merger was quicker
          })
      }
    }
    const mergers = Promise.all([merger(0), merger(1)])
    await Promise.all(Array.from({ length: 8 }, (_, number) => writer(number)))
    isOver = true
    await mergers
    expect(rounds).toBeGreaterThan(3)
    const { rows } = await house.database.pool.query(
      'select count(*)::int as written from interactions where subject_id = any($1)',
      [subjects],
    )
    expect(rows[0].written).toBe(8 * 40 * 3)
    await expectReplay(subjects)
  })

  it('makes one party of twenty sign-ins of a new customer at once', async () => {
    const address = `${newId()}@customers.example`
    const found = await Promise.all(
      Array.from({ length: 20 }, () =>
        house.inTransaction((ctx) =>
          identify(ctx, {
            identifiers: [{ kind: 'email', value: address, isProven: true, source: 'test' }],
            visitorId: newId(),
            create: true,
            party: { kind: 'person', name: 'Wang', language: 'en' },
          }),
        ),
      ),
    )
    expect(new Set(found.map((one) => one.partyId)).size).toBe(1)
  })
})
