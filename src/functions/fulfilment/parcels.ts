import { z } from 'zod'
import { checkReach } from '#books/stock/functions.ts'
import { action, type Ctx, common, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { quantitySchema } from '#support/money/index.ts'
import { fulfilmentErrors } from './errors.ts'
import { lockShipment, type Shipment } from './load-shipment.ts'

/** What a parcel says: weight in kilograms, the carrier's number. */
export const parcelFacts = {
  weight: quantitySchema.optional(),
  trackingNumber: z.string().trim().min(1).max(60).optional(),
}
export type NewParcel = { weight?: string | undefined; trackingNumber?: string | undefined }

/** Before it has left, parcels can come and go. */
const packable = async (ctx: Ctx, shipmentId: string, permission: string): Promise<Shipment> => {
  const shipment = await lockShipment(ctx, shipmentId)
  checkReach(ctx.actor, permission, shipment.siteId)
  if (shipment.state !== 'packing') fail(fulfilmentErrors.nothingPacked, { shipment: shipment.number })
  return shipment
}

/** Writes parcels of a delivery; gives their ids. */
export const writeParcels = async (ctx: Ctx, shipmentId: string, parcels: NewParcel[]): Promise<string[]> => {
  const ids = parcels.map(() => newId())
  await ctx.tx.named(
    'fulfilment.write_parcels',
    `insert into parcels (id, shipment_id, weight, tracking_number, label_printed)
     select p.id, $2, p.weight, p.tracking, false from unnest($1::uuid[], $3::numeric[], $4::text[]) p (id, weight, tracking)`,
    [
      ids,
      shipmentId,
      parcels.map(({ weight }) => weight ?? null),
      parcels.map(({ trackingNumber }) => trackingNumber ?? null),
    ],
  )
  return ids
}

export const addParcel = action({
  name: 'fulfilment.add_parcel',
  input: z.strictObject({ shipmentId: z.uuid(), ...parcelFacts }),
  output: z.object({ id: z.uuid(), shipmentId: z.uuid() }),
  subject: ({ shipmentId }) => `shipment:${shipmentId}`,
  fn: async (ctx, { shipmentId, ...facts }) => {
    await packable(ctx, shipmentId, 'fulfilment.add_parcel')
    const [id] = await writeParcels(ctx, shipmentId, [facts])
    return { id: id!, shipmentId }
  },
})

export const changeParcel = action({
  name: 'fulfilment.change_parcel',
  input: z.strictObject({ id: z.uuid(), shipmentId: z.uuid(), labelPrinted: z.boolean().optional(), ...parcelFacts }),
  output: z.object({ id: z.uuid() }),
  subject: ({ shipmentId }) => `shipment:${shipmentId}`,
  fn: async (ctx, { id, shipmentId, weight, trackingNumber, labelPrinted }) => {
    await packable(ctx, shipmentId, 'fulfilment.change_parcel')
    const rows = await ctx.tx.named(
      'fulfilment.change_parcel',
      `update parcels set weight = coalesce($3, weight), tracking_number = coalesce($4, tracking_number),
              label_printed = coalesce($5, label_printed)
       where id = $1 and shipment_id = $2 returning id`,
      [id, shipmentId, weight ?? null, trackingNumber ?? null, labelPrinted ?? null],
    )
    return rows.length ? { id } : fail(common.notFound, { id })
  },
})

export const removeParcel = action({
  name: 'fulfilment.remove_parcel',
  input: z.strictObject({ id: z.uuid(), shipmentId: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  subject: ({ shipmentId }) => `shipment:${shipmentId}`,
  fn: async (ctx, { id, shipmentId }) => {
    await packable(ctx, shipmentId, 'fulfilment.remove_parcel')
    await ctx.tx.named('fulfilment.remove_parcel', 'delete from parcels where id = $1 and shipment_id = $2', [
      id,
      shipmentId,
    ])
    return { id }
  },
})
