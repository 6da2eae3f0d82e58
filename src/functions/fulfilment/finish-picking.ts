import { z } from 'zod'
import { lockPromises, release } from '#books/stock/functions.ts'
import { about, action, type Ctx, fail, move } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { decimal, plain } from '#support/money/index.ts'
import { writeOff } from './adjust-stock.ts'
import { fulfilmentErrors } from './errors.ts'
import { lockLines, lockPicking, type PickingLine, setPickingState } from './load-picking.ts'
import { pickingStates } from './states.ts'

/**
 * The list is done: what was picked goes to the packing of its deliveries. What was not found (`isShort` says that this is meant) is written
 * off the place where it should have been and promised no longer; its documents hear of it and see to a back-order.
 * Fails with fulfilment.lines_open. Finishing again changes nothing.
 */
export const finishPicking = action({
  name: 'fulfilment.finish_picking',
  subject: about('picking'),
  input: z.strictObject({ id: z.uuid(), isShort: z.boolean().default(false) }),
  output: z.object({ id: z.uuid(), state: z.string(), shipmentIds: z.array(z.uuid()), short: z.int() }),
  fn: async (ctx, { id, isShort }) => {
    const picking = await lockPicking(ctx, id, 'fulfilment.finish_picking')
    const lines = await lockLines(ctx, id)
    const shipmentIds = [...new Set(lines.map((line) => line.shipmentId))]
    if (picking.state === 'picked') return { id, state: picking.state, shipmentIds, short: 0 }
    const missing = lines.filter(({ state }) => state === 'listed')
    if (missing.length && !isShort) fail(fulfilmentErrors.linesOpen, { count: missing.length })
    picking.state = move(pickingStates, picking.state, 'picked', picking.number)
    await setPickingState(ctx, id, 'picked')
    if (missing.length) await fallShort(ctx, picking.siteId, missing)
    await toPacking(ctx, id, shipmentIds)
    return { id, state: picking.state, shipmentIds, short: missing.length }
  },
})

const left = (line: PickingLine) => plain(decimal(line.quantity).minus(line.picked))

const fallShort = async (ctx: Ctx, siteId: string, missing: PickingLine[]) => {
  await lockPromises(
    ctx,
    missing.map(({ itemId }) => ({ itemId, siteId })),
  )
  await release(ctx, { reservationIds: [...new Set(missing.map((line) => line.reservationId))] })
  await writeOff(
    ctx,
    siteId,
    missing.flatMap((line) =>
      line.fromLocationId
        ? [{ itemId: line.itemId, locationId: line.fromLocationId, lotId: line.lotId, quantity: left(line) }]
        : [],
    ),
  )
  await ctx.tx.named(
    'fulfilment.lines_short',
    `update picking_lines set state = 'short', version = version + 1 where id = any($1::uuid[])`,
    [missing.map((line) => line.id)],
  )
  for (const [document, some] of Map.groupBy(missing, (line) => line.document))
    ctx.emit({
      type: 'fulfilment.picked_short',
      subject: document,
      payload: {
        document,
        lines: some.map((line) => ({ line: line.documentLine, itemId: line.itemId, quantity: left(line) })),
      },
    })
}

/** Each pick becomes a line of its delivery; a delivery for which nothing was found and nothing is awaited is called off. */
const toPacking = async (ctx: Ctx, pickingId: string, shipmentIds: string[]) => {
  const picks = await ctx.tx.named<{ id: string }>(
    'fulfilment.picks_to_pack',
    `select p.id from picks p join picking_lines l on l.id = p.picking_line_id
     where l.picking_id = $1 and p.put_back_at is null and not exists (select from shipment_lines s where s.pick_id = p.id)`,
    [pickingId],
  )
  await ctx.tx.named(
    'fulfilment.pack_picks',
    `insert into shipment_lines (id, shipment_id, document_line, picking_line_id, pick_id, item_id, lot_id, quantity, reservation_id, from_location_id)
     select k.id, l.shipment_id, l.document_line, l.id, p.id, l.item_id, p.lot_id, p.quantity, p.reservation_id, p.to_location_id
     from unnest($1::uuid[], $2::uuid[]) k (id, pick_id) join picks p on p.id = k.pick_id join picking_lines l on l.id = p.picking_line_id`,
    [picks.map(() => newId()), picks.map(({ id }) => id)],
  )
  await ctx.tx.named(
    'fulfilment.lines_packed',
    `update picking_lines set state = 'packed', version = version + 1 where picking_id = $1 and state = 'picked'`,
    [pickingId],
  )
  await ctx.tx.named(
    'fulfilment.shipments_packing',
    `update shipments s set version = version + 1,
       state = case when exists (select from shipment_lines l where l.shipment_id = s.id) then 'packing' else 'cancelled' end
     where s.id = any($1::uuid[]) and s.state = 'waiting'
       and (exists (select from shipment_lines l where l.shipment_id = s.id)
         or not exists (select from picking_lines l where l.shipment_id = s.id and l.state in ('waiting', 'listed', 'picked')))`,
    [shipmentIds],
  )
}
