import { beforeAll, describe, expect, it } from 'vitest'
import { archiveOf, createOf, type Import, importOf, updateOf } from '#support/entity/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { isWorkday } from '#support/time/index.ts'
import { calendar, holiday, legalEntity, location, site } from './entities.ts'
import {
  calendarOf,
  createSite,
  getSite,
  locationOf,
  locationsOf,
  outsideLocation,
  setTransferDays,
  shippingSites,
  stockLocations,
  transferDaysBetween,
  webSite,
} from './functions.ts'
import { sitesModule } from './module.ts'

const house = await testHouse({ modules: [sitesModule] })
const { run, inTransaction } = house
const ids: Record<string, string> = {}

const add = async (code: string, kind: string, given: object = {}) => {
  const values = {
    entityId: ids.entity,
    code,
    kind,
    name: { en: code },
    zone: 'Asia/Shanghai',
    calendarId: ids.calendar,
    ...given,
  }
  ids[code] = (await run(sitesModule.actions!['sites.create_site']!, values)).id
}

beforeAll(async () => {
  ids.entity = (await run(createOf(legalEntity), { code: 'LT', name: 'Lanting', country: 'CN', currency: 'CNY' })).id
  const week = [...Array.from({ length: 5 }, () => [['09:00', '18:00']]), [], []]
  ids.calendar = (await run(createOf(calendar), { code: 'office', name: { en: 'Office' }, week })).id
})

describe('a site', () => {
  it('begins with places for goods; the web shop holds none', async () => {
    await expect(inTransaction(webSite)).rejects.toMatchObject({ kind: { code: 'sites.no_web_site' } })
    await add('WEB', 'web')
    await add('WH1', 'warehouse', { shipsOrders: true, shipRank: 2 })
    await add('SH1', 'store', { shipsOrders: true, shipRank: 1 })
    const codes = async (id: string) => (await inTransaction((ctx) => stockLocations(ctx, id))).map(({ code }) => code)
    expect(await codes(ids.WH1!)).toEqual(['MAIN', 'PACKING', 'RECEIVING'])
    expect(await codes(ids.WEB!)).toEqual([])
    expect(await inTransaction((ctx) => locationOf(ctx, ids.SH1!, 'packing'))).toMatchObject({
      code: 'PACKING',
      isStock: true,
      allowsNegative: false,
    })
    await expect(inTransaction((ctx) => locationOf(ctx, ids.WEB!, 'bin'))).rejects.toMatchObject({
      kind: { code: 'sites.no_location' },
    })
  })

  it('is known by id and by code, with the currency and country of its company', async () => {
    expect(await inTransaction((ctx) => getSite(ctx, 'WEB'))).toMatchObject({
      id: ids.WEB,
      currency: 'CNY',
      country: 'CN',
      pricesIncludeTax: true,
    })
    expect(await inTransaction(webSite)).toMatchObject({ code: 'WEB' })
    expect((await inTransaction(shippingSites)).map(({ code }) => code)).toEqual(['SH1', 'WH1'])
    await expect(inTransaction((ctx) => getSite(ctx, 'nowhere'))).rejects.toMatchObject({
      kind: { code: 'sites.unknown_site' },
    })
  })

  it('that was changed or closed is so for the next reader', async () => {
    await run(updateOf(site), { id: ids.SH1!, shipRank: 9 })
    expect((await inTransaction(shippingSites)).map(({ code }) => code)).toEqual(['WH1', 'SH1'])
    await run(archiveOf(site), { id: ids.SH1! })
    expect((await inTransaction(shippingSites)).map(({ code }) => code)).toEqual(['WH1'])
    await run(archiveOf(site), { id: ids.SH1!, isArchived: false })
  })

  it('works on its calendar, holidays and bridge days included', async () => {
    const add = (day: string, shifts: unknown) =>
      run(createOf(holiday), { calendarId: ids.calendar, day, name: { en: day }, shifts })
    await add('2026-10-01', [])
    await add('2026-10-10', [['10:00', '16:00']])
    const open = await inTransaction((ctx) => calendarOf(ctx, ids.WH1!))
    expect(open.zone).toBe('Asia/Shanghai')
    expect(['2026-09-30', '2026-10-01', '2026-10-10', '2026-10-11'].map((day) => isWorkday(open, day))).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('is so many days from another, when somebody has said so', async () => {
    const days = (from: string, to: string) => inTransaction((ctx) => transferDaysBetween(ctx, ids[from]!, ids[to]!))
    expect([await days('WH1', 'SH1'), await days('SH1', 'SH1')]).toEqual([null, 0])
    await inTransaction((ctx) => setTransferDays(ctx, { fromSiteId: ids.WH1!, toSiteId: ids.SH1!, days: 2 }))
    expect([await days('WH1', 'SH1'), await days('SH1', 'WH1')]).toEqual([2, null])
    await inTransaction((ctx) => setTransferDays(ctx, { fromSiteId: ids.WH1!, toSiteId: ids.SH1!, days: 3 }))
    expect(await days('WH1', 'SH1')).toBe(3)
  })
})

describe('the places outside', () => {
  it('stand once a company, whoever asks first', async () => {
    const ask = () => inTransaction((ctx) => outsideLocation(ctx, { entityId: ids.entity!, kind: 'customer' }))
    const found = await Promise.all(Array.from({ length: 8 }, ask))
    expect(new Set(found).size).toBe(1)
    expect(await ask()).toBe(found[0])
    const { rows } = await house.database.pool.query(
      'select code, is_stock, allows_negative from locations where site_id is null',
    )
    expect(rows).toEqual([{ code: 'CUSTOMER', is_stock: false, allows_negative: true }])
  })

  it('made in a transaction that fails are made again by the next', async () => {
    const ask = (fails: boolean) =>
      inTransaction(async (ctx) => {
        const id = await outsideLocation(ctx, { entityId: ids.entity!, kind: 'supplier' })
        if (fails) throw new Error('changed my mind')
        return id
      })
    await ask(true).catch(() => {})
    const id = await ask(false)
    const { rows } = await house.database.pool.query("select id from locations where kind = 'supplier'")
    expect(rows).toEqual([{ id }])
  })

  it('are no bins, and bins stand at a site', async () => {
    const refused = (given: object) =>
      run(createOf(location), { entityId: ids.entity, code: 'X', isStock: false, ...given } as never).then(
        () => null,
        (error) => error.kind.code,
      )
    expect(await refused({ kind: 'bin' })).toBe('sites.outside_belongs_to_nobody')
    expect(await refused({ kind: 'customer', siteId: ids.WH1 })).toBe('sites.outside_belongs_to_nobody')
    expect(await refused({ kind: 'scrap', isStock: true })).toBe('sites.outside_belongs_to_nobody')
  })
})

describe('bins from a file', () => {
  it('are walked in their order', async () => {
    const csv = 'company,site,code,kind,counts as stock,walking order\nLT,WH1,B-02,bin,yes,20\nLT,WH1,A-01,bin,yes,10\n'
    expect(await importOf(location).run(house.database, { actor: house.owner }, csv)).toMatchObject({
      created: 2,
      refused: [],
    })
    expect((await inTransaction((ctx) => locationsOf(ctx, ids.WH1!, 'bin'))).map(({ code }) => code)).toEqual([
      'MAIN',
      'A-01',
      'B-02',
    ])
  })

  it('and sites come with their first places too', async () => {
    const imports = sitesModule.imports as Import[]
    const csv =
      'entity,code,kind,name,zone,calendar\nLT,SH2,store,Second,Asia/Shanghai,office\nLT,SH3,store,Third,Nowhere/City,office\n'
    const report = await imports
      .find(({ name }) => name === 'sites.import_sites')!
      .run(house.database, { actor: house.owner }, csv)
    expect(report).toMatchObject({ created: 1, refused: [{ line: 3, column: 'zone', value: 'Nowhere/City' }] })
    const made = await inTransaction((ctx) => getSite(ctx, 'SH2'))
    expect(await inTransaction((ctx) => stockLocations(ctx, made.id))).toHaveLength(3)
  })
})

describe('a wrong clock', () => {
  it('is refused', async () => {
    const values = {
      entityId: ids.entity,
      code: 'BAD',
      kind: 'store',
      name: { en: 'x' },
      zone: 'Asia/Shanghai',
      calendarId: ids.calendar,
    }
    const refused = (given: object) =>
      inTransaction((ctx) => createSite(ctx, { ...values, ...given })).then(
        () => null,
        (error) => error.kind.code,
      )
    expect(await refused({ cutOff: '25:00' })).toBe('sites.wrong_shift')
    expect(await refused({ pickingDays: -1 })).toBe('sites.wrong_days')
  })
})
