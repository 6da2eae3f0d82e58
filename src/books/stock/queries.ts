import { z } from 'zod'
import { may, query } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { sitesInReach } from './reach.ts'

const page = { after: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }
const words = z.string().trim().max(100).optional()

/** One row more than a page holds says whether there is another. */
const paged = <Row>(rows: Row[], limit: number, keyOf: (row: Row) => string) => ({
  rows: rows.slice(0, limit),
  next: rows.length > limit ? keyOf(rows[limit - 1]!) : null,
})

export type ItemStock = {
  itemId: string
  code: string
  name: LocalisedText
  onHand: string
  reserved: string
  free: string
  sites: { siteId: string; site: string; onHand: string; reserved: string; free: string }[]
  value?: string
}

/** Stock by item: on hand, promised and free, in all and by site; the value with the permission to see cost, for who sees all sites. Pages by item code. */
export const byItem = query({
  name: 'stock.by_item',
  input: z.strictObject({
    q: words,
    siteId: z.uuid().optional(),
    show: z.enum(['all', 'there', 'none']).default('all'),
    ...page,
  }),
  fn: async (ctx, { q, siteId, show, after, limit }) => {
    const reach = sitesInReach(ctx.actor, 'stock.by_item')
    const sites = siteId ? [siteId].filter((id) => !reach || reach.includes(id)) : reach
    const rows = await ctx.tx.named<ItemStock>(
      'stock.by_item',
      `select i.id as "itemId", i.code, i.name, t.on_hand as "onHand", t.reserved, t.free, t.sites,
              case when $6 then (select sum(s.value)::text from valuation_states s where s.item_id = i.id) end as value
       from items i, lateral (
         select trim_scale(coalesce(sum(a.on_hand), 0))::text as on_hand, trim_scale(coalesce(sum(p.promised), 0))::text as reserved,
                trim_scale(coalesce(sum(a.on_hand - p.promised), 0))::text as free, coalesce(sum(a.on_hand), 0) as amount,
                coalesce(jsonb_agg(jsonb_build_object('siteId', s.id, 'site', s.code, 'onHand', trim_scale(a.on_hand)::text,
                  'reserved', trim_scale(p.promised)::text, 'free', trim_scale(a.on_hand - p.promised)::text) order by s.code)
                  filter (where s.id is not null), '[]') as sites
         from availability a join sites s on s.id = a.site_id,
           lateral (select a.reserved - coalesce(sum(r.quantity), 0) as promised from reservations r
                    where r.item_id = a.item_id and r.site_id = a.site_id and r.state = 'held' and r.expires_at <= $7) p
         where a.item_id = i.id and ($1::uuid[] is null or a.site_id = any($1::uuid[]))) t
       where i.kind = 'stocked' and i.archived_at is null and ($2::text is null or i.code > $2)
         and ($3::text is null or i.code ilike $3 or i.name::text ilike $3)
         and ($4 = 'all' or ($4 = 'there') = (t.amount > 0))
       order by i.code limit $5`,
      [
        sites,
        after ?? null,
        q ? containing(q) : null,
        show,
        limit + 1,
        !reach && may(ctx.actor, 'catalog.see_cost'),
        ctx.now,
      ],
    )
    return paged(rows, limit, (row) => row.code)
  },
})

export type PlaceStock = {
  siteId: string
  locationId: string
  location: string
  kind: string
  itemId: string
  code: string
  name: LocalisedText
  lot: string | null
  expiresOn: string | null
  onHand: string
}

/** What lies at a site, place by place in walking order. Pages by place, item and lot. */
export const byPlace = query({
  name: 'stock.by_place',
  input: z.strictObject({ siteId: z.uuid(), locationId: z.uuid().optional(), q: words, ...page }),
  fn: async (ctx, { siteId, locationId, q, after, limit }) => {
    const reach = sitesInReach(ctx.actor, 'stock.by_place')
    if (reach && !reach.includes(siteId)) return { rows: [], next: null }
    const rows = await ctx.tx.named<PlaceStock & { key: string }>(
      'stock.by_place',
      `select * from (
         select l.site_id as "siteId", l.id as "locationId", l.code as location, l.kind, i.id as "itemId", i.code, i.name,
                n.code as lot, n.expires_on as "expiresOn", trim_scale(b.on_hand)::text as "onHand",
                lpad(l.sequence::text, 9, '0') || ' ' || l.code || ' ' || i.code || ' ' || coalesce(n.code, '') as key
         from locations l join stock_balances b on b.location_id = l.id join items i on i.id = b.item_id
           left join lots n on n.id = b.lot_id
         where l.site_id = $1 and b.on_hand <> 0 and ($2::uuid is null or l.id = $2)
           and ($3::text is null or i.code ilike $3 or i.name::text ilike $3 or l.code ilike $3 or n.code ilike $3)) s
       where ($4::text is null or key > $4) order by key limit $5`,
      [siteId, locationId ?? null, q ? containing(q) : null, after ?? null, limit + 1],
    )
    return paged(rows, limit, (row) => row.key)
  },
})

const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
