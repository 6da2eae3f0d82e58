import { z } from 'zod'
import { sitesInReach } from '#books/stock/functions.ts'
import { type Ctx, common, fail, may, query } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'

type Head = { id: string; number: string; siteId: string; site: string; actorId: string }
type Line = {
  itemId: string
  code: string
  name: LocalisedText
  location: string
  lot: string | null
  moveId: string | null
}

const oneOf = async <Row extends Head>(ctx: Ctx, name: string, text: string, id: string): Promise<Row> => {
  const [row] = await ctx.tx.named<Row>(name, text, [id, sitesInReach(ctx.actor, name)])
  return row ?? fail(common.notFound, { id })
}

/** A receipt with its lines; the cost with the permission to see it. */
export const showReceipt = query({
  name: 'fulfilment.show_receipt',
  input: z.strictObject({ id: z.string().min(1).max(60) }),
  fn: async (ctx, { id }) => {
    const head = await oneOf<Head & { reference: string | null; supplierId: string | null; receivedAt: Date }>(
      ctx,
      'fulfilment.show_receipt',
      `select r.id, r.number, r.site_id as "siteId", s.code as site, r.supplier_id as "supplierId", r.reference, r.received_at as "receivedAt",
              r.actor_id as "actorId", r.created_at as "createdAt"
       from receipts r join sites s on s.id = r.site_id
       where (r.id::text = $1 or r.number = $1) and ($2::uuid[] is null or r.site_id = any($2::uuid[]))`,
      id,
    )
    const lines = await ctx.tx.named<Line & { quantity: string; unitCost?: string | null }>(
      'fulfilment.receipt_lines',
      `select l.item_id as "itemId", i.code, i.name, p.code as location, n.code as lot, trim_scale(l.quantity)::text as quantity,
              case when $2 then trim_scale(l.unit_cost)::text end as "unitCost", l.move_id as "moveId"
       from receipt_lines l join items i on i.id = l.item_id join locations p on p.id = l.location_id left join lots n on n.id = l.lot_id
       where l.receipt_id = $1 order by l.id`,
      [head.id, may(ctx.actor, 'catalog.see_cost')],
    )
    return { ...head, lines }
  },
})

/** An adjustment with its lines. */
export const showAdjustment = query({
  name: 'fulfilment.show_adjustment',
  input: z.strictObject({ id: z.string().min(1).max(60) }),
  fn: async (ctx, { id }) => {
    const head = await oneOf<Head & { reasonCode: string; note: string | null; at: Date }>(
      ctx,
      'fulfilment.show_adjustment',
      `select a.id, a.number, a.site_id as "siteId", s.code as site, a.reason_code as "reasonCode", r.name as reason, a.note, a.at,
              a.actor_id as "actorId"
       from adjustments a join sites s on s.id = a.site_id left join adjustment_reasons r on r.code = a.reason_code
       where (a.id::text = $1 or a.number = $1) and ($2::uuid[] is null or a.site_id = any($2::uuid[]))`,
      id,
    )
    const lines = await ctx.tx.named<Line & { counted: string | null; change: string }>(
      'fulfilment.adjustment_lines',
      `select l.item_id as "itemId", i.code, i.name, p.code as location, n.code as lot, trim_scale(l.counted)::text as counted,
              trim_scale(l.change)::text as change, l.move_id as "moveId"
       from adjustment_lines l join items i on i.id = l.item_id join locations p on p.id = l.location_id left join lots n on n.id = l.lot_id
       where l.adjustment_id = $1 order by l.id`,
      [head.id],
    )
    return { ...head, lines }
  },
})
