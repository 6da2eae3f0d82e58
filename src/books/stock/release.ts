import type { Ctx } from '#support/actions/index.ts'
import { decimal, plain } from '#support/money/index.ts'
import type { Reserved } from './reserve.ts'
import type { Reservation } from './take-reserved.ts'

/** All that a holder was promised, or some of it. */
export type Which = { holder: string; reservationIds?: undefined } | { reservationIds: string[]; holder?: undefined }

/** Locks the availability rows of these reservations, by item and site, and gives them; reservations change under those locks only. */
const lock = async (ctx: Ctx, which: Which): Promise<[items: string[], sites: string[]]> => {
  const rows = await ctx.tx.named<{ item_id: string; site_id: string }>(
    'stock.lock_of_reservations',
    `select a.item_id, a.site_id from availability a
     where (a.item_id, a.site_id) in (select item_id, site_id from reservations
       where state = 'held' and (holder = $1 or id = any($2::uuid[])))
     order by a.item_id, a.site_id for no key update`,
    [which.holder ?? null, which.reservationIds ?? []],
  )
  return [rows.map((row) => row.item_id), rows.map((row) => row.site_id)]
}

type Row = { id: string; holder_line: string; item_id: string; site_id: string; quantity: string }
const reserved = (row: Row): Reserved => ({
  reservationId: row.id,
  line: row.holder_line,
  itemId: row.item_id,
  siteId: row.site_id,
  quantity: plain(decimal(row.quantity)),
})

/**
 * Gives promises up, and what was given up back; goods that are picked are put back first, they stay. Safe to repeat. What the same holder is
 * promised meanwhile stays, unless it lies where we hold the lock.
 */
export const release = async (ctx: Ctx, which: Which): Promise<Reserved[]> => {
  const locked = await lock(ctx, which)
  const rows = await ctx.tx.named<Row>(
    'stock.release',
    `with released as (
       update reservations set state = 'released' where state = 'held' and (holder = $1 or id = any($2::uuid[]))
         and (item_id, site_id) in (select * from unnest($3::uuid[], $4::uuid[]))
       returning id, holder_line, item_id, site_id, quantity),
     sums as (select item_id, site_id, sum(quantity) as quantity from released group by item_id, site_id),
     freed as (update availability a set reserved = a.reserved - s.quantity from sums s
       where a.item_id = s.item_id and a.site_id = s.site_id)
     select * from released`,
    [which.holder ?? null, which.reservationIds ?? [], ...locked],
  )
  return rows.map(reserved)
}

/**
 * Says until when a holder's promises count (null: without end). Gives what is still held; a hold that somebody else was given
 * meanwhile is missing from it.
 */
export const setHold = async (
  ctx: Ctx,
  { holder, expiresAt }: { holder: string; expiresAt: Date | null },
): Promise<Reserved[]> => {
  await lock(ctx, { holder })
  const rows = await ctx.tx.named<Row>(
    'stock.set_hold',
    `update reservations set expires_at = $2 where holder = $1 and state = 'held'
     returning id, holder_line, item_id, site_id, quantity`,
    [holder, expiresAt],
  )
  return rows.map(reserved)
}

/** What a holder was promised, and what became of it, in the order in which it was promised. */
export const reservationsOf = async (ctx: Pick<Ctx, 'tx'>, { holder }: { holder: string }): Promise<Standing[]> => {
  const rows = await ctx.tx.named<Row & Pick<Reservation, 'state' | 'expires_at'>>(
    'stock.reservations_of',
    'select * from reservations where holder = $1 order by created_at, id',
    [holder],
  )
  return rows.map((row) => ({ ...reserved(row), state: row.state, expiresAt: row.expires_at }))
}

export type Standing = Reserved & { state: Reservation['state']; expiresAt: Date | null }
