import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { foundCompany } from '#functions/founding/functions.ts'
import { listAssortment } from '#functions/orders/index.ts'
import { importNamed } from '#interfaces/cli/entities.ts'
import { modules } from '#modules'
import type { Report } from '#support/entity/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { findings } from '../support/gift-shop.ts'
import { goodsSold, itemsFile, mended, pricesFile, type Sold } from '../support/retail-file.ts'
import { sellAndShip } from '../support/sell-and-ship.ts'

/** A folder with online-retail.csv.gz (UCI Online Retail, CC BY 4.0); without it this file is left out. */
const folder = process.env.ONEFOLD_DATASETS

const house = folder ? await testHouse({ modules }) : (undefined as never)
let siteId: string
let goods: Sold[]
let items: Report
let prices: Report

const take = (name: string, csv: string): Promise<Report> =>
  importNamed(house.house, name).run(house.database, { actor: house.owner }, csv)

const countOf = async (table: string) =>
  Number((await house.database.pool.query(`select count(*) as count from ${table}`)).rows[0].count)

describe.skipIf(!folder)('the catalogue of a real shop comes in by file', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    const company = {
      company: 'Gifts Ltd',
      country: 'GB',
      withTestCard: true,
      site: { name: 'Barn', kind: 'warehouse' },
    } as const
    siteId = (await house.inTransaction((ctx) => foundCompany(ctx, company))).siteId
    goods = await goodsSold(join(folder!, 'online-retail.csv.gz'))
    items = await take('items', itemsFile(goods))
    prices = await take('prices', pricesFile(goods))
    await house.catchUp()
  }, 300_000)

  it('of 4,070 numbers', () => expect(goods).toHaveLength(4070))

  it('and what is not taken is listed with line, column and reason', () => {
    const { created, updated, unchanged, refused } = items
    expect({ created, updated, unchanged, refused: refused.length }).toEqual({
      created: 3957,
      updated: 0,
      unchanged: 0,
      refused: 113,
    })
    expect(Object.keys(Object.groupBy(refused, ({ column, reason }) => `${column}: ${reason}`))).toEqual([
      'name: required',
      'code: invalid_format',
    ])
    expect(refused.find(({ column }) => column === 'code')).toMatchObject({ line: 1544, value: 'BANK CHARGES' })
    for (const { line, column } of refused) expect(column === 'name').toBe(goods[line - 2]!.name === '')
    const refusal = prices.refused.find(({ column }) => column === 'amount')
    expect([prices.created, prices.refused.length, goods[refusal!.line - 2]!.code]).toEqual([3956, 114, 'B'])
  })

  it('all of it once the list is mended, and a second time nothing changes', async () => {
    const all = goods.map(mended)
    expect(await take('items', itemsFile(all))).toEqual({ created: 113, updated: 0, unchanged: 3957, refused: [] })
    expect(await take('prices', pricesFile(all))).toEqual({ created: 114, updated: 0, unchanged: 3956, refused: [] })
    const events = await countOf('events')
    for (const [name, csv] of [
      ['items', itemsFile(all)],
      ['prices', pricesFile(all)],
    ] as const)
      expect(await take(name, csv)).toEqual({ created: 0, updated: 0, unchanged: 4070, refused: [] })
    const counts = await Promise.all(['items', 'products', 'prices', 'product_search', 'events'].map(countOf))
    expect(counts).toEqual([4070, 4070, 4070, 4070, events])
    await house.catchUp()
  })

  it.each([
    ['white hanging heart', '85123A', '2.95'],
    ['85123A', '85123A', '2.95'],
    ['85123-A', '85123A', '2.95'],
    ['t-light holder hanging white', '85123A', '2.95'],
    ['regency cakestand', '22423', '12.75'],
    ['cakstand regancy', '22423', '12.75'],
    ['party bunting', '47566', '4.95'],
  ])('%s finds %s at its price', async (search, code, amount) => {
    const found = await house.run(listAssortment, { search, limit: 3 }, house.visitor())
    const [one] = found.items.filter((item) => item.code === code)
    expect(one).toMatchObject({ code, price: { amount, currency: 'GBP' } })
  })

  it('is ordered, paid, picked, shipped and invoiced like any other', async () => {
    const wanted = { '85123A': '6', '22423': '2', '47566': '4' }
    // 6 x 2.95 + 2 x 12.75 + 4 x 4.95
    const sold = await sellAndShip(house, siteId, wanted)
    expect(sold).toMatchObject({ total: { amount: '63.00', currency: 'GBP' }, paid: 'authorised', state: 'completed' })
    // 63.00 / 6 = 10.50 of VAT at 20 %
    expect(sold.invoices).toMatchObject([{ gross: '63.00', net: '52.50', tax: '10.50', state: 'settled' }])
  })

  it('and the doctor finds nothing', async () => expect(await findings(house)).toEqual([]))
})
