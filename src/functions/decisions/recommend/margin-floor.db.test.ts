import { beforeAll, expect, it } from 'vitest'
import { type TestShop, testShop } from '../../../../tests/support/shop.ts'
import { marginFloor, setMarginFloor } from '../index.ts'
import { belowFloor } from './margin-floor.ts'

let shop: TestShop
beforeAll(async () => {
  // With 13 % tax in the price, 113.00 leave 100.00: over a cost of 60.00 that is a margin of 40 %, over 90.00 of 10 %.
  shop = await testShop([
    { code: 'RICH', price: '113.00' },
    { code: 'POOR', price: '113.00' },
  ])
  await shop.stock('RICH', '5', '60.00')
  await shop.stock('POOR', '5', '90.00')
})

const below = async () => {
  const price = { amount: '113.00', currency: 'CNY' }
  const cards = new Map(['RICH', 'POOR'].map((code) => [shop.items[code]!, { price }]))
  const found = await shop.inTransaction((ctx) => belowFloor(ctx, cards))
  return Object.keys(shop.items).filter((code) => found.has(shop.items[code]!))
}

it('asks for nothing until somebody decides, then leaves out what earns less, to the point', async () => {
  expect(await shop.run(marginFloor, {})).toEqual({ percent: 0 })
  expect(await below()).toEqual([])
  for (const [percent, left] of [
    [10, []],
    [10.01, ['POOR']],
    [40, ['POOR']],
    [41, ['RICH', 'POOR']],
  ] as const) {
    expect(await shop.run(setMarginFloor, { percent })).toEqual({ percent })
    expect(await below()).toEqual(left)
  }
  expect(await shop.run(marginFloor, {})).toEqual({ percent: 41 })
})

it('is refused where nothing could be left of the price, and to whoever may only look', async () => {
  await expect(shop.run(setMarginFloor, { percent: 101 })).rejects.toMatchObject({
    kind: { code: 'common.invalid_input' },
    fields: [{ path: 'percent', code: 'too_big' }],
  })
  const reader = await shop.staff('decisions.margin_floor')
  expect(await shop.run(marginFloor, {}, reader)).toEqual({ percent: 41 })
  await expect(shop.run(setMarginFloor, { percent: 1 }, reader)).rejects.toMatchObject({
    kind: { code: 'common.not_allowed' },
  })
})
