import type { Ctx } from '#support/actions/index.ts'
import { findShippingMethod, trackingLink } from './shipping-methods.ts'

type Reading = Pick<Ctx, 'tx'>

/** What of a document has left the house, by its line and item. */
export const shippedOf = (ctx: Reading, { document }: { document: string }) =>
  ctx.tx.named<{ line: string; itemId: string; quantity: string }>(
    'fulfilment.shipped_of',
    `select l.document_line as line, l.item_id as "itemId", trim_scale(sum(l.quantity))::text as quantity
     from shipments s join shipment_lines l on l.shipment_id = s.id
     where s.document = $1 and s.state in ('shipped', 'delivered') group by 1, 2 order by 1, 2`,
    [document],
  )

export type ShipmentOf = {
  id: string
  number: string
  siteId: string
  site: string
  state: string
  dueOn: string | null
  shippedAt: Date | null
  deliveredAt: Date | null
  lines: { line: string; itemId: string; quantity: string; lot: string | null }[]
  parcels: { trackingNumber: string | null; weight: string | null; link: string | null }[]
}

/** The deliveries of a document with what is in them and where their parcels can be followed; those called off are left out. */
export const shipmentsOf = async (ctx: Reading, { document }: { document: string }): Promise<ShipmentOf[]> => {
  const rows = await ctx.tx.named<ShipmentOf & { methodId: string | null }>(
    'fulfilment.shipments_of',
    `select s.id, s.number, s.site_id as "siteId", t.code as site, s.state, s.due_on as "dueOn", s.shipped_at as "shippedAt",
            s.delivered_at as "deliveredAt", s.shipping_method_id as "methodId",
       coalesce((select jsonb_agg(jsonb_build_object('line', l.document_line, 'itemId', l.item_id, 'quantity', trim_scale(l.quantity)::text,
          'lot', n.code) order by l.id) from shipment_lines l left join lots n on n.id = l.lot_id where l.shipment_id = s.id), '[]') as lines,
       coalesce((select jsonb_agg(jsonb_build_object('trackingNumber', p.tracking_number, 'weight', trim_scale(p.weight)::text) order by p.id)
          from parcels p where p.shipment_id = s.id), '[]') as parcels
     from shipments s join sites t on t.id = s.site_id where s.document = $1 and s.state <> 'cancelled' order by s.id`,
    [document],
  )
  const shipments: ShipmentOf[] = []
  for (const { methodId, ...row } of rows) {
    const method = await findShippingMethod(ctx, methodId)
    const parcels = row.parcels.map((one) => ({ ...one, link: trackingLink(method, one.trackingNumber) }))
    shipments.push({ ...row, parcels })
  }
  return shipments
}

/** How far the picking of a document is, line by line. */
export const pickingOf = (ctx: Reading, { document }: { document: string }) =>
  ctx.tx.named<{
    id: string
    pickingId: string | null
    picking: string | null
    siteId: string
    line: string
    itemId: string
    quantity: string
    picked: string
    state: string
  }>(
    'fulfilment.picking_of',
    `select l.id, l.picking_id as "pickingId", p.number as picking, l.site_id as "siteId", l.document_line as line, l.item_id as "itemId",
            trim_scale(l.quantity)::text as quantity, trim_scale(l.picked)::text as picked, l.state
     from picking_lines l left join pickings p on p.id = l.picking_id where l.document = $1 and l.state <> 'cancelled' order by l.id`,
    [document],
  )
