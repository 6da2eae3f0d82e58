import { type Ctx, fail } from '#support/actions/index.ts'
import { fulfilmentErrors } from './errors.ts'
import type { ShipmentState } from './states.ts'

export type Shipment = {
  id: string
  number: string
  siteId: string
  document: string
  documentNumber: string
  partyId: string | null
  shippingMethodId: string | null
  address: Record<string, string>
  dueOn: string | null
  state: ShipmentState
  shippedAt: Date | null
  deliveredAt: Date | null
  version: number
}

const SHIPMENT = `id, number, site_id as "siteId", document, document_number as "documentNumber", party_id as "partyId",
  shipping_method_id as "shippingMethodId", address, due_on as "dueOn", state, shipped_at as "shippedAt", delivered_at as "deliveredAt", version`

/** A delivery, locked. Fails with fulfilment.unknown_shipment. */
export const lockShipment = async (ctx: Ctx, id: string): Promise<Shipment> => {
  const [row] = await ctx.tx.named<Shipment>(
    'fulfilment.lock_shipment',
    `select ${SHIPMENT} from shipments where id = $1 for update`,
    [id],
  )
  return row ?? fail(fulfilmentErrors.unknownShipment)
}

/** A delivery by id or number. Fails with fulfilment.unknown_shipment. */
export const getShipment = async (ctx: Pick<Ctx, 'tx'>, idOrNumber: string): Promise<Shipment> => {
  const [row] = await ctx.tx.named<Shipment>(
    'fulfilment.shipment',
    `select ${SHIPMENT} from shipments where id::text = $1 or number = $1`,
    [idOrNumber],
  )
  return row ?? fail(fulfilmentErrors.unknownShipment)
}

export type ShipmentLine = {
  id: string
  documentLine: string
  itemId: string
  code: string
  name: Record<string, string>
  unit: string
  unitName: Record<string, string>
  lotId: string | null
  lot: string | null
  quantity: string
  reservationId: string | null
  fromLocationId: string
  moveId: string | null
}

export const linesOfShipment = (ctx: Pick<Ctx, 'tx'>, shipmentId: string) =>
  ctx.tx.named<ShipmentLine>(
    'fulfilment.shipment_lines',
    `select l.id, l.document_line as "documentLine", l.item_id as "itemId", i.code, i.name, u.code as unit, u.name as "unitName", l.lot_id as "lotId", n.code as lot,
            trim_scale(l.quantity)::text as quantity, l.reservation_id as "reservationId", l.from_location_id as "fromLocationId",
            l.move_id as "moveId"
     from shipment_lines l join items i on i.id = l.item_id join units u on u.id = i.unit_id left join lots n on n.id = l.lot_id
     where l.shipment_id = $1 order by i.code, n.code, l.id`,
    [shipmentId],
  )

export type Parcel = { id: string; weight: string | null; trackingNumber: string | null; labelPrinted: boolean }

export const parcelsOf = (ctx: Pick<Ctx, 'tx'>, shipmentId: string) =>
  ctx.tx.named<Parcel>(
    'fulfilment.parcels',
    `select id, trim_scale(weight)::text as weight, tracking_number as "trackingNumber", label_printed as "labelPrinted"
     from parcels where shipment_id = $1 order by id`,
    [shipmentId],
  )
