import { describe, expect, it } from 'vitest'
import {
  findOrCreateLot,
  freeOf,
  moveGoods,
  release,
  reservationsOf,
  reserve,
  reverseMoves,
  setHold,
} from '#books/stock/functions.ts'
import { byItem, byPlace, getMove, moves } from '#books/stock/index.ts'
import { stockModule as stock } from '#books/stock/module.ts'
import { type Ctx, isRefusal, refusedByDatabase } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { type Company, makeCompany, makeItem } from './stock-company.ts'

const house = await testHouse({ modules: [stock] })
const company = await house.inTransaction((ctx) => makeCompany(ctx))
const [first, second] = company.sites as [Company['sites'][0], Company['sites'][0]]
const newItem = (facts?: Parameters<typeof makeItem>[1]) => house.inTransaction((ctx) => makeItem(ctx, facts))

const receive = (
  ctx: Ctx,
  itemId: string,
  quantity: string,
  { unitCost = '10.00', to = first.bin, lotId }: { unitCost?: string; to?: string; lotId?: string } = {},
) =>
  moveGoods(ctx, {
    document: `receipt:${newId()}`,
    reason: 'receipt',
    moves: [{ itemId, lotId, fromLocationId: company.supplier, toLocationId: to, quantity, unitCost }],
  })
const take = (ctx: Ctx, itemId: string, quantity: string, from = first.bin, to = company.loss) =>
  moveGoods(ctx, {
    document: `adjustment:${newId()}`,
    reason: 'adjustment',
    moves: [{ itemId, fromLocationId: from, toLocationId: to, quantity }],
  })
const order = () => `order:${newId()}`
const hold = (
  ctx: Ctx,
  holder: string,
  itemId: string,
  quantity: string,
  more: { expiresAt?: Date; siteIds?: string[] } = {},
) =>
  reserve(ctx, {
    holder,
    lines: [{ line: newId(), itemId, quantity }],
    siteIds: more.siteIds ?? [first.id, second.id],
    expiresAt: more.expiresAt,
  })
const free = async (itemId: string) =>
  (await house.inTransaction((ctx) => freeOf(ctx, { itemIds: [itemId] }))).map((row) => [
    row.onHand,
    row.reserved,
    row.free,
  ])
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => refusedByDatabase(reason),
  )
  return isRefusal(error) ? { code: error.kind.code, ...error.facts } : error
}
const doctor = async () => {
  const results = await Promise.all(
    stock.checks!.map((check) => house.inTransaction((ctx) => check.run(ctx.tx, house.house))),
  )
  return results.flatMap(({ findings }) => findings.map(({ what }) => what))
}

describe('goods move', () => {
  it('in, within and out; on hand follows, and the book refuses to forget', async () => {
    const itemId = await newItem()
    await house.inTransaction(async (ctx) => {
      await receive(ctx, itemId, '10')
      await take(ctx, itemId, '4', first.bin, first.bin2)
      await take(ctx, itemId, '1.5')
    })
    expect(await free(itemId)).toEqual([['8.5', '0', '8.5']])
    for (const statement of ['update stock_moves set quantity = 1', 'delete from stock_moves'])
      expect(await refusal(house.inTransaction((ctx) => ctx.tx.client.query(statement)))).toMatchObject({
        code: 'stock.book_stays',
      })
  })
  it('refuses to take what is not there, and says what is', async () => {
    const itemId = await newItem()
    await house.inTransaction((ctx) => receive(ctx, itemId, '3'))
    expect(await refusal(house.inTransaction((ctx) => take(ctx, itemId, '4')))).toMatchObject({
      code: 'stock.not_there',
      location: 'A-1',
      onHand: '3',
      wanted: '4',
    })
    expect(await free(itemId)).toEqual([['3', '0', '3']])
  })
  it('a reversed move is answered once', async () => {
    const itemId = await newItem()
    const [moved] = await house.inTransaction((ctx) => receive(ctx, itemId, '3'))
    const undo = () =>
      house.inTransaction((ctx) => reverseMoves(ctx, { moveIds: [moved!.moveId], document: 'receipt:x' }))
    await undo()
    expect(await free(itemId)).toEqual([['0', '0', '0']])
    await house.inTransaction((ctx) => receive(ctx, itemId, '3'))
    expect(await refusal(undo())).toMatchObject({ code: 'stock.already_reversed' })
  })
  it('a piece with a number lies in one place', async () => {
    const itemId = await newItem({ tracking: 'serial' })
    const lotId = await house.inTransaction(
      async (ctx) => (await findOrCreateLot(ctx, { itemId, code: 'SN1', isSerial: true })).id,
    )
    await house.inTransaction((ctx) => receive(ctx, itemId, '1', { lotId }))
    expect(
      await refusal(house.inTransaction((ctx) => receive(ctx, itemId, '1', { lotId, to: first.bin2 }))),
    ).toMatchObject({ code: 'stock.serial_elsewhere' })
    expect(await refusal(house.inTransaction((ctx) => receive(ctx, itemId, '2', { lotId })))).toMatchObject({
      code: 'stock.serial_is_one',
    })
    expect(await refusal(house.inTransaction((ctx) => receive(ctx, itemId, '1')))).toMatchObject({
      code: 'stock.lot_needed',
    })
  })
})

describe('goods are promised', () => {
  it('from the first site that has all of it, else with the fewest splits', async () => {
    const [a, b] = [await newItem(), await newItem()]
    await house.inTransaction(async (ctx) => {
      await receive(ctx, a, '5')
      await receive(ctx, b, '1')
      await receive(ctx, a, '5', { to: second.bin })
      await receive(ctx, b, '5', { to: second.bin })
    })
    const wanted = (qa: string, qb: string) =>
      house.inTransaction((ctx) =>
        reserve(ctx, {
          holder: order(),
          siteIds: [first.id, second.id],
          lines: [
            { line: newId(), itemId: a, quantity: qa },
            { line: newId(), itemId: b, quantity: qb },
          ],
        }),
      )
    expect((await wanted('1', '1')).map((row) => row.siteId)).toEqual([first.id, first.id])
    expect((await wanted('1', '1')).map((row) => row.siteId)).toEqual([second.id, second.id])
    expect((await wanted('6', '1')).map((row) => [row.siteId, row.quantity])).toEqual([
      [first.id, '4'],
      [second.id, '2'],
      [second.id, '1'],
    ])
    expect(await refusal(wanted('3', '9'))).toMatchObject({
      code: 'stock.not_enough',
      items: [
        { itemId: a, wanted: '3', free: '2' },
        { itemId: b, wanted: '9', free: '3' },
      ],
    })
  })
  it('several lines of one item count together', async () => {
    const itemId = await newItem()
    await house.inTransaction((ctx) => receive(ctx, itemId, '3'))
    const lines = ['2', '2'].map((quantity) => ({ line: newId(), itemId, quantity }))
    expect(
      await refusal(house.inTransaction((ctx) => reserve(ctx, { holder: order(), lines, siteIds: [first.id] }))),
    ).toMatchObject({ code: 'stock.not_enough', wanted: '4', free: '3' })
  })
  it('an expired hold no longer counts and is given to whoever needs the piece; the first comes too late', async () => {
    const itemId = await newItem()
    const [early, late] = [order(), order()]
    await house.inTransaction(async (ctx) => {
      await receive(ctx, itemId, '1')
      await hold(ctx, early, itemId, '1', { expiresAt: new Date(ctx.now.getTime() - 1) })
    })
    expect(await free(itemId)).toEqual([['1', '0', '1']])
    await house.inTransaction((ctx) => hold(ctx, late, itemId, '1'))
    expect(await house.inTransaction((ctx) => setHold(ctx, { holder: early, expiresAt: null }))).toEqual([])
    expect(
      (await house.inTransaction((ctx) => reservationsOf(ctx, { holder: early }))).map((row) => row.state),
    ).toEqual(['released'])
    expect(await free(itemId)).toEqual([['1', '1', '0']])
  })
  it('a hold made longer in time stands; what is given up is free again', async () => {
    const itemId = await newItem()
    const holder = order()
    await house.inTransaction(async (ctx) => {
      await receive(ctx, itemId, '1')
      await hold(ctx, holder, itemId, '1', { expiresAt: new Date(ctx.now.getTime() + 1) })
      expect(await setHold(ctx, { holder, expiresAt: null })).toHaveLength(1)
    })
    const later = { now: new Date(Date.now() + 3_600_000) }
    expect(await refusal(house.inTransaction((ctx) => hold(ctx, order(), itemId, '1'), later))).toMatchObject({
      code: 'stock.not_enough',
    })
    for (const count of [1, 0]) expect(await house.inTransaction((ctx) => release(ctx, { holder }))).toHaveLength(count)
    expect(await free(itemId)).toEqual([['1', '0', '1']])
  })
  it('a pick carries its promise along, in parts; a shipment ends it', async () => {
    const itemId = await newItem()
    const holder = order()
    const { packing, bin } = first
    const go = (ctx: Ctx, reservationId: string, quantity: string, from: string, to: string) =>
      moveGoods(ctx, {
        document: 'picking:1',
        reason: 'pick',
        moves: [{ itemId, quantity, fromLocationId: from, toLocationId: to, reservationId }],
      })
    await house.inTransaction(async (ctx) => {
      await receive(ctx, itemId, '5')
      const [held] = await hold(ctx, holder, itemId, '5')
      const [part] = await go(ctx, held!.reservationId, '3', bin, packing)
      expect(part!.reservationId).not.toBe(held!.reservationId)
      expect((await reservationsOf(ctx, { holder })).map((row) => [row.state, row.quantity])).toEqual([
        ['held', '2'],
        ['picked', '3'],
      ])
      await go(ctx, part!.reservationId!, '1', packing, bin)
      await go(ctx, part!.reservationId!, '2', packing, company.customer)
      expect((await reservationsOf(ctx, { holder })).map((row) => row.state).sort()).toEqual(['done', 'held', 'held'])
    })
    expect(await free(itemId)).toEqual([['3', '3', '0']])
    expect(
      await refusal(
        house.inTransaction(async (ctx) => {
          const [held] = await reservationsOf(ctx, { holder })
          await go(ctx, held!.reservationId, '3', bin, packing)
        }),
      ),
    ).toMatchObject({ code: 'stock.not_reserved' })
  })
  it('what happened outranks what was promised: the newest unpicked reservations fall short and their holders are told', async () => {
    const itemId = await newItem()
    const [oldest, middle, newest] = [order(), order(), order()]
    await house.inTransaction((ctx) => receive(ctx, itemId, '10'))
    for (const holder of [oldest, middle, newest]) await house.inTransaction((ctx) => hold(ctx, holder, itemId, '3'))
    await house.inTransaction((ctx) => take(ctx, itemId, '6'))
    expect(await free(itemId)).toEqual([['4', '4', '0']])
    const states = await house.inTransaction(async (ctx) => {
      const each = []
      for (const holder of [oldest, middle, newest]) each.push(await reservationsOf(ctx, { holder }))
      return each.map((rows) => rows.map((row) => `${row.quantity} ${row.state}`).sort())
    })
    expect(states).toEqual([['3 held'], ['1 held', '2 short'], ['3 short']])
    const told = await house.database.pool.query(
      `select subject, payload->'lines'->0->>'quantity' as quantity from events where type = 'stock.fell_short' and subject = any($1) order by 2`,
      [[oldest, middle, newest]],
    )
    expect(told.rows).toEqual([
      { subject: middle, quantity: '2' },
      { subject: newest, quantity: '3' },
    ])
  })
})

describe('the doctor', () => {
  it('finds nothing wrong, and names what is broken on purpose', async () => {
    await house.catchUp()
    expect(await doctor()).toEqual([])
    const itemId = await newItem()
    await house.inTransaction((ctx) => receive(ctx, itemId, '7'))
    await house.catchUp()
    const breaks = [
      [`update stock_balances set on_hand = 8 where item_id = $1`, /on hand 8\.000000, moves say 7\.000000/],
      [`update availability set on_hand = 9 where item_id = $1`, /on hand 9\.000000, places hold 7\.000000/],
      [`update availability set reserved = 1 where item_id = $1`, /reserved 1\.000000, reservations hold 0/],
      [
        `update valuation_states set state = jsonb_set(state, '{value}', '"71.00"') where item_id = $1`,
        /stands at 7 worth 71\.00, the replay at 7 worth 70\.00/,
      ],
    ] as const
    for (const [statement, says] of breaks) {
      const findings = await house.inTransaction(async (ctx) => {
        await ctx.tx.client.query('savepoint whole')
        await ctx.tx.client.query(statement, [itemId])
        const found = []
        for (const check of stock.checks!) found.push(...(await check.run(ctx.tx, house.house)).findings)
        await ctx.tx.client.query('rollback to savepoint whole')
        return found.map(({ what }) => what)
      })
      expect(
        findings.some((what) => says.test(what)),
        `${statement}: ${findings}`,
      ).toBe(true)
    }
  })
})

describe('the desk sees', () => {
  it('stock by item without expired holds, what lies where, every move, and the value only with the permission', async () => {
    const itemId = await newItem()
    const [moved] = await house.inTransaction((ctx) => receive(ctx, itemId, '4', { unitCost: '2.50' }))
    await house.inTransaction((ctx) => hold(ctx, order(), itemId, '1', { expiresAt: new Date(ctx.now.getTime() - 1) }))
    await house.inTransaction((ctx) => hold(ctx, order(), itemId, '2'))
    await house.catchUp()
    const code = `I-${itemId}`
    const { rows } = await house.run(byItem, { q: code })
    expect(rows).toMatchObject([
      { itemId, onHand: '4', reserved: '2', free: '2', sites: [{ siteId: first.id, free: '2' }] },
    ])
    expect(Number(rows[0]!.value)).toBe(10)
    expect((await house.run(byPlace, { siteId: first.id, q: code })).rows).toMatchObject([
      { location: 'A-1', onHand: '4' },
    ])
    expect((await house.run(moves, { itemId })).rows).toMatchObject([
      { id: moved!.moveId, effect: 'in', quantity: '4', to: { code: 'A-1' } },
    ])
    expect((await house.run(getMove, { id: moved!.moveId })).values).toMatchObject([{ cause: 'move' }])
    const clerk = await house.staff('stock.by_item', 'stock.get_move')
    expect((await house.run(byItem, { q: code }, clerk)).rows[0]!.value ?? null).toBe(null)
    expect(await house.run(getMove, { id: moved!.moveId }, clerk)).toMatchObject({ value: null, values: [] })
  })
  it('moves for one reason, from one instant on and before another', async () => {
    const itemId = await newItem()
    await house.inTransaction((ctx) => receive(ctx, itemId, '4'))
    const found = async (filter: Record<string, string>) =>
      (await house.run(moves, { itemId, ...filter } as never)).rows.length
    const [before, after] = ['2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z']
    expect(await found({ reason: 'receipt' })).toBe(1)
    expect(await found({ reason: 'shipment' })).toBe(0)
    expect([await found({ since: before, until: after }), await found({ until: before })]).toEqual([1, 0])
    expect(await found({ since: after })).toBe(0)
  })
  it('pages by key, each row once', async () => {
    const seen: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const page = await house.run(byItem, { limit: 3, ...(after && { after }) })
      seen.push(...page.rows.map((row) => row.code))
      after = page.next
    }
    expect(seen.length).toBeGreaterThan(6)
    expect(seen).toEqual([...new Set(seen)].sort())
  })
  it('nothing of other sites with a grant for one', async () => {
    const itemId = await newItem()
    await house.inTransaction((ctx) => receive(ctx, itemId, '4'))
    const elsewhere = {
      ...(await house.staff()),
      grants: new Map([['stock.*', { kind: 'sites', sites: [second.id] } as const]]),
    }
    expect((await house.run(byItem, { q: `I-${itemId}` }, elsewhere)).rows).toMatchObject([{ onHand: '0', sites: [] }])
    expect((await house.run(moves, { itemId }, elsewhere)).rows).toEqual([])
    expect((await house.run(byPlace, { siteId: first.id }, elsewhere)).rows).toEqual([])
  })
})
