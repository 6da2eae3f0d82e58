import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modules } from '#modules'
import { common, type Module } from '#support/actions/index.ts'
import {
  actionTexts,
  type Entity,
  entityErrors,
  entityProblems,
  entityTexts,
  textKeysOf,
} from '#support/entity/index.ts'
import { checkTexts, type Texts } from '#support/i18n/index.ts'
import { supportModules } from '#support/modules.ts'

const all: Module[] = [...supportModules, ...modules]
const entitiesOf = (module: Module) => (module.entities ?? []) as unknown as Entity[]
const entities = all.flatMap(entitiesOf)
const texts: Texts = Object.assign({}, entityTexts, actionTexts(entities), ...all.map((module) => module.texts ?? {}))

/** Columns with a trigram index that only SQL can say: `create index … on items using gin ((name::text) gin_trgm_ops)`. */
const searched = new Set(
  globSync('src/*/*/constraints.sql').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/ on (\w+) using gin \(\(?(\w+)(?:::text\))? gin_trgm_ops\)/g)].map(
      ([, table, column]) => `${table}.${column}`,
    ),
  ),
)

describe.each(all.map((module) => [module.name, module] as const))('the module %s', (_, module) => {
  it('has entities whose labels, columns, choices and indexes are complete', () => {
    expect(entitiesOf(module).flatMap((entity) => entityProblems(entity, searched))).toEqual([])
  })

  it('has texts that are whole in every language', () => expect(checkTexts(module.texts ?? {})).toEqual([]))

  it('names every action, permission and refusal', () => {
    const needed = [
      ...Object.values(module.actions ?? {})
        .filter(({ open }) => !open)
        .map(({ name }) => `action.${name}`),
      ...(module.permissions ?? []).map((name) => `permission.${name}`),
      ...Object.values(module.errors ?? {}).map(({ code }) => `error.${code}`),
    ]
    expect(needed.filter((key) => !texts[key])).toEqual([])
  })

  it('takes its setup lists and masters from a file, save what is made by hand only', () => {
    const byFile = new Set((module.imports ?? []).map(({ entity }) => entity.plural))
    const byHand = new Set(['rules'])
    const left = entitiesOf(module).filter(({ kind, plural }) => kind !== 'document' && !byFile.has(plural))
    expect(left.map(({ plural }) => plural).filter((plural) => !byHand.has(plural))).toEqual([])
  })

  it('names its actions, refusals and events after itself', () => {
    const names = [
      ...Object.values(module.actions ?? {}).map(({ name }) => name),
      ...Object.values(module.errors ?? {}).map(({ code }) => code),
      ...Object.keys(module.events ?? {}),
    ]
    expect(names.filter((name) => !name.startsWith(`${module.name}.`))).toEqual([])
  })

  it('means only refusals that it declares by its constraints, and constraints that exist', () => {
    const codes = new Set(
      [...Object.values(module.errors ?? {}), ...Object.values(common), ...Object.values(entityErrors)].map(
        ({ code }) => code,
      ),
    )
    const meanings = Object.entries(module.constraints ?? {})
    expect(meanings.filter(([, { code }]) => !codes.has(code))).toEqual([])
    const sql = globSync('migrations/*.sql')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    expect(
      meanings
        .map(([name]) => name)
        .filter((name) => !name.endsWith('_pkey') && !new RegExp(`\\b${name}\\b`).test(sql)),
    ).toEqual([])
  })
})

/** What only the owner does: he found the company, once. */
const ownersOnly = new Set(['founding.found_company', 'founding.questions'])

describe('all modules together', () => {
  it('are there', () => {
    expect(modules.length).toBeGreaterThan(10)
    expect(entities.filter(({ kind }) => kind === 'setup').length).toBeGreaterThan(10)
    expect(entities.filter(({ kind }) => kind === 'master').length).toBeGreaterThan(5)
  })

  it('give every action to some role besides the owner', async () => {
    const { builtInRoles } = await import('#support/access/built-in-roles.ts')
    const granted = Object.entries(builtInRoles)
      .filter(([role]) => role !== 'owner')
      .flatMap(([, { permissions }]) => permissions)
    const reaches = (name: string, reads: boolean) =>
      granted.some(
        (one) => one === name || one === `${name.split('.')[0]}.*` || (reads && one === `${name.split('.')[0]}.read`),
      )
    const actions = all.flatMap((module) => Object.values(module.actions ?? {}))
    expect(
      actions
        .filter(({ name, reads, open }) => !open && !ownersOnly.has(name) && !reaches(name, reads === true))
        .map(({ name }) => name),
    ).toEqual([])
  })

  it('say in the audit what each act was about', () => {
    // What is done to everything at once, to no document, or by customers alone.
    const aboutNothing = new Set([
      'notes.mark_notices_read',
      'ledger.recount_balances',
      'decisions.set_margin_floor',
      'orders.adopt_my_basket',
      'orders.put_in_my_basket',
    ])
    const silent = all
      .flatMap((module) => Object.values(module.actions ?? {}))
      .filter(({ name, reads, subject }) => !reads && !subject && !aboutNothing.has(name))
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('have no text for what does not exist', () => {
    const used = new Set([
      ...entities.flatMap(textKeysOf),
      ...Object.keys(actionTexts(entities)),
      ...Object.values({ ...common, ...entityErrors }).map(({ code }) => `error.${code}`),
      ...all.flatMap((module) => [
        `permission.${module.name}`,
        ...Object.values(module.actions ?? {}).map(({ name }) => `action.${name}`),
        ...(module.permissions ?? []).map((name) => `permission.${name}`),
        ...Object.values(module.errors ?? {}).map(({ code }) => `error.${code}`),
      ]),
    ])
    const own = all.flatMap((module) => Object.keys(module.texts ?? {}))
    expect(own.filter((key) => /^(entity|action|permission|error)\./.test(key) && !used.has(key))).toEqual([])
  })
})
