import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { saveMapping } from '#functions/integration/index.ts'
import { proposal, receive, tryOut, write } from '../support/bring-in.ts'
import { findings, giftShop, pastSums } from '../support/gift-shop.ts'

const house = await giftShop()
const rows = async (sql: string) => (await house.database.pool.query(sql)).rows

/** What is odd in files of real shops, in twenty lines: written by hand. */
const LINES = [
  'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
  '536365,85123A,WHITE LANTERN,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom',
  '536365,71053,METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom',
  '536366,22633,"WARMER, ""UNION JACK""",6,2010-12-01 08:28:00,1.85,17850.0,United Kingdom',
  '536366,22633,"WARMER, ""UNION JACK""",6,2010-12-01 08:28:00,1.85,17850.0,United Kingdom',
  'C536379,71053,METAL LANTERN,-2,2010-12-01 09:41:00,3.39,17850.0,United Kingdom',
  '536380,85123a,white lantern (small),3,2010-12-01 10:00:00,1.25,13047.0,EIRE',
  '536380,85123A,,2,2010-12-01 10:00:00,2.55,13047.0,EIRE',
  '536414,22139,,56,2010-12-01 11:52:00,0,,United Kingdom',
  '536544,21773,ROSE BOTTLE,1,2010-12-01 14:32:00,2.51,,United Kingdom',
  '536365,21730,GLASS STAR,6,2010-12-01 08:26:00,4.25,17850.0,United Kingdom',
  '537032,21275,?,-30,2010-12-03 16:50:00,0,,United Kingdom',
  'A563186,B,Adjust bad debt,1,2011-08-12 14:51:00,-11062.06,,United Kingdom',
  '540560,BANK CHARGES,Bank Charges,1,2011-01-10 10:36:00,15.0,,United Kingdom',
  '540560,22139,retro spot,0,2011-01-10 10:36:00,1.001,,United Kingdom',
]
const file = `${LINES.join('\n')}\n`
const corrections = { source: 'old-shop', zone: 'Europe/London' }

it('proposes what the columns mean: numbers lose the tail of a spreadsheet, a letter in front says what a document is', async () => {
  const { id } = await receive(house, 'sales.csv', file)
  expect(await proposal(house, id)).toMatchObject({
    target: 'past_orders',
    source: 'sales',
    fields: {
      number: { column: 'InvoiceNo' },
      placedAt: { column: 'InvoiceDate' },
      item: { column: 'StockCode' },
      text: { column: 'Description' },
      quantity: { column: 'Quantity' },
      unitPrice: { column: 'UnitPrice' },
      customer: { column: 'CustomerID', split: { by: '.', part: 1 } },
      country: { column: 'Country' },
      kind: { column: 'InvoiceNo', first: 1, values: { C: 'return', A: 'adjustment' } },
    },
  })
})

it('tries without writing, then writes what it said; the same again, packed, changes nothing', async () => {
  const { id } = await receive(house, 'sales.csv', file)
  const mapping = { ...(await proposal(house, id)), ...corrections }
  const tried = await tryOut(house, { id, mapping })
  expect(tried).toMatchObject({ state: 'checked', rowsRead: 14 })
  const counts = {
    items: { created: 10 },
    customers: { created: 2 },
    past_orders: { created: 9, updated: 0, unchanged: 0, refused: 0 },
  }
  expect(tried.counts).toMatchObject(counts)
  expect(await rows('select id from past_orders')).toEqual([])
  expect(await rows(`select id from parties where number = '17850'`)).toEqual([])
  const done = await write(house, { id })
  expect(done).toMatchObject({ state: 'done', problem: null, counts })
  // 15.30 + 20.34 + 25.50 + 2 x 11.10 + 3.75 + 5.10; without the return
  expect(await pastSums(house)).toEqual({ customers: 2, invoices: 3, sold: '92.19', all: '-10959.14', lines: 14 })

  const again = await receive(house, 'sales.csv.gz', gzipSync(file))
  const second = await write(house, { id: again.id, mapping })
  expect(second.counts).toEqual({ past_orders: { created: 0, updated: 0, unchanged: 9, refused: 0 } })
})

it('keeps apart what differs only by case, counts exact duplicates, gathers a document whose lines lie apart', async () => {
  const items = await rows(
    `select code, name->>'en' as name from items where code ilike '85123a' or code like 'BANK%' order by code`,
  )
  expect(items).toEqual([
    { code: '85123A', name: 'WHITE LANTERN' },
    { code: '85123a', name: 'white lantern (small)' },
    { code: 'BANK-CHARGES', name: 'Bank Charges' },
  ])
  const documents =
    await rows(`select o.number, o.kind, o.country, round(o.net, 2)::text as net, count(*)::int as lines from past_orders o
    join past_order_lines l on l.past_order_id = o.id group by o.id order by o.number`)
  expect(documents).toEqual([
    { number: '536365', kind: 'order', country: 'GB', net: '61.14', lines: 3 },
    { number: '536366', kind: 'order', country: 'GB', net: '22.20', lines: 2 },
    { number: '536380', kind: 'order', country: 'IE', net: '8.85', lines: 2 },
    { number: '536414', kind: 'order', country: 'GB', net: '0.00', lines: 1 },
    { number: '536544', kind: 'order', country: 'GB', net: '2.51', lines: 1 },
    { number: '537032', kind: 'adjustment', country: 'GB', net: '0.00', lines: 1 },
    { number: '540560', kind: 'order', country: 'GB', net: '15.00', lines: 2 },
    { number: 'A563186', kind: 'adjustment', country: 'GB', net: '-11062.06', lines: 1 },
    { number: 'C536379', kind: 'return', country: 'GB', net: '-6.78', lines: 1 },
  ])
})

it('is known of the customer: orders, money given back, when; old months lie in their own part of the book', async () => {
  const known =
    await rows(`select p.orders, round(p.orders_amount, 2)::text as amount, round(p.returns_amount, 2)::text as returned, p.first_order_at as first
    from profiles p join parties c on c.id = p.subject_id where c.number = '17850'`)
  expect(known).toEqual([{ orders: 2, amount: '83.34', returned: '6.78', first: new Date('2010-12-01T08:26:00Z') }])
  expect(
    await rows(
      `select tableoid::regclass::text as part, count(*)::int as count from interactions where about like 'past_order:%' group by 1`,
    ),
  ).toEqual([{ part: 'interactions_2010_12', count: 4 }])
})

it('writes anew what the old system says differently now, in the profile too', async () => {
  const changed = `${LINES[0]}\n536380,85123a,white lantern (small),4,2010-12-01 10:00:00,1.25,13047.0,EIRE\n`
  const { id } = await receive(house, 'sales.csv', changed)
  const done = await write(house, { id, mapping: { ...(await proposal(house, id)), ...corrections } })
  expect(done.counts).toMatchObject({ past_orders: { created: 0, updated: 1, unchanged: 0, refused: 0 } })
  const known = await rows(
    `select p.orders, round(p.orders_amount, 2)::text as amount from profiles p join parties c on c.id = p.subject_id where c.number = '13047'`,
  )
  expect(known).toEqual([{ orders: 1, amount: '5.00' }])
})

it('the doctor finds nothing, and finds a document whose lines say something else', async () => {
  expect(await findings(house)).toEqual([])
  await house.database.pool.query(
    `update past_order_lines set net = net + 1 where (past_order_id, line_no) = (select id, 1 from past_orders where number = '536544')`,
  )
  expect(await findings(house)).toEqual([
    'orders.past_orders_add_up: past order 536544 of old-shop: 2.510000 and tax 0.000000, lines 3.510000 and 0.000000',
  ])
  await house.database.pool.query(
    `update past_order_lines set net = net - 1 where (past_order_id, line_no) = (select id, 1 from past_orders where number = '536544')`,
  )
  await house.database.pool.query(
    `update import_keys set key = 'x' || key where target = 'past_orders' and key = '536544'`,
  )
  await house.database.pool.query(
    `insert into import_keys (source, target, key, row_id, changed_at) select 'other', 'past_orders', 'y', id, now() from past_orders where number = '536544'`,
  )
  expect(await findings(house)).toEqual(['integration.one_key_a_document: past order 536544 of old-shop has 2 keys'])
  await house.database.pool.query(`delete from import_keys where source = 'other'`)
  await house.run(saveMapping, {
    code: 'old-shop-sales',
    name: 'Sales of the old shop',
    mapping: { target: 'past_orders', source: 'old-shop', fields: {} },
  })
})
