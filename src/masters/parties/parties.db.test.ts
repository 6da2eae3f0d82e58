import { describe, expect, it } from 'vitest'
import { createOf, customFieldsOf, defineCustomFields, type Import, listOf } from '#support/entity/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { findEmployeeOfUser } from '../people/functions.ts'
import { employeeEntity } from '../people/index.ts'
import { peopleModule } from '../people/module.ts'
import { sitesModule } from '../sites/module.ts'
import { partyEntity } from './entities.ts'
import { createParty, findPartiesByIdentifier, hasConsent, partyCard, recordConsent } from './functions.ts'
import { partiesModule } from './module.ts'
import { findParties, myCard, showCard } from './party-card.ts'

const house = await testHouse({ modules: [partiesModule, sitesModule, peopleModule] })
const { run, inTransaction } = house
const act = (name: string, input: Record<string, unknown>, as?: Parameters<typeof run>[2]) => {
  const action = Object.values(partiesModule.actions!).find((one) => one.name === `parties.${name}`)!
  return run(action, input, as)
}
const person = (name: string, given: object = {}) =>
  inTransaction((ctx) => createParty(ctx, { kind: 'person', name, language: 'zh-CN', ...given }))
const address = { name: 'Wang', line1: '1 Nanjing Road', city: 'Shanghai', country: 'CN' }
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error) => error.kind.code,
  )

describe('who was merged into another', () => {
  it('is found as that one, by his name, phone or e-mail, and his ways and addresses stand on its card; his own card shows his alone', async () => {
    const reached = (value: string, kind = 'phone') => ({ contactPoints: [{ kind, value, isPrimary: true }] })
    const one = await person('Survivor Sun', {
      ...reached('+8613900001111'),
      addresses: [{ ...address, line1: '1 Here', isDefault: true }],
    })
    const other = await person('Merged Mo', {
      contactPoints: [...reached('+8613900002222').contactPoints, { kind: 'phone', value: '+8613900001111' }],
      addresses: [{ ...address, line1: '2 There', isDefault: true }],
    })
    await house.database.pool.query('update parties set merged_into = $1 where id = $2', [one.id, other.id])
    for (const text of ['Merged', '00002222', 'Survivor']) {
      const { parties } = await run(findParties, { text })
      expect(parties.map(({ id }) => id)).toEqual([one.id])
    }
    const card = await run(showCard, { id: one.id })
    expect(card.parties).toEqual([one.id, other.id])
    expect(card.contactPoints.map(({ value, isPrimary }) => [value, isPrimary])).toEqual([
      ['+8613900001111', true],
      ['+8613900002222', false],
    ])
    expect(card.addresses.map(({ line1, isDefault }) => [line1, isDefault])).toEqual([
      ['1 Here', true],
      ['2 There', false],
    ])
    const own = await run(myCard, {}, { kind: 'customer', partyId: one.id, id: one.id, language: 'en' } as never)
    expect(own.addresses.map(({ line1 }) => line1)).toEqual(['1 Here'])
  })
})

describe('how a party is reached', () => {
  it('must be able to reach it', async () => {
    const { id } = await person('Lin Mei')
    const reach = (kind: string, value: string) => codeOf(act('add_contact_point', { partyId: id, kind, value }))
    for (const [kind, value] of [
      ['email', 'lin at home'],
      ['phone', 'abc'],
      ['phone', '12-34'],
    ] as const)
      expect(await reach(kind, value)).toBe('common.invalid_input')
    for (const [kind, value] of [
      ['email', 'lin@example.com'],
      ['phone', '０２-2345 6789 转 12'],
      ['wechat', 'lin'],
    ] as const)
      expect(await reach(kind, value)).toBeNull()
    const { contactPoints } = await inTransaction((ctx) => partyCard(ctx, id))
    expect(contactPoints.map(({ value }) => value)).toContain('02-2345 6789 转 12')
    expect(await codeOf(act('add_address', { partyId: id, ...address, phone: 'none' }))).toBe('common.invalid_input')
  })
})

describe('a party', () => {
  it('comes with contacts and addresses, and its card shows them', async () => {
    const { id, number } = await person('王小明', {
      contactPoints: [
        { kind: 'email', value: 'Wang@Example.com', isPrimary: true },
        { kind: 'phone', value: '+8613812345678' },
      ],
      addresses: [{ ...address, isDefault: true }],
      birthday: '1990-02-28',
    })
    expect(number).toMatch(/^C\d+$/)
    const card = await inTransaction((ctx) => partyCard(ctx, id))
    expect(card).toMatchObject({
      name: '王小明',
      kind: 'person',
      isCustomer: true,
      addresses: [{ city: 'Shanghai', isDefault: true }],
    })
    expect(card.contactPoints.map(({ value }) => value)).toEqual(['wang@example.com', '+8613812345678'])
  })

  it.each(['王小明', '小明', 'wangxiaoming', 'wang@example', '5678'])('is found by %s', async (text) => {
    const { parties } = (await act('find', { text })) as { parties: { name: string }[] }
    expect(parties.map(({ name }) => name)).toContain('王小明')
  })

  it('shows its birthday only to who may see personal data', async () => {
    const clerk = await house.staff('parties.list_parties')
    const agent = await house.staff('parties.list_parties', 'parties.see_personal')
    expect((await run(listOf(partyEntity), { q: '王小明' }, clerk)).rows[0]).not.toHaveProperty('birthday')
    expect((await run(listOf(partyEntity), { q: '王小明' }, agent)).rows[0]).toMatchObject({ birthday: '1990-02-28' })
    const [{ id } = { id: '' }] = (await run(listOf(partyEntity), { q: '王小明' })).rows
    const change = partiesModule.actions!.updateParty!
    expect(await run(change, { id, language: 'zh-CN' }, await house.staff('parties.update_party'))).not.toHaveProperty(
      'birthday',
    )
  })

  it('carries own fields of the company, by hand and by file', async () => {
    await inTransaction((ctx) =>
      defineCustomFields(ctx, partyEntity, [{ code: 'dog', label: { en: 'Dog' }, kind: 'yesno' }]),
    )
    expect(await inTransaction((ctx) => customFieldsOf(ctx, partyEntity))).toHaveLength(1)
    const { id } = await person('Lee', { custom: { dog: true } })
    expect((await run(listOf(partyEntity), { q: 'Lee' })).rows[0]).toMatchObject({ id, custom: { dog: true } })
    const [take] = (partiesModule.imports as Import[]).filter(({ entity }) => entity === partyEntity)
    const report = await take!.run(
      house.database,
      { actor: house.owner },
      'number,name,kind,dog\nX1,张三,person,true\nX2,,person,\n',
    )
    expect(report).toMatchObject({ created: 1, refused: [{ line: 3, column: 'name', reason: 'required' }] })
    const { parties } = (await act('find', { text: 'zhangsan' })) as { parties: { number: string }[] }
    expect(parties).toMatchObject([{ number: 'X1' }])
  })

  it('erased keeps its number and loses the person', async () => {
    const { id, number } = await person('Gone', {
      contactPoints: [{ kind: 'email', value: 'gone@example.com' }],
      addresses: [address],
    })
    await act('erase_party', { id })
    const card = await inTransaction((ctx) => partyCard(ctx, id))
    expect(card).toMatchObject({ number, name: '—', contactPoints: [], addresses: [] })
    expect(await codeOf(act('update_party', { id, name: 'Back' }))).toBe('parties.erased')
  })
})

describe('a customer', () => {
  it('keeps his own addresses and cannot touch those of another', async () => {
    const [mine, other] = [await person('Mine'), await person('Other', { addresses: [address] })]
    const as = house.customer(mine.id)
    const first = (await act('add_address', { ...address, isDefault: true, partyId: other.id }, as)) as { id: string }
    const second = (await act('add_address', { ...address, city: 'Suzhou', isDefault: true }, as)) as { id: string }
    await act('change_address', { id: first.id, line2: 'Room 3' }, as)
    await act('change_address', { id: second.id, postalCode: '215000' }, as)
    const { addresses } = (await act('my_card', {}, as)) as Awaited<ReturnType<typeof partyCard>>
    expect(addresses.map(({ city, line2, postalCode, isDefault }) => [city, line2, postalCode, isDefault])).toEqual([
      ['Suzhou', null, '215000', true],
      ['Shanghai', 'Room 3', null, false],
    ])
    const [theirs] = (await inTransaction((ctx) => partyCard(ctx, other.id))).addresses
    expect(await codeOf(act('change_address', { id: theirs!.id, city: 'X' }, as))).toBe('parties.unknown_address')
    expect(await codeOf(act('remove_address', { id: theirs!.id }, as))).toBe('parties.unknown_address')
    expect(await codeOf(act('card', { id: other.id }, as))).toBe('common.not_allowed')
  })
})

describe('an identifier', () => {
  it('leads to who holds it, proven first, until it is retired', async () => {
    const [a, b] = [await person('Claims'), await person('Proves')]
    const add = (partyId: string, isProven: boolean) =>
      house.database.pool.query(
        `insert into identifiers (id, party_id, kind, value, is_proven, source, created_at) values (uuidv7(), $1, 'email', 'x@y.example', $2, 'test', now())`,
        [partyId, isProven],
      )
    await add(a.id, false)
    await add(b.id, true)
    const holders = async () =>
      (await inTransaction((ctx) => findPartiesByIdentifier(ctx, [{ kind: 'email', value: 'x@y.example' }]))).map(
        ({ partyId }) => partyId,
      )
    expect(await holders()).toEqual([b.id, a.id])
    const { parties } = (await act('find', { text: 'x@y' })) as { parties: { id: string; reached: string }[] }
    expect(parties.map(({ id, reached }) => [id, reached]).sort()).toEqual(
      [a.id, b.id].sort().map((id) => [id, 'x@y.example']),
    )
    await house.database.pool.query('update identifiers set retired_at = now() where party_id = $1', [b.id])
    expect(await holders()).toEqual([a.id])
  })
})

describe('consent', () => {
  it('is the newest word, and a withdrawal outweighs what merged parties granted', async () => {
    const [a, b] = [await person('A'), await person('B')]
    const say = (partyId: string, isGranted: boolean) =>
      inTransaction((ctx) => recordConsent(ctx, { partyId, purpose: 'marketing_email', isGranted, source: 'test' }))
    const has = () => inTransaction((ctx) => hasConsent(ctx, a.id, 'marketing_email'))
    expect(await has()).toBe(false)
    await say(a.id, true)
    expect(await has()).toBe(true)
    await say(b.id, false)
    await house.database.pool.query('update parties set merged_into = $1 where id = $2', [a.id, b.id])
    expect(await has()).toBe(false)
    await say(b.id, true)
    expect(await has()).toBe(true)
  })
})

describe('a company', () => {
  it('has people, each in his role, and no company among them', async () => {
    const company = await inTransaction((ctx) =>
      createParty(ctx, { kind: 'organisation', name: 'Acme Ltd', isSupplier: true }),
    )
    const buyer = await person('Buyer')
    const relation = { organisationId: company.id, personId: buyer.id, role: 'buyer' }
    await act('relate_person', relation)
    await act('relate_person', relation)
    expect((await inTransaction((ctx) => partyCard(ctx, company.id))).relations).toMatchObject([
      { name: 'Buyer', role: 'buyer' },
    ])
    expect(await codeOf(act('relate_person', { ...relation, personId: company.id }))).toBe(
      'parties.not_a_person_at_an_organisation',
    )
    await act('unrelate_person', relation)
    expect((await inTransaction((ctx) => partyCard(ctx, buyer.id))).relations).toEqual([])
  })
})

describe('an employee', () => {
  it('is known by his sign-in, which belongs to him alone', async () => {
    const create = createOf(employeeEntity)
    const made = await run(create, { number: 'E1', name: 'Li', userId: house.owner.id })
    expect(await inTransaction((ctx) => findEmployeeOfUser(ctx, house.owner.id))).toMatchObject({
      id: made.id,
      number: 'E1',
    })
    expect(await codeOf(run(create, { number: 'E2', name: 'Mo', userId: house.owner.id }))).toBe('people.user_taken')
    expect(await codeOf(run(create, { number: 'E1', name: 'Mo' }))).toBe('people.number_taken')
  })
})
