import { describe, expect, it } from 'vitest'
import type { Actor } from '#support/actions/index.ts'
import { type Entity, entityOf, exportOf, type Import, importOf, templateOf } from '#support/entity/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { catalogActions } from './catalog/actions.ts'
import { catalogModule } from './catalog/module.ts'
import { partiesModule } from './parties/module.ts'
import { peopleModule } from './people/module.ts'
import { pricingModule } from './pricing/module.ts'
import { sitesModule } from './sites/module.ts'

const modules = [partiesModule, sitesModule, peopleModule, catalogModule, pricingModule]
const all = modules.flatMap((module) => (module.imports ?? []) as Import[])
/** What items name by its code comes before them. */
const isFirst = ({ entity }: Import) => entity.plural === 'tax_categories'
const imports = [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))]
const here = await testHouse({ modules })
const there = await testHouse({ modules })
const as = (actor: Actor) => ({ actor })

const bringIn = (house: typeof here, entity: Entity, csv: string) =>
  imports.find((one) => one.entity === entity)!.run(house.database, as(house.owner), csv)

describe('every entity of the masters', () => {
  it('takes its own example from a file, once', async () => {
    for (const { entity } of imports) {
      if (entity.plural === 'item_units') {
        await bringIn(here, find('units'), 'code,name.en,kind\ncarton,Carton,count\n')
        await bringIn(here, find('items'), 'code,name.en,product,unit,kind\nLT-KIT-1,Corner,oak-sofa,pcs,kit\n')
      }
      expect(await bringIn(here, entity, templateOf(entity)), entity.plural).toEqual({
        created: 1,
        updated: 0,
        unchanged: 0,
        refused: [],
      })
      expect(await bringIn(here, entity, templateOf(entity)), entity.plural).toEqual({
        created: 0,
        updated: 0,
        unchanged: 1,
        refused: [],
      })
    }
  })

  it('gives out what another company can take in, the same to the letter', async () => {
    for (const { entity } of imports) {
      const { csv } = await here.run(exportOf(entity), {})
      expect(csv.split('\r\n').length, entity.plural).toBeGreaterThan(2)
      const report = await bringIn(there, entity, csv)
      expect(report.refused, entity.plural).toEqual([])
      expect((await there.run(exportOf(entity), {})).csv, entity.plural).toBe(csv)
      expect(await bringIn(here, entity, csv), entity.plural).toMatchObject({ created: 0, updated: 0, refused: [] })
    }
  })

  it('knows rows again whose key is empty in part: places that belong to the house and to no site', async () => {
    const places = 'entityId,siteId,code,kind,isStock\nLT,,SUPPLIER,supplier,false\nLT,,CUSTOMER,customer,false\n'
    const location = imports.find(({ entity }) => entity.plural === 'locations')!.entity
    expect(await bringIn(here, location, places)).toMatchObject({ created: 2, refused: [] })
    expect(await bringIn(here, location, places)).toMatchObject({ created: 0, unchanged: 2, refused: [] })
    const { csv } = await here.run(exportOf(location), {})
    expect(await bringIn(here, location, csv)).toMatchObject({ created: 0, updated: 0, refused: [] })
  })

  it('names every reference by the import key of what it refers to', () => {
    for (const { entity } of imports)
      for (const { refersTo } of entity.fields.values())
        if (refersTo) expect(entityOf(refersTo())?.importKey, `${entity.plural} refers`).toBeDefined()
  })
})

describe('a file', () => {
  const { unit, category } = { unit: find('units'), category: find('categories') }

  it('is taken row by row: each is accepted, or listed with line, column, reason and what would be accepted', async () => {
    const csv = [
      'code,Name,名称,kind,factor,digits',
      'box,Box,箱,count,12,0',
      'box2,,,count,1,0',
      'box3,Box,箱,pile,1,0',
      'box4,Box,箱,count,-1,0',
      'box5,Box,箱,count,1,9',
      'box,Crate,箱,count,12,0',
      ',Box,箱,count,1,0',
    ].join('\n')
    const report = await importOf(unit).run(here.database, as(here.owner), csv)
    expect(report).toMatchObject({ created: 1, updated: 1, unchanged: 0 })
    expect(report.refused).toEqual([
      expect.objectContaining({ line: 3, column: 'name', reason: 'required' }),
      expect.objectContaining({
        line: 4,
        column: 'kind',
        value: 'pile',
        accepted: 'count, mass, length, area, volume, time',
      }),
      expect.objectContaining({ line: 5, column: 'factor', value: '-1' }),
      expect.objectContaining({ line: 6, column: 'digits', value: '9' }),
      expect.objectContaining({ line: 8, column: 'code', reason: 'required' }),
    ])
    const again = await importOf(unit).run(here.database, as(here.owner), csv.replace(/\nbox,Crate.*/, ''))
    expect(again).toMatchObject({ created: 0, updated: 1 })
  })

  it('may name a parent further down, in any of the three languages of its headers, parted by semicolons', async () => {
    const csv = '网址段;名称;上级分类\nbeds;床;bedroom\nbedroom;卧室;\n'
    expect(await importOf(category).run(here.database, as(here.owner), csv)).toEqual({
      created: 2,
      updated: 0,
      unchanged: 0,
      refused: [],
    })
    const { rows } = await here.database.pool.query("select name from categories where slug = 'beds'")
    expect(rows).toEqual([{ name: { 'zh-CN': '床' } }])
    const orphan = await importOf(category).run(here.database, as(here.owner), 'slug,name,parent\nx,X,nowhere\n')
    expect(orphan.refused).toEqual([
      { line: 2, column: 'parentId', reason: 'entity.unknown_reference', value: 'nowhere' },
    ])
  })

  it('may name no code that is in no list: told at its line with those that there are, in a trial run too', async () => {
    const items = imports.find(({ entity }) => entity.plural === 'items')!
    const csv = 'code,name.en,product,unit,taxCategory\nT1,One,oak-sofa,pcs,standard\nT2,Two,oak-sofa,pcs,Standart\n'
    const refused = [{ line: 3, column: 'taxCategory', reason: 'unknown', value: 'Standart', accepted: 'standard' }]
    for (const dryRun of [true, false])
      expect(await items.run(here.database, { actor: here.owner, dryRun }, csv)).toMatchObject({ created: 1, refused })
    const change = await bringIn(here, items.entity, 'code,taxCategory\nT1,luxury\n')
    expect(change).toMatchObject({ updated: 0, refused: [{ line: 2, column: 'taxCategory', value: 'luxury' }] })
    const [one] = (await here.database.pool.query(`select id from items where code = 'T1'`)).rows
    const written = here.run(catalogActions['catalog.update_item']!, { id: one.id, taxCategory: 'luxury' })
    await expect(written).rejects.toMatchObject({
      fields: [{ path: 'taxCategory', code: 'unknown', accepted: 'standard' }],
    })
  })

  it('that nobody can read is refused as a whole', async () => {
    const take = (csv: string) => importOf(unit).run(here.database, as(here.owner), csv)
    await expect(take('code,colour\n1,2')).rejects.toMatchObject({
      kind: { code: 'entity.unknown_column' },
      facts: { columns: 'colour' },
    })
    await expect(take('name\nx')).rejects.toMatchObject({ kind: { code: 'entity.missing_column' } })
    await expect(take('code,name\n"a,b')).rejects.toMatchObject({ kind: { code: 'entity.unreadable_file' } })
    const visitor = here.visitor()
    await expect(importOf(unit).run(here.database, as(visitor), 'code\n')).rejects.toMatchObject({
      kind: { code: 'common.not_allowed' },
    })
  })

  it('tried dry changes nothing and says what it would', async () => {
    const csv = 'code,name,kind\ndry,Dry,count\n'
    const report = await importOf(unit).run(here.database, { ...as(here.owner), dryRun: true }, csv)
    expect(report.created).toBe(1)
    const { rowCount } = await here.database.pool.query("select from units where code = 'dry'")
    expect(rowCount).toBe(0)
  })

  it('runs no formula in a sheet, and comes back as it was', async () => {
    const evil = ['=1+1', '@sum(a1)', "'=quoted", '-2', '+8613900000000', '- dash', '＝1＋1']
    const lines = evil.map((text, at) => `f${at},"${text}",count`)
    await importOf(unit).run(here.database, as(here.owner), `code,name,kind\n${lines.join('\n')}`)
    const names = async () =>
      (
        await here.database.pool.query("select name->>'en' as name from units where code like 'f_' order by code")
      ).rows.map((row) => row.name)
    const before = await names()
    const { csv } = await here.run(exportOf(unit), {})
    expect(csv).toContain("'=1+1")
    expect(csv).toContain("'＝1＋1")
    expect(csv).not.toMatch(/(^|,)=/m)
    expect(await importOf(unit).run(here.database, as(here.owner), csv)).toMatchObject({ created: 0, updated: 0 })
    expect(await names()).toEqual(before)
  })
})

function find(plural: string) {
  return imports.find(({ entity }) => entity.plural === plural)!.entity
}
