import { beforeAll, describe, expect, it } from 'vitest'
import { trialBalance } from '#books/ledger/functions.ts'
import { adjustStock } from '#functions/fulfilment/index.ts'
import {
  balances,
  type Cart,
  findings,
  lettersOf,
  order,
  type Placed,
  pageOf,
  payByCard,
  pick,
  pickAndSend,
  seeMoney,
  send,
  stateOf,
  stockOf,
} from '../support/selling.ts'
import { type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop([
    { code: 'CHAIR', price: '113.00' },
    { code: 'BULB', price: '10.01' },
    { code: 'FRAME', price: '100.00' },
    { code: 'LEG', price: '10.00' },
    { code: 'BED', price: '339.00', kit: { FRAME: '1', LEG: '4' } },
    { code: 'VASE', price: '30.00' },
  ])
  await shop.stock('FRAME', '10', '80.00')
})

const linesOf = async (placed: Placed) =>
  (await pageOf(shop, placed)).lines
    .filter((line) => line.kind === 'item')
    .map(({ text, shipped, invoiced, backOrdered }) => [text, shipped, invoiced, backOrdered].join(' '))
const invoicesOf = async (placed: Placed) => (await pageOf(shop, placed)).invoices.map(({ gross }) => gross)
const bought = async (cart: Cart, more: Record<string, unknown> = {}) => {
  const placed = await order(shop, cart, more)
  await shop.catchUp()
  return placed
}
/** The shelf turns out to hold so many. */
const count = async (code: string, quantity: number) => {
  await shop.run(adjustStock, {
    site: 'W01',
    reason: 'count',
    lines: [{ item: code, counted: String(quantity) }],
  } as never)
  await shop.catchUp()
}

describe('a short pick', () => {
  it('ships what is there, tells the customer, and ships the rest when goods come in', async () => {
    await shop.stock('CHAIR', '5', '30.00')
    const placed = await bought({ CHAIR: 5 }, { method: 'test_card' })
    await payByCard(shop, placed)
    await pickAndSend(shop, placed, { most: { CHAIR: 3 } })
    expect(await stateOf(shop, placed)).toBe('partly_shipped')
    expect(await linesOf(placed)).toEqual(['CHAIR 3 3 2'])
    expect(await invoicesOf(placed)).toEqual(['339.00'])
    expect(await lettersOf(shop, placed)).toContain('back_order')
    expect(await stockOf(shop, 'CHAIR')).toEqual({ onHand: 0, reserved: 0 })

    await shop.stock('CHAIR', '1', '30.00')
    expect(await linesOf(placed)).toEqual(['CHAIR 3 3 1'])
    await shop.stock('CHAIR', '4', '30.00')
    expect(await linesOf(placed)).toEqual(['CHAIR 3 3 0'])
    expect(await stockOf(shop, 'CHAIR')).toEqual({ onHand: 5, reserved: 2 })
    await pickAndSend(shop, placed)
    expect(await stateOf(shop, placed)).toBe('completed')
    expect(await invoicesOf(placed)).toEqual(['339.00', '226.00'])
    expect((await lettersOf(shop, placed)).filter((letter) => letter === 'back_order')).toHaveLength(1)
  })

  it('gives the oldest order first what comes in', async () => {
    await count('CHAIR', 4) // one was found
    const [first, second] = [await bought({ CHAIR: 2 }), await bought({ CHAIR: 2 })]
    await pick(shop, second, { most: { CHAIR: 0 } })
    await pick(shop, first, { most: { CHAIR: 0 } })
    expect([await linesOf(first), await linesOf(second)]).toEqual([['CHAIR 0 0 2'], ['CHAIR 0 0 2']])
    await shop.stock('CHAIR', '3', '30.00')
    expect([await linesOf(first), await linesOf(second)]).toEqual([['CHAIR 0 0 0'], ['CHAIR 0 0 1']])
    await count('CHAIR', 4)
    expect([await linesOf(first), await linesOf(second)]).toEqual([['CHAIR 0 0 0'], ['CHAIR 0 0 0']])
    for (const placed of [first, second]) {
      await pickAndSend(shop, placed)
      await seeMoney(shop, placed)
      expect(await stateOf(shop, placed)).toBe('completed')
    }
  })

  it('of an order that is not paid yet waits with it, and asks no warehouse', async () => {
    await shop.stock('VASE', '4', '9.00')
    const placed = await bought({ VASE: 4 }, { method: 'test_card' })
    await count('VASE', 3)
    expect(await linesOf(placed)).toEqual(['VASE 0 0 1'])
    expect((await pageOf(shop, placed)).picking).toEqual([])
    await payByCard(shop, placed)
    expect(await stateOf(shop, placed)).toBe('confirmed')
    await pickAndSend(shop, placed)
    expect(await linesOf(placed)).toEqual(['VASE 3 3 1'])
    await shop.stock('VASE', '1', '9.00')
    await pickAndSend(shop, placed)
    expect(await stateOf(shop, placed)).toBe('completed')
  })
})

describe('a count that finds less than is promised', () => {
  it('takes it from the newest order, whose customer hears, and fills it again', async () => {
    await shop.stock('VASE', '6', '9.00')
    const [older, newer] = [await bought({ VASE: 3 }), await bought({ VASE: 3 })]
    await count('VASE', 4)
    expect([await linesOf(older), await linesOf(newer)]).toEqual([['VASE 0 0 0'], ['VASE 0 0 2']])
    expect(await lettersOf(shop, older)).not.toContain('back_order')
    expect(await lettersOf(shop, newer)).toContain('back_order')
    await pickAndSend(shop, newer)
    await shop.stock('VASE', '2', '9.00')
    for (const placed of [older, newer]) {
      await pickAndSend(shop, placed)
      expect(await stateOf(shop, placed)).toBe('shipped')
      await seeMoney(shop, placed)
    }
  })
})

describe('a kit', () => {
  it('is promised, picked and shipped by its parts and invoiced as a whole', async () => {
    await shop.stock('LEG', '12', '5.00')
    const placed = await bought({ BED: 2, LEG: 2 })
    expect((await stockOf(shop, 'LEG')).reserved).toBe(10)
    expect((await stockOf(shop, 'FRAME')).reserved).toBe(2)
    await pickAndSend(shop, placed)
    expect(await linesOf(placed)).toEqual(['BED 2 2 0', 'LEG 2 2 0'])
    expect(await invoicesOf(placed)).toEqual(['698.00'])
    expect(await stockOf(shop, 'LEG')).toEqual({ onHand: 2, reserved: 0 })
    await seeMoney(shop, placed)
  })

  it('cannot be had when one part is missing, and the refusal names the part', async () => {
    await expect(bought({ BED: 1 })).rejects.toMatchObject({
      kind: { code: 'stock.not_enough' },
      facts: { items: [{ itemId: shop.items.LEG, wanted: '4', free: '2' }] },
    })
    expect((await stockOf(shop, 'FRAME')).reserved).toBe(0)
  })

  it('waits as a whole for the part that fell short, and leaves when that part comes', async () => {
    await shop.stock('LEG', '2', '5.00')
    const placed = await bought({ BED: 1 })
    await send(shop, await pick(shop, placed, { most: { LEG: 1 } }))
    expect(await linesOf(placed)).toEqual(['BED 0 0 1'])
    await shop.stock('FRAME', '1', '80.00')
    expect(await linesOf(placed)).toEqual(['BED 0 0 1'])
    await shop.stock('LEG', '3', '5.00')
    expect(await linesOf(placed)).toEqual(['BED 0 0 0'])
    await pickAndSend(shop, placed)
    expect(await linesOf(placed)).toEqual(['BED 1 1 0'])
    await seeMoney(shop, placed)
    expect(await stateOf(shop, placed)).toBe('completed')
  })
})

describe('partial shipments', () => {
  it('invoice their exact share, and the last takes what is left', async () => {
    await shop.stock('BULB', '7', '2.00')
    const placed = await bought({ BULB: 7 }, { method: 'test_card', total: '70.07' })
    await payByCard(shop, placed)
    await pickAndSend(shop, placed, { most: { BULB: 2 } })
    await shop.stock('BULB', '3', '2.00')
    await pickAndSend(shop, placed)
    await shop.stock('BULB', '2', '2.00')
    await pickAndSend(shop, placed)
    expect(await invoicesOf(placed)).toEqual(['20.02', '30.03', '20.02'])
    const { rows } = await shop.database.pool.query(
      'select o.net = sum(i.net) and o.tax = sum(i.tax) and o.gross = sum(i.gross) as agree from orders o join invoices i on i.document = $2 where o.id = $1 group by o.id',
      [placed.id, `order:${placed.id}`],
    )
    expect(rows).toEqual([{ agree: true }])
    expect(await stateOf(shop, placed)).toBe('completed')
  })
})

it('and the books agree: no deposit, no receivable is left over, and the doctor finds nothing', async () => {
  expect(await balances(shop)).not.toHaveProperty('customer_deposits')
  expect(await balances(shop)).not.toHaveProperty('receivable')
  const { total } = await shop.inTransaction((ctx) => trialBalance(ctx, { from: '2000-01-01', to: '2999-12-31' }))
  expect(total.closing).toBe('0.00')
  expect(await findings(shop)).toEqual([])
})
