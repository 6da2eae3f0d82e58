import type { BetterAuthOptions } from 'better-auth'
import { getAuthTables } from 'better-auth/db'
import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type House, module, query, scopeOf } from '#support/actions/index.ts'
import { open } from '#support/database/index.ts'
import { checkTexts } from '#support/i18n/index.ts'
import { customerDoorOptions } from './customer-door.ts'
import { builtInRoles, grantsOf, permissionGroups, readsOf, visitorCookie, visitorOf } from './index.ts'
import { shortMemory } from './short-memory.ts'
import { sign, verified } from './signature.ts'
import { staffDoorOptions } from './staff-door.ts'
import * as tables from './tables.ts'
import { texts } from './texts.ts'
import { passingVisitor } from './visitor.ts'

const house: House = {
  database: open('postgres://nobody@127.0.0.1:1/nothing'),
  modules: [],
  url: 'http://localhost:3000',
  filesFolder: '',
  mailFolder: '',
  secret: 'a secret that is long enough for a test',
}

const reads = readsOf([
  module({
    name: 'orders',
    actions: {
      list: query({ name: 'orders.list', input: z.object({}), fn: async () => [] }),
      place: { name: 'orders.place', input: z.object({}), fn: async () => [] },
    },
  }),
])
const grants = (...held: [permissions: string[], scope: 'all' | 'sites' | 'own', sites?: string[]][]) =>
  grantsOf(
    held.map(([permissions, scope, sites = []]) => ({ permissions, scope, sites })),
    reads,
  )
const staff = (held: ReturnType<typeof grants>) =>
  ({ kind: 'staff', id: 's', name: 'S', language: 'en', grants: held }) as const

describe('what roles allow', () => {
  it('lets the widest of several roles count, also where one names the action and the other the module', () => {
    const actor = staff(
      grants(
        [['orders.*'], 'all'],
        [['orders.place'], 'own'],
        [['stock.move'], 'sites', ['a']],
        [['stock.move'], 'sites', ['b']],
      ),
    )
    expect(scopeOf(actor, 'orders.place')).toEqual({ kind: 'all' })
    expect(scopeOf(actor, 'stock.move')).toEqual({ kind: 'sites', sites: ['a', 'b'] })
    expect(scopeOf(actor, 'stock.count')).toBeUndefined()
    expect(scopeOf(staff(grants([['*'], 'sites', ['a']], [['orders.place'], 'own'])), 'orders.place')).toEqual({
      kind: 'sites',
      sites: ['a'],
    })
  })

  it('gives nothing of the whole house with a role for some sites: no users, no mail, no books, no owner', () => {
    for (const scope of ['sites', 'own'] as const) {
      const actor = staff(grants([['*', 'access.set_roles', 'orders.read', 'mail.*', 'access.me'], scope, ['a']]))
      expect(scopeOf(actor, 'orders.list')?.kind).toBe(scope)
      expect(scopeOf(actor, 'access.me')?.kind).toBe(scope)
      for (const permission of [
        '*',
        'access.set_roles',
        'access.list_users',
        'mail.list',
        'audit.list',
        'ledger.close',
      ])
        expect(scopeOf(actor, permission), permission).toBeUndefined()
    }
  })

  it('spells out reading a module to its queries and nothing else', () => {
    const actor = staff(grants([['orders.read'], 'all']))
    expect(scopeOf(actor, 'orders.list')).toEqual({ kind: 'all' })
    expect(scopeOf(actor, 'orders.place')).toBeUndefined()
    expect(scopeOf(actor, 'orders.see_cost')).toBeUndefined()
  })

  it('knows every module that a built-in role names', () => {
    const named = Object.values(builtInRoles).flatMap(({ permissions }) =>
      permissions.map((name) => name.split('.')[0]),
    )
    expect(
      named.filter((group) => group !== '*' && !(permissionGroups as readonly (string | undefined)[]).includes(group)),
    ).toEqual([])
  })
})

describe('the doors', () => {
  const propertiesOf = (options: BetterAuthOptions) =>
    Object.entries(getAuthTables(options)).map(
      ([model, { fields }]) =>
        [model, Object.entries(fields).map(([field, { fieldName }]) => fieldName ?? field)] as const,
    )

  it.each([
    [
      'staff',
      staffDoorOptions(house, async () => {}),
      {
        user: tables.staffUsers,
        session: tables.staffSessions,
        account: tables.staffAccounts,
        verification: tables.staffVerifications,
        twoFactor: tables.staffTwoFactors,
      },
    ],
    [
      'customers',
      customerDoorOptions(
        house,
        async () => {},
        async () => {},
      ),
      {
        user: tables.customerUsers,
        session: tables.customerSessions,
        account: tables.customerAccounts,
        verification: tables.customerVerifications,
        twoFactor: tables.customerTwoFactors,
      },
    ],
  ] as [string, BetterAuthOptions, Record<string, PgTable>][])(
    'find every field of %s in our tables',
    (_side, options, schema) => {
      const wanted = propertiesOf(options)
      expect(wanted.map(([model]) => model).sort()).toEqual(Object.keys(schema).sort())
      const missing = wanted.flatMap(([model, fields]) =>
        fields.filter((field) => !(field in getTableColumns(schema[model]!))).map((field) => `${model}.${field}`),
      )
      expect(missing).toEqual([])
    },
  )
})

describe('signatures', () => {
  it('take nothing that was changed, cut, or signed for another purpose', () => {
    const signed = sign('value', 'secret')
    expect(verified(signed, 'secret')).toBe('value')
    expect(verified(signed, 'another')).toBeUndefined()
    expect(verified(signed.replace('value', 'valve'), 'secret')).toBeUndefined()
    for (const wrong of [undefined, '', '.', 'value', 'value.', `.${signed}`, signed.slice(0, -3)])
      expect(verified(wrong, 'secret')).toBeUndefined()
  })

  it('know a visitor again, and nobody who writes an id into the cookie himself', () => {
    const id = '019a9f6e-1111-7222-8333-444455556666'
    expect(visitorOf(visitorCookie(id, house.secret), house.secret)).toBe(id)
    expect(visitorOf(id, house.secret)).toBeUndefined()
    expect(visitorOf(visitorCookie('not an id', house.secret), house.secret)).toBeUndefined()
  })

  it('make the same passing visitor of the same long key only', () => {
    const key = 'a key of more than sixteen letters'
    expect(passingVisitor(key, house.secret)).toBe(passingVisitor(key, house.secret))
    expect(visitorOf(visitorCookie(passingVisitor(key, house.secret), house.secret), house.secret)).toBeDefined()
    expect(passingVisitor('1', house.secret)).not.toBe(passingVisitor('1', house.secret))
  })
})

describe('the short memory', () => {
  it('does not keep an answer that was on its way when somebody said forget', async () => {
    const memory = shortMemory<string>(60_000)
    const { promise, resolve } = Promise.withResolvers<string>()
    const asked = memory.recall('token', () => promise)
    memory.forget()
    resolve('old rights')
    expect(await asked).toBe('old rights')
    expect(await memory.recall('token', async () => 'new rights')).toBe('new rights')
    expect(await memory.recall('token', async () => 'newer rights')).toBe('new rights')
  })

  it('keeps no more than its size', async () => {
    const memory = shortMemory<number>(60_000, 2)
    for (const n of [1, 2, 3]) await memory.recall(`key ${n}`, async () => n)
    expect(await memory.recall('key 1', async () => 10)).toBe(10)
    expect(await memory.recall('key 3', async () => 30)).toBe(3)
  })
})

it('every text of access is complete in three languages', () => {
  expect(checkTexts(texts)).toEqual([])
})
