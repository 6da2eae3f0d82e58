import { describe, expect, it } from 'vitest'
import { identify } from '#books/interactions/functions.ts'
import { mergeParties } from '#books/interactions/index.ts'
import { foundCompany } from '#functions/founding/functions.ts'
import { consentsOf, recordConsent } from '#masters/parties/functions.ts'
import { eraseParty } from '#masters/parties/index.ts'
import { modules } from '#modules'
import { testHouse } from '#support/testing/index.ts'
import { bringIn, proposal, receive, tryOut, write } from '../../../tests/support/bring-in.ts'
import { findings } from '../../../tests/support/gift-shop.ts'
import { listProblems } from './index.ts'

const house = await testHouse({ modules })
await house.inTransaction((ctx) =>
  foundCompany(ctx, { company: 'Test', country: 'CN', site: { name: 'Barn', kind: 'warehouse' } }),
)

const rows = async (sql: string, values: unknown[] = []) => (await house.database.pool.query(sql, values)).rows
const none = { created: 0, updated: 0, unchanged: 0, refused: 0 }
const HEAD = 'Customer ID,Name,E-mail,Phone,Street,City,Zip,Country,Newsletter,Consent date,Consent source'
const bring = (lines: string[], source = 'crm') =>
  bringIn(house, 'customers.csv', [HEAD, ...lines].join('\n'), { source, target: 'customers' })
const problemsOf = async (id: string) =>
  (await house.run(listProblems, { id })).problems.map(({ line, column, reason, value }) => [
    line,
    column,
    reason,
    value,
  ])
const idOf = async (number: string) =>
  (await rows('select id from parties where number = $1', [number]))[0].id as string
const pointsOf = async (number: string) =>
  (
    await rows(
      `select value, is_primary as first from contact_points where party_id = $1 and removed_at is null order by is_primary desc, value`,
      [await idOf(number)],
    )
  ).map(({ value, first }) => (first ? `${value} *` : value))
const homesOf = async (number: string) =>
  (
    await rows(
      'select line1, city, postal_code as code, is_default as usual from addresses where party_id = $1 order by is_default desc, id',
      [await idOf(number)],
    )
  ).map(({ line1, city, code, usual }) => `${line1}, ${code ?? '?'} ${city}${usual ? ' *' : ''}`)
// The company's clocks are Shanghai's.
const dayOf = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
const consents = async (number: string) => {
  const id = await idOf(number)
  return (await house.inTransaction((ctx) => consentsOf(ctx, id))).map(({ purpose, isGranted, source, at }) =>
    [purpose, isGranted, source, dayOf(at)].join(' '),
  )
}
const prove = (kind: 'email' | 'phone', value: string, name: string) =>
  house.inTransaction((ctx) =>
    identify(ctx, {
      identifiers: [{ kind, value, isProven: true, source: 'test' }],
      party: { kind: 'person', name, language: 'en' },
      create: true,
    }),
  )

describe('a customer who is known', () => {
  it('gets what the file says anew, beside what was there; a trial shows both and writes nothing', async () => {
    await bring(['A1,Ada,ada@old.example,13800138000,1 Mill Lane,Leeds,LS1,United Kingdom,,,'])
    const file = `${HEAD}\nA1,Ada,Ada@New.example,+86 139 0013 9000,2 Mill Lane,Leeds,LS2,GB,yes,2024-03-05,shop counter\n`
    const { id } = await receive(house, 'again.csv', file)
    const mapping = { ...(await proposal(house, id, 'customers')), source: 'crm' }
    const tried = await tryOut(house, { id, mapping })
    expect(tried.counts).toEqual({ customers: { ...none, updated: 1 } })
    expect(tried.examples[0]!.fields).toEqual([
      { name: 'email', before: 'ada@old.example', after: 'ada@new.example' },
      { name: 'phone', before: '13800138000', after: '+86 139 0013 9000' },
      { name: 'address', before: '1 Mill Lane, LS1 Leeds, GB', after: '2 Mill Lane, LS2 Leeds, GB' },
      { name: 'consentEmail', after: 'granted' },
    ])
    expect(await pointsOf('A1')).toEqual(['13800138000 *', 'ada@old.example *'])
    await write(house, { id })
    expect(await pointsOf('A1')).toEqual(['+86 139 0013 9000 *', 'ada@new.example *', '13800138000', 'ada@old.example'])
    expect(await homesOf('A1')).toEqual(['2 Mill Lane, LS2 Leeds *', '1 Mill Lane, LS1 Leeds'])
    expect(await consents('A1')).toEqual(['marketing_email true shop counter 2024-03-05'])
    expect(await rows('select id from identifiers where party_id = $1', [await idOf('A1')])).toEqual([])
  })

  it('keeps what a cell leaves empty, and what is only written otherwise', async () => {
    const again = await bring(['A1,Ada,,,,,,,,,'])
    expect(again.counts).toEqual({ customers: { ...none, unchanged: 1 } })
    const other = await bring(['A1,Ada,ADA@OLD.example,139 0013 9000,2 mill lane.,LEEDS,,,,,'], 'shop')
    expect(other.counts).toEqual({ customers: { ...none, unchanged: 1 } })
    expect(await pointsOf('A1')).toHaveLength(4)
    expect(await homesOf('A1')).toHaveLength(2)
  })

  it('has a part of his address put right where it stands', async () => {
    const done = await bring(['A1,Ada,,,2 Mill Lane,Leeds,LS9 9XX,GB,,,'])
    expect(done.examples[0]!.fields).toEqual([
      { name: 'address', before: '2 Mill Lane, LS2 Leeds, GB', after: '2 Mill Lane, LS9 9XX Leeds, GB' },
    ])
    expect(await homesOf('A1')).toEqual(['2 Mill Lane, LS9 9XX Leeds *', '1 Mill Lane, LS1 Leeds'])
  })

  it('is the one he was merged into, and stays erased when he was', async () => {
    await bring(['M1,Mei,mei@one.example,,,,,,,,', 'M2,Mei,mei@two.example,,,,,,,,', 'E1,Eve,eve@gone.example,,,,,,,,'])
    const [one, two] = [await idOf('M1'), await idOf('M2')]
    await house.run(mergeParties, { oneId: one, otherId: two } as never)
    const [{ id: survivor }] = await rows('select id from parties where id = any($1) and merged_into is null', [
      [one, two],
    ])
    await house.run(eraseParty, { id: await idOf('E1') })
    const done = await bring([
      'M1,Mei,mei@new.example,,,,,,,,',
      'M2,Mei,,13700137000,,,,,,,',
      'E1,Eve,eve@back.example,,,,,,,,',
    ])
    expect(done.counts).toEqual({ customers: { ...none, updated: 2, refused: 1 } })
    expect(await problemsOf(done.id)).toEqual([[4, null, 'erased', null]])
    const points = await rows(
      `select value from contact_points where party_id = $1 and value in ('mei@new.example', '13700137000')`,
      [survivor],
    )
    expect(points).toHaveLength(2)
  })
})

describe('what somebody has proved to be his', () => {
  it('is not given to another: the line is left out with its column and reason, and nothing of it is written', async () => {
    await prove('email', 'bo@proven.example', 'Bo')
    await prove('phone', '+8613612345678', 'Bo the Second')
    await bring(['B1,Ben,ben@here.example,,,,,,,,'])
    const done = await bring(['B1,Benjamin,bo@proven.example,136 1234 5678,,,,,,,', 'B2,Bert,,13612345678,,,,,,,'])
    expect(done.counts).toEqual({ customers: { ...none, refused: 2 } })
    expect(await problemsOf(done.id)).toEqual([
      [2, 'E-mail', 'proven_by_another', 'bo@proven.example'],
      [2, 'Phone', 'proven_by_another', '136 1234 5678'],
      [3, 'Phone', 'proven_by_another', '13612345678'],
    ])
    expect(await pointsOf('B1')).toEqual(['ben@here.example *'])
    expect(await rows(`select name from parties where number in ('B1', 'B2')`)).toEqual([{ name: 'Ben' }])
  })

  it('says who a row without a known number is, and stays the first to be tried', async () => {
    const { partyId } = await prove('email', 'cy@proven.example', 'Cy')
    await house.database.pool.query(
      `insert into contact_points (id, party_id, kind, value, is_primary, created_at) values (gen_random_uuid(), $1, 'email', 'cy@proven.example', true, now())`,
      [partyId],
    )
    await bring(['C1,Cy,cy@proven.example,13512345678,,,,,,,'])
    await bring(['C1,Cy,cy@typed.example,,,,,,,,'])
    const points = await rows(
      'select value, is_primary as first from contact_points where party_id = $1 order by value',
      [partyId],
    )
    expect(points).toEqual([
      { value: '13512345678', first: true },
      { value: 'cy@proven.example', first: true },
      { value: 'cy@typed.example', first: false },
    ])
  })
})

describe('consents', () => {
  it('need the day on which they were given, and none that is still to come', async () => {
    const done = await bring(['D1,Dee,,,,,,,yes,,', 'D2,Don,,,,,,,yes,2199-01-01,', 'D3,Dan,,,,,,,no,,'])
    expect(done.counts).toEqual({ customers: { ...none, created: 1, refused: 2 } })
    expect((await problemsOf(done.id)).map(([line, column, reason]) => [line, column, reason])).toEqual([
      [2, 'Newsletter', 'consent_without_date'],
      [3, 'Consent date', 'not_yet'],
    ])
    expect(await consents('D3')).toEqual([])
    await bring(['D3,Dan,,,,,,,yes,2024-04-04,fair'])
    await bring(['D3,Dan,,,,,,,no,,'])
    expect(await consents('D3')).toEqual([`marketing_email false import crm ${dayOf(new Date())}`])
  })

  it('of long ago do not undo what was said since; a newer word counts', async () => {
    await bring(['F1,Fay,,,,,,,yes,2020-01-01,'])
    const id = await idOf('F1')
    await house.inTransaction(
      (ctx) => recordConsent(ctx, { partyId: id, purpose: 'marketing_email', isGranted: false, source: 'account' }),
      { now: new Date('2024-06-01T00:00:00Z') },
    )
    expect((await bring(['F1,Fay,,,,,,,yes,2022-02-02,paper'])).counts).toEqual({
      customers: { ...none, unchanged: 1 },
    })
    expect(await consents('F1')).toEqual(['marketing_email false account 2024-06-01'])
    const newer = await bring(['F1,Fay,,,,,,,yes,2025-05-05,paper'])
    expect(newer.examples[0]!.fields).toEqual([{ name: 'consentEmail', before: 'withdrawn', after: 'granted' }])
    expect(await consents('F1')).toEqual(['marketing_email true paper 2025-05-05'])
  })
})

it('half an address is named, not dropped', async () => {
  const done = await bring(['H1,Hal,,,1 Some Street,,,GB,,,', 'H2,Hul,,,1 Some Street,Oz,,Nowhere,,,'])
  expect(await problemsOf(done.id)).toEqual([
    [2, 'City', 'half_an_address', null],
    [3, 'Country', 'unknown_country', 'Nowhere'],
  ])
})

it('the doctor finds nothing', async () => {
  await house.catchUp()
  expect(await findings(house)).toEqual([])
})
