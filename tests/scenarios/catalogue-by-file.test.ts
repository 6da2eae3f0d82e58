import { beforeAll, describe, expect, it } from 'vitest'
import { foundCompany } from '#functions/founding/functions.ts'
import { listAssortment } from '#functions/orders/index.ts'
import { importNamed } from '#interfaces/cli/entities.ts'
import { problemTexts, reasonSaid } from '#interfaces/http/problems.ts'
import { modules } from '#modules'
import type { Report } from '#support/entity/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { findings } from '../support/gift-shop.ts'
import { itemsFile, mended, pricesFile, type Sold } from '../support/retail-file.ts'
import { sellAndShip } from '../support/sell-and-ship.ts'

const house = await testHouse({ modules })
let siteId: string

/** Sixty goods like those of a gift shop's list, with what such lists have: no name, a space in the number, a price below zero. */
const goods: Sold[] = [
  ...Array.from({ length: 57 }, (_, at) => ({ code: `2${1000 + at}`, name: `PAPER LANTERN NO ${at}`, price: '2.50' })),
  { code: '85001A', name: 'WILLOW HEART', price: '2.95' },
  { code: '22001', name: '', price: '1.25' },
  { code: 'BANK FEES', name: 'Bank fees', price: '-11.60' },
]

const take = (name: string, csv: string): Promise<Report> =>
  importNamed(house.house, name).run(house.database, { actor: house.owner }, csv)

beforeAll(async () => {
  const company = {
    company: 'Gifts Ltd',
    country: 'GB',
    withTestCard: true,
    site: { name: 'Barn', kind: 'warehouse' },
  } as const
  siteId = (await house.inTransaction((ctx) => foundCompany(ctx, company))).siteId
})

describe('a gift shop brings its catalogue by file', () => {
  it('what is not taken is listed with line, column and a reason that it can read', async () => {
    const { created, refused } = await take('items', itemsFile(goods))
    expect(created).toBe(58)
    const said = refused.map((one) => [one.line, one.column, reasonSaid(one, problemTexts(house.house), 'en')])
    expect(said).toEqual([
      [60, 'name', 'is missing'],
      [61, 'code', expect.stringMatching(/up to 60 signs without spaces/)],
    ])
    const prices = await take('prices', pricesFile(goods))
    expect(prices.created).toBe(58)
    expect(prices.refused.map((one) => reasonSaid(one, problemTexts(house.house), 'zh-CN'))).toEqual([
      '此行引用的内容不存在',
      '此行引用的内容不存在',
      expect.stringMatching(/不小于零/),
    ])
  })

  it('all of it once the list is mended; the same file again changes nothing', async () => {
    const all = goods.map(mended)
    expect(await take('items', itemsFile(all))).toMatchObject({ created: 2, unchanged: 58, refused: [] })
    expect(await take('prices', pricesFile(all))).toMatchObject({ created: 2, unchanged: 58, refused: [] })
    for (const [name, csv] of [
      ['items', itemsFile(all)],
      ['prices', pricesFile(all)],
    ] as const)
      expect(await take(name, csv)).toEqual({ created: 0, updated: 0, unchanged: 60, refused: [] })
  })

  it('it is found by words and number, ordered, paid, picked, shipped and invoiced', async () => {
    await house.catchUp()
    const { items } = await house.run(listAssortment, { search: 'willow hart' }, house.visitor())
    expect(items[0]).toMatchObject({ code: '85001A', price: { amount: '2.95', currency: 'GBP' } })
    // 6 x 2.95 + 2 x 2.50 = 22.70 with 20 % of VAT within
    const sold = await sellAndShip(house, siteId, { '85001A': '6', '21007': '2' })
    expect(sold).toMatchObject({ total: { amount: '22.70', currency: 'GBP' }, paid: 'authorised', state: 'completed' })
    expect(sold.invoices).toMatchObject([{ gross: '22.70', net: '18.92', tax: '3.78', state: 'settled' }])
  })

  it('and the doctor finds nothing', async () => expect(await findings(house)).toEqual([]))
})
