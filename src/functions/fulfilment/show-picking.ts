import { z } from 'zod'
import { sitesInReach } from '#books/stock/functions.ts'
import { type Ctx, fail, query } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { fulfilmentErrors } from './errors.ts'

export type ListedLine = {
  id: string
  documentNumber: string
  document: string
  shipmentId: string
  itemId: string
  code: string
  name: LocalisedText
  unit: string
  tracking: 'none' | 'lot' | 'serial'
  gtins: string[]
  quantity: string
  picked: string
  state: string
  locationId: string | null
  location: string | null
  lot: string | null
  unitName: LocalisedText
  /** Lots or serial numbers that lie at the site, nearest first: for goods that are told apart. */
  lots: { code: string; location: string; quantity: string }[]
}

/** A picking list as one walks it: its lines in the order of the places. */
export const showPicking = query({
  name: 'fulfilment.show_picking',
  input: z.strictObject({ id: z.string().min(1).max(60) }),
  fn: async (ctx, { id }) => {
    const [picking] = await ctx.tx.named<{ id: string; number: string; siteId: string; state: string }>(
      'fulfilment.show_picking',
      `select p.id, p.number, p.site_id as "siteId", s.code as site, p.state, p.assignee_id as "assigneeId", p.started_at as "startedAt",
              p.picked_at as "pickedAt", p.created_at as "createdAt", p.version
       from pickings p join sites s on s.id = p.site_id
       where (p.id::text = $1 or p.number = $1) and ($2::uuid[] is null or p.site_id = any($2::uuid[]))`,
      [id, sitesInReach(ctx.actor, 'fulfilment.show_picking')],
    )
    if (!picking) return fail(fulfilmentErrors.unknownPicking)
    return { ...picking, lines: await listedLines(ctx, picking.id) }
  },
})

const LOTS = `
  select coalesce(json_agg(json_build_object('code', near.code, 'location', near.place, 'quantity', near.quantity)), '[]')
  from (select own.code, at.code as place, trim_scale(b.on_hand)::text as quantity
        from stock_balances b join lots own on own.id = b.lot_id join locations at on at.id = b.location_id
        where b.item_id = l.item_id and at.site_id = l.site_id and at.kind <> 'packing' and b.on_hand > 0
        order by own.id = l.lot_id desc nulls last, at.id = l.from_location_id desc nulls last, own.expires_on nulls last, own.code limit 12) as near`

const listedLines = (ctx: Ctx, pickingId: string) =>
  ctx.tx.named<ListedLine>(
    'fulfilment.listed_lines',
    `select l.id, l.document_number as "documentNumber", l.document, l.shipment_id as "shipmentId", i.id as "itemId", i.code, i.name,
            u.code as unit, u.name as "unitName", i.tracking, trim_scale(l.quantity)::text as quantity, trim_scale(l.picked)::text as picked, l.state,
            p.id as "locationId", p.code as location, n.code as lot,
            array(select gtin from gtins g where g.item_id = i.id order by gtin) as gtins,
            case when i.tracking = 'none' or l.state <> 'listed' then '[]'::json else (${LOTS}) end as lots
     from picking_lines l join items i on i.id = l.item_id join units u on u.id = i.unit_id
       left join locations p on p.id = l.from_location_id left join lots n on n.id = l.lot_id
     where l.picking_id = $1 and l.state <> 'cancelled'
     order by p.sequence nulls last, p.code, i.code, l.document_number, l.id`,
    [pickingId],
  )

/** What waits to be listed at the sites within reach, document by document, due first. */
export const waiting = query({
  name: 'fulfilment.waiting',
  input: z.strictObject({ siteId: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(200).default(100) }),
  fn: async (ctx, { siteId, limit }) => {
    const rows = await ctx.tx.named<{
      document: string
      documentNumber: string
      siteId: string
      site: string
      dueOn: string | null
      lines: number
      pieces: string
    }>(
      'fulfilment.waiting',
      `select l.document, l.document_number as "documentNumber", l.site_id as "siteId", s.code as site, min(l.due_on) as "dueOn",
              count(*)::int as lines, trim_scale(sum(l.quantity))::text as pieces
       from picking_lines l join sites s on s.id = l.site_id
       where l.state = 'waiting' and ($1::uuid is null or l.site_id = $1) and ($2::uuid[] is null or l.site_id = any($2::uuid[]))
       group by l.document, l.document_number, l.site_id, s.code order by min(l.due_on), min(l.created_at) limit $3`,
      [siteId ?? null, sitesInReach(ctx.actor, 'fulfilment.waiting'), limit],
    )
    return { rows }
  },
})

/** The warehouse at a look: what waits, what is listed, what is being packed, what left today, by site. */
export const board = query({
  name: 'fulfilment.board',
  input: z.strictObject({}),
  fn: async (ctx) => {
    const rows = await ctx.tx.named(
      'fulfilment.board',
      `select s.id as "siteId", s.code as site, s.name,
         (select count(distinct document)::int from picking_lines l where l.site_id = s.id and l.state = 'waiting') as waiting,
         (select count(distinct document)::int from picking_lines l where l.site_id = s.id and l.state = 'waiting' and l.due_on < ($2::timestamptz at time zone s.zone)::date) as late,
         (select count(*)::int from pickings p where p.site_id = s.id and p.state in ('open', 'started')) as picking,
         (select count(*)::int from shipments h where h.site_id = s.id and h.state = 'packing') as packing,
         (select count(*)::int from shipments h where h.site_id = s.id and h.state in ('shipped', 'delivered') and h.shipped_at >= $3) as shipped
       from sites s where s.archived_at is null and s.kind <> 'web' and ($1::uuid[] is null or s.id = any($1::uuid[])) order by s.ship_rank, s.code`,
      [sitesInReach(ctx.actor, 'fulfilment.board'), ctx.now, new Date(ctx.now.getTime() - 86_400_000)],
    )
    return { rows }
  },
})
