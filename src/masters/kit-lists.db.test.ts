import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#support/actions/index.ts'
import {
  archiveOf,
  createOf,
  customFieldsOf,
  defineCustomFields,
  describe as described,
  exportOf,
  getOf,
  type Import,
  importOf,
  listOf,
  remembered,
  updateOf,
} from '#support/entity/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { item, unit } from './catalog/index.ts'
import { catalogModule } from './catalog/module.ts'
import { units } from './catalog/tables.ts'
import { partiesModule } from './parties/module.ts'
import { departmentEntity, employeeEntity } from './people/index.ts'
import { peopleModule } from './people/module.ts'
import { pricingModule } from './pricing/module.ts'
import { calendar, legalEntity, site } from './sites/index.ts'
import { sitesModule } from './sites/module.ts'

const house = await testHouse({ modules: [partiesModule, sitesModule, peopleModule, catalogModule, pricingModule] })
const { run } = house
const list = (input: Record<string, unknown> = {}, as?: Actor) => run(listOf(unit), input, as)
const codes = (rows: readonly Record<string, unknown>[]) => rows.map(({ code }) => code)

beforeAll(async () => {
  const csv = ['code,name,name.zh-CN,kind,factor,unece']
  for (let n = 10; n < 35; n++)
    csv.push(`u${n},Unit ${n % 7},单位${n % 7},${n % 2 ? 'mass' : 'count'},${n}.5,${n % 3 ? `E${n % 4}` : ''}`)
  await importOf(unit).run(house.database, { actor: house.owner }, csv.join('\n'))
})

describe('a list', () => {
  it('goes out as it is shown: its columns in their order under their labels, its rows, nothing out of use', async () => {
    const all = (await list({ limit: 100, sort: '-code', q: 'u1' })).rows
    const { csv } = await run(exportOf(unit), { columns: 'kind,name,code', sort: '-code', q: 'u1' })
    const [head, ...lines] = csv.trimEnd().split('\r\n')
    expect(head).toBe('\uFEFFKind,Name,Code')
    expect(lines.map((line) => line.split(',')[2])).toEqual(codes(all))
    expect(lines[0]!.split(',').slice(0, 2)).toEqual(['Mass', `Unit ${19 % 7}`])
    const { id } = all[0]!
    await run(archiveOf(unit), { id, isArchived: true } as never)
    const left = (await run(exportOf(unit), { columns: 'code', q: 'u1' })).csv
    expect(left).not.toContain(String(all[0]!.code))
    expect((await run(exportOf(unit), { q: 'u1' })).csv).toContain(String(all[0]!.code))
    await run(archiveOf(unit), { id, isArchived: false } as never)
    await expect(run(exportOf(unit), { columns: 'colour' })).rejects.toMatchObject({
      kind: { code: 'common.invalid_input' },
    })
  })

  it.each(['code', '-code', 'factor', '-factor', 'unece', '-unece', 'name', '-name', 'kind'])(
    'sorted by %s shows every row once, page by page, nulls last',
    async (sort) => {
      const whole = await list({ sort, limit: 200 })
      const seen: unknown[] = []
      for (let after: string | undefined, pages = 0; pages < 20; pages++) {
        const page = await list({ sort, limit: 4, ...(after && { after }) })
        expect(page.rows.length).toBeLessThanOrEqual(4)
        seen.push(...codes(page.rows))
        if (!page.next) break
        after = page.next
      }
      expect(seen).toEqual(codes(whole.rows))
      expect(new Set(seen).size).toBe(25)
      expect(whole.count).toEqual({ value: 25, isMore: false })
      if (sort.endsWith('unece')) expect(whole.rows.at(-1)!.unece).toBeNull()
      if (sort === 'factor') expect(whole.rows[0]!.code).toBe('u10')
    },
  )

  it('is narrowed by typed filters, the search word, and fields', async () => {
    expect((await list({ 'kind.in': 'count,length' })).rows).toHaveLength(13)
    expect((await list({ 'kind.ne': 'count' })).rows).toHaveLength(12)
    const mass = await list({ kind: 'mass', q: 'unit 3' })
    expect(mass.rows.every((row) => row.kind === 'mass' && (row.name as { en: string }).en === 'Unit 3')).toBe(true)
    expect(mass.rows.length).toBeGreaterThan(0)
    expect(codes((await list({ q: '单位5', kind: 'count' })).rows)).toEqual(['u12', 'u26'])
    expect((await list({ q: '%' })).rows).toEqual([])
    expect(Object.keys((await list({ fields: 'code', limit: 1 })).rows[0]!).sort()).toEqual(['code', 'id'])
  })

  it('refuses what it does not know, naming it', async () => {
    const refused = (input: Record<string, unknown>) =>
      list(input).then(
        () => null,
        (error) => error,
      )
    expect((await refused({ colour: 'red' })).fields[0]).toMatchObject({ code: 'unrecognized_keys' })
    expect((await refused({ kind: 'pile' })).fields[0]).toMatchObject({
      path: 'kind',
      accepted: 'count, mass, length, area, volume, time',
    })
    expect((await refused({ fields: 'colour' })).fields[0]).toMatchObject({ path: 'fields' })
    expect((await refused({ sort: 'colour' })).kind.code).toBe('common.invalid_input')
    expect((await refused({ after: 'forged' })).kind.code).toBe('entity.bad_cursor')
  })
})

describe('a long list', () => {
  it('is counted up to 10,000, then said to be longer', async () => {
    await house.database.pool.query(
      `insert into departments (id, code, name) select uuidv7(), 'd' || n, jsonb_build_object('en', 'D') from generate_series(1, 10002) n`,
    )
    const all = await run(listOf(departmentEntity), { limit: 2 })
    expect(all.count).toEqual({ value: 10_000, isMore: true })
    expect((await run(listOf(departmentEntity), { q: 'd77', limit: 1 })).count).toEqual({ value: 111, isMore: false })
    expect(await run(listOf(departmentEntity), { limit: 2, after: all.next! })).not.toHaveProperty('count')
  })
})

describe('a row', () => {
  it('is changed by whoever saw its newest version only', async () => {
    const made = await run(createOf(unit), { code: 'gram', name: { en: 'Gram' }, kind: 'mass' })
    expect(made).toMatchObject({ version: 1, factor: '1.000000', digits: 0 })
    const id = made.id
    const changed = await run(updateOf(unit), { id, version: 1, name: { en: 'Gram', 'zh-CN': '克' } })
    expect(changed).toMatchObject({ version: 2, code: 'gram' })
    await expect(run(updateOf(unit), { id, version: 1, factor: '2' })).rejects.toMatchObject({
      kind: { code: 'common.changed_meanwhile' },
      facts: { version: 2, wanted: 1 },
    })
    const both = await Promise.allSettled([1, 2].map((n) => run(updateOf(unit), { id, version: 2, factor: `${n}` })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('goes out of use and comes back, and leaves the lists meanwhile', async () => {
    const { id } = await run(createOf(unit), { code: 'ell', name: { en: 'Ell' }, kind: 'length' })
    await run(archiveOf(unit), { id })
    expect(codes((await list({ q: 'ell' })).rows)).toEqual([])
    expect(codes((await list({ q: 'ell', archived: 'only' })).rows)).toEqual(['ell'])
    await run(archiveOf(unit), { id, isArchived: false })
    expect(codes((await list({ q: 'ell' })).rows)).toEqual(['ell'])
  })

  it('is refused with the field, the reason and the code of the constraint it breaks', async () => {
    const refused = (input: Record<string, unknown>) =>
      run(createOf(unit), input).then(
        () => null,
        (error) => error,
      )
    expect((await refused({ code: 'x', name: {}, kind: 'count' })).fields[0]).toMatchObject({ path: 'name' })
    expect((await refused({ code: 'gram', name: { en: 'x' }, kind: 'count' })).kind.code).toBe('catalog.code_taken')
    expect((await refused({ code: 'y', name: { en: 'x' }, kind: 'count', version: 7 })).kind.code).toBe(
      'common.invalid_input',
    )
  })

  it('leaves an audit row and an event behind', async () => {
    const { id } = await run(createOf(unit), { code: 'rod', name: { en: 'Rod' }, kind: 'length' })
    const { rows } = await house.database.pool.query('select action from audit_entries where subject = $1', [
      `unit:${id}`,
    ])
    expect(rows).toEqual([{ action: 'catalog.create_unit' }])
    const events = await house.database.pool.query('select type from events where subject = $1', [`unit:${id}`])
    expect(events.rows).toEqual([{ type: 'catalog.unit_changed' }])
  })
})

describe('permissions', () => {
  it('hide cost from those who may not see it, in lists, pages, files, descriptions and writes', async () => {
    const { id: unitId } = await run(createOf(unit), { code: 'pcs', name: { en: 'Piece' }, kind: 'count' })
    const { rows } = await house.database.pool.query<{ id: string }>(
      `with p as (insert into products (id, slug, name, created_at) values (uuidv7(), 'p', '{"en":"P"}', now()) returning id)
       insert into items (id, product_id, code, slug, name, unit_id, standard_cost, created_at)
       select uuidv7(), id, 'P1', 'p1', '{"en":"P"}', $1, 12.5, now() from p returning id`,
      [unitId],
    )
    const id = rows[0]!.id
    const clerk = await house.staff(
      'catalog.list_items',
      'catalog.get_item',
      'catalog.export_items',
      'catalog.update_item',
    )
    const buyer = await house.staff('catalog.list_items', 'catalog.see_cost', 'catalog.export_items')
    expect((await run(listOf(item), {}, buyer)).rows[0]).toMatchObject({ standardCost: '12.500000' })
    expect((await run(listOf(item), {}, clerk)).rows[0]).not.toHaveProperty('standardCost')
    expect(await run(getOf(item), { id }, clerk)).not.toHaveProperty('standardCost')
    expect((await run(exportOf(item), {}, clerk)).csv).not.toContain('standardCost')
    expect((await run(exportOf(item), {}, buyer)).csv).toContain('standardCost')
    await expect(run(exportOf(item), { columns: 'code,standardCost' }, clerk)).rejects.toMatchObject({
      kind: { code: 'common.invalid_input' },
    })
    const shown = { ...buyer, language: 'zh-CN' } as Actor
    expect((await run(exportOf(item), { columns: 'code,unitId,isSold' }, shown)).csv).toBe(
      '\uFEFF商品编号,计量单位,可销售\r\nP1,Piece,是\r\n',
    )
    expect(described(item, clerk).columns.map(({ name }) => name)).not.toContain('standardCost')
    const write = catalogModule.actions!['catalog.update_item']!
    expect(await run(write, { id, isSold: true }, clerk)).not.toHaveProperty('standardCost')
    expect(await run(write, { id, isSold: true })).toHaveProperty('standardCost')
    await expect(run(write, { id, standardCost: '1' }, clerk)).rejects.toMatchObject({
      facts: { action: 'catalog.see_cost' },
    })
    await expect(list({}, clerk)).rejects.toMatchObject({ kind: { code: 'common.not_allowed' } })
  })

  it('for some sites show and change the rows of those sites only', async () => {
    for (const entity of [legalEntity, calendar, site])
      await (sitesModule.imports as Import[])
        .find((one) => one.entity === entity)!
        .run(house.database, { actor: house.owner }, (await import('#support/entity/index.ts')).templateOf(entity))
    const [sh] = (await run(listOf(site), {})).rows
    const create = createOf(employeeEntity)
    const here = await run(create, { number: 'E1', name: 'Here', siteId: sh!.id })
    const elsewhere = await run(create, { number: 'E2', name: 'Elsewhere' })
    const manager = await house.staff()
    const scope = { kind: 'sites', sites: [sh!.id] } as const
    const grants = new Map(
      ['list_employees', 'get_employee', 'update_employee'].map((name) => [`people.${name}`, scope]),
    )
    const as = { ...manager, grants }
    expect((await run(listOf(employeeEntity), {}, as)).rows.map(({ number }) => number)).toEqual(['E1'])
    await expect(run(getOf(employeeEntity), { id: elsewhere.id }, as)).rejects.toMatchObject({
      kind: { code: 'common.not_found' },
    })
    await expect(run(updateOf(employeeEntity), { id: elsewhere.id, title: 'x' }, as)).rejects.toMatchObject({
      kind: { code: 'common.not_found' },
    })
    expect(await run(updateOf(employeeEntity), { id: here.id, title: 'Clerk' }, as)).toMatchObject({ title: 'Clerk' })
  })
})

describe("a company's own fields", () => {
  it('are checked, listed, filled by file and described', async () => {
    await house.inTransaction((ctx) =>
      defineCustomFields(ctx, employeeEntity, [
        { code: 'locker', label: { en: 'Locker', 'zh-CN': '储物柜' }, kind: 'number' },
        {
          code: 'shirt',
          label: { en: 'Shirt' },
          kind: 'choice',
          options: [
            { code: 's', name: { en: 'Small' } },
            { code: 'l', name: { en: 'Large' } },
          ],
        },
      ]),
    )
    const create = createOf(employeeEntity)
    expect(await run(create, { number: 'E3', name: 'A', custom: { locker: '12', shirt: 'l' } })).toMatchObject({
      custom: { locker: '12', shirt: 'l' },
    })
    await expect(run(create, { number: 'E4', name: 'B', custom: { shirt: 'xl' } })).rejects.toMatchObject({
      fields: [{ path: 'custom.shirt', accepted: 's, l' }],
    })
    await expect(run(create, { number: 'E4', name: 'B', custom: { hat: 'x' } })).rejects.toMatchObject({
      fields: [{ path: 'custom.hat' }],
    })
    const csv = 'number,name,储物柜,custom.shirt\nE3,A,14,\nE5,C,7,m\n'
    const report = await importOf(employeeEntity).run(house.database, { actor: house.owner }, csv)
    expect(report).toMatchObject({
      created: 0,
      updated: 1,
      refused: [{ line: 3, column: 'custom.shirt', accepted: 's, l' }],
    })
    const { rows } = await run(listOf(employeeEntity), { q: 'E3' })
    expect(rows[0]).toMatchObject({ custom: { locker: '14' } })
    const own = await house.inTransaction((ctx) => customFieldsOf(ctx, employeeEntity))
    expect(described(employeeEntity, { ...house.owner, language: 'zh-CN' }, own).custom[0]).toMatchObject({
      label: '储物柜',
      kind: 'number',
    })
  })
})

describe('a description for screens', () => {
  it('speaks the language of its reader and knows what may be done', async () => {
    const planner = { ...(await house.staff('catalog.list_units', 'catalog.create_unit')), language: 'zh-TW' } as const
    const { label, columns, actions } = described(unit, planner)
    expect(label).toBe('計量單位')
    expect(actions).toEqual({ list: 'catalog.list_units', create: 'catalog.create_unit' })
    const kind = columns.find(({ name }) => name === 'kind')!
    expect(kind).toMatchObject({ label: '類型', kind: 'choice', isRequired: true, operators: ['eq', 'ne', 'in'] })
    expect(kind.values![0]).toEqual({ value: 'count', label: '計數' })
    expect(described(item, house.owner).columns.find(({ name }) => name === 'unitId')!.reference).toEqual({
      entity: 'unit',
      module: 'catalog',
      list: 'catalog.list_units',
    })
  })
})

describe('what is remembered', () => {
  it('is never older than the last commit of this process, and not what was rolled back', async () => {
    let reads = 0
    const counted = remembered([units], async (tx) => {
      reads++
      return tx.$count(units)
    })
    const count = () => house.inTransaction((ctx) => counted(ctx.tx))
    const before = await count()
    expect(await count()).toBe(before)
    expect(reads).toBe(1)
    await run(createOf(unit), { code: 'new1', name: { en: 'New' }, kind: 'count' })
    expect(await count()).toBe(before + 1)
    await house
      .inTransaction(async (ctx) => {
        await createOf(unit).fn(ctx, { code: 'new2', name: { en: 'New' }, kind: 'count' })
        expect(await counted(ctx.tx)).toBe(before + 2)
        throw new Error('changed my mind')
      })
      .catch(() => {})
    expect(await count()).toBe(before + 1)
  })
})
