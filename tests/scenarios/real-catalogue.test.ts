import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { foundCompany } from '#functions/founding/functions.ts'
import {
  confirmPick,
  finishPicking,
  makePickingList,
  receiveGoods,
  ship,
  showPicking,
  startPicking,
} from '#functions/fulfilment/index.ts'
import { getOrder, listAssortment, placeOrder } from '#functions/orders/index.ts'
import { openPayment, payWithTestCard } from '#functions/payments/index.ts'
import { importNamed } from '#interfaces/cli/entities.ts'
import { modules } from '#modules'
import type { Report } from '#support/entity/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { goodsSold, itemsFile, pricesFile, type Sold } from '../support/retail-file.ts'

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

/** What a person does with the list of refusals: names what has none, writes a number without its space, takes away what is no price. */
const mended = ({ code, name, price }: Sold): Sold => ({
  code: code.replace(' ', '-'),
  name: name || code,
  price: price.startsWith('-') ? '0' : price,
})

describe.skipIf(!folder)('the catalogue of a real shop comes in by file', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    const company = { company: 'Gifts Ltd', country: 'GB', site: { name: 'Barn', kind: 'warehouse' } } as const
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
    const lines = Object.entries(wanted).map(([item, quantity]) => ({ item, quantity, unitCost: '1.00' }))
    await house.run(receiveGoods, { site: 'W01', lines })
    await house.catchUp()
    const ids = new Map<string, string>()
    for (const search of Object.keys(wanted)) {
      const { items } = await house.run(listAssortment, { search }, house.visitor())
      ids.set(search, items[0]!.id)
    }
    const { order } = await house.run(
      placeOrder,
      {
        lines: Object.entries(wanted).map(([code, quantity]) => ({ itemId: ids.get(code)!, quantity })),
        customer: { name: 'Ada Smith', email: 'ada@customers.example' },
        address: { country: 'GB', city: 'Leeds', line1: '1 Mill Lane', postalCode: 'LS1 1AA' },
        payment: { method: 'test_card' },
      },
      house.visitor(),
    )
    // 6 x 2.95 + 2 x 12.75 + 4 x 4.95
    expect(order.total).toEqual({ amount: '63.00', currency: 'GBP' })
    await house.catchUp()
    const { payUrl } = await openPayment(house.house, { paymentId: order.paymentId!, returnUrl: '/' })
    expect(await payWithTestCard(house.house, payUrl.split('/').at(-1)!, '4242 4242 4242 4242')).toBe('authorised')
    await house.catchUp()
    await pickAndShip()
    const now = (await house.run(getOrder, { id: order.id })) as { state: string; invoices: object[] }
    expect(now.state).toBe('completed')
    // 63.00 / 6 = 10.50 of VAT at 20 %
    expect(now.invoices).toMatchObject([{ gross: '63.00', net: '52.50', tax: '10.50', state: 'settled' }])
  })

  it('and the doctor finds nothing', async () => {
    const findings: string[] = []
    for (const { checks = [] } of house.house.modules)
      for (const check of checks) {
        const { findings: found } = await house.database.transaction((tx) => check.run(tx, house.house))
        findings.push(...found.map(({ what }) => `${check.name}: ${what}`))
      }
    expect(findings).toEqual([])
  })
})

const pickAndShip = async () => {
  const list = await house.run(makePickingList, { siteId })
  await house.run(startPicking, { id: list.id })
  const picking = (await house.run(showPicking, { id: list.id })) as unknown as {
    lines: { id: string; code: string; quantity: string }[]
  }
  for (const { id, code, quantity } of picking.lines)
    await house.run(confirmPick, { lineId: id, scan: code, quantity } as never)
  const { shipmentIds } = await house.run(finishPicking, { id: list.id })
  for (const id of shipmentIds) await house.run(ship, { id, parcels: [{ weight: '1.1' }] } as never)
  await house.catchUp()
}
