import type { Ctx } from '#support/actions/index.ts'
import { type Decimal, decimal, plain } from '#support/money/index.ts'
import type { FullMove, Place } from './facts.ts'
import type { KeptPromises } from './take-reserved.ts'

/** One locked row of availability, and by how much the moves change what is on hand there. */
export type Promised = { itemId: string; siteId: string; onHand: Decimal; reserved: Decimal; by: Decimal }

const keyOf = (itemId: string, siteId: string) => `${itemId} ${siteId}`

const siteOf = (place: Place) => (place.is_stock && place.site_id ? place.site_id : undefined)

/** Locks these rows, by item and site; those that do not exist are made first. */
export const lockPromises = async (ctx: Ctx, pairs: { itemId: string; siteId: string }[]) => {
  const once = [...new Map(pairs.map((pair) => [keyOf(pair.itemId, pair.siteId), pair])).values()]
  const sorted = once.toSorted((a, b) => (keyOf(a.itemId, a.siteId) < keyOf(b.itemId, b.siteId) ? -1 : 1))
  const keys = [sorted.map(({ itemId }) => itemId), sorted.map(({ siteId }) => siteId)]
  await openRows(ctx, keys)
  return lockPairs(ctx, keys)
}

/** What changes at each item and site, and where a promise is kept though on hand stays: those rows are locked too. */
const changesOf = (moves: FullMove[]) => {
  const changes = new Map<string, { itemId: string; siteId: string; by: Decimal; isPromise: boolean }>()
  const add = (move: FullMove, place: Place, by: Decimal) => {
    const siteId = siteOf(place)
    if (!siteId) return
    const key = keyOf(move.itemId, siteId)
    const before = changes.get(key)
    const isPromise = before?.isPromise || move.reservationId !== undefined
    changes.set(key, { itemId: move.itemId, siteId, by: (before?.by ?? decimal(0)).plus(by), isPromise })
  }
  for (const move of moves) {
    add(move, move.from, decimal(move.quantity).negated())
    add(move, move.to, decimal(move.quantity))
  }
  return [...changes]
    .filter(([, { by, isPromise }]) => isPromise || !by.isZero())
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => change)
}

/** Makes missing rows of availability and locks all that the moves touch, by item and site. */
export const lockAvailability = async (ctx: Ctx, moves: FullMove[]): Promise<Promised[]> => {
  const changes = changesOf(moves)
  if (!changes.length) return []
  const keys = [changes.map(({ itemId }) => itemId), changes.map(({ siteId }) => siteId)]
  await openRows(ctx, keys)
  const rows = await lockPairs(ctx, keys)
  const by = new Map(changes.map((change) => [keyOf(change.itemId, change.siteId), change.by]))
  return rows.map((row) => ({ ...row, by: by.get(keyOf(row.itemId, row.siteId))! }))
}

const openRows = (ctx: Ctx, keys: string[][]) =>
  ctx.tx.named(
    'stock.open_availability',
    `insert into availability (item_id, site_id)
     select distinct k.* from unnest($1::uuid[], $2::uuid[]) k (item, site)
     where not exists (select from availability a where a.item_id = k.item and a.site_id = k.site)
     order by 1, 2 on conflict do nothing`,
    keys,
  )

const lockPairs = async (ctx: Ctx, keys: string[][]) => {
  const rows = await ctx.tx.named<Row>(
    'stock.lock_availability',
    `select a.* from availability a join unnest($1::uuid[], $2::uuid[]) k (item_id, site_id) using (item_id, site_id)
     order by a.item_id, a.site_id for no key update of a`,
    keys,
  )
  return rows.map(fromRow)
}

type Row = { item_id: string; site_id: string; on_hand: string; reserved: string }
const fromRow = (row: Row) => ({
  itemId: row.item_id,
  siteId: row.site_id,
  onHand: decimal(row.on_hand),
  reserved: decimal(row.reserved),
})

/** Locks every item at every of these sites, by item and site; rows that do not exist hold nothing. */
export const lockCandidates = async (ctx: Ctx, itemIds: string[], siteIds: string[]) => {
  const rows = await ctx.tx.named<Row>(
    'stock.lock_candidates',
    `select * from availability where item_id = any($1::uuid[]) and site_id = any($2::uuid[])
     order by item_id, site_id for no key update`,
    [itemIds, siteIds],
  )
  return rows.map(fromRow)
}

/** Writes both sums at once, so that the promise is checked against what is there when all is done. */
export const writeAvailability = async (
  ctx: Ctx,
  promised: Promised[],
  kept: KeptPromises,
  freed: Map<string, Decimal>,
) => {
  const changes = promised
    .map(({ itemId, siteId, by }) => ({ itemId, siteId, by, reserved: reservedBy(keyOf(itemId, siteId), kept, freed) }))
    .filter(({ by, reserved }) => !by.isZero() || !reserved.isZero())
  if (!changes.length) return
  await ctx.tx.named(
    'stock.write_availability',
    `update availability a set on_hand = a.on_hand + k.by, reserved = a.reserved + k.reserved
     from unnest($1::uuid[], $2::uuid[], $3::numeric[], $4::numeric[]) k (item_id, site_id, by, reserved)
     where a.item_id = k.item_id and a.site_id = k.site_id`,
    [
      changes.map(({ itemId }) => itemId),
      changes.map(({ siteId }) => siteId),
      changes.map(({ by }) => plain(by)),
      changes.map(({ reserved }) => plain(reserved)),
    ],
  )
}

/** How the sum of promises changes: those that were kept and those that were given up. */
export const reservedBy = (key: string, kept: KeptPromises, freed: Map<string, Decimal>): Decimal =>
  decimal(0)
    .minus(kept.done.get(key) ?? 0)
    .minus(freed.get(key) ?? 0)
