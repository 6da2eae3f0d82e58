import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partiesModule } from '#masters/parties/module.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/house.ts'
import type { Identifier, IdentifierKind } from './identifiers.ts'
import { identify, type Signs } from './identify.ts'
import { mergeParties, unmergeParties } from './merge.ts'
import { interactionsModule } from './module.ts'
import { record } from './record.ts'
import { survivorOf } from './survivors.ts'
import { profileOf } from './timeline.ts'

const house = await testHouse({ modules: [partiesModule, interactionsModule] })

const sign = (kind: IdentifierKind, value: string, isProven = true): Identifier => ({
  kind,
  value,
  isProven,
  source: 'test',
})
const typed = (kind: IdentifierKind, value: string) => sign(kind, value, false)
const someone = { kind: 'person', name: 'Li Jing', language: 'zh-CN' } as const

const told = (identifiers: Identifier[], more: Partial<Signs> = {}) =>
  house.inTransaction((ctx) => identify(ctx, { identifiers, party: someone, create: true, ...more }))
/** The living party that these signs lead to. */
const whoIs = async (identifiers: Identifier[], more: Partial<Signs> = {}) => {
  const { partyId } = await told(identifiers, more)
  return house.inTransaction((ctx) => survivorOf(ctx, partyId!))
}
const profile = (subjectId: string) => house.inTransaction((ctx) => profileOf(ctx, subjectId))
const look = (subjectId: string, count = 1) =>
  house.inTransaction((ctx) =>
    record(
      ctx,
      Array.from({ length: count }, () => ({ subjectId, kind: 'item_viewed' as const, channel: 'web' })),
    ),
  )
const reviews = async (...ids: string[]) =>
  (
    await house.database.pool.query(
      'select reason, state from merge_reviews where one_id = any($1) and other_id = any($1)',
      [ids],
    )
  ).rows
const email = () => `${newId()}@customers.example`
let last = 10_000_000
const digits = (step = 137) => {
  last += step
  return last
}
const phone = () => `+86138${digits()}`

describe('what is typed', () => {
  it('ties the document to the party that proved it, says so, and changes nothing there', async () => {
    const address = email()
    const owner = await whoIs([sign('email', address)])
    const visitorId = newId()
    const guest = await told([typed('email', address)], { visitorId })
    expect(guest).toEqual({ partyId: owner, isClaimed: true, subjectId: owner })
    await look(visitorId)
    expect(await profile(visitorId)).toMatchObject({ subjectId: visitorId, pageViews: 1 })
    expect(await profile(owner)).toBeUndefined()
  })

  it('never makes one of two, whatever is typed together', async () => {
    const [address, number] = [email(), phone()]
    const one = await whoIs([sign('email', address)])
    const other = await whoIs([sign('phone', number)])
    expect((await told([typed('email', address), typed('phone', number)])).partyId).toBe(one)
    expect(await whoIs([sign('phone', number)])).toBe(other)
  })

  it('is no proof later: whoever proves it is another until he proves more', async () => {
    const address = email()
    const guest = (await told([typed('email', address)])).partyId
    const owner = await whoIs([sign('email', address)])
    expect(owner).not.toBe(guest)
    expect((await told([typed('email', address)])).partyId).toBe(owner)
  })

  it('finds the guest of last time when nobody has proved it', async () => {
    const address = email()
    const first = await told([typed('email', address)])
    expect(await told([typed('email', address)])).toEqual(first)
  })

  it.each([
    ['email', 'null@'],
    ['email', 'test@shop.example'],
    ['email', 'NOREPLY@shop.example'],
    ['phone', '000'],
    ['phone', '11111111111'],
    ['card', ' N/A '],
    ['messenger', '无'],
  ] as const)('takes a placeholder for nothing: %s %s', async (kind, value) => {
    expect(await told([sign(kind, value)], { create: false, visitorId: 'v' })).toEqual({
      isClaimed: false,
      subjectId: 'v',
    })
    expect(await whoIs([sign(kind, value)])).not.toBe(await whoIs([sign(kind, value)]))
  })

  it('is the same however it is written', async () => {
    const address = email()
    expect(await whoIs([sign('email', ` ${address.toUpperCase()} `)])).toBe(await whoIs([sign('email', address)]))
    expect(await whoIs([sign('phone', '138 0013 8000')])).toBe(await whoIs([sign('phone', '+86 138-0013-8000')]))
  })
})

describe('what is proven', () => {
  it('joins the parties that proved parts of it; the older lives on', async () => {
    const [address, number, card] = [email(), phone(), newId()]
    const older = await whoIs([sign('email', address)])
    const younger = await whoIs([sign('phone', number), sign('card', card)])
    expect(await whoIs([sign('email', address), sign('phone', number)])).toBe(older)
    expect(await whoIs([sign('card', card)])).toBe(older)
    expect((await told([sign('card', card)])).partyId).toBe(younger)
  })

  it('changes nothing when it is proven again', async () => {
    const signs = [sign('email', email()), sign('phone', phone())]
    const visitorId = newId()
    const first = await told(signs, { visitorId })
    const count = async () => {
      const { rows } = await house.database.pool.query(
        'select (select count(*) from identifiers) + (select count(*) from parties) + (select count(*) from party_merges) as all',
      )
      return Number(rows[0].all)
    }
    const before = await count()
    expect(await told(signs, { visitorId })).toEqual(first)
    expect(await count()).toBe(before)
  })

  it('keeps two users apart, drops the weaker sign and asks somebody', async () => {
    const address = email()
    const [one, other] = [newId(), newId()]
    const first = await whoIs([sign('user', one), sign('email', address)])
    const second = await whoIs([sign('user', other), sign('email', address)])
    expect(second).not.toBe(first)
    expect(await whoIs([sign('user', other), sign('email', address)])).toBe(second)
    expect(await whoIs([sign('email', address)])).toBe(first)
    expect(await reviews(first, second)).toEqual([{ reason: 'different_users', state: 'open' }])
    await expect(house.run(mergeParties, { oneId: first, otherId: second })).rejects.toMatchObject({
      kind: { code: 'interactions.different_users' },
    })
    await house.run(mergeParties, { oneId: first, otherId: second, isCertain: true })
    expect(await reviews(first, second)).toEqual([{ reason: 'different_users', state: 'merged' }])
  })

  it('never makes one of a person and an organisation', async () => {
    const [address, number] = [email(), phone()]
    const person = await whoIs([sign('email', address)])
    const company = await whoIs([sign('phone', number)], { party: { ...someone, kind: 'organisation' } })
    expect(await whoIs([sign('email', address), sign('phone', number)])).toBe(person)
    expect(await whoIs([sign('phone', number)])).toBe(company)
    await expect(house.run(mergeParties, { oneId: person, otherId: company })).rejects.toMatchObject({
      kind: { code: 'interactions.different_kinds' },
    })
  })

  it('drops the sixth address of one customer, which is then nobody of his', async () => {
    const user = newId()
    const addresses = Array.from({ length: 6 }, email)
    const parties = []
    for (const address of addresses) parties.push(await whoIs([sign('user', user), sign('email', address)]))
    expect(new Set(parties).size).toBe(1)
    expect(await whoIs([sign('email', addresses[4]!)])).toBe(parties[0])
    expect(await whoIs([sign('email', addresses[5]!)])).not.toBe(parties[0])
  })

  it('leaves two alone whose merge was taken back, and asks somebody', async () => {
    const [address, number] = [email(), phone()]
    const one = await whoIs([sign('email', address)])
    const other = await whoIs([sign('phone', number)])
    await whoIs([sign('email', address), sign('phone', number)])
    const { rows } = await house.database.pool.query('select id from party_merges where loser_id = $1', [other])
    await house.run(unmergeParties, { mergeId: rows[0].id })
    expect(await whoIs([sign('email', address), sign('phone', number)])).toBe(one)
    expect(await whoIs([sign('phone', number)])).toBe(other)
    expect(await reviews(one, other)).toEqual([{ reason: 'taken_back', state: 'open' }])
    await expect(house.run(unmergeParties, { mergeId: rows[0].id })).rejects.toMatchObject({
      kind: { code: 'interactions.merge_undone' },
    })
  })

  it('refuses to merge one with itself, or with nobody', async () => {
    const one = await whoIs([sign('email', email())])
    const refused = (input: { oneId: string; otherId: string }) => house.run(mergeParties, input)
    await expect(refused({ oneId: one, otherId: one })).rejects.toMatchObject({
      kind: { code: 'interactions.merge_with_itself' },
    })
    await expect(refused({ oneId: one, otherId: newId() })).rejects.toMatchObject({
      kind: { code: 'interactions.unknown_party' },
    })
    await expect(house.run(unmergeParties, { mergeId: newId() })).rejects.toMatchObject({
      kind: { code: 'interactions.unknown_merge' },
    })
  })
})

describe('a device', () => {
  it('brings what was done on it, before and after, to whoever proves himself there', async () => {
    const visitorId = newId()
    await look(visitorId, 3)
    const partyId = await whoIs([sign('user', newId())], { visitorId })
    expect(await profile(partyId)).toMatchObject({ pageViews: 3 })
    await look(visitorId)
    await look(partyId)
    expect(await profile(partyId)).toMatchObject({ pageViews: 5 })
    expect(await profile(visitorId)).toMatchObject({ subjectId: partyId, pageViews: 5 })
  })

  it('that two prove themselves on says nothing about either', async () => {
    const visitorId = newId()
    const one = await whoIs([sign('user', newId())], { visitorId })
    await look(visitorId, 2)
    const other = await whoIs([sign('user', newId())], { visitorId })
    expect(other).not.toBe(one)
    await look(visitorId)
    expect(await profile(one)).toMatchObject({ pageViews: 0 })
    expect((await profile(other))?.pageViews ?? 0).toBe(0)
    expect(await profile(visitorId)).toMatchObject({ subjectId: visitorId, pageViews: 3 })
    expect(await whoIs([sign('device', visitorId)], { create: true })).not.toBe(one)
  })

  it('is his again when the two turn out to be one, until that is taken back', async () => {
    const visitorId = newId()
    const one = await whoIs([sign('user', newId())], { visitorId })
    const other = await whoIs([sign('email', email())], { visitorId })
    await look(visitorId, 2)
    await house.run(mergeParties, { oneId: one, otherId: other })
    expect(await profile(one)).toMatchObject({ pageViews: 2 })
    const { rows } = await house.database.pool.query('select id from party_merges where loser_id = $1', [other])
    await house.run(unmergeParties, { mergeId: rows[0].id })
    expect(await profile(one)).toMatchObject({ pageViews: 0 })
    expect(await profile(visitorId)).toMatchObject({ subjectId: visitorId, pageViews: 2 })
  })

  it('is not the customer’s when he has five already', async () => {
    const user = newId()
    const devices = Array.from({ length: 6 }, () => newId())
    for (const visitorId of devices) {
      await look(visitorId)
      await whoIs([sign('user', user)], { visitorId })
    }
    expect(await profile(await whoIs([sign('user', user)]))).toMatchObject({ pageViews: 5 })
    expect(await profile(devices[5]!)).toMatchObject({ subjectId: devices[5], pageViews: 1 })
  })
})

describe('the partition', () => {
  it('is the same whatever the order in which things are proven', async () => {
    const event = fc.uniqueArray(fc.tuple(fc.constantFrom('email', 'phone', 'messenger'), fc.nat(4)), {
      minLength: 1,
      maxLength: 3,
      selector: ([kind, value]) => `${kind} ${value}`,
    })
    const events = fc.array(event, { minLength: 1, maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(events, fc.infiniteStream(fc.nat()), async (list, order) => {
        const shuffled = list.map((one) => ({ one, at: order.next().value! })).sort((a, b) => a.at - b.at)
        const straight = await partitionOf(list)
        const other = await partitionOf(shuffled.map(({ one }) => one))
        expect(other).toEqual(straight)
      }),
      { numRuns: 25 },
    )
  })
})

/** Proves these events among strangers to all others, and says which signs belong together in the end. */
const partitionOf = async (list: [string, number][][]) => {
  const world = newId()
  const base = digits(1009)
  const real = ([kind, value]: [string, number]) =>
    kind === 'email'
      ? sign('email', `${value}.${world}@customers.example`)
      : kind === 'phone'
        ? sign('phone', `+86139${base + value}`)
        : sign('messenger', `${value} ${world}`)
  for (const event of list) await told(event.map(real))
  const groups = new Map<string, string[]>()
  for (const one of list.flat()) {
    const who = await whoIs([real(one)], { create: false })
    groups.set(who, [...new Set([...(groups.get(who) ?? []), one.join(' ')])].sort())
  }
  return [...groups.values()].map((group) => group.join(', ')).sort()
}
