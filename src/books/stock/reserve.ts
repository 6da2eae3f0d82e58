import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { Decimal, decimal, plain } from '#support/money/index.ts'
import { lockCandidates } from './availability.ts'
import { type Allotted, chooseSites, type Free, type WantedLine, wantedByItem } from './choose-sites.ts'
import { stockErrors } from './errors.ts'

export type Reserve = {
  /** The document that is promised the goods: `order:<uuid>`. */
  holder: string
  /** After this the hold counts no longer; null or nothing: without end. */
  expiresAt?: Date | null
  lines: WantedLine[]
  /** Where the goods may come from, in order of preference. */
  siteIds: string[]
  /** What was free a moment ago: believed instead of read under locks, and the constraint `enoughIsThere` refuses what is gone. */
  known?: readonly Free[] | undefined
}
export type Reserved = { reservationId: string; line: string; itemId: string; siteId: string; quantity: string }

/** No more may be promised than is there. */
export const enoughIsThere = 'stock_promised_is_there'

/**
 * Promises goods: from one site that has all of it, else with the fewest splits (a split line gives several rows). Locks each item
 * at each candidate site in one order, so that buyers of the same goods queue and never meet in a deadlock; two statements when
 * nothing is scarce, one where what is `known` may be believed. Holds that have expired are freed when the piece is needed. Kits are exploded by the caller.
 * Fails with stock.not_enough {items: [{itemId, wanted, free}]}, and then nothing is reserved.
 */
export const reserve = async (
  ctx: Ctx,
  { holder, expiresAt = null, lines, siteIds, known }: Reserve,
): Promise<Reserved[]> => {
  if (!lines.length) return []
  const believed = known && chooseSites(lines, known, siteIds)
  if (believed) return write(ctx, holder, expiresAt, believed)
  const wanted = wantedByItem(lines)
  const free = await freeUnderLock(ctx, [...wanted.keys()], siteIds)
  let allotted = chooseSites(lines, free, siteIds)
  if (!allotted) {
    const more = await freeExpired(ctx, [...wanted.keys()], siteIds)
    const all = free.map((row) => ({ ...row, free: plain(decimal(row.free).plus(more.get(keyOf(row)) ?? 0)) }))
    allotted = chooseSites(lines, all, siteIds) ?? refuse(wanted, all)
  }
  return write(ctx, holder, expiresAt, allotted)
}

const keyOf = ({ itemId, siteId }: { itemId: string; siteId: string }) => `${itemId} ${siteId}`

const freeUnderLock = async (ctx: Ctx, itemIds: string[], siteIds: string[]): Promise<Free[]> => {
  const rows = await lockCandidates(ctx, itemIds, siteIds)
  return rows.map(({ itemId, siteId, onHand, reserved }) => ({ itemId, siteId, free: plain(onHand.minus(reserved)) }))
}

/** Frees what has expired at these (locked) items and sites; gives how much, by `item site`. */
const freeExpired = async (ctx: Ctx, itemIds: string[], siteIds: string[]): Promise<Map<string, string>> => {
  const rows = await ctx.tx.named<{ item_id: string; site_id: string; freed: string }>(
    'stock.free_expired',
    `with expired as (
       update reservations set state = 'released'
       where item_id = any($1::uuid[]) and site_id = any($2::uuid[]) and state = 'held' and expires_at <= $3
       returning item_id, site_id, quantity),
     sums as (select item_id, site_id, sum(quantity) as freed from expired group by item_id, site_id)
     update availability a set reserved = a.reserved - s.freed from sums s
     where a.item_id = s.item_id and a.site_id = s.site_id
     returning a.item_id, a.site_id, s.freed`,
    [itemIds, siteIds, ctx.now],
  )
  return new Map(rows.map((row) => [`${row.item_id} ${row.site_id}`, row.freed]))
}

/** Refuses what these sites cannot give: for whoever read it without a lock and need not wait for one to hear the same. Fails with stock.not_enough. */
export const refuseScarce = ({ lines, siteIds }: Pick<Reserve, 'lines' | 'siteIds'>, free: readonly Free[]): never =>
  refuse(
    wantedByItem(lines),
    free.filter(({ siteId }) => siteIds.includes(siteId)),
  )

const refuse = (wanted: Map<string, Decimal>, free: readonly Free[]): never => {
  const items = [...wanted].map(([itemId, quantity]) => {
    const there = free.filter((row) => row.itemId === itemId).map((row) => Decimal.max(0, decimal(row.free)))
    return { itemId, wanted: plain(quantity), free: plain(Decimal.sum(0, ...there)) }
  })
  const lacking = items.filter((item) => decimal(item.free).lessThan(item.wanted))
  return fail(stockErrors.notEnough, { items: lacking, count: lacking.length, ...lacking[0] })
}

const write = async (ctx: Ctx, holder: string, expiresAt: Date | null, allotted: Allotted[]): Promise<Reserved[]> => {
  const reserved = allotted.map((part) => ({ reservationId: newId(), ...part }))
  await ctx.tx.later(
    'stock.reserve',
    `with locked as materialized (
       select item_id, site_id from availability
       where (item_id, site_id) in (select * from unnest($3::uuid[], $4::uuid[])) order by item_id, site_id for no key update),
     promised as (
       insert into reservations (id, holder_line, item_id, site_id, quantity, holder, state, expires_at, created_at)
       select r.*, $6, 'held', $7, $8 from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::numeric[]) r
       returning item_id, site_id, quantity),
     sums as (select item_id, site_id, sum(quantity) as quantity from promised group by item_id, site_id)
     update availability a set reserved = a.reserved + s.quantity from locked l join sums s using (item_id, site_id)
     where a.item_id = l.item_id and a.site_id = l.site_id`,
    [
      reserved.map((row) => row.reservationId),
      reserved.map((row) => row.line),
      reserved.map((row) => row.itemId),
      reserved.map((row) => row.siteId),
      reserved.map((row) => row.quantity),
      holder,
      expiresAt,
      ctx.now,
    ],
  )
  return reserved
}
