import { beforeAll, describe, expect, it } from 'vitest'
import { byItem, valueAsOf } from '#books/stock/index.ts'
import { get as getInvoice, listInvoices, pdf } from '#functions/invoicing/index.ts'
import { advance, cancel, getOrder, orderBoard, placeOrder, salesToday } from '#functions/orders/index.ts'
import { recordMoney } from '#functions/payments/index.ts'
import type { Actor, Scope } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import type { Entity } from '#support/entity/index.ts'
import { exportOf, getOf, listOf } from '#support/entity/index.ts'
import { listFiles, openFile, upload } from '#support/files/index.ts'
import { maySee, sightOf } from '#support/notes/documents.ts'
import { addTask, listMyTasks, listNotes, writeNote } from '#support/notes/index.ts'
import { guest, type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
/** One order at the clerk's site, one elsewhere. */
let here: Placed
let there: Placed
type Placed = { id: string; number: string; paymentId?: string | undefined }

const grantsOf = (scope: Scope, ...permissions: string[]) =>
  ({
    kind: 'staff',
    id: newId(),
    name: 'Clerk',
    language: 'en',
    grants: new Map(permissions.map((one) => [one, scope])),
  }) as const

const place = async (payment: string) => {
  const lines = [{ itemId: shop.items.A!, quantity: '1' }]
  return (await shop.run(placeOrder, { lines, ...guest(), payment: { method: payment } }, shop.visitor())).order
}

const entity = (name: string) =>
  shop.house.modules.flatMap(({ entities = [] }) => entities).find((one) => one.name === name) as unknown as Entity

let clerk: Actor
let own: Actor

beforeAll(async () => {
  shop = await testShop([{ code: 'A', price: '113.00' }])
  await shop.stock('A', '10', '30.00')
  here = await place('transfer')
  there = await place('transfer')
  await shop.catchUp()
  // Another site of the same company, of which the clerk knows nothing.
  const { rows } = await shop.database.pool.query(
    `insert into sites select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'code', 'S02'))).* from sites s
     where id = (select site_id from orders where id = $1) returning id`,
    [there.id],
  )
  await shop.database.pool.query('update orders set site_id = $2 where id = $1', [there.id, rows[0].id])
  const site = await shop.database.pool.query('select site_id from orders where id = $1', [here.id])
  const permissions = ['orders.*', 'payments.*', 'invoicing.*', 'stock.*', 'notes.*', 'files.*', 'catalog.see_cost']
  clerk = grantsOf({ kind: 'sites', sites: [site.rows[0].site_id] }, ...permissions)
  own = grantsOf({ kind: 'own' }, ...permissions)
})

const notFound = { kind: { status: 404 } }

describe('a grant for some sites', () => {
  it('narrows lists, files to take away, boards and figures', async () => {
    const order = entity('order')
    for (const rows of [
      (await shop.run(listOf(order), {}, clerk)).rows,
      (await shop.run(orderBoard, {}, clerk)).states.flatMap(({ count }) => Array(count).fill(null)),
      Array(Number((await shop.run(salesToday, {}, clerk)).orders)).fill(null),
    ])
      expect(rows).toHaveLength(1)
    expect((await shop.run(listOf(order), {}, own)).rows).toEqual([])
    expect(await shop.run(salesToday, {}, own)).toMatchObject({ orders: '0', amount: '0' })
    const { grants } = clerk as Extract<Actor, { kind: 'staff' }>
    const exporter = grantsOf(grants.get('orders.*')!, 'orders.export_orders')
    const { csv } = await shop.run(exportOf(order), {}, exporter)
    expect(csv).toContain(here.number)
    expect(csv).not.toContain(there.number)
  })

  it('opens no page of another site, and lets nobody act there', async () => {
    expect(await shop.run(getOrder, { id: here.id }, clerk)).toMatchObject({ number: here.number })
    for (const who of [clerk, own])
      await expect(shop.run(getOrder, { id: there.number }, who)).rejects.toMatchObject(notFound)
    await expect(shop.run(getOf(entity('order')), { id: there.id }, clerk)).rejects.toMatchObject(notFound)
    const notAllowed = { kind: { status: 403 } }
    await expect(shop.run(cancel, { id: there.id }, clerk)).rejects.toMatchObject(notAllowed)
    await expect(shop.run(advance, { id: there.id }, clerk)).rejects.toMatchObject(notAllowed)
    const paid = { id: there.paymentId!, amount: '113.00' }
    await expect(shop.run(recordMoney, paid, clerk)).rejects.toMatchObject(notFound)
  })

  it('shows no invoice, payment or value of a whole company', async () => {
    for (const order of [here, there]) await shop.run(recordMoney, { id: order.paymentId!, amount: '113.00' })
    await shop.catchUp()
    expect((await shop.run(listOf(entity('payment')), {}, clerk)).rows).toEqual([])
    expect(await shop.run(listInvoices, {}, clerk)).toMatchObject({ rows: [], count: { value: 0 }, next: null })
    const { rows } = await shop.run(byItem, {}, clerk)
    expect(rows[0]!.value).toBeNull()
    const { entityId } = shop.company
    await expect(shop.run(valueAsOf, { entityId, at: new Date() as never }, clerk)).rejects.toMatchObject({
      kind: { status: 403 },
    })
  })

  it('keeps notes, tasks and files of other sites away, and news of them', async () => {
    const subject = (order: Placed) => `order:${order.id}`
    const file = { name: 'a.txt', bytes: Buffer.from('secret'), subject: subject(there) }
    const { id } = await upload(shop.house, { actor: shop.owner }, file)
    await shop.run(writeNote, { subject: subject(there), body: 'secret' })
    await expect(shop.run(listNotes, { subject: subject(there) }, clerk)).rejects.toMatchObject(notFound)
    await expect(shop.run(listFiles, { subject: subject(there) }, clerk)).rejects.toMatchObject(notFound)
    await expect(openFile(shop.house, { actor: clerk }, id)).rejects.toMatchObject(notFound)
    await expect(upload(shop.house, { actor: clerk }, file)).rejects.toMatchObject(notFound)
    expect(await shop.run(listNotes, { subject: subject(here) }, clerk)).toEqual({ notes: [], next: null })
    expect([sightOf(clerk, 'order'), sightOf(own, 'order'), sightOf(shop.owner, 'order')]).toEqual([
      'some',
      'none',
      'all',
    ])
    for (const [order, seen] of [
      [here, true],
      [there, false],
    ] as const)
      expect(await shop.inTransaction((ctx) => maySee(ctx, subject(order)), clerk)).toBe(seen)
    await shop.database.pool.query(
      `insert into staff_users (id, name, email, created_at, updated_at) values ($1, 'C', 'c@x.example', now(), now())`,
      [clerk.id],
    )
    await shop.run(addTask, { subject: subject(there), title: 'secret', ownerId: clerk.id })
    expect((await shop.run(listMyTasks, {}, clerk)).tasks).toMatchObject([{ title: '' }])
  })

  it('narrows an invoice to the site of its order', async () => {
    const invoice = (order: Placed) =>
      shop.database.transaction(async ({ client }) => {
        await client.query('set local session_replication_role = replica')
        const row = JSON.stringify(invoiceOf(order))
        await client.query('insert into invoices select (jsonb_populate_record(null::invoices, $1)).*', [row])
        return JSON.parse(row).id as string
      })
    const [mine, other] = [await invoice(here), await invoice(there)]
    expect(await shop.run(getInvoice, { id: mine }, clerk)).toMatchObject({ documentNumber: here.number })
    await expect(shop.run(getInvoice, { id: other }, clerk)).rejects.toMatchObject(notFound)
    await expect(shop.run(pdf, { id: other }, clerk)).rejects.toMatchObject(notFound)
  })
})

const invoiceOf = ({ id, number }: Placed) => ({
  id: newId(),
  entity_id: shop.company.entityId,
  kind: 'invoice',
  number: `INV-2026-${number}`,
  document: `order:${id}`,
  document_number: number,
  customer: { name: 'x', address: {} },
  seller: { name: 'y', country: 'CN', address: {} },
  language: 'en',
  currency: 'CNY',
  prices_include_tax: true,
  issued_on: '2026-11-21',
  due_on: '2026-11-21',
  net: '100.00',
  tax: '13.00',
  gross: '113.00',
  state: 'posted',
  created_at: new Date(),
  version: 1,
})
