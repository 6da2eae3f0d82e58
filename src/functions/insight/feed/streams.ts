import type pg from 'pg'

/** A place in a stream of rows: everything up to it is in the mart. */
export type Place = { xid: string; id: string }
export type Stream = 'events' | 'interactions' | 'stock_moves' | 'valuations' | 'entries' | 'past_orders'

export const streams: readonly Stream[] = [
  'events',
  'interactions',
  'stock_moves',
  'valuations',
  'entries',
  'past_orders',
]
export const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/** The end of what can be read now: rows of transactions that are still open come later, whatever their ids. */
export const presentPlace = async (client: pg.ClientBase): Promise<Place> => {
  const { rows } = await client.query<{ xid: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xid')
  return { xid: rows[0]!.xid, id: FIRST_ID }
}

export type News = {
  /** Orders, past orders and parties whose present state is to be read. */
  orders: Set<string>
  pastOrders: Set<string>
  parties: Set<string>
  subjects: Set<string>
  interactions: Set<string>
  moves: Set<string>
  valuations: Set<string>
  entries: Set<string>
  /** Masters that are read whole: few rows, seldom changed. */
  masters: boolean
  places: Map<Stream, Place>
  hasMore: boolean
}

/** Rows of one stream in one batch. */
const AT_ONCE = 5000

type Row = { xid: string; id: string; what?: string; more?: string | null }

const selects: Record<Stream, string> = {
  events: `select xid::text, id, type || ' ' || subject as what, payload ->> 'loserId' as more from events where era = (select era from event_era) and`,
  interactions: `select xid::text, id, subject_id::text as what, case when kind = 'margin_known' then substr(about, 7) end as more from interactions where`,
  stock_moves: 'select xid::text, id from stock_moves where',
  valuations: `select v.xid::text, v.id, m.document_line as what from (select xid, id, move_id from valuations where`,
  entries: 'select xid::text, id from entries where',
  past_orders: 'select xid::text, id from past_orders where',
}

const readStream = async (client: pg.ClientBase, stream: Stream, { xid, id }: Place): Promise<Row[]> => {
  const order = `(xid, id) > ($1::xid8, $2::uuid) and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, id limit ${AT_ONCE}`
  const text =
    stream === 'valuations'
      ? `${selects.valuations} ${order}) v left join stock_moves m on m.id = v.move_id and m.reason = 'shipment' order by v.xid, v.id`
      : `${selects[stream]} ${order}`
  const { rows } = await client.query<Row>({ name: `insight.stream_${stream}`, text, values: [xid, id] })
  return rows
}

/** Which rows have come since these places, and what is to be read anew because of them. */
export const readNews = async (client: pg.ClientBase, places: ReadonlyMap<Stream, Place>): Promise<News> => {
  const news: News = {
    ...{ orders: new Set(), pastOrders: new Set(), parties: new Set(), subjects: new Set(), interactions: new Set() },
    ...{
      moves: new Set(),
      valuations: new Set(),
      entries: new Set(),
      masters: false,
      places: new Map(),
      hasMore: false,
    },
  }
  const lines = new Set<string>()
  for (const stream of streams) {
    const rows = await readStream(client, stream, places.get(stream)!)
    const last = rows.at(-1)
    if (!last) continue
    news.places.set(stream, { xid: last.xid, id: last.id })
    news.hasMore ||= rows.length === AT_ONCE
    for (const row of rows) notice[stream](news, row, lines)
  }
  for (const id of await ordersOf(client, lines)) news.orders.add(id)
  return news
}

const MASTERS = /^(catalog|sites|people|pricing|ledger|founding|accounting)\./

const notice: Record<Stream, (news: News, row: Row, lines: Set<string>) => void> = {
  events: (news, { what = '', more }) => {
    const [type = '', subject = ''] = what.split(' ')
    const [kind, id] = subject.split(':')
    if (kind === 'order' && id && ID.test(id)) news.orders.add(id)
    if (kind === 'party' && id && ID.test(id)) news.parties.add(id)
    if (more && ID.test(more)) news.parties.add(more)
    if (MASTERS.test(type) || (type.startsWith('parties.') && kind !== 'party')) news.masters = true
  },
  interactions: (news, { id, what, more }) => {
    news.interactions.add(id)
    if (what) news.subjects.add(what)
    // How much of an order has left at a known cost is written with this row.
    if (more && ID.test(more)) news.orders.add(more)
  },
  stock_moves: (news, { id }) => void news.moves.add(id),
  valuations: (news, { id, what }, lines) => {
    news.valuations.add(id)
    if (what && ID.test(what)) lines.add(what)
  },
  entries: (news, { id }) => void news.entries.add(id),
  past_orders: (news, { id }) => void news.pastOrders.add(id),
}

const ID = /^[0-9a-f-]{36}$/

const ordersOf = async (client: pg.ClientBase, lines: ReadonlySet<string>): Promise<string[]> => {
  if (!lines.size) return []
  const { rows } = await client.query<{ id: string }>({
    name: 'insight.orders_of_lines',
    text: 'select distinct order_id as id from order_lines where id = any($1::uuid[])',
    values: [[...lines]],
  })
  return rows.map(({ id }) => id)
}
