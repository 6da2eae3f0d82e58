import { describe, expect, it } from 'vitest'
import { moveGoods, release, reservationsOf, reserve } from '#books/stock/functions.ts'
import { stockModule } from '#books/stock/module.ts'
import { fulfilmentModule } from '#functions/fulfilment/module.ts'
import { catalogModule } from '#masters/catalog/module.ts'
import { setTransferDays } from '#masters/sites/functions.ts'
import { sitesModule } from '#masters/sites/module.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { makeCompany, makeItem } from '../../../tests/books/stock-company.ts'
import { dropDemands, promise, writeDemands } from './functions.ts'
import { openDemands } from './index.ts'
import { planningModule } from './module.ts'

const house = await testHouse({ modules: [sitesModule, catalogModule, stockModule, fulfilmentModule, planningModule] })
const company = await house.inTransaction((ctx) => makeCompany(ctx, { sites: 3 }))
const [main, other, store] = company.sites.map(({ id }) => id) as [string, string, string]
const week = JSON.stringify([1, 2, 3, 4, 5].map(() => [['09:00', '18:00']]).concat([[], []]))
await house.inTransaction(async (ctx) => {
  const { client } = ctx.tx
  await client.query('update calendars set week = $1', [week])
  await client.query(
    'update sites set ships_orders = true, ship_rank = case when id = $1 then 1 else 2 end, picking_days = case when id = $1 then 1 else 0 end where id <> $2',
    [main, store],
  )
  await client.query(
    `insert into shipping_methods (id, code, name, kind, currency, regions) values ($1, 'standard', '{"en":"Standard"}', 'delivery', 'CNY', '[{"country":"CN","days":2}]'), ($2, 'pickup', '{"en":"Pick-up"}', 'pickup', 'CNY', '[]')`,
    [newId(), newId()],
  )
  await setTransferDays(ctx, { fromSiteId: store, toSiteId: other, days: 3 })
})
const stocked = (...there: [place: number, quantity: string][]) =>
  house.inTransaction(async (ctx) => {
    const itemId = await makeItem(ctx)
    for (const [place, quantity] of there)
      await moveGoods(ctx, {
        document: 'receipt:1',
        reason: 'receipt',
        moves: [{ itemId, quantity, fromLocationId: company.supplier, toLocationId: company.sites[place]!.bin }],
      })
    return itemId
  })
const monday = new Date('2026-11-23T10:00:00+08:00')
const asked = (
  lines: { itemId: string; quantity: string }[],
  more: { shippingMethod?: string; siteId?: string } = {},
) => house.inTransaction((ctx) => promise(ctx, { at: monday, lines, address: { country: 'CN' }, ...more }))

describe('from where, and so when', () => {
  it('the earliest of the shipping sites that have all of it', async () => {
    const itemId = await stocked([0, '5'], [1, '5'])
    const { on, siteIds, reason } = await asked([{ itemId, quantity: '5' }])
    expect([on, siteIds, reason.kind]).toEqual(['2026-11-25', [other, main], 'stock'])
  })
  it('several together when none has all; the last part counts', async () => {
    const itemId = await stocked([0, '3'], [1, '3'])
    const { on, siteIds, reason } = await asked([{ itemId, quantity: '5' }])
    expect([on, siteIds, reason.kind]).toEqual(['2026-11-26', [main, other], 'split'])
  })
  it('brought from a store that does not ship', async () => {
    const itemId = await stocked([2, '5'])
    const { on, siteIds, reason } = await asked([{ itemId, quantity: '5' }])
    expect([on, siteIds, reason.kind, reason.transferDays]).toEqual(['2026-11-30', [other, store, main], 'transfer', 3])
  })
  it('says that there is not enough, and what it would be', async () => {
    const itemId = await stocked([0, '1'])
    const { on, reason } = await asked([{ itemId, quantity: '5' }])
    expect([on, reason.kind]).toEqual(['2026-11-26', 'unavailable'])
  })
  it('fetched at a site: ready when it is picked there', async () => {
    const itemId = await stocked([0, '5'])
    const { on, siteIds, reason } = await asked([{ itemId, quantity: '1' }], { shippingMethod: 'pickup', siteId: main })
    expect([on, siteIds, reason.method, reason.carrierDays]).toEqual(['2026-11-24', [main], 'pickup', 0])
  })
})

describe('demands', () => {
  it('say what is still promised: met by what left, dropped where goods fell short, reopened when written again', async () => {
    const itemId = await stocked([0, '5'])
    const [document, line] = [`order:${newId()}`, newId()]
    const write = (quantity: string) =>
      house.inTransaction((ctx) =>
        writeDemands(ctx, {
          document,
          lines: [{ documentLine: line, itemId, siteId: main, quantity, dueOn: '2026-11-26' }],
        }),
      )
    const states = async () =>
      (await house.database.pool.query('select state, quantity::float8 from demands where document = $1', [document]))
        .rows
    await house.inTransaction((ctx) =>
      reserve(ctx, { holder: document, lines: [{ line, itemId, quantity: '4' }], siteIds: [main] }),
    )
    await write('4')
    expect((await house.run(openDemands, { itemId })).rows).toMatchObject([
      { quantity: '4', onHand: '5', firstDue: '2026-11-26' },
    ])
    await house.inTransaction(async (ctx) => {
      const [held] = await reservationsOf(ctx, { holder: document })
      await moveGoods(ctx, {
        document: 'shipment:1',
        reason: 'shipment',
        moves: [
          {
            itemId,
            quantity: '3',
            fromLocationId: company.sites[0]!.bin,
            toLocationId: company.customer,
            reservationId: held!.reservationId,
          },
        ],
      })
      ctx.emit({ type: 'fulfilment.shipped', subject: document, payload: { document, lines: [] } })
    })
    await house.catchUp()
    expect(await states()).toEqual([{ state: 'open', quantity: 1 }])
    for (const check of planningModule.checks!)
      expect((await house.inTransaction((ctx) => check.run(ctx.tx, house.house))).findings).toEqual([])
    await house.inTransaction((ctx) => release(ctx, { holder: document }))
    for (const check of planningModule.checks!)
      expect((await house.inTransaction((ctx) => check.run(ctx.tx, house.house))).findings).toHaveLength(1)
    await house.inTransaction((ctx) => dropDemands(ctx, { document }))
    expect(await states()).toEqual([{ state: 'dropped', quantity: 1 }])
  })
})
