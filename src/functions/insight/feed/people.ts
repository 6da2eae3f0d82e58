import type { DuckDBConnection } from '@duckdb/node-api'
import type pg from 'pg'
import type { Table } from '../mart/layout.ts'
import { idArray } from './copy.ts'
import { aliasesSql, customerNamesSql, customersSql } from './masters.ts'
import type { News } from './streams.ts'

export type Put = (table: Table, sql: string) => Promise<void>
export type Drop = (table: Table, key: string, ids: Iterable<string>, and?: string) => Promise<void>

/** Those of whom there is news, those who were merged into them, and the devices that have just been seen. */
export const writePeople = async (
  client: pg.ClientBase,
  writer: DuckDBConnection,
  news: News,
  put: Put,
  drop: Drop,
): Promise<void> => {
  // Customers that a file brought in were not announced either: those who have done something are read too.
  const parties = new Set([...news.parties, ...news.subjects, ...(await buyersOf(client, news))])
  if (parties.size) {
    const all = await withMerged(client, parties)
    await drop('customers', 'id', all)
    await put('customers', customersSql(idArray(all)))
    await numberCustomers(writer)
    await drop('names', 'id', all, `and kind = 'customers'`)
    await put('names', customerNamesSql(idArray(all)))
  }
  const subjects = new Set([...news.subjects, ...news.parties])
  if (!subjects.size) return
  if (await areFew(writer)) {
    await writer.run('delete from aliases')
    return put('aliases', aliasesSql())
  }
  // A device may have been another's: what is known of it goes before what is so now comes.
  const devices = new Set([...subjects, ...(await devicesOf(client, subjects))])
  await drop('aliases', 'subject_id', devices)
  await drop('aliases', 'customer_id', subjects)
  await put('aliases', aliasesSql(idArray(devices)))
}

/**
 * A device that two people have used belongs to neither, and nothing is written of its own then. Few devices are read whole; of many, each is read
 * when it does something next.
 */
const areFew = async (writer: DuckDBConnection): Promise<boolean> => {
  const read = await writer.runAndReadAll(`select count(*) < ${FEW_DEVICES} from aliases`)
  return read.getRowsJson()[0]![0] === true
}
const FEW_DEVICES = 20_000

const devicesOf = async (client: pg.ClientBase, parties: ReadonlySet<string>): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>({
    name: 'insight.devices',
    text: 'select subject_id as id from aliases where party_id = any($1::uuid[])',
    values: [[...parties]],
  })
  return rows.map(({ id }) => id)
}

/** Customers come with their first order, whether they were announced or not. */
const buyersOf = async (client: pg.ClientBase, { orders, pastOrders }: News): Promise<string[]> => {
  if (!orders.size && !pastOrders.size) return []
  const { rows } = await client.query<{ id: string }>({
    name: 'insight.buyers',
    text: `select party_id as id from orders where id = any($1::uuid[]) and party_id is not null
      union select party_id from past_orders where id = any($2::uuid[]) and party_id is not null`,
    values: [[...orders], [...pastOrders]],
  })
  return rows.map(({ id }) => id)
}

const withMerged = async (client: pg.ClientBase, ids: ReadonlySet<string>): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>({
    name: 'insight.with_merged',
    text: `with recursive down as (select id from parties where id = any($1::uuid[]) union select p.id from parties p join down d on p.merged_into = d.id)
      select id from down`,
    values: [[...ids]],
  })
  return rows.map(({ id }) => id)
}

/** Gives those a number who have none. Nobody's number changes while the mart lives. */
export const numberCustomers = async (
  mart: DuckDBConnection,
  name: (table: Table) => string = (table) => table,
): Promise<void> => {
  const numbers = name('customer_numbers')
  await mart.run(`insert into ${numbers}
    select id, coalesce((select max(no) from ${numbers}), 0) + row_number() over (order by id) from ${name('customers')} where id not in (select id from ${numbers})`)
}

/** Sales with the numbers of their customers, and of their documents behind those that the mart knows. */
export const numbered =
  (name: (table: Table) => string = (table) => table) =>
  (rows: string): string =>
    `select r.* replace (r.order_no + coalesce((select max(order_no) from ${name('sales')}), 0) as order_no), n.no
     from ${rows} r left join ${name('customer_numbers')} n on n.id = r.customer_id`
