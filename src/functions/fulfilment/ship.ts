import { z } from 'zod'
import { checkReach, moveGoods } from '#books/stock/functions.ts'
import { getSite, outsideLocation } from '#masters/sites/functions.ts'
import { about, action, type Ctx, fail, move } from '#support/actions/index.ts'
import { fulfilmentErrors } from './errors.ts'
import { linesOfShipment, lockShipment, parcelsOf, type Shipment, type ShipmentLine } from './load-shipment.ts'
import { parcelFacts, writeParcels } from './parcels.ts'
import { shipmentStates } from './states.ts'

/**
 * The delivery leaves the house: goods go from the bench to the customer and the promise is kept. Parcels may be named now or before.
 * Shipping again changes nothing. Announces fulfilment.shipped. Fails with fulfilment.nothing_packed.
 */
export const ship = action({
  name: 'fulfilment.ship',
  subject: about('shipment'),
  input: z.strictObject({ id: z.uuid(), parcels: z.array(z.strictObject(parcelFacts)).max(100).default([]) }),
  output: z.object({ id: z.uuid(), number: z.string(), state: z.string(), tracking: z.array(z.string()) }),
  fn: async (ctx, { id, parcels }) => {
    const shipment = await lockShipment(ctx, id)
    checkReach(ctx.actor, 'fulfilment.ship', shipment.siteId)
    const hasLeft = shipment.state === 'shipped' || shipment.state === 'delivered'
    if (!hasLeft && parcels.length) await writeParcels(ctx, id, parcels)
    const tracking = (await parcelsOf(ctx, id)).flatMap(({ trackingNumber }) => trackingNumber ?? [])
    if (!hasLeft) await leave(ctx, shipment, tracking)
    return { id, number: shipment.number, state: shipment.state, tracking }
  },
})

const leave = async (ctx: Ctx, shipment: Shipment, tracking: string[]) => {
  const lines = await linesOfShipment(ctx, shipment.id)
  if (shipment.state !== 'packing' || !lines.length) fail(fulfilmentErrors.nothingPacked, { shipment: shipment.number })
  shipment.state = move(shipmentStates, shipment.state, 'shipped', shipment.number)
  await moveOut(ctx, shipment, lines)
  await ctx.tx.named(
    'fulfilment.shipment_left',
    `update shipments set state = 'shipped', shipped_at = $2, version = version + 1 where id = $1`,
    [shipment.id, ctx.now],
  )
  ctx.emit({
    type: 'fulfilment.shipped',
    subject: shipment.document,
    version: shipment.version + 1,
    payload: {
      document: shipment.document,
      shipmentId: shipment.id,
      number: shipment.number,
      lines: lines.map(({ documentLine, itemId, quantity }) => ({ line: documentLine, itemId, quantity })),
      tracking,
    },
  })
}

const moveOut = async (ctx: Ctx, shipment: Shipment, lines: ShipmentLine[]) => {
  const { entityId } = await getSite(ctx, shipment.siteId)
  const customer = await outsideLocation(ctx, { entityId, kind: 'customer' })
  const moved = await moveGoods(ctx, {
    document: `shipment:${shipment.id}`,
    reason: 'shipment',
    moves: lines.map((line) => ({
      itemId: line.itemId,
      lotId: line.lotId,
      fromLocationId: line.fromLocationId,
      toLocationId: customer,
      quantity: line.quantity,
      documentLine: line.documentLine,
      ...(line.reservationId && { reservationId: line.reservationId }),
    })),
  })
  await ctx.tx.named(
    'fulfilment.lines_left',
    `update shipment_lines l set move_id = k.move from unnest($1::uuid[], $2::uuid[]) k (id, move) where l.id = k.id`,
    [lines.map(({ id }) => id), moved.map(({ moveId }) => moveId)],
  )
}

/** The customer has it. Saying so again changes nothing. */
export const deliver = action({
  name: 'fulfilment.deliver',
  subject: about('shipment'),
  input: z.strictObject({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), state: z.string() }),
  fn: async (ctx, { id }) => {
    const shipment = await lockShipment(ctx, id)
    checkReach(ctx.actor, 'fulfilment.deliver', shipment.siteId)
    if (shipment.state === 'delivered') return { id, state: 'delivered' }
    move(shipmentStates, shipment.state, 'delivered', shipment.number)
    await ctx.tx.named(
      'fulfilment.shipment_arrived',
      `update shipments set state = 'delivered', delivered_at = $2, version = version + 1 where id = $1`,
      [id, ctx.now],
    )
    const { document, number } = shipment
    ctx.emit({ type: 'fulfilment.delivered', subject: document, payload: { document, shipmentId: id, number } })
    return { id, state: 'delivered' }
  },
})
