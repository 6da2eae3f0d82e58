import { checkReach } from '#books/stock/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import { fulfilmentErrors } from './errors.ts'
import type { PickingState } from './states.ts'

export type Picking = { id: string; number: string; siteId: string; state: PickingState; assigneeId: string | null }
export type PickingLine = {
  id: string
  pickingId: string | null
  shipmentId: string
  siteId: string
  document: string
  documentNumber: string
  documentLine: string
  reservationId: string
  itemId: string
  quantity: string
  picked: string
  fromLocationId: string | null
  lotId: string | null
  state: 'waiting' | 'listed' | 'picked' | 'short' | 'packed' | 'cancelled'
}

/** A picking list, locked, within the actor's reach. Fails with fulfilment.unknown_picking. */
export const lockPicking = async (ctx: Ctx, id: string, permission: string): Promise<Picking> => {
  const [row] = await ctx.tx.named<Picking>(
    'fulfilment.lock_picking',
    `select id, number, site_id as "siteId", state, assignee_id as "assigneeId" from pickings where id = $1 for update`,
    [id],
  )
  if (!row) return fail(fulfilmentErrors.unknownPicking)
  checkReach(ctx.actor, permission, row.siteId)
  return row
}

const LINE = `id, picking_id as "pickingId", shipment_id as "shipmentId", site_id as "siteId", document, document_number as "documentNumber",
  document_line as "documentLine", reservation_id as "reservationId", item_id as "itemId", trim_scale(quantity)::text as quantity,
  trim_scale(picked)::text as picked, from_location_id as "fromLocationId", lot_id as "lotId", state`

/** The lines of a list that are not cancelled, locked, by id. */
export const lockLines = (ctx: Ctx, pickingId: string): Promise<PickingLine[]> =>
  ctx.tx.named<PickingLine>(
    'fulfilment.lock_lines',
    `select ${LINE} from picking_lines where picking_id = $1 and state <> 'cancelled' order by id for update`,
    [pickingId],
  )

/** One line, without a lock: its list is locked first. */
export const getLine = async (ctx: Ctx, id: string): Promise<PickingLine> => {
  const [row] = await ctx.tx.named<PickingLine>('fulfilment.line', `select ${LINE} from picking_lines where id = $1`, [
    id,
  ])
  return row ?? fail(fulfilmentErrors.unknownPickingLine)
}

export const setPickingState = (ctx: Ctx, id: string, state: PickingState) =>
  ctx.tx.named(
    'fulfilment.picking_state',
    `update pickings set state = $2, version = version + 1, assignee_id = coalesce(assignee_id, $4),
            started_at = case when $2 = 'started' then $3 else started_at end,
            picked_at = case when $2 = 'picked' then $3 else picked_at end
     where id = $1`,
    [id, state, ctx.now, ctx.actor.kind === 'staff' ? ctx.actor.id : null],
  )
