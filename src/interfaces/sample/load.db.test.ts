import { beforeAll, describe, expect, it } from 'vitest'
import {
  confirmPick,
  finishPicking,
  makePickingList,
  ship,
  showPicking,
  startPicking,
} from '#functions/fulfilment/index.ts'
import { getOrder } from '#functions/orders/index.ts'
import { sampleUsers } from '#interfaces/start/sample-users.ts'
import { modules } from '#modules'
import { installRoles } from '#support/access/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { type Loaded, loadSample } from './load.ts'

const PASSWORD = 'a password for the sample'
const LAST_DAY = '2026-11-20'
const test = await testHouse({ modules })
const told: string[] = []
let loaded: Loaded

const load = () =>
  loadSample({
    ...{ house: test.house, size: 'tiny', password: PASSWORD, until: LAST_DAY },
    progress: (line) => void told.push(line),
  })

const rows = async <Row extends Record<string, unknown>>(text: string): Promise<Row[]> =>
  (await test.database.pool.query<Row>(text)).rows

/** What the doctor would say, of all modules or of some. */
const findings = async (...names: string[]): Promise<string[]> => {
  const found: string[] = []
  for (const { name, checks = [] } of test.house.modules.filter(({ name }) => !names.length || names.includes(name)))
    for (const check of checks) {
      const run = test.database.transaction((tx) => check.run(tx, test.house), { readOnly: true })
      found.push(...(await run).findings.map(({ what }) => `${name}, ${check.name}: ${what}`))
    }
  return found
}

beforeAll(async () => {
  await test.inTransaction(installRoles)
  loaded = await load()
})

describe('the sample company', () => {
  it('is sound: the doctor finds nothing', async () => expect(await findings()).toEqual([]))

  it('has what was asked for', async () => {
    const [counts] = await rows(
      `select (select count(*)::int from items) as items, (select count(*)::int from sites) as sites,
         (select count(*)::int from parties where is_customer) as customers, (select count(*)::int from parties where is_supplier) as suppliers,
         (select count(*)::int from orders where channel = 'web') as web, (select count(*)::int from orders where channel = 'store') as store,
         (select count(*)::int from employees) as employees, (select count(*)::int from events) as events,
         (select count(*)::int from interactions where kind = 'visit_started') as visits`,
    )
    const [parts] = [
      { items: 600, sites: 16, customers: 60, suppliers: 40, web: 40, store: 80, employees: 60, events: 0 },
    ]
    expect(counts).toMatchObject(parts)
    expect(counts!.visits).toBeGreaterThanOrEqual(600)
  })

  it('ends on the day that was named, and each document carries its own time', async () => {
    const [{ last, first } = { last: '', first: '' }] = await rows<{ last: string; first: string }>(
      `select max(placed_at at time zone 'Asia/Shanghai')::date::text as last, min(placed_at at time zone 'Asia/Shanghai')::date::text as first from orders`,
    )
    expect([first, last]).toEqual(['2026-10-22', LAST_DAY])
    const [stray] = await rows(
      `select count(*)::int as count from orders where to_timestamp(('x' || lpad(replace(left(id::text, 13), '-', ''), 16, '0'))::bit(64)::bigint / 1000.0) <> placed_at`,
    )
    expect(stray).toEqual({ count: 0 })
  })

  it('has one person for each role who comes in by one click', async () => {
    const users = await sampleUsers(test.house)
    expect(users.map(({ email }) => email).sort()).toEqual(loaded.signIns.map(({ email }) => email).sort())
    expect(loaded.signIns.map(({ email }) => email)).toContain('owner@lanting.example')
    expect(loaded.signIns.every(({ password }) => password === PASSWORD)).toBe(true)
  })

  it('says on the way what it does, and loads only once', async () => {
    expect(told.length).toBeGreaterThan(3)
    const before = told.length
    expect(await load()).toMatchObject({ signIns: loaded.signIns })
    expect(told.length).toBe(before)
  })

  it('goes on: an order of the sample is picked, shipped and invoiced at the desk', async () => {
    const [waiting] = await rows<{ id: string; siteId: string; document: string }>(
      `select o.id, l.site_id as "siteId", l.document from picking_lines l join orders o on l.document = 'order:' || o.id
       where l.state = 'waiting' and o.state = 'confirmed' order by l.id limit 1`,
    )
    const list = await test.run(makePickingList, { siteId: waiting!.siteId, documents: [waiting!.document] })
    await test.run(startPicking, { id: list.id })
    const { lines } = (await test.run(showPicking, { id: list.id })) as unknown as {
      lines: { id: string; quantity: string; tracking: string; lots: { code: string }[] }[]
    }
    for (const { id, quantity, tracking, lots } of lines)
      if (tracking === 'serial')
        for (const { code } of lots.slice(0, Number(quantity)))
          await test.run(confirmPick, { lineId: id, quantity: '1', lot: code })
      else await test.run(confirmPick, { lineId: id, quantity, ...(lots[0] && { lot: lots[0].code }) })
    const { shipmentIds } = await test.run(finishPicking, { id: list.id })
    for (const id of shipmentIds) await test.run(ship, { id, parcels: [{ weight: '3.2' }] })
    await test.catchUp()
    const order = await test.run(getOrder, { id: waiting!.id })
    expect(['shipped', 'partly_shipped', 'completed']).toContain(order.state)
    expect(order.invoices).toHaveLength(1)
    const touched = ['ledger', 'accounting', 'fulfilment', 'invoicing', 'payments', 'planning', 'orders']
    expect(await findings(...touched)).toEqual([])
  })
})
