import { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { mergeParties } from '#books/interactions/index.ts'
import type { RunningMart } from '#functions/insight/functions.ts'
import { drill, exportPivot, ownerPage, pivot, showModel } from '#functions/insight/index.ts'
import { cancel } from '#functions/orders/index.ts'
import { eraseParty } from '#masters/parties/index.ts'
import type { As } from '#support/testing/house.ts'
import { testMart } from '../support/mart.ts'
import { order, payByCard, pickAndSend } from '../support/selling.ts'
import { guest, type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
let mart: RunningMart

beforeAll(async () => {
  shop = await testShop([
    { code: 'CHAIR', price: '113.00' },
    { code: 'TABLE', price: '226.00' },
  ])
  await shop.stock('CHAIR', '100', '30.00')
  await shop.stock('TABLE', '100', '60.00')
  mart = await testMart(shop.database)
  await mart.catchUp()
})

const figures = async (measures: string[], more: object = {}, as?: As) => {
  await mart.catchUp()
  return shop.run(pivot, { measures, ...more } as never, as)
}
const total = async (measures: string[], more: object = {}, as?: As) => {
  const { cells } = await figures(measures, more, as)
  return cells
    .at(-1)!
    .at(-1)!
    .map(({ value }) => value)
}
const party = async (email: string) => {
  const { rows } = await shop.database.pool.query('select party_id as id from identifiers where value = $1', [email])
  return rows[0].id as string
}

describe('a sale in the pivot', () => {
  it('is there when it is placed, has a margin when it has left, and is gone when it is cancelled', async () => {
    expect(await total(['netSales', 'orders'])).toEqual([null, '0'])
    const placed = await order(shop, { CHAIR: 2, TABLE: 1 }, { method: 'test_card' })
    expect(await total(['netSales', 'orders', 'quantity', 'cost', 'margin'])).toEqual(['400.00', '1', '3', null, null])
    await payByCard(shop, placed)
    await pickAndSend(shop, placed)
    expect(await total(['netSales', 'cost', 'margin', 'marginPercent'])).toEqual(['400.00', '120.00', '280.00', '70'])
    const other = await order(shop, { CHAIR: 1 })
    await shop.catchUp()
    expect(await total(['netSales', 'orders'])).toEqual(['500.00', '2'])
    await shop.run(cancel, { id: other.id })
    await shop.catchUp()
    expect(await total(['netSales', 'orders'])).toEqual(['400.00', '1'])
  })

  it('stands beside its stock and its postings, which stand at the end of each span', async () => {
    expect(await total(['stockOnHand', 'stockValue'])).toEqual(['197', '8880.00'])
    const rows = [{ dimension: 'account' }]
    const { rowHeaders, cells } = await figures(['ledgerDebit', 'ledgerCredit', 'ledgerBalance'], { rows })
    const [debit, credit, balance] = cells.at(-1)![0]!.map(({ value }) => value)
    expect([debit, Number(balance)]).toEqual([credit, 0])
    const cost = rowHeaders.findIndex(({ path }) => /cost of/i.test(path[0]?.label ?? ''))
    expect(cells[cost]![0]!.map(({ value }) => value)).toEqual(['120.00', '0.00', '120.00'])
    const byMonth = await figures(['stockOnHand'], {
      rows: [
        { dimension: 'date', level: 'year' },
        { dimension: 'date', level: 'month' },
      ],
    })
    expect(new Set(byMonth.cells.map(([cell]) => cell![0]!.value))).toEqual(new Set(['197']))
  })
})

describe('what a figure is made of', () => {
  it('is shown line by line with the document, and adds up', async () => {
    const asked = { measures: ['netSales'], rows: [{ dimension: 'item' }] }
    const { rowHeaders, cells } = await figures(['netSales'], { rows: asked.rows })
    const chair = rowHeaders.findIndex(({ path }) => path[0]?.label === 'CHAIR')
    const found = await shop.run(drill, { pivot: asked, rowPath: [rowHeaders[chair]!.path[0]!.key] } as never)
    expect(found.rows.map(({ values }) => values.netSales)).toEqual([cells[chair]![0]![0]!.value])
    expect(found.rows[0]!.href).toMatch(/^\/desk\/orders\/[0-9a-f-]{36}$/)
    expect(found.rows[0]!.values).toMatchObject({ item: 'CHAIR', customer: '李静' })
    const first = await shop.run(drill, { pivot: asked, limit: 1 } as never)
    const second = await shop.run(drill, { pivot: asked, limit: 1, after: first.next! } as never)
    expect(first.rows[0]!.key).not.toBe(second.rows[0]!.key)
  })

  it('goes to Excel as numbers, and names never as formulas', async () => {
    await shop.database.pool.query(`update items set name = '{"en": "=1+1"}' where code = 'TABLE'`)
    await shop.inTransaction(async (ctx) => ctx.emit({ type: 'catalog.item_changed', subject: 'item:test' }))
    await mart.catchUp()
    const book = await shop.run(exportPivot, { measures: ['netSales'], rows: [{ dimension: 'item' }] } as never)
    const rows = await readSheet(book.bytes)
    expect(rows.find(([name]) => name === '=1+1')).toEqual(['=1+1', 200])
    expect(rows.at(-1)).toEqual(['Total', 400])
  })
})

describe('people in the figures', () => {
  it('count once when they were merged, with one name, and lose it when they are erased', async () => {
    await order(shop, { CHAIR: 1 }, guest('mei@customers.example'))
    await order(shop, { CHAIR: 1 }, guest('mei.lin@customers.example'))
    const rows = [{ dimension: 'customer' }]
    expect(await total(['customers'])).toEqual(['3'])
    const [kept, gone] = [await party('mei@customers.example'), await party('mei.lin@customers.example')]
    await shop.run(mergeParties, { oneId: kept, otherId: gone } as never)
    expect(await total(['customers'])).toEqual(['2'])
    const merged = await figures(['orders', 'customers'], { rows })
    const at = merged.rowHeaders.findIndex(({ path }) => path[0]?.key === kept)
    expect(merged.cells[at]![0]!.map(({ value }) => value)).toEqual(['2', '1'])
    await shop.run(eraseParty, { id: kept })
    const erased = await figures(['orders'], { rows })
    const label = erased.rowHeaders.find(({ path }) => path[0]?.key === kept)!.path[0]!.label
    expect(label).toMatch(/^C\d+$/)
    expect(erased.cells[at]![0]![0]!.value).toBe('2')
  })
})

describe('who may see what', () => {
  it('shows cost, the ledger and names of customers to those only who may see them elsewhere', async () => {
    const clerk = await shop.staff('insight.*')
    const model = await shop.run(showModel, {}, clerk)
    expect(model.measures.map(({ name }) => name)).not.toContain('margin')
    expect(model.dimensions.map(({ name }) => name)).not.toContain('customer')
    for (const asked of [
      { measures: ['margin'] },
      { measures: ['ledgerDebit'] },
      { measures: ['netSales'], rows: [{ dimension: 'customer' }] },
      { measures: ['netSales'], filters: [{ dimension: 'customer', operator: 'is_known' }] },
      { measures: ['netSales'], rows: [{ dimension: 'item', top: { n: 1, by: 'margin' } }] },
    ])
      await expect(shop.run(pivot, asked as never, clerk)).rejects.toThrow(/insight\.unknown/)
    const { columns } = await shop.run(drill, { pivot: { measures: ['netSales'] } } as never, clerk)
    expect(columns.map(({ name }) => name)).not.toContain('customer')
  })

  it('adds up the sites only that a grant reaches', async () => {
    const at = (sites: string[]) => {
      const scope = { kind: 'sites', sites } as const
      return { ...shop.owner, grants: new Map([['insight.pivot', scope]]) }
    }
    const { rows } = await shop.database.pool.query('select distinct site_id as id from orders')
    expect(await total(['netSales'], {}, at([rows[0].id]))).toEqual(await total(['netSales']))
    expect(await total(['netSales'], {}, at([crypto.randomUUID()]))).toEqual([null])
    expect(await total(['netSales'], {}, at([]))).toEqual([null])
  })
})

describe('the owner’s page', () => {
  it('sets today beside the same weekdays before', async () => {
    const { today, lines, measures } = await shop.run(ownerPage, {})
    expect(today.netSales).toMatchObject({ today: '600', usual: null, isUnusual: false })
    expect(lines.some(({ channel }) => channel?.key === 'web')).toBe(true)
    expect(measures.map(({ name }) => name)).toContain('margin')
  })
})

describe('the mart', () => {
  it('says that it is down and how old its figures are, and comes back with what happened meanwhile', async () => {
    expect((await shop.run(showModel, {})).freshness).toMatchObject({ state: 'live' })
    await mart.stop()
    expect((await shop.run(showModel, {})).freshness).toMatchObject({ state: 'down', asOf: expect.any(Date) })
    await expect(shop.run(pivot, { measures: ['netSales'] })).rejects.toThrow('insight.mart_down')
    await order(shop, { TABLE: 1 })
    mart = await testMart(shop.database)
    expect(await total(['netSales'])).toEqual(['800.00'])
    expect((await shop.run(showModel, {})).freshness).toMatchObject({ state: 'live' })
  })
})
