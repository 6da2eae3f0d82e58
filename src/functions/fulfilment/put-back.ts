import { z } from 'zod'
import { checkReach, moveGoods } from '#books/stock/functions.ts'
import { action, type Ctx, fail, move } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { closeEmptyLists } from './cancel-picking.ts'
import { fulfilmentErrors } from './errors.ts'
import { lockShipment } from './load-shipment.ts'
import { shipmentStates } from './states.ts'

type Pick = {
  id: string
  lineId: string
  itemId: string
  lotId: string | null
  quantity: string
  fromId: string
  toId: string
  reservationId: string
}

/**
 * Goods that were picked for a delivery go back to where they came from; they stay promised, and wait to be picked again (or for their
 * document to be cancelled). Putting back again changes nothing. Fails with fulfilment.already_shipped.
 */
export const putBack = action({
  name: 'fulfilment.put_back',
  input: z.strictObject({ shipmentId: z.uuid() }),
  output: z.object({ shipmentId: z.uuid(), state: z.string(), pieces: z.int() }),
  subject: ({ shipmentId }) => `shipment:${shipmentId}`,
  fn: async (ctx, { shipmentId }) => {
    const shipment = await lockShipment(ctx, shipmentId)
    checkReach(ctx.actor, 'fulfilment.put_back', shipment.siteId)
    if (shipment.state === 'shipped' || shipment.state === 'delivered')
      fail(fulfilmentErrors.alreadyShipped, { shipment: shipment.number })
    const picks = await picksOf(ctx, shipmentId)
    if (!picks.length) return { shipmentId, state: shipment.state, pieces: 0 }
    await moveBack(ctx, shipmentId, picks)
    await waitAgain(ctx, shipmentId, picks)
    if (shipment.state === 'packing') shipment.state = move(shipmentStates, shipment.state, 'waiting', shipment.number)
    await ctx.tx.named(
      'fulfilment.shipment_waits',
      'update shipments set state = $2, version = version + 1 where id = $1',
      [shipmentId, shipment.state],
    )
    await closeEmptyLists(ctx)
    return { shipmentId, state: shipment.state, pieces: picks.length }
  },
})

const picksOf = (ctx: Ctx, shipmentId: string) =>
  ctx.tx.named<Pick>(
    'fulfilment.picks_of_shipment',
    `select p.id, l.id as "lineId", l.item_id as "itemId", p.lot_id as "lotId", p.quantity, p.to_location_id as "fromId",
            p.location_id as "toId", p.reservation_id as "reservationId"
     from picks p join picking_lines l on l.id = p.picking_line_id
     where l.shipment_id = $1 and p.put_back_at is null order by p.id for update of l`,
    [shipmentId],
  )

const moveBack = async (ctx: Ctx, shipmentId: string, picks: Pick[]) => {
  await moveGoods(ctx, {
    document: `shipment:${shipmentId}`,
    reason: 'put_back',
    moves: picks.map((pick) => ({
      itemId: pick.itemId,
      lotId: pick.lotId,
      fromLocationId: pick.fromId,
      toLocationId: pick.toId,
      quantity: pick.quantity,
      reservationId: pick.reservationId,
    })),
  })
  await ctx.tx.named('fulfilment.unpack', 'delete from shipment_lines where shipment_id = $1', [shipmentId])
  await ctx.tx.named('fulfilment.picks_put_back', 'update picks set put_back_at = $2 where id = any($1::uuid[])', [
    picks.map(({ id }) => id),
    ctx.now,
  ])
}

/** Each piece put back waits under the part of the promise that stands for it; what was never picked waits as before. */
const waitAgain = async (ctx: Ctx, shipmentId: string, picks: Pick[]) => {
  await ctx.tx.named(
    'fulfilment.wait_again',
    `insert into picking_lines (id, shipment_id, site_id, document, document_number, document_line, reservation_id, item_id, quantity, state,
                                due_on, created_at)
     select k.id, l.shipment_id, l.site_id, l.document, l.document_number, l.document_line, k.reservation, l.item_id, k.quantity, 'waiting',
            l.due_on, l.created_at
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::numeric[]) k (id, line, reservation, quantity) join picking_lines l on l.id = k.line`,
    [
      picks.map(() => newId()),
      picks.map(({ lineId }) => lineId),
      picks.map(({ reservationId }) => reservationId),
      picks.map(({ quantity }) => quantity),
    ],
  )
  await ctx.tx.named(
    'fulfilment.rest_waits',
    `update picking_lines set version = version + 1, quantity = case when state = 'listed' then quantity - picked else quantity end,
       picked = 0, picking_id = case when state = 'listed' then null else picking_id end,
       state = case when state = 'listed' then 'waiting' else 'cancelled' end
     where shipment_id = $1 and (state = 'listed' or state in ('picked', 'packed', 'short') and picked > 0)`,
    [shipmentId],
  )
}
