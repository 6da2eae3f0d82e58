import type { Ctx } from '#support/actions/index.ts'

export type FreeAt = { itemId: string; siteId: string; onHand: string; reserved: string; free: string }

/** What can be promised of these items, by site, in one statement; expired holds no longer count. No row: nothing was ever there. */
export const freeOf = async (
  ctx: Pick<Ctx, 'tx' | 'now'>,
  { itemIds, siteIds }: { itemIds: string[]; siteIds?: string[] },
): Promise<FreeAt[]> =>
  ctx.tx.named<FreeAt>(
    'stock.free_of',
    `select a.item_id as "itemId", a.site_id as "siteId", trim_scale(a.on_hand)::text as "onHand",
            trim_scale(a.reserved - e.expired)::text as reserved, trim_scale(a.on_hand - a.reserved + e.expired)::text as free
     from availability a,
       lateral (select coalesce(sum(r.quantity), 0) as expired from reservations r
                where r.item_id = a.item_id and r.site_id = a.site_id and r.state = 'held' and r.expires_at <= $3) e
     where a.item_id = any($1::uuid[]) and ($2::uuid[] is null or a.site_id = any($2::uuid[]))
     order by a.item_id, a.site_id`,
    [itemIds, siteIds ?? null, ctx.now],
  )
