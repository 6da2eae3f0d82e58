import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, isRefusal } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { type TestHouse, testHouse } from '#support/testing/index.ts'
import {
  accessActions as a,
  access,
  builtInRoles,
  createUser,
  hasOwner,
  installRoles,
  openStaffSession,
} from './index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
  expect(await house.inTransaction(hasOwner)).toBe(false)
  await house.inTransaction(installRoles)
})

const user = (...roles: string[]) => ({
  email: `${newId()}@house.example`,
  name: 'Somebody',
  password: 'a long password 1',
  roles: roles.map((role) => ({ role })),
})
const add = async (...roles: string[]) => (await house.inTransaction((ctx) => createUser(ctx, user(...roles)))).id
const admin = (): Promise<Actor & { kind: 'staff' }> => house.staff('access.*')
const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (isRefusal(error) ? error.kind.code : String(error)),
  )
const give = (id: string, roles: string[], as?: Actor) =>
  house.run(a.setRoles, { id, roles: roles.map((role) => ({ role })) }, as)

describe('roles of the house', () => {
  it('are written once, keep what was changed, and always let the owner do everything', async () => {
    const { items } = await house.run(a.listRoles, {})
    const clerk = items.find(({ code }) => code === 'clerk') as { id: string; version: number }
    await house.run(a.updateRole, { id: clerk.id, version: clerk.version, permissions: ['notes.*'] })
    await house.database.pool.query(`update roles set permissions = '[]' where code = 'owner'`)
    await house.inTransaction(installRoles)
    const after = (await house.run(a.listRoles, {})).items
    expect(after.length).toBe(Object.keys(builtInRoles).length)
    expect(after.find(({ code }) => code === 'clerk')).toMatchObject({ permissions: ['notes.*'] })
    expect(after.find(({ code }) => code === 'owner')).toMatchObject({ permissions: ['*'] })
  })

  it('are made, changed one after the other, and put out of use when nobody holds them', async () => {
    const made = await house.run(a.createRole, {
      code: 'packer',
      name: { en: 'Packer' },
      permissions: ['files.read'],
    })
    expect(await codeOf(house.run(a.createRole, { code: 'packer', name: { en: 'P' }, permissions: [] }))).toBe(
      'access.code_taken',
    )
    const change = { id: made.id, version: 1, permissions: ['files.*'] }
    await house.run(a.updateRole, change)
    expect(await codeOf(house.run(a.updateRole, change))).toBe('common.changed_meanwhile')
    const id = await add('packer')
    expect(await codeOf(house.run(a.archiveRole, { id: made.id, version: 2 }))).toBe('access.role_in_use')
    await give(id, ['clerk'])
    await house.run(a.archiveRole, { id: made.id, version: 2 })
    expect(await codeOf(give(id, ['packer']))).toBe('access.unknown_role')
    expect(await codeOf(house.run(a.updateRole, { id: newId(), version: 1 }))).toBe('access.unknown_role')
  })

  it('of the owner cannot be changed by anybody', async () => {
    const owner = (await house.run(a.listRoles, {})).items.find(({ code }) => code === 'owner') as {
      id: string
      version: number
    }
    expect(await codeOf(house.run(a.updateRole, { ...owner, permissions: [] }))).toBe('access.built_in_role')
    expect(await codeOf(house.run(a.archiveRole, owner))).toBe('access.built_in_role')
  })
})

describe('the owner', () => {
  it('is touched by owners only, and his role given by owners only', async () => {
    const [owner, clerk] = [await add('owner'), await add('clerk')]
    const as = await admin()
    expect(await codeOf(give(clerk, ['owner'], as))).toBe('access.owner_only')
    expect(await codeOf(give(owner, ['clerk'], as))).toBe('access.owner_only')
    expect(await codeOf(house.run(a.updateUser, { id: owner, version: 1, password: 'another one 22' }, as))).toBe(
      'access.owner_only',
    )
    expect(await codeOf(house.run(a.deactivateUser, { id: owner }, as))).toBe('access.owner_only')
    expect(await codeOf(house.run(a.createUser, user('owner'), as))).toBe('access.owner_only')
    expect(await codeOf(house.run(a.createRole, { code: 'all', name: { en: 'All' }, permissions: ['*'] }, as))).toBe(
      'access.owner_only',
    )
    expect(await codeOf(give(clerk, ['manager'], as))).toBe('done')
    expect(await codeOf(give(clerk, ['owner']))).toBe('done')
  })

  it('remains one, also when two owners put each other out at the same time', async () => {
    const fresh = await testHouse()
    await fresh.inTransaction(installRoles)
    const [one, two] = await Promise.all([1, 2].map(() => fresh.inTransaction((ctx) => createUser(ctx, user('owner')))))
    const codes = await Promise.all([
      codeOf(fresh.run(a.deactivateUser, { id: one!.id })),
      codeOf(fresh.run(a.setRoles, { id: two!.id, roles: [{ role: 'clerk' }] })),
    ])
    expect(codes.sort()).toEqual(['access.last_owner', 'done'])
    expect(await fresh.inTransaction(hasOwner)).toBe(true)
  })
})

describe('what the API says of users, roles and keys', () => {
  it('is what it answers', async () => {
    const { id } = await house.run(a.createUser, user('clerk'))
    const key = await house.run(a.createApiKey, { name: 'Till', permissions: ['notes.*'] })
    const asked = [
      [a.listUsers, await house.run(a.listUsers, {})],
      [a.listRoles, await house.run(a.listRoles, {})],
      [a.listApiKeys, await house.run(a.listApiKeys, {})],
      [a.createApiKey, key],
      [a.me, await house.run(a.me, {})],
      [a.deactivateUser, await house.run(a.deactivateUser, { id })],
    ] as const
    for (const [{ name, output }, answer] of asked)
      expect([name, output!.safeParse(answer).error]).toEqual([name, undefined])
  })
})

describe('users', () => {
  it('have an address of their own, whatever its case', async () => {
    const one = user('clerk')
    await house.run(a.createUser, one)
    expect(await codeOf(house.run(a.createUser, { ...one, email: one.email.toUpperCase() }))).toBe('access.email_taken')
    const id = await add('clerk')
    expect(await codeOf(house.run(a.updateUser, { id, version: 1, email: one.email }))).toBe('access.email_taken')
    expect(await codeOf(house.run(a.updateUser, { id, version: 1, name: 'New' }))).toBe('done')
    expect(await codeOf(house.run(a.updateUser, { id, version: 1, name: 'Lost' }))).toBe('common.changed_meanwhile')
    expect(await codeOf(house.run(a.updateUser, { id: newId(), version: 1, name: 'N' }))).toBe('access.unknown_user')
    expect(await codeOf(give(newId(), ['clerk']))).toBe('access.unknown_user')
  })

  it('are told to every process when what they may do has changed, and leave no password in the audit', async () => {
    const id = await add('clerk')
    await give(id, ['manager'])
    const { rows } = await house.database.pool.query(`select type from events where subject = $1`, [`user:${id}`])
    expect(rows).toEqual([{ type: 'access.user_changed' }])
    await house.run(a.createUser, { ...user('clerk'), password: 'very secret indeed' })
    const audit = await house.database.pool.query(
      `select input::text from audit_entries where action = 'access.create_user'`,
    )
    expect(JSON.stringify(audit.rows)).not.toContain('very secret')
  })

  it('change their own name, language and password, and no one else’s', async () => {
    const id = await add('clerk')
    const me = {
      ...(await house.staff()),
      id,
      grants: new Map([['access.change_own_password', { kind: 'own' }]]),
    } as Actor
    expect(await codeOf(house.run(a.changeOwnPassword, { password: 'wrong', newPassword: 'a new password' }, me))).toBe(
      'access.wrong_password',
    )
    const session = await house.inTransaction((ctx) => openStaffSession(ctx, house.house, { userId: id }))
    expect(session.name).toBe('of_staff.session_token')
    await house.run(a.changeOwnPassword, { password: 'a long password 1', newPassword: 'a new password' }, me)
    const { rows } = await house.database.pool.query('select from staff_sessions where user_id = $1', [id])
    expect(rows).toHaveLength(0)
    expect(await codeOf(house.run(a.changeOwn, { language: 'zh-TW' }, me))).toBe('common.not_allowed')
  })

  it('whose use has ended cannot be let in without a password either', async () => {
    const id = await add('clerk')
    await house.run(a.deactivateUser, { id })
    expect(await codeOf(house.inTransaction((ctx) => openStaffSession(ctx, house.house, { userId: id })))).toBe(
      'access.unknown_user',
    )
    await house.run(a.reactivateUser, { id })
    expect(await codeOf(house.inTransaction((ctx) => openStaffSession(ctx, house.house, { userId: id })))).toBe('done')
  })
})

it('every action of access has a permission of its own name', () => {
  expect(Object.values(access.actions ?? {}).every(({ name }) => name.startsWith('access.'))).toBe(true)
})
