import type { Outside } from '#support/actions/index.ts'
import { type History, historyWriter } from './history.ts'

// The newest so many orders tell what is wanted now; each page is one short statement.
const MOST_ORDERS = 300_000
const MOST_PROFILES = 300_000
const PAGE = 5000

type OrderRow = { id: string; customer: string; day: number; items: string[] }
type ProfileRow = { id: string; customer: string; items: [item: string, at: string][] }

const ORDERS = `with page as (
    select id, coalesce(party_id, subject_id) as customer, placed_at from orders where state <> 'cancelled' and id < $1 order by id desc limit ${PAGE})
  select p.id, p.customer, floor(extract(epoch from p.placed_at) / 86400)::int as day,
    coalesce(array_agg(l.item_id::text) filter (where l.item_id is not null), '{}') as items
  from page p left join order_lines l on l.order_id = p.id group by p.id, p.customer, p.placed_at order by p.id desc`

// Whoever bought without a name bought these things together all the same.
const PAST_ORDERS = `with page as (
    select id, coalesce(party_id, id) as customer, placed_at from past_orders where kind = 'order' and id < $1 order by id desc limit ${PAGE})
  select p.id, p.customer, floor(extract(epoch from p.placed_at) / 86400)::int as day,
    coalesce(array_agg(distinct l.item_id::text) filter (where l.quantity > 0), '{}') as items
  from page p left join past_order_lines l on l.past_order_id = p.id group by p.id, p.customer, p.placed_at order by p.id desc`

const LOOKED_AT = `select subject_id as id, coalesce(merged_into, subject_id) as customer, last_items as items
  from profiles where subject_id < $1 and last_items <> '[]' order by subject_id desc limit ${PAGE}`

const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Reads page after page, each in a transaction of its own, the newest first. */
const eachPage = async <Row extends { id: string }>(
  { transaction, signal }: Outside,
  { name, text, most }: { name: string; text: string; most: number },
  take: (row: Row) => void,
) => {
  let before = LAST_ID
  for (let read = 0; read < most; read += PAGE) {
    signal?.throwIfAborted()
    const rows = await transaction(({ tx }) => tx.named<Row>(name, text, [before]))
    for (const row of rows) take(row)
    if (rows.length < PAGE) return
    before = rows.at(-1)!.id
  }
}

/** What customers bought and looked at, and what lay in the same orders: of our own orders, of other systems' and of the profiles. */
export const readHistories = async (outside: Outside): Promise<{ history: History; orders: History }> => {
  const customers = historyWriter()
  const orders = historyWriter(customers.numbers)
  const ordered = ({ id, customer, day, items }: OrderRow) => {
    for (const item of items) {
      customers.add(customer, item, day)
      orders.add(id, item, day)
    }
  }
  await eachPage(outside, { name: 'recommend.orders', text: ORDERS, most: MOST_ORDERS }, ordered)
  await eachPage(outside, { name: 'recommend.past_orders', text: PAST_ORDERS, most: MOST_ORDERS }, ordered)
  await eachPage<ProfileRow>(
    outside,
    { name: 'recommend.looked_at', text: LOOKED_AT, most: MOST_PROFILES },
    ({ customer, items }) => {
      for (const [item, at] of items) customers.add(customer, item, dayOf(new Date(at)), false)
    },
  )
  return { history: customers.done(), orders: orders.done() }
}

export const dayOf = (instant: Date): number => Math.floor(instant.getTime() / 86_400_000)
