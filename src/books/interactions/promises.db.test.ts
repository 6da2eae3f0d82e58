import { beforeAll, describe, expect, it } from 'vitest'
import { createParty } from '#masters/parties/functions.ts'
import { partiesModule } from '#masters/parties/module.ts'
import type { Actor } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { closePromise, listPromises, makePromise, mergeParties } from './index.ts'
import { interactionsModule } from './module.ts'
import { breakPromises } from './partitions.ts'

const HOUR = 3_600_000
const start = new Date('2026-11-20T12:00:00Z')
let clock = start
const house = await testHouse({ modules: [partiesModule, interactionsModule], clock: () => clock })
const person = (name: string) =>
  house.inTransaction(async (ctx) => (await createParty(ctx, { kind: 'person', name, language: 'en' } as never)).id)

let li: string
let wang: string
let ann: Actor & { kind: 'staff' }
let ben: Actor & { kind: 'staff' }
beforeAll(async () => {
  li = await person('Li Jing')
  wang = await person('Wang Fang')
  ann = await house.staff('interactions.make_promise')
  ben = await house.staff('interactions.make_promise')
})

const promised = async (what: string, hours: number, as = ann, partyId = li) =>
  (await house.run(makePromise, { partyId, kind: 'answer', what, dueAt: new Date(start.getTime() + hours * HOUR) }, as))
    .id
type Asked = Parameters<typeof listPromises.fn>[1]
const listed = (input: Partial<Asked> = {}, as: Actor = house.owner) => house.run(listPromises, input as never, as)
const said = async (...asked: Parameters<typeof listed>) => (await listed(...asked)).rows.map(({ what }) => what)

describe('what was promised', () => {
  let soon: string
  let past: string
  it('waits in the order of its time, whoever answers for it beside it', async () => {
    await promised('In a week', 168, ben, wang)
    soon = await promised('Tomorrow', 24)
    past = await promised('In an hour', 1)
    const { rows, counts } = await listed()
    expect(rows.map(({ what, party, owner, isOverdue }) => [what, party, owner, isOverdue])).toEqual([
      ['In an hour', 'Li Jing', 'Staff', false],
      ['Tomorrow', 'Li Jing', 'Staff', false],
      ['In a week', 'Wang Fang', 'Staff', false],
    ])
    expect(counts).toEqual({ waiting: 3, overdue: 0 })
    expect(await said({ ownerId: ben.id })).toEqual(['In a week'])
    expect(await said({ partyId: li })).toEqual(['In an hour', 'Tomorrow'])
  })

  it('is overdue when its time is over, before and after the clock breaks it, until somebody says how it ended', async () => {
    clock = new Date(start.getTime() + 2 * HOUR)
    expect(await said({ show: 'overdue' })).toEqual(['In an hour'])
    await breakPromises.run({ transaction: (work: never) => house.inTransaction(work) } as never, undefined as never)
    expect(await said({ show: 'overdue' })).toEqual(['In an hour'])
    expect((await listed({ show: 'broken' })).rows).toMatchObject([{ state: 'broken', isWaiting: true }])
    expect((await listed()).counts).toEqual({ waiting: 3, overdue: 1 })
    expect(await house.run(closePromise, { id: past, state: 'kept' }, house.owner)).toEqual({
      id: past,
      state: 'broken',
    })
    expect(await said({ show: 'overdue' })).toEqual([])
    expect(await said({ show: 'broken' })).toEqual(['In an hour'])
  })

  it('is kept in its time, once, and unknown ones are refused', async () => {
    expect(await house.run(closePromise, { id: soon, state: 'kept' })).toEqual({ id: soon, state: 'kept' })
    expect(await house.run(closePromise, { id: soon, state: 'released' })).toEqual({ id: soon, state: 'kept' })
    expect(await said({ show: 'kept' })).toEqual(['Tomorrow'])
    await expect(house.run(closePromise, { id: newId(), state: 'kept' })).rejects.toMatchObject({
      kind: { code: 'interactions.unknown_promise' },
    })
  })

  it('is shown to whoever may see his own only as his own', async () => {
    const grants = new Map([['interactions.list_promises', { kind: 'own' } as const]])
    expect(await said({}, { ...ben, grants })).toEqual(['In a week'])
    expect(await said({}, { ...ann, grants })).toEqual([])
    const nowhere = new Map([['interactions.list_promises', { kind: 'sites', sites: [newId()] } as const]])
    expect(await said({}, { ...ben, grants: nowhere })).toEqual([])
  })

  it('comes page by page, none twice, and stays with a customer who lives on in another', async () => {
    for (const what of ['a', 'b', 'c']) await promised(what, 48, ann, wang)
    const met: string[] = []
    let after: string | undefined
    do {
      const page = await listed({ limit: 2, ...(after && { after: after as never }) })
      met.push(...page.rows.map(({ what }) => what))
      after = page.next ?? undefined
    } while (after)
    expect(met).toEqual(['a', 'b', 'c', 'In a week'])
    await house.run(mergeParties, { oneId: wang, otherId: li, isCertain: true })
    expect(await said({ partyId: li })).toEqual(['a', 'b', 'c', 'In a week'])
    await expect(listed({ after: 'nowhere' as never })).rejects.toMatchObject({
      kind: { code: 'common.invalid_input' },
    })
  })
})
