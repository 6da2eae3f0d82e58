import { Readable } from 'node:stream'
import { makePromise } from '#books/interactions/index.ts'
import { createRule, publishRule } from '#functions/decisions/index.ts'
import {
  adjustStock,
  confirmPick,
  finishPicking,
  makePickingList,
  ship,
  showPicking,
  startPicking,
} from '#functions/fulfilment/index.ts'
import { createDashboard, createPivot } from '#functions/insight/index.ts'
import { receiveImport } from '#functions/integration/index.ts'
import { cancel, placeOrder } from '#functions/orders/index.ts'
import { employeeEntity } from '#masters/people/entities.ts'
import { coupon, promotion } from '#masters/pricing/index.ts'
import { insertRow } from '#support/entity/index.ts'
import { bringIn } from './bring-in.ts'
import { guest, type TestShop } from './shop.ts'

/** Lets a shop that sells CHAIR and TABLE live a little: every list of the desk then has something to show. */
export const liveIn = async (shop: TestShop): Promise<void> => {
  await shop.stock('CHAIR', '10', '200.00')
  await shop.stock('TABLE', '3', '900.00')
  await offer(shop)
  await plan(shop)
  await shipped(shop)
  await order(shop, 'CHAIR', 'wang.fang@customers.example')
  await shop.run(cancel, { id: await order(shop, 'TABLE', 'zhao.lei@customers.example') })
  await shop.run(adjustStock, {
    site: 'W01',
    reason: 'damage',
    lines: [{ item: 'CHAIR', change: '-1' }],
  } as never)
  await shop.catchUp()
  await makeList(shop, await order(shop, 'TABLE', 'chen.yu@customers.example'))
  const dueAt = new Date(Date.now() + 86_400_000)
  await shop.run(makePromise, { partyId: await anyOf(shop, 'parties'), kind: 'call_back', what: '兰亭 1', dueAt })
  await keepFigures(shop)
  const past = 'Invoice,Date,SKU,Qty,Price,Customer\nR1,2011-05-06,CHAIR,1,2.50,K1\n'
  await bringIn(shop, 'past.csv', past, { source: 'past' })
  const stream = Readable.from(['Customer,Name\n1,Ada\n'])
  await receiveImport(shop.house, { actor: shop.owner }, { name: 'customers.csv', stream })
}

/** Figures that somebody keeps: one pivot on a dashboard, in every form. */
const keepFigures = async (shop: TestShop) => {
  const definition = {
    measures: ['netSales', 'orders'],
    rows: [{ dimension: 'site' }],
    columns: [{ dimension: 'date', level: 'month' }],
    period: 'last_30_days',
  }
  const { id } = await shop.run(createPivot, { name: 'Lanting 兰亭 1', definition, isShared: true } as never)
  const forms = ['number', 'table', 'bar', 'line', 'pie'] as const
  const tiles = forms.map((form) => ({ pivotId: id, form, width: 6 }))
  await shop.run(createDashboard, { name: 'Lanting 兰亭 2', tiles, isShared: true })
}

/** One row's id by table, for the pages that show one thing. */
export const anyOf = async (shop: TestShop, table: string): Promise<string> =>
  (await shop.database.pool.query(`select id from ${table} order by id limit 1`)).rows[0].id

const order = async (shop: TestShop, code: string, email: string) => {
  const lines = [{ itemId: shop.items[code]!, quantity: '1' }]
  const payment = { method: 'cash_on_delivery' }
  const placed = await shop.run(placeOrder, { lines, ...guest(email), payment }, shop.visitor('zh-CN'))
  await shop.catchUp()
  return placed.order.id
}

const makeList = (shop: TestShop, id: string) =>
  shop.run(makePickingList, { siteId: shop.company.siteId, documents: [`order:${id}`] } as never)

const shipped = async (shop: TestShop) => {
  const list = await makeList(shop, await order(shop, 'CHAIR', 'li.jing@customers.example'))
  await shop.run(startPicking, { id: list.id })
  const { lines } = (await shop.run(showPicking, { id: list.id })) as unknown as {
    lines: { id: string; code: string; quantity: string }[]
  }
  for (const { id, code, quantity } of lines) await shop.run(confirmPick, { lineId: id, scan: code, quantity } as never)
  const { shipmentIds } = await shop.run(finishPicking, { id: list.id })
  for (const id of shipmentIds)
    await shop.run(ship, { id, parcels: [{ weight: '3.2', trackingNumber: 'SF123' }] } as never)
  await shop.catchUp()
}

const plan = async (shop: TestShop) => {
  const rule = await shop.run(createRule, {
    code: 'table-beside-chair',
    name: '餐椅配餐桌',
    trigger: 'customer_opened',
    channels: ['phone', 'store'],
    condition: { combinator: 'and', rules: [{ field: 'customer.orders', operator: '>=', value: 1 }] },
    offer: { kind: 'item', itemId: shop.items.TABLE },
    script: {
      en: 'May I show you {offer.name}?',
      'zh-CN': '给您看看{offer.name}。',
      'zh-TW': '給您看看{offer.name}。',
    },
    reason: { en: 'Goes with the chair.', 'zh-CN': '与餐椅很配。', 'zh-TW': '與餐椅很配。' },
  } as never)
  await shop.run(publishRule, { id: rule.id })
}

const offer = (shop: TestShop) =>
  shop.inTransaction(
    async (ctx) => {
      const { id } = await insertRow(ctx, promotion, {
        code: 'WELCOME',
        name: { en: 'First order', 'zh-CN': '首单优惠', 'zh-TW': '首單優惠' },
        kind: 'percent',
        value: '10',
        conditions: { minimum: '100' },
        needsCoupon: true,
      })
      await insertRow(ctx, coupon, { promotionId: id, code: 'WELCOME10', usesLimit: 100 })
      await insertRow(ctx, employeeEntity, {
        number: 'E001',
        name: '李静',
        title: '店长',
        siteId: shop.company.siteId,
        email: 'e001@house.example',
      })
    },
    { actor: shop.owner },
  )
