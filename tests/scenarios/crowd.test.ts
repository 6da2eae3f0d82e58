import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { identify } from '#books/interactions/functions.ts'
import { mergeParties } from '#books/interactions/index.ts'
import { cancel } from '#functions/orders/index.ts'
import { type Actor, isRefusal } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { catchUp } from '#support/events/index.ts'
import { type Cart, coupon, findings, order, pageOf, stockOf, usesOf } from '../support/selling.ts'
import { guest, type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
let clock = new Date()
beforeAll(async () => {
  shop = await testShop(
    [
      { code: 'RARE', price: '10.00' },
      { code: 'A', price: '113.00' },
      { code: 'B', price: '226.00' },
      { code: 'SET', price: '300.00', kit: { A: '1', B: '1' } },
      { code: 'LAST', price: '30.00' },
    ],
    { clock: () => clock, size: 34 },
  )
  await shop.stock('RARE', '100', '1.00')
  await shop.stock('A', '400', '30.00')
  await shop.stock('B', '400', '60.00')
  await shop.stock('LAST', '2', '10.00')
})
afterEach(() => {
  clock = new Date()
})

const transfer = { method: 'transfer' }

/** So many clients work the queue off at once; gives what was refused, by code. Any other failure is thrown. */
const crowd = async (clients: number, calls: (() => Promise<unknown>)[]): Promise<Record<string, number>> => {
  const refused: Record<string, number> = {}
  const queue = [...calls]
  const client = async () => {
    for (let call = queue.shift(); call; call = queue.shift())
      await call().catch((error) => {
        if (!isRefusal(error)) throw error
        refused[error.kind.code] = (refused[error.kind.code] ?? 0) + 1
      })
  }
  await Promise.all(Array.from({ length: clients }, client))
  return refused
}
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

describe('more buyers than pieces', () => {
  it('300 orders for 100 pieces by 32 clients: exactly 100 are taken, the others are told how many are left', async () => {
    const refused = await crowd(
      32,
      times(300, (at) => () => order(shop, { RARE: 1 }, { ...transfer, ...guest(`buyer${at}@customers.example`) })),
    )
    expect(refused).toEqual({ 'stock.not_enough': 200 })
    expect(await stockOf(shop, 'RARE')).toEqual({ onHand: 100, reserved: 100 })
    const { rows } = await shop.database.pool.query(
      'select count(*)::int as orders, count(distinct number)::int as numbers from orders',
    )
    expect(rows).toEqual([{ orders: 100, numbers: 100 }])
  })

  it('who comes after the last piece is told at once: he waits behind nobody who still holds the shelf', async () => {
    const client = await shop.database.pool.connect()
    try {
      await client.query('begin')
      await client.query('select from availability where item_id = $1 for update', [shop.items.RARE])
      const late = order(shop, { RARE: 1 }, { ...transfer, ...guest('late@customers.example') })
      await expect(late).rejects.toMatchObject({
        kind: { code: 'stock.not_enough' },
        facts: { free: '0', wanted: '1' },
      })
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  it('carts that name the same goods in any order, alone and in kits, never wait in a circle', async () => {
    const carts: Cart[] = [{ A: 1, B: 2 }, { B: 1, A: 3 }, { SET: 2, A: 1 }, { B: 2, SET: 1 }, { SET: 1 }]
    const refused = await crowd(
      24,
      times(
        50,
        (at) => () => order(shop, carts[at % carts.length]!, { ...transfer, ...guest(`cart${at}@customers.example`) }),
      ),
    )
    expect(refused).toEqual({})
    expect((await stockOf(shop, 'A')).reserved).toBe(10 * (1 + 3 + 3 + 1 + 1))
    expect((await stockOf(shop, 'B')).reserved).toBe(10 * (2 + 1 + 2 + 3 + 1))
  })
})

describe('a coupon with one use left', () => {
  it('that thirty want is given once', async () => {
    await coupon(shop, 'LUCKY', 10, 1)
    const refused = await crowd(
      30,
      times(
        30,
        (at) => () => order(shop, { A: 1 }, { ...guest(`lucky${at}@customers.example`), couponCodes: ['LUCKY'] }),
      ),
    )
    expect(Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(29)
    expect(Object.keys(refused).sort()).toEqual(
      ['orders.coupon_refused', 'pricing.coupon_used_up'].filter((code) => code in refused),
    )
    expect(await usesOf(shop, 'LUCKY')).toBe(1)
  })
})

describe('a hold that has run out', () => {
  it('is freed by whoever needs the piece, and by nobody else', async () => {
    const [first, second] = [
      await order(shop, { LAST: 1 }, { method: 'test_card' }),
      await order(shop, { LAST: 1 }, { method: 'test_card' }),
    ]
    await expect(order(shop, { LAST: 1 })).rejects.toMatchObject({ kind: { code: 'stock.not_enough' } })
    clock = new Date(clock.getTime() + 31 * 60_000)
    expect((await stockOf(shop, 'LAST')).reserved).toBe(2)
    const refused = await crowd(
      12,
      times(12, (at) => () => order(shop, { LAST: 1 }, guest(`late${at}@customers.example`))),
    )
    expect(refused).toEqual({ 'stock.not_enough': 10 })
    expect(await stockOf(shop, 'LAST')).toEqual({ onHand: 2, reserved: 2 })
    for (const placed of [first, second]) expect(await pageOf(shop, placed)).toMatchObject({ state: 'placed' })
  })
})

describe('everything at once', () => {
  it('orders, cancellations, sign-ins, merges and the house’s own work: no deadlock, and all adds up', async () => {
    const people = times(4, (at) => `person${at}@customers.example`)
    const devices = times(4, () => newId())
    const visitors: Actor[] = devices.map((id) => ({ kind: 'visitor', id, language: 'en' }))
    const signIn = (at: number) =>
      shop.inTransaction((ctx) =>
        identify(ctx, {
          identifiers: [{ kind: 'email', value: people[at % 4]!, isProven: true, source: 'sign-in' }],
          visitorId: devices[(at + 1) % 4],
          party: { kind: 'person', name: 'Li Jing', language: 'en' },
          create: true,
        }),
      )
    const buy = async (at: number) => {
      const placed = await order(shop, at % 2 ? { A: 1, B: 1 } : { B: 1, A: 1 }, {
        ...guest(people[at % 4]),
        as: visitors[at % 4],
      })
      if (at % 3 === 0) await shop.run(cancel, { id: placed.id })
    }
    const merge = async (at: number) => {
      const [one, other] = [await signIn(at), await signIn(at + 1)]
      await shop.run(mergeParties, { oneId: one.partyId!, otherId: other.partyId! })
    }
    const work = () => catchUp(shop.house, { clock: () => clock })
    const calls = times(
      120,
      (at) => () => (at % 12 === 5 ? merge(at) : at % 4 === 3 ? signIn(at) : at % 20 === 8 ? work() : buy(at)),
    )
    expect(await crowd(16, calls)).toEqual({})
    await shop.catchUp()
    expect(await findings(shop)).toEqual([])
  })
})
