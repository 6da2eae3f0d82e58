import { beforeAll, describe, expect, it } from 'vitest'
import { mergeParties } from '#books/interactions/index.ts'
import type { RunningMart } from '#functions/insight/functions.ts'
import { drill, exportPivot, ownerPage, pivot, showModel } from '#functions/insight/index.ts'
import { cancel } from '#functions/orders/index.ts'
import { erase } from '#masters/parties/index.ts'
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

const figures = async (measures: string[], more: object = {}) => {
  await mart.catchUp()
  return shop.run(pivot, { measures, ...more } as never)
}
const total = async (measures: string[], more: object = {}) => {
  const { cells } = await figures(measures, more)
  return cells
    .at(-1)!
    .at(-1)!
    .map(({ value }) => value)
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
})
