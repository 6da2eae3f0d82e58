import type { Ctx } from '#support/actions/index.ts'
import { lockPromises } from './availability.ts'
import { NO_LOT } from './balances.ts'
import { unique } from './facts.ts'

export type Counted = { itemId: string; siteId: string; locationId: string; lotId?: string | null | undefined }

/**
 * What the book says lies in these places now, in the order given, with everything locked that could change it (in the book's order of
 * locks), so that a count can be answered by an exact difference.
 */
export const lockOnHand = async (ctx: Ctx, counted: Counted[]): Promise<string[]> => {
  if (!counted.length) return []
  const pairs = unique(counted.map(({ itemId, siteId }) => `${itemId} ${siteId}`)).map((pair) => pair.split(' '))
  await lockPromises(
    ctx,
    pairs.map(([itemId, siteId]) => ({ itemId: itemId!, siteId: siteId! })),
  )
  const rows = await ctx.tx.named<{ key: string; on_hand: string }>(
    'stock.lock_on_hand',
    `select b.item_id || ' ' || b.lot_id || ' ' || b.location_id as key, trim_scale(b.on_hand)::text as on_hand
     from stock_balances b join unnest($1::uuid[], $2::uuid[], $3::uuid[]) k (item_id, lot_id, location_id)
       using (item_id, lot_id, location_id)
     order by b.item_id, b.lot_id, b.location_id for no key update of b`,
    [
      counted.map(({ itemId }) => itemId),
      counted.map(({ lotId }) => lotId ?? NO_LOT),
      counted.map(({ locationId }) => locationId),
    ],
  )
  const onHand = new Map(rows.map((row) => [row.key, row.on_hand]))
  return counted.map(({ itemId, lotId, locationId }) => onHand.get(`${itemId} ${lotId ?? NO_LOT} ${locationId}`) ?? '0')
}
