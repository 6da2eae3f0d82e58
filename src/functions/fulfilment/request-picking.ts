import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { nextDocumentNumber } from './numbers.ts'

export type PickingRequest = {
  document: string
  documentNumber: string
  partyId?: string
  /** The day it was promised for. */
  dueOn: string
  shippingMethodId: string
  address: Record<string, string>
  lines: { line: string; itemId: string; quantity: string; siteId: string; reservationId: string }[]
}

/**
 * Asks the sites that hold the goods to pick them: one delivery a document and site, joined as long as nothing of it is picked. Asking
 * again for the same reservations changes nothing. The caller has locked the document.
 */
export const requestPicking = async (ctx: Ctx, request: PickingRequest): Promise<{ shipmentIds: string[] }> => {
  const asked = await ctx.tx.named<{ id: string }>(
    'fulfilment.asked_before',
    `select distinct reservation_id as id from picking_lines where reservation_id = any($1::uuid[]) and state <> 'cancelled'`,
    [request.lines.map(({ reservationId }) => reservationId)],
  )
  const before = new Set(asked.map(({ id }) => id))
  const lines = request.lines.filter(({ reservationId }) => !before.has(reservationId))
  const shipments = new Map<string, string>()
  for (const siteId of new Set(lines.map((line) => line.siteId)))
    shipments.set(
      siteId,
      (await waitingShipment(ctx, request.document, siteId)) ?? (await newShipment(ctx, request, siteId)),
    )
  await writeLines(ctx, request, lines, shipments)
  return { shipmentIds: [...shipments.values()] }
}

const waitingShipment = async (ctx: Ctx, document: string, siteId: string): Promise<string | undefined> => {
  const [row] = await ctx.tx.named<{ id: string }>(
    'fulfilment.waiting_shipment',
    `select id from shipments where document = $1 and site_id = $2 and state = 'waiting' order by id limit 1`,
    [document, siteId],
  )
  return row?.id
}

const newShipment = async (ctx: Ctx, request: PickingRequest, siteId: string): Promise<string> => {
  const id = newId()
  await ctx.tx.named(
    'fulfilment.new_shipment',
    `insert into shipments (id, number, site_id, document, document_number, party_id, shipping_method_id, address, due_on, state, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', $10)`,
    [
      id,
      await nextDocumentNumber(ctx, 'shipment'),
      siteId,
      request.document,
      request.documentNumber,
      request.partyId ?? null,
      request.shippingMethodId,
      JSON.stringify(request.address),
      request.dueOn,
      ctx.now,
    ],
  )
  return id
}

const writeLines = async (
  ctx: Ctx,
  request: PickingRequest,
  lines: PickingRequest['lines'],
  shipments: Map<string, string>,
) => {
  if (!lines.length) return
  await ctx.tx.named(
    'fulfilment.request_lines',
    `insert into picking_lines (id, shipment_id, site_id, document_line, reservation_id, item_id, quantity, document, document_number,
                                due_on, state, created_at)
     select l.*, $8, $9, $10, 'waiting', $11
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::numeric[]) l`,
    [
      lines.map(() => newId()),
      lines.map(({ siteId }) => shipments.get(siteId)),
      lines.map(({ siteId }) => siteId),
      lines.map(({ line }) => line),
      lines.map(({ reservationId }) => reservationId),
      lines.map(({ itemId }) => itemId),
      lines.map(({ quantity }) => quantity),
      request.document,
      request.documentNumber,
      request.dueOn,
      ctx.now,
    ],
  )
}
