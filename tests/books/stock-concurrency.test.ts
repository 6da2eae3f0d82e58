import { expect, it } from 'vitest'
import { findOrCreateLot, moveGoods, release, reserve } from '#books/stock/functions.ts'
import { stockModule as stock } from '#books/stock/module.ts'
import { type Ctx, isRefusal, refusedByDatabase } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { makeCompany, makeItem } from './stock-company.ts'

const house = await testHouse({ modules: [stock], size: 40 })
const company = await house.inTransaction((ctx) => makeCompany(ctx, { sites: 3 }))
const { supplier, customer, loss } = company
const siteIds = company.sites.map((site) => site.id)
const newItem = (facts?: Parameters<typeof makeItem>[1]) => house.inTransaction((ctx) => makeItem(ctx, facts))

const move = (
  ctx: Ctx,
  moves: { itemId: string; quantity: string; from: string; to: string; lotId?: string; reservationId?: string }[],
) =>
  moveGoods(ctx, {
    document: `test:${newId()}`,
    reason: 'adjustment',
    moves: moves.map(({ from, to, ...one }) => ({ ...one, fromLocationId: from, toLocationId: to })),
  })

/** Runs all at once, each in a transaction of its own; gives the codes of refusals, and throws whatever is none. */
const together = async (works: ((ctx: Ctx) => Promise<unknown>)[]): Promise<string[]> => {
  const results = await Promise.allSettled(works.map((work) => house.inTransaction(work)))
  return results.flatMap((result) => {
    if (result.status === 'fulfilled') return []
    const error = refusedByDatabase(result.reason)
    if (!isRefusal(error)) throw error
    return [error.kind.code]
  })
}
const rows = async <Row>(text: string, values: unknown[] = []) =>
  (await house.database.pool.query(text, values)).rows as Row[]
const doctor = async () => {
  const found: string[] = []
  for (const check of stock.checks!)
    found.push(...(await house.inTransaction((ctx) => check.run(ctx.tx, house.house))).findings.map(({ what }) => what))
  return found
}
/** The same numbers in the same order each time, so that a failure can be run again. */
const dice = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

it('32 buyers for 100 pieces: exactly 100 are promised', async () => {
  const itemId = await newItem()
  await house.inTransaction((ctx) =>
    move(ctx, [
      { itemId, quantity: '60', from: supplier, to: company.sites[0]!.bin },
      { itemId, quantity: '40', from: supplier, to: company.sites[1]!.bin },
    ]),
  )
  let promised = 0
  const buyer = async () => {
    const refusals: string[] = []
    for (let n = 0; n < 5; n++) {
      const refused = await together([
        (ctx) =>
          reserve(ctx, { holder: `order:${newId()}`, lines: [{ line: newId(), itemId, quantity: '1' }], siteIds }),
      ])
      promised += refused.length ? 0 : 1
      refusals.push(...refused)
    }
    return refusals
  }
  const refusals = (await Promise.all(Array.from({ length: 32 }, buyer))).flat()
  expect(promised).toBe(100)
  expect(refusals).toEqual(Array(60).fill('stock.not_enough'))
  const [sums] = await rows<{ reserved: string; rows: string }>(
    `select sum(reserved)::text as reserved, (select count(*) from reservations where item_id = $1) as rows from availability where item_id = $1`,
    [itemId],
  )
  expect(sums).toEqual({ reserved: '100.000000', rows: 100 })
})

it('receipts and sales of one item at once: nothing is lost, nothing is doubled', async () => {
  const itemId = await newItem()
  const { bin } = company.sites[0]!
  await house.inTransaction((ctx) => move(ctx, [{ itemId, quantity: '50', from: supplier, to: bin }]))
  const refusals = await together(
    Array.from(
      { length: 100 },
      (_, n) => (ctx: Ctx) =>
        move(ctx, [
          n % 2
            ? { itemId, quantity: '1', from: supplier, to: bin }
            : { itemId, quantity: '1', from: bin, to: customer },
        ]),
    ),
  )
  expect(refusals).toEqual([])
  const [balance] = await rows<{ on_hand: string }>(
    'select on_hand::float8::text as on_hand from stock_balances where item_id = $1',
    [itemId],
  )
  expect(balance!.on_hand).toBe('50')
})

it('the same serial wanted twice: one gets it', async () => {
  const itemId = await newItem({ tracking: 'serial' })
  const { bin, bin2, packing } = company.sites[0]!
  const lotId = await house.inTransaction(async (ctx) => {
    const { id } = await findOrCreateLot(ctx, { itemId, code: 'SN-7', isSerial: true })
    await move(ctx, [{ itemId, lotId: id, quantity: '1', from: supplier, to: bin }])
    return id
  })
  const wanting = (to: string) => (ctx: Ctx) => move(ctx, [{ itemId, lotId, quantity: '1', from: bin, to }])
  expect(await together([wanting(packing), wanting(packing), wanting(bin2), wanting(customer)])).toEqual(
    Array(3).fill('stock.not_there'),
  )
})

it('the same serial received twice at once: one receipt stands', async () => {
  const itemId = await newItem({ tracking: 'serial' })
  const { bin, bin2 } = company.sites[0]!
  const receiving = (to: string) => async (ctx: Ctx) => {
    const { id } = await findOrCreateLot(ctx, { itemId, code: 'SN-8', isSerial: true })
    await move(ctx, [{ itemId, lotId: id, quantity: '1', from: supplier, to }])
  }
  expect(await together([receiving(bin), receiving(bin2)])).toEqual(['stock.serial_elsewhere'])
})

it('baskets of several lines in any order, kits, releases, receipts and counts at once: no deadlock, no oversale', {
  timeout: 120_000,
}, async () => {
  const items: string[] = []
  for (let n = 0; n < 6; n++) items.push(await newItem())
  await house.inTransaction((ctx) =>
    move(
      ctx,
      items.flatMap((itemId) =>
        company.sites.map((site) => ({ itemId, quantity: '200', from: supplier, to: site.bin })),
      ),
    ),
  )
  const roll = dice(41)
  const some = <Value>(values: readonly Value[]) => values[Math.floor(roll() * values.length)]!
  const holders: string[] = []
  const basket = (ctx: Ctx) => {
    const holder = `order:${newId()}`
    holders.push(holder)
    // A basket names an item twice and a kit's parts beside it, in an order of its own.
    const lines = Array.from({ length: 4 }, () => ({
      line: newId(),
      itemId: some(items),
      quantity: some(['1', '2', '3']),
    }))
    return reserve(ctx, {
      holder,
      lines: [...lines, { ...lines[0]!, line: newId() }],
      siteIds: roll() < 0.5 ? siteIds : siteIds.toReversed(),
    })
  }
  const receipt = (ctx: Ctx) =>
    move(
      ctx,
      [0, 1, 2].map(() => ({ itemId: some(items), quantity: '2', from: supplier, to: some(company.sites).bin })),
    )
  const count = (ctx: Ctx) =>
    move(
      ctx,
      [0, 1].map(() => ({ itemId: some(items), quantity: '7', from: some(company.sites).bin, to: loss })),
    )
  const sale = async (ctx: Ctx) => {
    const reserved = await basket(ctx)
    await move(
      ctx,
      reserved.map((row) => ({
        itemId: row.itemId,
        quantity: row.quantity,
        from: company.sites.find((site) => site.id === row.siteId)!.bin,
        to: customer,
        reservationId: row.reservationId,
      })),
    )
  }
  const giveUp = (ctx: Ctx) => release(ctx, { holder: some(holders) })
  const works = [basket, basket, receipt, count, sale, giveUp]
  for (let round = 0; round < 6; round++) {
    const refusals = await together(Array.from({ length: 48 }, (_, n) => works[n % works.length]!))
    expect(
      refusals.filter((code) => !['stock.not_enough', 'stock.not_there', 'stock.not_reserved'].includes(code)),
    ).toEqual([])
  }
  const [over] = await rows<{ count: string }>(
    'select count(*) from availability where reserved > greatest(on_hand, 0)',
  )
  expect(Number(over!.count)).toBe(0)
  await house.catchUp()
  expect(await doctor()).toEqual([])
})
