import { describe, expect, it } from 'vitest'
import { freeOf, reservationsOf, reserve } from '#books/stock/functions.ts'
import { stockModule as stock } from '#books/stock/module.ts'
import { catalogModule } from '#masters/catalog/module.ts'
import { createParty } from '#masters/parties/functions.ts'
import { partiesModule } from '#masters/parties/module.ts'
import { sitesModule } from '#masters/sites/module.ts'
import { isRefusal } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { makeCompany, makeItem } from '../../../tests/books/stock-company.ts'
import { fulfilmentChecks } from './checks.ts'
import { cancelPicking, pickingOf, requestPicking, shipmentPdf, shipmentsOf, shippedOf } from './functions.ts'
import {
  addParcel,
  adjustStock,
  confirmPick,
  finishPicking,
  makePickingList,
  putBack,
  receiveGoods,
  ship,
  showPicking,
  showShipment,
  startPicking,
} from './index.ts'
import { fulfilmentModule as fulfilment } from './module.ts'

const house = await testHouse({ modules: [sitesModule, catalogModule, partiesModule, stock, fulfilment] })
const company = await house.inTransaction((ctx) => makeCompany(ctx))
const site = company.sites[0]!
const methodId = newId()
await house.inTransaction(async ({ tx }) => {
  await tx.client.query(`update sites set ships_orders = true, ship_rank = 1 where id = $1`, [site.id])
  for (const code of ['count', 'loss', 'damaged'])
    await tx.client.query(`insert into adjustment_reasons (id, code, name) values ($1, $2, '{"en":"Reason"}')`, [
      newId(),
      code,
    ])
  await tx.client.query(
    `insert into carriers (id, code, name, tracking_url) values ($1, 'sf', '{"en":"SF"}', 'https://sf.example/?n={number}')`,
    [methodId],
  )
  await tx.client.query(
    `insert into shipping_methods (id, code, name, kind, carrier_id, currency) values ($1, 'standard', '{"en":"Standard"}', 'delivery', $1, 'CNY')`,
    [methodId],
  )
})

const newItem = (facts?: Parameters<typeof makeItem>[1]) =>
  house.inTransaction(async (ctx) => {
    const id = await makeItem(ctx, facts)
    return { id, code: `I-${id}` }
  })
const receive = (
  item: string,
  quantity: string,
  more: { location?: string; lot?: string; serials?: string[]; expiresOn?: string } = {},
) => house.run(receiveGoods, { site: site.id, lines: [{ item, quantity, unitCost: '10.00', ...more }] })
const free = async (itemId: string) =>
  (await house.inTransaction((ctx) => freeOf(ctx, { itemIds: [itemId], siteIds: [site.id] })))[0]
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return isRefusal(error) ? error.kind.code : error
}
/** Promises goods to an order and asks for their picking, as orders do. */
const order = async (...lines: [itemId: string, quantity: string][]) => {
  const document = `order:${newId()}`
  const ask = () =>
    house.inTransaction(async (ctx) => {
      const held = (await reservationsOf(ctx, { holder: document })).filter(({ state }) => state === 'held')
      await requestPicking(ctx, {
        document,
        documentNumber: '100001',
        dueOn: '2026-11-25',
        shippingMethodId: methodId,
        address: { name: '林小姐', line1: '愚园路 1 号', city: '上海', country: 'CN' },
        lines: held,
      })
    })
  await house.inTransaction((ctx) =>
    reserve(ctx, {
      holder: document,
      siteIds: [site.id],
      lines: lines.map(([itemId, quantity]) => ({ line: newId(), itemId, quantity })),
    }),
  )
  await ask()
  return { document, ask, reserved: () => house.inTransaction((ctx) => reservationsOf(ctx, { holder: document })) }
}
const list = async (...documents: string[]) => {
  const { id } = await house.run(makePickingList, { siteId: site.id, documents })
  return house.run(showPicking, { id })
}
const pickAll = async (picking: Awaited<ReturnType<typeof list>>) => {
  for (const line of picking.lines) await house.run(confirmPick, { lineId: line.id, quantity: line.quantity })
  return house.run(finishPicking, { id: picking.id })
}

describe('goods come in', () => {
  it('in amounts that the books can hold, from a supplier there is, on a day that has come', async () => {
    const item = await newItem()
    const refused = async (line: object, more: object = {}) => {
      const lines = [{ item: item.code, quantity: '1', ...line }]
      const error = await house.run(receiveGoods, { site: site.id, lines, ...more }).catch((one) => one)
      return isRefusal(error) ? error.fields[0]?.path : error
    }
    expect(await refused({ quantity: '1000000000' })).toBe('lines.0.quantity')
    expect(await refused({ unitCost: '1000000000' })).toBe('lines.0.unitCost')
    expect(await refused({ quantity: '900000000', unitCost: '900000000' })).toBe('lines.0.unitCost')
    expect(await refused({}, { receivedAt: new Date(Date.now() + 86_400_000) })).toBe('receivedAt')
    const customer = await house.inTransaction((ctx) =>
      createParty(ctx, { kind: 'person', name: 'Li Jing', language: 'en' }),
    )
    for (const supplierId of [newId(), customer.id]) expect(await refused({}, { supplierId })).toBe('supplierId')
    expect(await free(item.id)).toBeUndefined()
  })

  it('by number, id or GTIN of a box; the same key twice is one receipt', async () => {
    const item = await newItem()
    const box = newId()
    await house.inTransaction(async ({ tx }) => {
      await tx.client.query(`insert into units (id, code, name, kind) values ($1, $2, '{"en":"box"}', 'count')`, [
        box,
        box,
      ])
      await tx.client.query('insert into item_units (item_id, unit_id, factor) values ($1, $2, 12)', [item.id, box])
      await tx.client.query(`insert into gtins (gtin, item_id, unit_id) values ('19521234543210', $1, $2)`, [
        item.id,
        box,
      ])
    })
    const input = {
      site: site.id,
      lines: [
        { item: item.code, quantity: '1', unitCost: '10.00' },
        { item: '19521234543210', quantity: '2', unitCost: '120.00' },
      ],
    }
    const first = await house.run(receiveGoods, input, { key: 'once' })
    expect(await house.run(receiveGoods, input, { key: 'once' })).toEqual(first)
    await house.catchUp()
    expect(await free(item.id)).toMatchObject({ onHand: '25', free: '25' })
    const { rows } = await house.database.pool.query('select value::float8 from valuation_states where item_id = $1', [
      item.id,
    ])
    expect(rows).toEqual([{ value: 250 }])
    const tooFine = { item: item.code, quantity: '1.0005' }
    const error = await house.run(receiveGoods, { site: site.id, lines: [tooFine] }).catch((one) => one)
    expect([error.kind?.code, error.fields]).toEqual([
      'stock.too_fine',
      [{ path: 'lines.0.quantity', code: 'too_fine', accepted: '3' }],
    ])
    expect(await refusal(house.run(receiveGoods, { site: site.id, lines: [{ item: 'nobody', quantity: '1' }] }))).toBe(
      'fulfilment.unknown_item',
    )
  })
  it('with a number for each piece, as many as there are pieces', async () => {
    const item = await newItem({ tracking: 'serial' })
    expect(await refusal(receive(item.code, '2', { serials: ['a'] }))).toBe('fulfilment.serials_differ')
    await receive(item.code, '2', { serials: ['a', 'b'] })
    expect(await refusal(receive(item.code, '1', { serials: ['b'], location: 'A-2' }))).toBe('stock.serial_elsewhere')
    expect(await free(item.id)).toMatchObject({ onHand: '2' })
  })
  it('and are counted: to a number, or by a change, with a reason', async () => {
    const item = await newItem()
    await receive(item.code, '10')
    const adjust = (line: object, reason = 'count') =>
      house.run(adjustStock, { site: site.id, reason, lines: [{ item: item.code, ...line }] })
    expect((await adjust({ counted: '8' })).lines).toMatchObject([{ onHand: '8', change: '-2', location: 'A-1' }])
    expect((await adjust({ change: '-1.5' }, 'damaged')).lines).toMatchObject([{ onHand: '6.5', change: '-1.5' }])
    expect((await adjust({ counted: '6.5' })).lines).toMatchObject([{ change: '0' }])
    expect(await refusal(adjust({ change: '-9' }))).toBe('stock.not_there')
    expect(await refusal(adjust({ counted: '1' }, 'whim'))).toBe('fulfilment.unknown_reason')
    expect(await refusal(adjust({ counted: '1', change: '1' }))).toBe('common.invalid_input')
    expect(await free(item.id)).toMatchObject({ onHand: '6.5' })
  })
})

describe('goods go out', () => {
  it('listed in walking order for several orders, confirmed by scan or number, packed, shipped once', async () => {
    const [sofa, lamp] = [await newItem(), await newItem()]
    await receive(sofa.code, '5', { location: 'A-2' })
    await receive(lamp.code, '5', { location: 'A-1' })
    const [one, two] = [await order([sofa.id, '2'], [lamp.id, '1']), await order([sofa.id, '1'])]
    await one.ask()
    const picking = await list(one.document, two.document)
    expect(picking.lines.map(({ location, quantity, code }) => [location, quantity, code])).toEqual([
      ['A-1', '1', lamp.code],
      ['A-2', '2', sofa.code],
      ['A-2', '1', sofa.code],
    ])
    await house.run(startPicking, { id: picking.id })
    const [lampLine, sofaLine, other] = picking.lines
    expect(await refusal(house.run(confirmPick, { lineId: lampLine!.id, scan: sofa.code }))).toBe(
      'fulfilment.wrong_item',
    )
    expect(await refusal(house.run(confirmPick, { lineId: lampLine!.id, scan: 'nonsense' }))).toBe(
      'fulfilment.not_scanned',
    )
    expect(await house.run(confirmPick, { lineId: lampLine!.id, scan: lamp.code })).toMatchObject({
      picked: '1',
      state: 'picked',
    })
    expect(await house.run(confirmPick, { lineId: sofaLine!.id, scan: sofa.code })).toMatchObject({
      picked: '1',
      state: 'listed',
    })
    expect(await refusal(house.run(confirmPick, { lineId: sofaLine!.id, quantity: '2' }))).toBe(
      'fulfilment.over_picked',
    )
    expect(await refusal(house.run(finishPicking, { id: picking.id }))).toBe('fulfilment.lines_open')
    await house.run(confirmPick, { lineId: sofaLine!.id, quantity: '1' })
    await house.run(confirmPick, { lineId: other!.id, quantity: '1' })
    expect((await house.run(finishPicking, { id: picking.id })).shipmentIds).toHaveLength(2)
    const shipmentId = lampLine!.shipmentId
    await house.run(addParcel, { shipmentId, weight: '31.5', trackingNumber: 'SF 1' })
    const shipped = await house.run(ship, { id: shipmentId, parcels: [{ trackingNumber: 'SF2' }] })
    expect(await house.run(ship, { id: shipmentId, parcels: [{ trackingNumber: 'SF3' }] })).toEqual(shipped)
    expect(shipped).toMatchObject({ state: 'shipped', tracking: ['SF 1', 'SF2'] })
    expect(await free(sofa.id)).toMatchObject({ onHand: '3', reserved: '1', free: '2' })
    expect((await one.reserved()).every(({ state }) => state === 'done')).toBe(true)
    const seen = await house.inTransaction((ctx) => shipmentsOf(ctx, one))
    expect(seen).toMatchObject([
      { state: 'shipped', parcels: [{ link: 'https://sf.example/?n=SF%201' }, { link: 'https://sf.example/?n=SF2' }] },
    ])
    const sums = await house.inTransaction((ctx) => shippedOf(ctx, one))
    expect(sums.map(({ quantity }) => quantity).sort()).toEqual(['1', '2'])
    const { rows } = await house.database.pool.query(
      `select payload from events where type = 'fulfilment.shipped' and subject = $1`,
      [one.document],
    )
    expect(rows).toHaveLength(1)
  })
  it('a short pick ships the rest, writes the missing off and tells the order', async () => {
    const item = await newItem()
    await receive(item.code, '5')
    const { document, reserved } = await order([item.id, '4'])
    const picking = await list(document)
    await house.run(confirmPick, { lineId: picking.lines[0]!.id, quantity: '3' })
    const done = await house.run(finishPicking, { id: picking.id, isShort: true })
    expect(done).toMatchObject({ short: 1, state: 'picked' })
    expect((await reserved()).map(({ state, quantity }) => `${quantity} ${state}`).sort()).toEqual([
      '1 released',
      '3 picked',
    ])
    expect(await free(item.id)).toMatchObject({ onHand: '4', reserved: '3', free: '1' })
    const { rows } = await house.database.pool.query(
      `select payload->'lines'->0->>'quantity' as quantity from events where type = 'fulfilment.picked_short' and subject = $1`,
      [document],
    )
    expect(rows).toEqual([{ quantity: '1' }])
    await house.run(ship, { id: done.shipmentIds[0]! })
    expect((await house.inTransaction((ctx) => shippedOf(ctx, { document }))).map(({ quantity }) => quantity)).toEqual([
      '3',
    ])
  })
  it('lots by the first to expire; a GS1 label says item, lot and serial at once', async () => {
    const [paint, clock] = [await newItem({ tracking: 'lot' }), await newItem({ tracking: 'serial' })]
    await house.inTransaction(({ tx }) =>
      tx.client.query(`insert into gtins (gtin, item_id) values ('09521234543213', $1)`, [clock.id]),
    )
    await receive(paint.code, '3', { lot: 'late', expiresOn: '2027-06-30' })
    await receive(paint.code, '2', { lot: 'soon', expiresOn: '2026-12-31', location: 'A-2' })
    await receive(clock.code, '2', { serials: ['C1', 'C2'] })
    const { document } = await order([paint.id, '3'], [clock.id, '1'])
    const picking = await list(document)
    const lines = picking.lines.map(({ code, lot, quantity, location }) => [code, lot, quantity, location])
    expect(lines).toEqual(
      expect.arrayContaining([
        [paint.code, 'soon', '2', 'A-2'],
        [paint.code, 'late', '1', 'A-1'],
        [clock.code, null, '1', 'A-1'],
      ]),
    )
    const line = picking.lines.find(({ code }) => code === clock.code)!
    expect(await refusal(house.run(confirmPick, { lineId: line.id, quantity: '1' }))).toBe('stock.lot_needed')
    await house.run(confirmPick, { lineId: line.id, scan: '(01)09521234543213(21)C2' })
    for (const one of picking.lines.filter(({ code }) => code === paint.code))
      await house.run(confirmPick, { lineId: one.id, quantity: one.quantity })
    const { shipmentIds } = await house.run(finishPicking, { id: picking.id })
    const packed = await house.run(showShipment, { id: shipmentIds[0]! })
    expect(packed.lines.map(({ lot, quantity }) => [lot, quantity]).sort()).toEqual([
      ['C2', '1'],
      ['late', '1'],
      ['soon', '2'],
    ])
  })
  it('picked goods are put back before their order can be cancelled, and wait where they were', async () => {
    const item = await newItem()
    await receive(item.code, '3')
    const { document, reserved } = await order([item.id, '2'])
    const { shipmentIds } = await pickAll(await list(document))
    const cancel = () => house.inTransaction((ctx) => cancelPicking(ctx, { document }))
    expect(await refusal(cancel())).toBe('fulfilment.already_picked')
    expect(await house.run(putBack, { shipmentId: shipmentIds[0]! })).toMatchObject({ state: 'waiting', pieces: 1 })
    expect(await house.run(putBack, { shipmentId: shipmentIds[0]! })).toMatchObject({ pieces: 0 })
    expect((await reserved()).map(({ state }) => state)).toEqual(['held'])
    expect(
      (await house.inTransaction((ctx) => pickingOf(ctx, { document }))).map(({ state, quantity }) => [
        state,
        quantity,
      ]),
    ).toEqual([['waiting', '2']])
    await pickAll(await list(document))
    await house.run(putBack, { shipmentId: shipmentIds[0]! })
    for (const _ of [1, 2]) await cancel()
    expect(await house.inTransaction((ctx) => pickingOf(ctx, { document }))).toEqual([])
    expect(await refusal(house.run(makePickingList, { siteId: site.id, documents: [document] }))).toBe(
      'fulfilment.nothing_to_pick',
    )
    expect(await refusal(house.run(ship, { id: shipmentIds[0]! }))).toBe('fulfilment.nothing_packed')
  })
  it('nobody looks for what a count took away', async () => {
    const item = await newItem()
    await receive(item.code, '5')
    const [older, newer] = [await order([item.id, '2']), await order([item.id, '3'])]
    await house.run(adjustStock, { site: site.id, lines: [{ item: item.code, counted: '3' }] })
    await house.catchUp()
    const open = async (document: string) =>
      (await house.inTransaction((ctx) => pickingOf(ctx, { document }))).map(({ quantity }) => quantity)
    expect([await open(older.document), await open(newer.document)]).toEqual([['2'], ['1']])
  })
  it('a clerk of another site sees and does nothing here', async () => {
    const clerk = {
      ...(await house.staff('fulfilment.*')),
      grants: new Map([['fulfilment.*', { kind: 'sites', sites: [company.sites[1]!.id] } as const]]),
    }
    expect(await refusal(house.run(makePickingList, { siteId: site.id }, clerk))).toBe('common.not_allowed')
    expect(
      await refusal(house.run(receiveGoods, { site: site.id, lines: [{ item: 'x', quantity: '1' }] }, clerk)),
    ).toBe('common.not_allowed')
  })
  it('the delivery note is a PDF in the language asked for', async () => {
    const item = await newItem()
    await receive(item.code, '1')
    const { document } = await order([item.id, '1'])
    const { shipmentIds } = await pickAll(await list(document))
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
      const { bytes, type } = await house.inTransaction((ctx) => shipmentPdf(ctx, { id: shipmentIds[0]!, language }))
      expect([type, Buffer.from(bytes.slice(0, 5)).toString(), bytes.length > 5_000]).toEqual([
        'application/pdf',
        '%PDF-',
        true,
      ])
    }
  })
  it('the doctor finds nothing wrong after all this', async () => {
    await house.catchUp()
    for (const check of [...fulfilmentChecks, ...stock.checks!])
      expect((await house.inTransaction((ctx) => check.run(ctx.tx, house.house))).findings, check.name).toEqual([])
  })
})
