import { beforeAll, describe, expect, it } from 'vitest'
import { showProfile, showTimeline } from '#books/interactions/index.ts'
import { receiveGoods } from '#functions/fulfilment/index.ts'
import { coupon, findings, order, type Placed, pageOf, payByCard, pickAndSend } from '../support/selling.ts'
import { guest, type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
const start = Date.now()
let clock = new Date(start)
beforeAll(async () => {
  shop = await testShop(
    [
      { code: 'CHAIR', price: '113.00' },
      { code: 'TABLE', price: '226.00' },
      { code: 'FRAME', price: '100.00' },
      { code: 'LEG', price: '10.00' },
      { code: 'BED', price: '339.00', kit: { FRAME: '1', LEG: '4' } },
      { code: 'BULB', price: '10.01' },
    ],
    { clock: () => clock },
  )
  await coupon(shop, 'TEN', 10)
  await shop.stock('CHAIR', '10', '30.00')
  await shop.stock('TABLE', '10', '60.00')
  await shop.stock('FRAME', '3', '80.00')
  await shop.stock('LEG', '12', '5.00')
  await shop.stock('BULB', '3', '2.00')
})

const bought = async (email: string, cart: Parameters<typeof order>[1], more: Record<string, unknown> = {}) => {
  const placed = await order(shop, cart, { method: 'test_card', ...guest(email), ...more })
  await shop.catchUp()
  await payByCard(shop, placed)
  return placed
}
const partyOf = async (placed: Placed) => ((await pageOf(shop, placed)) as unknown as { partyId: string }).partyId
const marginOf = async (placed: Placed) =>
  (await shop.run(showProfile, { partyId: await partyOf(placed) })).profile!.marginAmount
const rowsOf = async (placed: Placed) => {
  const { rows } = await shop.run(showTimeline, { partyId: await partyOf(placed), kinds: 'margin_known' })
  return rows.map(({ amount, data }) => ({ amount: Number(amount), isCorrection: data.correction }))
}

describe('what was earned with a customer', () => {
  it('is the net of what left less its cost, once its cost is known', async () => {
    const placed = await bought('a@customers.example', { CHAIR: 2, TABLE: 1 }, { couponCodes: ['TEN'] })
    expect(placed.total.amount).toBe('406.80')
    expect(await marginOf(placed)).toBe('0')
    await pickAndSend(shop, placed)
    expect(await marginOf(placed)).toBe('240')
    const rows = await rowsOf(placed)
    expect(rows.reduce((sum, row) => sum + row.amount, 0)).toBe(360 - 120)
  })

  it('is counted for each part as it leaves, to the cent', async () => {
    const placed = await bought('b@customers.example', { BULB: 3 })
    await pickAndSend(shop, placed, { most: { BULB: 1 } })
    expect(await marginOf(placed)).toBe('6.86')
    await shop.stock('BULB', '2', '2.00')
    await pickAndSend(shop, placed)
    const { rows } = await shop.database.pool.query('select (net - 6)::float as margin from orders where id = $1', [
      placed.id,
    ])
    expect(Number(await marginOf(placed))).toBe(rows[0].margin)
  })

  it('of a kit is its price less the cost of its parts', async () => {
    const placed = await bought('c@customers.example', { BED: 1 })
    await pickAndSend(shop, placed)
    expect(await marginOf(placed)).toBe('200')
  })

  it('is corrected when its cost turns out to be another one', async () => {
    const placed = await bought('d@customers.example', { CHAIR: 2 })
    await pickAndSend(shop, placed)
    expect(await marginOf(placed)).toBe('140')
    clock = new Date(start + 60_000)
    // A cheaper lot came first, as the papers show afterwards: what left is valued anew.
    await shop.run(receiveGoods, {
      site: 'W01',
      receivedAt: new Date(start - 24 * 3_600_000).toISOString(),
      lines: [{ item: 'CHAIR', quantity: '20', unitCost: '20.00' }],
    } as never)
    await shop.catchUp()
    expect(await marginOf(placed)).toBe('160')
    expect((await rowsOf(placed)).map((row) => [row.amount, row.isCorrection])).toEqual([
      [20, true],
      [140, false],
    ])
  })

  it('is not for everybody’s eyes', async () => {
    const placed = await bought('e@customers.example', { TABLE: 1 })
    await pickAndSend(shop, placed)
    const agent = await shop.staff('interactions.timeline', 'interactions.profile')
    const partyId = await partyOf(placed)
    const { rows } = await shop.run(showTimeline, { partyId }, agent)
    expect(rows.map((row) => row.kind)).not.toContain('margin_known')
    expect((await shop.run(showProfile, { partyId }, agent)).profile).toMatchObject({ marginAmount: null })
  })
})

it('and the doctor finds nothing', async () => {
  expect(await findings(shop)).toEqual([])
})
