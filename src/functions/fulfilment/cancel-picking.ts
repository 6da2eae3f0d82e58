import { type Ctx, fail } from '#support/actions/index.ts'
import { decimal } from '#support/money/index.ts'
import { fulfilmentErrors } from './errors.ts'

/**
 * Takes a document's open work away from the warehouse. Repeating changes nothing. Fails with fulfilment.already_picked while goods
 * for it stand at the packing bench: they are put back first (`fulfilment.put_back`).
 */
export const cancelPicking = async (ctx: Ctx, { document }: { document: string }): Promise<void> => {
  const lines = await ctx.tx.named<{ id: string; picked: string; state: string; shipment: string; number: string }>(
    'fulfilment.lines_to_cancel',
    `select l.id, l.picked, l.state, s.state as shipment, s.number from picking_lines l join shipments s on s.id = l.shipment_id
     where l.document = $1 and l.state <> 'cancelled' order by l.id for update of l`,
    [document],
  )
  const open = lines.filter(({ shipment }) => shipment === 'waiting' || shipment === 'packing')
  const picked = open.find((line) => !decimal(line.picked).isZero())
  if (picked) fail(fulfilmentErrors.alreadyPicked, { shipment: picked.number })
  await ctx.tx.named(
    'fulfilment.cancel_lines',
    `update picking_lines set state = 'cancelled', version = version + 1 where id = any($1::uuid[])`,
    [open.map(({ id }) => id)],
  )
  await ctx.tx.named(
    'fulfilment.cancel_shipments',
    `update shipments set state = 'cancelled', version = version + 1 where document = $1 and state in ('waiting', 'packing')`,
    [document],
  )
  await closeEmptyLists(ctx)
}

/** A list of which nothing is left needs nobody. */
export const closeEmptyLists = (ctx: Ctx) =>
  ctx.tx.named(
    'fulfilment.close_empty_lists',
    `update pickings p set state = 'cancelled', version = version + 1
     where state in ('open', 'started') and not exists (
       select from picking_lines l where l.picking_id = p.id and l.state <> 'cancelled')`,
  )
