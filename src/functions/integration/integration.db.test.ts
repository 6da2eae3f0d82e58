import { describe, expect, it } from 'vitest'
import { foundCompany } from '#functions/founding/functions.ts'
import { modules } from '#modules'
import { system } from '#support/actions/index.ts'
import { outsideOf } from '#support/jobs/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { bringIn, proposal, receive, tryOut, write } from '../../../tests/support/bring-in.ts'
import { findings } from '../../../tests/support/gift-shop.ts'
import {
  getImport,
  listMappings,
  listProblems,
  removeImport,
  removeMapping,
  runImport,
  saveMapping,
  startImport,
  stopImport,
} from './index.ts'
import { sweepImports } from './sweep-imports.ts'

const house = await testHouse({ modules })
await house.inTransaction((ctx) =>
  foundCompany(ctx, { company: 'Test', country: 'CN', site: { name: 'Barn', kind: 'warehouse' } }),
)

const rows = async (sql: string, values: unknown[] = []) => (await house.database.pool.query(sql, values)).rows
const none = { created: 0, updated: 0, unchanged: 0, refused: 0 }
const problemsOf = async (id: string) =>
  (await house.run(listProblems, { id })).problems.map(({ line, column, reason }) => [line, column, reason])

describe('customers', () => {
  const file = [
    '客戶編號,姓名,信箱,電話,地址,城市,國家,語言',
    'K1,王芳,Wang.Fang@Example.com,13800138000,南京路1號,上海,中国,zh-CN',
    'K2,Ada Smith,,,1 Mill Lane,Leeds,United Kingdom,en',
    'K3,,not-an-address,,,,,',
    'K2,Ada Smith,,,2 Mill Lane,Leeds,United Kingdom,en',
    'K4,,,,,,,',
  ].join('\n')

  it('come with how they are reached; two rows of one that differ are told, the last counts', async () => {
    const done = await bringIn(house, 'customers.csv', file, { source: 'crm' })
    expect(done.counts).toEqual({ customers: { ...none, created: 2, refused: 3 } })
    expect(await problemsOf(done.id)).toEqual([
      [3, null, 'repeated'],
      [4, '信箱', 'not_an_email'],
      [6, '姓名', 'empty'],
    ])
    const found = await rows(`select p.number, p.name, p.language, c.value as email, a.line1, a.country from parties p
      left join contact_points c on c.party_id = p.id and c.kind = 'email' left join addresses a on a.party_id = p.id where p.number in ('K1', 'K2') order by 1`)
    expect(found).toEqual([
      {
        number: 'K1',
        name: '王芳',
        language: 'zh-CN',
        email: 'wang.fang@example.com',
        line1: '南京路1號',
        country: 'CN',
      },
      { number: 'K2', name: 'Ada Smith', language: 'en', email: null, line1: '2 Mill Lane', country: 'GB' },
    ])
  })

  it('are known again by e-mail in another system, and change where the file differs', async () => {
    const other = await bringIn(
      house,
      'shop.csv',
      'Customer ID,Customer name,E-mail\n77,Wang Fang,wang.fang@example.com\n',
      { source: 'shop', target: 'customers' },
    )
    expect(other.counts).toEqual({ customers: { ...none, updated: 1 } })
    expect(other.examples).toMatchObject([
      { change: 'updated', fields: [{ name: 'name', before: '王芳', after: 'Wang Fang' }] },
    ])
    expect(await rows(`select name from parties where number = 'K1'`)).toEqual([{ name: 'Wang Fang' }])
  })
})

describe('items, prices and stock', () => {
  it('come one after the other', async () => {
    const items = await bringIn(
      house,
      'items.csv',
      'SKU;Title;中文名称;Unit;EAN\nM1;Moon lantern;月灯;piece;4006381333931\nM 2;Star;;;\nM3;Sun;;barrel;\n',
      { source: 'erp', target: 'items' },
    )
    expect(items.counts).toEqual({ items: { ...none, created: 1, refused: 2 } })
    expect(await problemsOf(items.id)).toEqual([
      [3, 'SKU', 'bad_code'],
      [4, 'Unit', 'unknown_unit'],
    ])
    expect(await rows(`select i.name, g.gtin from items i join gtins g on g.item_id = i.id where code = 'M1'`)).toEqual(
      [{ name: { en: 'Moon lantern', 'zh-CN': '月灯' }, gtin: '04006381333931' }],
    )
    const prices = await bringIn(house, 'prices.csv', 'SKU,Price\nM1,"1,299.00"\nM9,1\n', {
      source: 'erp',
      target: 'prices',
    })
    expect(prices.counts).toEqual({ prices: { ...none, created: 1, refused: 1 } })
    const dearer = await bringIn(house, 'prices.csv', 'SKU,Price\nM1,1399\n', { source: 'erp', target: 'prices' })
    expect(dearer.examples).toMatchObject([
      { change: 'updated', fields: [{ name: 'amount', before: '1299', after: '1399' }] },
    ])
    expect((await rows('select amount from prices')).map(({ amount }) => Number(amount))).toEqual([1399])
  })

  it('an item names a tax category that there is, by its code or name; any other is told with those that there are', async () => {
    const file = 'SKU;Title;Tax category\nT1;Tea;低税率\nT2;Cup;reduced\nM1;Moon lantern;Reduced rate\nT3;Pot;luxury\n'
    const { id, counts } = await bringIn(house, 'taxed.csv', file, {
      source: 'erp',
      target: 'items',
    })
    expect(counts).toEqual({ items: { ...none, created: 2, updated: 1, refused: 1 } })
    expect((await house.run(listProblems, { id })).problems).toMatchObject([
      { line: 5, column: 'Tax category', reason: 'unknown_tax_category', value: 'luxury' },
    ])
    expect((await house.run(listProblems, { id })).problems[0]?.accepted).toBe('reduced, standard, zero')
    expect(await rows(`select distinct tax_category from items where code in ('T1', 'T2', 'M1')`)).toEqual([
      { tax_category: 'reduced' },
    ])
  })

  it('stock is what was counted, once: what is sold since is not put back by the same file', async () => {
    const file = 'SKU,On hand,Unit cost,Warehouse\nM1,12,600,W01\nM1,-1,,W01\n'
    const { id } = await receive(house, 'stock.csv', file)
    const mapping = { ...(await proposal(house, id)), source: 'erp' }
    const tried = await tryOut(house, { id, mapping })
    expect(tried.counts).toEqual({ stock: { ...none, updated: 1, refused: 1 } })
    expect(await rows('select id from adjustments')).toEqual([])
    await write(house, { id })
    const onHand = () =>
      rows(`select on_hand::int as count from availability a join items i on i.id = a.item_id where i.code = 'M1'`)
    expect(await onHand()).toEqual([{ count: 12 }])
    await bringIn(house, 'count.csv', 'SKU,On hand,Warehouse\nM1,10,W01\n', { source: 'hand', target: 'stock' })
    expect((await bringIn(house, 'stock.csv', file, mapping)).counts).toEqual({
      stock: { ...none, unchanged: 1, refused: 1 },
    })
    expect(await onHand()).toEqual([{ count: 10 }])
    await house.catchUp()
  })
})

describe('interactions', () => {
  it('of known customers come into the timeline, once', async () => {
    const file =
      'Timestamp,Event type,Customer ID,Note\n2011-03-04 10:00,called,K1,Asked for lanterns\n2011-03-04 10:00,called,K9,?\n2011-03-05 10:00,sang,K1,\n'
    const first = await bringIn(house, 'calls.csv', file, { source: 'crm' })
    expect(first.counts).toEqual({ interactions: { ...none, created: 1, refused: 2 } })
    expect(await problemsOf(first.id)).toEqual([
      [3, 'Customer ID', 'unknown_customer'],
      [4, 'Event type', 'not_a_choice'],
    ])
    expect((await bringIn(house, 'calls.csv', file, { source: 'crm' })).counts).toEqual({
      interactions: { ...none, unchanged: 1, refused: 2 },
    })
    expect(
      await rows(`select x.text, p.contacts from interaction_texts x join profiles p on p.subject_id = x.subject_id`),
    ).toEqual([{ text: 'Asked for lanterns', contacts: 1 }])
  })
})

describe('a run', () => {
  const LINES = 12_001
  const many = `Invoice,Date,SKU,Qty,Price,Customer\n${Array.from({ length: LINES - 1 }, (_, at) => `R${Math.floor(at / 3)},2011-05-06,M1,1,2.50,${at % 3000 < 3 ? '' : 'K1'}`).join('\n')}\n`

  it('is stopped and goes on behind the last step that was committed', async () => {
    const { id } = await receive(house, 'many.csv', many)
    const mapping = { ...(await proposal(house, id)), source: 'many' }
    await house.run(startImport, { id, mapping })
    await runImport(house.house, id, stopAfter(9))
    const halfway = await house.run(getImport, { id })
    expect(halfway.state).toBe('running')
    expect(halfway.rowsDone).toBeGreaterThan(0)
    expect(halfway.rowsDone).toBeLessThan(LINES - 1)
    const before = await rows('select count(*)::int as count from past_orders')
    await house.run(stopImport, { id })
    await runImport(house.house, id)
    expect((await house.run(getImport, { id })).state).toBe('stopped')
    await house.run(startImport, { id })
    await Promise.all([runImport(house.house, id), runImport(house.house, id)])
    const done = await house.run(getImport, { id })
    expect(done).toMatchObject({ state: 'done', counts: { past_orders: { ...none, created: 4000 } } })
    expect(before[0].count).toBeLessThan(4000)
    expect(await rows('select count(*)::int as documents, sum(net)::int as net from past_orders')).toEqual([
      { documents: 4000, net: 30_000 },
    ])
    await expect(house.run(startImport, { id })).rejects.toThrow('already_done')
  }, 60_000)

  it('is refused without its columns, its permission, its site', async () => {
    const { id } = await receive(house, 'x.csv', 'Invoice,Date,SKU,Qty,Price\n1,2011-01-01,M1,1,1\n')
    const mapping = await proposal(house, id)
    await expect(house.run(startImport, { id })).rejects.toThrow('no_mapping')
    await expect(tryOut(house, { id, mapping: { ...mapping, fields: { number: { column: 'Nr' } } } })).rejects.toThrow(
      'missing_columns',
    )
    await expect(tryOut(house, { id, mapping: { ...mapping, site: 'Nowhere' } })).rejects.toThrow('unknown_site')
    await expect(tryOut(house, { id, mapping: { ...mapping, zone: 'Moon/Base' } })).rejects.toThrow('unknown_zone')
    const clerk = await house.staff('integration.*')
    await expect(house.run(startImport, { id, mapping }, clerk)).rejects.toThrow('target_not_allowed')
    await expect(house.run(getImport, { id }, house.visitor())).rejects.toThrow('not_signed_in')
    await expect(house.run(stopImport, { id })).rejects.toThrow('not_running')
    await house.run(removeImport, { id })
    await expect(house.run(getImport, { id })).rejects.toThrow('unknown_import')
  })

  it('without items or customers to make refuses their documents', async () => {
    const done = await bringIn(
      house,
      'strict.csv',
      'Invoice,Date,SKU,Qty,Price,Customer\n1,2011-01-01,NEW,1,1,\n2,2011-01-01,M1,1,1,NOBODY\n',
      { source: 'strict', createItems: false, createCustomers: false },
    )
    expect(done.counts).toEqual({ past_orders: { ...none, refused: 2 } })
    expect(await problemsOf(done.id)).toEqual([
      [2, 'SKU', 'unknown_item'],
      [3, 'Customer', 'unknown_customer'],
    ])
  })

  it('stands in the audit with its counts', async () => {
    const [row] = await rows(
      `select input from audit_entries where action = 'integration.start' and actor_id = $1 order by id desc limit 1`,
      [system.id],
    )
    expect(row.input).toMatchObject({ file: 'strict.csv', by: 'Owner', counts: { past_orders: { refused: 2 } } })
  })
})

it('a mapping is kept under its code and replaced by it', async () => {
  const mapping = { target: 'items', source: 'erp', fields: { code: { column: 'SKU' } } }
  const saved = await house.run(saveMapping, { code: 'erp-items', name: 'Items', mapping })
  expect((await house.run(saveMapping, { code: 'erp-items', name: 'Our items', mapping })).version).toBe(2)
  expect((await house.run(listMappings, {})).mappings).toMatchObject([
    { id: saved.id, code: 'erp-items', name: 'Our items', target: 'items' },
  ])
  await expect(
    house.run(saveMapping, { code: 'bad', name: 'Bad', mapping: { ...mapping, fields: { colour: {} } } }),
  ).rejects.toThrow()
  await house.run(removeMapping, { code: 'erp-items' })
  await expect(house.run(removeMapping, { code: 'erp-items' })).rejects.toThrow('unknown_mapping')
})

it('at night the rows of what is done go, and of what was left for a month, which is read anew then', async () => {
  const { id } = await receive(house, 'late.csv', 'SKU,Title\nL1,Late lantern\n')
  await tryOut(house, { id, mapping: { ...(await proposal(house, id, 'items')), source: 'late' } })
  await house.database.pool.query(`update imports set created_at = now() - interval '31 days' where id = $1`, [id])
  await sweepImports.run(outsideOf(house.house), {})
  expect(await rows('select line from import_rows')).toEqual([])
  expect((await write(house, { id })).counts).toEqual({ items: { ...none, created: 1 } })
})

it('the doctor finds nothing', async () => {
  await house.catchUp()
  expect(await findings(house)).toEqual([])
})

/** A signal that says stop after it was asked some times: as if the process were shut down there. */
const stopAfter = (times: number): AbortSignal => {
  let asked = 0
  return {
    get aborted() {
      asked += 1
      return asked > times
    },
  } as AbortSignal
}
