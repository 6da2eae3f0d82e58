import type { DuckDBConnection } from '@duckdb/node-api'
import type pg from 'pg'
import type { Database } from '#support/database/index.ts'
import { create, LAYOUT, type Table, tableNames } from '../mart/layout.ts'
import type { Store } from '../mart/open.ts'
import { interactionsSql, ledgerSql, movesSql, valuesSql } from './books.ts'
import { copyIn, idArray } from './copy.ts'
import { accountsSql, aliasesSql, customerNamesSql, customersSql, itemsSql, namesSql, sitesSql } from './masters.ts'
import { numberCustomers, numbered, type Put, writePeople } from './people.ts'
import { pastSalesSql, salesSql } from './sales.ts'
import { type News, type Place, presentPlace, readNews, type Stream, streams } from './streams.ts'

/** Reads in one snapshot of the database; a long one holds back nothing, since it writes nothing. */
const inSnapshot = async <T>(database: Database, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await database.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local statement_timeout = 0')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

const inMart = async <T>(mart: DuckDBConnection, work: () => Promise<T>): Promise<T> => {
  await mart.run('begin')
  try {
    const result = await work()
    await mart.run('commit')
    return result
  } catch (error) {
    await mart.run('rollback').catch(() => {})
    throw error
  }
}

const whole: [Table, () => string][] = [
  ['customers', customersSql],
  ['names', customerNamesSql],
  ['names', namesSql],
  ['aliases', aliasesSql],
  ['items', itemsSql],
  ['sites', sitesSql],
  ['accounts', accountsSql],
  ['sales', salesSql],
  ['sales', pastSalesSql],
  ['interactions', interactionsSql],
  ['stock', movesSql],
  ['stock', valuesSql],
  ['ledger', ledgerSql],
]

/** What a mart belongs to: another database, or one that was restored, has another name. */
const houseOf = async (client: pg.ClientBase): Promise<string> => {
  const { rows } = await client.query<{ house: string }>(
    `select ${LAYOUT} || ' ' || current_database() || ' ' || (select era from event_era) || ' ' ||
       coalesce((select md5(value::text) from settings where key = 'house.secret'), '') as house`,
  )
  return rows[0]!.house
}

/** Builds the mart anew beside the present one, which answers meanwhile, and puts it in its place. Returns the instant of which it tells. */
export const load = (database: Database, { writer, folder }: Store): Promise<Date> =>
  inSnapshot(database, async (client) => {
    const [place, house, asOf] = [await presentPlace(client), await houseOf(client), await instant(client)]
    const fresh = (table: string) => `${table}_new`
    for (const table of tableNames)
      await writer.run(`drop table if exists ${fresh(table)}; ${create(table, fresh(table))}`)
    for (const [table, sql] of whole) {
      const read = table === 'sales' ? numbered(fresh) : undefined
      await copyIn(client, writer, { sql: sql(), table, into: fresh(table), folder, ...(read && { read }) })
      if (table === 'customers') await numberCustomers(writer, fresh)
    }
    await writer.run(`insert into ${fresh('currencies')} ${currenciesIn(fresh)}`)
    await inMart(writer, async () => {
      for (const table of tableNames)
        await writer.run(`drop table ${table}; alter table ${fresh(table)} rename to ${table}`)
      await keep(writer, house, asOf)
      await move(writer, new Map(streams.map((stream) => [stream, place])))
    })
    await writer.run('checkpoint')
    return asOf
  })

const currenciesIn = (name: (table: string) => string) =>
  ['sales', 'stock', 'ledger']
    .map((table) => `select distinct '${table}', currency from ${name(table)} where currency is not null`)
    .join(' union all ')

const instant = async (client: pg.ClientBase): Promise<Date> =>
  (await client.query<{ now: Date }>('select now() as now')).rows[0]!.now

const keep = async (mart: DuckDBConnection, house: string, asOf: Date) => {
  await mart.run(`delete from facts_of_mart where name in ('house', 'loaded_at')`)
  await mart.run(`insert into facts_of_mart values ('house', $1), ('loaded_at', $2)`, [house, asOf.toISOString()])
}

const move = async (mart: DuckDBConnection, places: ReadonlyMap<Stream, Place>) => {
  for (const [stream, { xid, id }] of places) {
    await mart.run('delete from cursors where stream = $1', [stream])
    await mart.run('insert into cursors values ($1, $2, $3)', [stream, xid, id])
  }
}

const placesOf = async (mart: DuckDBConnection): Promise<Map<Stream, Place>> => {
  const read = await mart.runAndReadAll('select stream, xid, id from cursors')
  return new Map(
    read.getRowsJson().map(([stream, xid, id]) => [stream as Stream, { xid: String(xid), id: String(id) }]),
  )
}

export const factOf = async (mart: DuckDBConnection, name: string): Promise<string | undefined> => {
  const read = await mart.runAndReadAll('select value from facts_of_mart where name = $1', [name])
  return read.getRowsJson()[0]?.[0] as string | undefined
}

/** Events are forgotten after a month; a mart that slept for so long must not go on as if it had heard them. */
const LONGEST_SLEEP_MS = 20 * 86_400_000

/** Whether the mart tells of this house and can go on where it stopped. */
export const isUsable = async (database: Database, { writer }: Store): Promise<boolean> => {
  const [known, readAt] = [await factOf(writer, 'house'), await factOf(writer, 'read_at')]
  const loadedAt = await factOf(writer, 'loaded_at')
  const last = Math.max(...[readAt, loadedAt].map((at) => (at ? Date.parse(at) : 0)))
  if (!known || Date.now() - last > LONGEST_SLEEP_MS) return false
  return inSnapshot(database, async (client) => known === (await houseOf(client)))
}

export type Grown = { hasMore: boolean; asOf: Date; rows: number }

/**
 * Reads what has come since, in one snapshot, and writes it with the cursors in one transaction of the mart: rows are replaced by their key, documents
 * by their present state, so reading the same twice changes nothing.
 */
export const grow = (database: Database, store: Store): Promise<Grown> =>
  inSnapshot(database, async (client) => {
    const asOf = await instant(client)
    const news = await readNews(client, await placesOf(store.writer))
    if (!news.places.size) return { hasMore: false, asOf, rows: 0 }
    const rows = await inMart(store.writer, async () => {
      const count = await write(client, store, news)
      await store.writer.run(
        `insert into currencies (select * from (${currenciesIn((table) => table)}) except select * from currencies)`,
      )
      await move(store.writer, news.places)
      await store.writer.run(`delete from facts_of_mart where name = 'read_at'`)
      await store.writer.run(`insert into facts_of_mart values ('read_at', $1)`, [asOf.toISOString()])
      return count
    })
    return { hasMore: news.hasMore, asOf, rows }
  })

const write = async (client: pg.ClientBase, { writer, folder }: Store, news: News): Promise<number> => {
  let count = 0
  const put = async (table: Table, sql: string) => {
    const read = table === 'sales' ? numbered() : undefined
    count += await copyIn(client, writer, { sql, table, folder, ...(read && { read }) })
  }
  const drop = async (table: Table, key: string, ids: Iterable<string>, and = '') => {
    const list = [...ids].join(',')
    if (list)
      await writer.run(`delete from ${table} where ${key} in (select unnest(string_split($1, ','))::uuid) ${and}`, [
        list,
      ])
  }
  // Customers first: sales bear their numbers.
  await writePeople(client, writer, news, put, drop)
  if (news.orders.size) {
    await drop('sales', 'order_id', news.orders, `and source = 'onefold'`)
    await put('sales', salesSql(idArray(news.orders)))
  }
  if (news.pastOrders.size) {
    await drop('sales', 'order_id', news.pastOrders)
    await put('sales', pastSalesSql(idArray(news.pastOrders)))
  }
  if (news.interactions.size) {
    await drop('interactions', 'id', news.interactions)
    await put('interactions', interactionsSql(`where i.id = any(${idArray(news.interactions)})`))
  }
  if (news.moves.size) {
    await drop('stock', 'id', news.moves, `and side <> 'value'`)
    await put('stock', movesSql(`and m.id = any(${idArray(news.moves)})`))
  }
  if (news.valuations.size) {
    await drop('stock', 'id', news.valuations, `and side = 'value'`)
    await put('stock', valuesSql(`and v.id = any(${idArray(news.valuations)})`))
  }
  if (news.entries.size) {
    await drop('ledger', 'entry_id', news.entries)
    await put('ledger', ledgerSql(`where n.id = any(${idArray(news.entries)})`))
  }
  if (news.masters || (await hasUnknownItem(writer, news))) await writeMasters(writer, put)
  return count
}

/** Items that came in by a file were not announced one by one. */
const hasUnknownItem = async (writer: DuckDBConnection, { orders, pastOrders }: News): Promise<boolean> => {
  if (!orders.size && !pastOrders.size) return false
  const read = await writer.runAndReadAll(
    `select 1 from sales where order_id in (select unnest(string_split($1, ','))::uuid) and item_id not in (select id from items) limit 1`,
    [[...orders, ...pastOrders].join(',')],
  )
  return read.currentRowCount > 0
}

const writeMasters = async (writer: DuckDBConnection, put: Put) => {
  await writer.run(
    `delete from items; delete from sites; delete from accounts; delete from names where kind <> 'customers'`,
  )
  await put('items', itemsSql())
  await put('sites', sitesSql())
  await put('accounts', accountsSql())
  await put('names', namesSql())
}
