import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { v7 } from 'uuid'

// What the barest program must do to leave the same rows behind as one order of Onefold: no rules, no checks beyond the stock, floats of cents.

export type Facts = { entityId: string; webSiteId: string; siteId: string; priceListId: string; promotionId: string }
export type BareOrder = {
  customer: { name: string; email: string }
  address: object
  lines: { itemId: string; quantity: string }[]
}

const named = (client: pg.PoolClient, name: string, text: string, values: unknown[]) =>
  client.query({ name, text, values })

/** One order in one transaction, each table one statement. */
export const writeOrder = async (client: pg.PoolClient, facts: Facts, order: BareOrder) => {
  await client.query('begin')
  try {
    const answer = await write(client, facts, order)
    await client.query('commit')
    return answer
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

type Found = { id: string; name: Record<string, string>; amount: string }

const write = async (client: pg.PoolClient, facts: Facts, { customer, address, lines }: BareOrder) => {
  const now = new Date()
  const ids = lines.map(({ itemId }) => itemId)
  const { rows } = await named(client, 'items', ITEMS, [ids, facts.priceListId])
  const found = new Map((rows as Found[]).map((row) => [row.id, row]))
  const free = await named(client, 'lock', LOCK, [ids, facts.siteId])
  if (free.rows.length < ids.length || free.rows.some(({ free }) => Number(free) < 2)) throw new Error('sold out')
  const party = await partyOf(client, customer, now)
  const bill = billOf(lines, found)
  const id = v7()
  const number = (await named(client, 'number', `select 'X' || nextval('order_numbers') as number`, [])).rows[0].number
  await named(client, 'order', ORDER, [
    id,
    facts.entityId,
    number,
    randomUUID(),
    facts.webSiteId,
    party,
    customer.name,
    customer.email,
    JSON.stringify(address),
    bill.net,
    bill.tax,
    bill.gross,
    '2030-01-01',
    now,
  ])
  await named(client, 'lines', LINES, [
    bill.rows.map(() => v7()),
    id,
    bill.rows.map(({ kind }) => kind),
    bill.rows.map(({ itemId }) => itemId),
    bill.rows.map(({ text }) => text),
    bill.rows.map(({ quantity }) => quantity),
    bill.rows.map(({ price }) => price),
    bill.rows.map(({ discount }) => discount),
    bill.rows.map(({ net }) => net),
    bill.rows.map(({ tax }) => tax),
    bill.rows.map(({ gross }) => gross),
  ])
  const document = `order:${id}`
  const quantities = lines.map(({ quantity }) => quantity)
  await named(client, 'reserve', RESERVE, [lines.map(() => v7()), document, ids, facts.siteId, quantities, now])
  await named(client, 'promised', PROMISED, [ids, quantities, facts.siteId])
  await named(client, 'use', USE, [v7(), facts.promotionId, document, customer.email, bill.discount, now])
  await named(client, 'pay', PAY, [v7(), document, number, facts.entityId, party, bill.gross, now])
  await named(client, 'happened', HAPPENED, [party, v7(), now, document, bill.gross, JSON.stringify({ number, ids })])
  await named(client, 'profile', PROFILE, [party, now, bill.gross, JSON.stringify(ids.map((item) => [item, now]))])
  await named(client, 'event', EVENT, [v7(), document, JSON.stringify({ id, number }), now])
  return { id, number, total: { amount: bill.gross, currency: 'CNY' } }
}

/** Prices include 13 % tax; 10 % off from 100 on. */
const billOf = (lines: BareOrder['lines'], found: Map<string, Found>) => {
  const goods = lines.map(({ itemId, quantity }) => {
    const item = found.get(itemId)!
    const cents = Math.round(Number(item.amount) * Number(quantity) * 100)
    const off = Math.round(cents / 10)
    return { kind: 'item', itemId, text: item.name['zh-CN'] ?? '', quantity, price: item.amount, cents, off }
  })
  const shipping = { kind: 'shipping', itemId: null, text: '送货上门', quantity: '1', price: '0', cents: 0, off: 0 }
  const rows = [...goods, shipping].map((row) => {
    const gross = row.cents - row.off
    const net = Math.round(gross / 1.13)
    return { ...row, discount: row.off / 100, net: net / 100, tax: (gross - net) / 100, gross: gross / 100 }
  })
  const sum = (key: 'net' | 'tax' | 'gross' | 'discount') =>
    (rows.reduce((total, row) => total + Math.round(row[key] * 100), 0) / 100).toFixed(2)
  return { rows, net: sum('net'), tax: sum('tax'), gross: sum('gross'), discount: sum('discount') }
}

const partyOf = async (client: pg.PoolClient, { name, email }: BareOrder['customer'], now: Date): Promise<string> => {
  const { rows } = await named(client, 'who', WHO, [email])
  if (rows[0]) return rows[0].party_id
  const id = v7()
  await named(client, 'party', PARTY, [id, name, now])
  await named(client, 'sign', SIGN, [v7(), id, email, now])
  return id
}

const ITEMS = `select i.id, i.name, p.amount from items i join prices p on p.item_id = i.id and p.price_list_id = $2 where i.id = any($1::uuid[])`
const LOCK = `select item_id, on_hand - reserved as free from availability where item_id = any($1::uuid[]) and site_id = $2 order by item_id for no key update`
const WHO = `select party_id from identifiers where kind = 'email' and value = $1 limit 1`
const PARTY = `insert into parties (id, number, kind, name, created_at) values ($1, 'C' || nextval('party_numbers'), 'person', $2, $3)`
const SIGN = `insert into identifiers (id, party_id, kind, value, is_proven, source, created_at) values ($1, $2, 'email', $3, false, 'order', $4)`
const ORDER = `insert into orders (id, entity_id, number, key_hash, channel, state, site_id, party_id, party_is_claimed, subject_id, customer_name, customer_email, address,
  language, currency, prices_include_tax, shipping_method, payment_method, net, tax, gross, promised_on, placed_at, created_at)
  values ($1, $2, $3, $4, 'web', 'placed', $5, $6, true, $6, $7, $8, $9, 'zh-CN', 'CNY', true, 'delivery', 'test_card', $10, $11, $12, $13, $14, $14)`
const LINES = `insert into order_lines (id, order_id, line, kind, item_id, text, quantity, unit_price, discount, tax_category, tax_rate, net, tax, gross)
  select l.id, $2, l.line, l.kind, l.item, l.text, l.quantity, l.price, l.discount, 'standard', 0.13, l.net, l.tax, l.gross
  from unnest($1::uuid[], $3::text[], $4::uuid[], $5::text[], $6::numeric[], $7::numeric[], $8::numeric[], $9::numeric[], $10::numeric[], $11::numeric[])
    with ordinality as l (id, kind, item, text, quantity, price, discount, net, tax, gross, line)`
const RESERVE = `insert into reservations (id, holder, item_id, site_id, quantity, state, expires_at, created_at)
  select r.id, $2, r.item, $4, r.quantity, 'held', $6::timestamptz + interval '30 minutes', $6 from unnest($1::uuid[], $3::uuid[], $5::numeric[]) as r (id, item, quantity)`
const PROMISED = `update availability a set reserved = a.reserved + k.quantity from unnest($1::uuid[], $2::numeric[]) as k (item, quantity)
  where a.item_id = k.item and a.site_id = $3`
const USE = `insert into promotion_uses (id, promotion_id, document, customer_key, amount, used_at) values ($1, $2, $3, $4, $5, $6)`
const PAY = `insert into payments (id, document, document_number, entity_id, party_id, method, provider, amount, currency, created_at)
  values ($1, $2, $3, $4, $5, 'test_card', 'test_card', $6, 'CNY', $7)`
const HAPPENED = `insert into interactions (subject_id, id, kind, channel, occurred_at, recorded_at, about, amount, currency, data)
  values ($1, $2, 'order_placed', 'web', $3, $3, $4, $5, 'CNY', $6)`
const PROFILE = `insert into profiles (subject_id, is_party, interactions, orders, orders_amount, first_at, last_at, last_order_at, last_items)
  values ($1, true, 1, 1, $3, $2, $2, $2, $4) on conflict (subject_id) do update set interactions = profiles.interactions + 1,
    orders = profiles.orders + 1, orders_amount = profiles.orders_amount + excluded.orders_amount, last_at = excluded.last_at,
    last_order_at = excluded.last_order_at, last_items = excluded.last_items, version = profiles.version + 1`
const EVENT = `insert into events (era, id, subject, version, type, payload, recorded_at) values (0, $1, $2, 1, 'bench.placed', $3, $4)`
