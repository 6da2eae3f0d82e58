import { record } from '#books/interactions/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { copyRows } from '#support/database/copy-rows.ts'
import { newId } from '#support/database/index.ts'
import { decimal, negate, plain } from '#support/money/index.ts'

export type PastOrderLine = {
  itemId: string
  text: string
  /** Negative: came back. */
  quantity: string
  unitPrice: string
  net: string
  tax: string
}
/** What was sold, returned or corrected before us. Its number means one thing for ever in the system that it comes from. */
export type PastOrder = {
  number: string
  kind: 'order' | 'return' | 'adjustment'
  partyId: string | null
  country: string | null
  placedAt: Date
  siteId: string
  channel: string
  currency: string
  lines: PastOrderLine[]
}
type Head = {
  id: string
  kind: PastOrder['kind']
  partyId: string | null
  gross: string
  placedAt: Date
  siteId: string
  channel: string
  currency: string
  number: string
  revision: number
}
type Written = PastOrder & {
  id: string
  revision: number
  net: string
  tax: string
  gross: string
  before?: Head | undefined
}

/**
 * Writes documents of the past, new ones and those that say something else than before, and what their customers did into the book of
 * interactions: a fixed number of statements whatever their number. They move no goods and no money. Whoever calls compares first: what is given is
 * written. Answers the ids in the order given.
 */
export const writePastOrders = async (
  ctx: Ctx,
  { entityId, source, orders }: { entityId: string; source: string; orders: readonly PastOrder[] },
): Promise<string[]> => {
  if (!orders.length) return []
  const known = await knownOf(ctx, source, orders)
  const written = orders.map((order): Written => {
    const before = known.get(order.number)
    return { ...order, ...sumsOf(order), id: before?.id ?? newId(), revision: (before?.revision ?? 0) + 1, before }
  })
  await writeHeads(ctx, entityId, source, written)
  await writeLines(ctx, written)
  await record(
    ctx,
    written.flatMap((order) => happened(source, order)),
  )
  return written.map(({ id }) => id)
}

const knownOf = async (ctx: Ctx, source: string, orders: readonly PastOrder[]) => {
  const rows = await ctx.tx.named<Head>(
    'past_orders.known',
    `select id, number, kind, party_id as "partyId", gross, placed_at as "placedAt", site_id as "siteId", channel, currency, revision
     from past_orders where source = $1 and number = any($2) order by id for update`,
    [source, orders.map(({ number }) => number)],
  )
  return new Map(rows.map((row) => [row.number, row]))
}

const sumsOf = ({ lines }: PastOrder) => {
  const sum = (of: (line: PastOrderLine) => string) => lines.reduce((all, line) => all.plus(of(line)), decimal(0))
  const [net, tax] = [sum((line) => line.net), sum((line) => line.tax)]
  return { net: plain(net), tax: plain(tax), gross: plain(net.plus(tax)) }
}

const writeHeads = (ctx: Ctx, entityId: string, source: string, orders: readonly Written[]) =>
  ctx.tx.named(
    'past_orders.write',
    `insert into past_orders (id, entity_id, source, number, kind, party_id, country, placed_at, site_id, channel, currency, net, tax, gross, revision)
     select o.id, $1, $2, o.number, o.kind, o.party, o.country, o.at, o.site, o.channel, o.currency, o.net, o.tax, o.net + o.tax, o.revision
     from unnest($3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::timestamptz[], $9::uuid[], $10::text[], $11::text[], $12::numeric[], $13::numeric[], $14::int[])
       as o (id, number, kind, party, country, at, site, channel, currency, net, tax, revision)
     on conflict (source, number) do update set kind = excluded.kind, party_id = excluded.party_id, country = excluded.country, placed_at = excluded.placed_at,
       site_id = excluded.site_id, channel = excluded.channel, currency = excluded.currency, net = excluded.net, tax = excluded.tax, gross = excluded.gross,
       revision = excluded.revision, xid = pg_current_xact_id()`,
    [
      entityId,
      source,
      orders.map(({ id }) => id),
      orders.map(({ number }) => number),
      orders.map(({ kind }) => kind),
      orders.map(({ partyId }) => partyId),
      orders.map(({ country }) => country),
      orders.map(({ placedAt }) => placedAt),
      orders.map(({ siteId }) => siteId),
      orders.map(({ channel }) => channel),
      orders.map(({ currency }) => currency),
      orders.map(({ net }) => net),
      orders.map(({ tax }) => tax),
      orders.map(({ revision }) => revision),
    ],
  )

const writeLines = async (ctx: Ctx, orders: readonly Written[]) => {
  const changed = orders.filter(({ before }) => before)
  if (changed.length)
    await ctx.tx.named('past_orders.remove_lines', 'delete from past_order_lines where past_order_id = any($1)', [
      changed.map(({ id }) => id),
    ])
  await copyRows(
    ctx.tx,
    'past_order_lines (past_order_id, line_no, item_id, text, quantity, unit_price, net, tax)',
    orders.flatMap(({ id, lines }) =>
      lines.map((line, at) => [id, at + 1, line.itemId, line.text, line.quantity, line.unitPrice, line.net, line.tax]),
    ),
  )
}

type Row = Parameters<typeof record>[1][number]

/** What the customer's timeline says: that he ordered, or got money back. A document that has changed takes back what it said before. */
const happened = (source: string, order: Written): Row[] => {
  const { before, revision } = order
  const key = (nth: number, of: string) => `past ${source} ${order.number} ${nth} ${of}`
  const rows: Row[] = []
  if (before?.partyId && before.kind === 'order')
    rows.push({
      ...rowOf(before, before.partyId),
      id: key(revision - 1, 'undone'),
      kind: 'order_cancelled',
      amount: before.gross,
    })
  if (before?.partyId && before.kind === 'return')
    rows.push({
      ...rowOf(before, before.partyId),
      id: key(revision - 1, 'undone'),
      kind: 'order_refunded',
      amount: before.gross,
    })
  if (!order.partyId || order.kind === 'adjustment') return rows
  const items = [...new Set(order.lines.map(({ itemId }) => itemId))].slice(0, 20)
  if (order.kind === 'order')
    rows.push({
      ...rowOf(order, order.partyId),
      id: key(revision, 'said'),
      kind: 'order_placed',
      amount: order.gross,
      data: { items, number: order.number },
    })
  else
    rows.push({
      ...rowOf(order, order.partyId),
      id: key(revision, 'said'),
      kind: 'order_refunded',
      amount: negate(order.gross),
      data: { number: order.number },
    })
  return rows
}

const rowOf = (order: Pick<Head, 'id' | 'channel' | 'placedAt' | 'siteId' | 'currency'>, partyId: string) => ({
  subjectId: partyId,
  channel: order.channel,
  at: order.placedAt,
  about: `past_order:${order.id}`,
  siteId: order.siteId,
  currency: order.currency,
})
