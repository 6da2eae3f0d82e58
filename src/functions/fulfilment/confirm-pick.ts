import { z } from 'zod'
import { moveGoods } from '#books/stock/functions.ts'
import { getSite, locationOf } from '#masters/sites/functions.ts'
import { action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { form } from '#support/i18n/index.ts'
import { decimal, plain, quantitySchema } from '#support/money/index.ts'
import { fulfilmentErrors } from './errors.ts'
import { getLine, lockLines, lockPicking, type PickingLine } from './load-picking.ts'
import { findScanned } from './scan.ts'
import { started } from './start-picking.ts'

/**
 * One line is taken, or a part of it: confirmed by a scan (item number, GTIN, GS1 label with lot or serial; a scan alone counts what it stands
 * for, a piece or a box) or by the number of pieces. The goods move to the packing bench and carry their promise along.
 * Fails with fulfilment.wrong_item, over_picked, not_scanned, not_listed, stock.not_there, stock.lot_needed.
 */
export const confirmPick = action({
  name: 'fulfilment.confirm_pick',
  input: z
    .strictObject({
      lineId: z.uuid(),
      scan: z.string().trim().min(1).max(200).optional(),
      quantity: quantitySchema.optional(),
      /** Another place than the list says. */
      locationId: z.uuid().optional(),
      /** Lot or serial number, where the scan does not say it. */
      lot: z.string().trim().min(1).max(80).optional(),
    })
    .refine(({ scan, quantity }) => scan || quantity, { ...form('form.scan_or_quantity'), path: ['scan'] }),
  output: z.object({ lineId: z.uuid(), picked: z.string(), quantity: z.string(), state: z.string() }),
  subject: ({ lineId }) => `picking_line:${lineId}`,
  fn: async (ctx, input) => {
    const { pickingId } = await getLine(ctx, input.lineId)
    if (!pickingId) return fail(fulfilmentErrors.notListed)
    const picking = await lockPicking(ctx, pickingId, 'fulfilment.confirm_pick')
    const lines = await lockLines(ctx, pickingId)
    const line = lines.find(({ id }) => id === input.lineId) ?? fail(fulfilmentErrors.notListed)
    await started(ctx, picking, lines)
    if (line.state !== 'listed' && line.state !== 'picked') fail(fulfilmentErrors.notListed)
    const taken = await whatIsTaken(ctx, line, input)
    const picked = decimal(line.picked).plus(taken.quantity)
    if (picked.greaterThan(line.quantity))
      fail(fulfilmentErrors.overPicked, { wanted: line.quantity, picked: plain(picked) })
    await take(ctx, line, taken)
    const state = picked.equals(line.quantity) ? 'picked' : 'listed'
    await ctx.tx.named(
      'fulfilment.line_picked',
      'update picking_lines set picked = $2, state = $3, version = version + 1 where id = $1',
      [line.id, plain(picked), state],
    )
    return { lineId: line.id, picked: plain(picked), quantity: line.quantity, state }
  },
})

type Input = z.output<typeof confirmPick.input>
type Taken = { quantity: string; locationId: string; lotId: string | null; by: 'scan' | 'number' }

const whatIsTaken = async (ctx: Ctx, line: PickingLine, input: Input): Promise<Taken> => {
  const { zone } = await getSite(ctx, line.siteId)
  const scanned = input.scan ? await findScanned(ctx, input.scan, ctx.today(zone)) : null
  if (scanned && scanned.itemId !== line.itemId) fail(fulfilmentErrors.wrongItem)
  // A scan that names no item may be the bare number on the piece.
  const code = input.lot ?? scanned?.lot ?? (input.scan && !scanned ? input.scan : undefined)
  const lotId = code ? await lotOf(ctx, line, code, Boolean(input.scan) && !input.lot && !scanned) : line.lotId
  const locationId = input.locationId ?? (await whereIs(ctx, line, lotId))
  return { quantity: input.quantity ?? scanned?.quantity ?? '1', locationId, lotId, by: input.scan ? 'scan' : 'number' }
}

const lotOf = async (ctx: Ctx, line: PickingLine, code: string, wasScanned: boolean): Promise<string> => {
  const [lot] = await ctx.tx.named<{ id: string }>(
    'fulfilment.lot',
    'select id from lots where item_id = $1 and code = $2',
    [line.itemId, code],
  )
  return lot?.id ?? fail(wasScanned ? fulfilmentErrors.notScanned : fulfilmentErrors.unknownLot, { code })
}

/** Where a piece with its own number lies says the book; else the list says it, else the only place that has some. */
const whereIs = async (ctx: Ctx, line: PickingLine, lotId: string | null): Promise<string> => {
  if (line.fromLocationId && lotId === line.lotId) return line.fromLocationId
  const [row] = await ctx.tx.named<{ id: string }>(
    'fulfilment.where_is',
    `select l.id from stock_balances b join locations l on l.id = b.location_id
     where b.item_id = $1 and l.site_id = $2 and l.kind <> 'packing' and b.on_hand > 0
       and b.lot_id = coalesce($3, '00000000-0000-0000-0000-000000000000'::uuid)
     order by l.id = $4 desc, l.sequence, l.code limit 1`,
    [line.itemId, line.siteId, lotId, line.fromLocationId],
  )
  return row?.id ?? line.fromLocationId ?? fail(fulfilmentErrors.unknownPlace, { place: '' })
}

const take = async (ctx: Ctx, line: PickingLine, { quantity, locationId, lotId, by }: Taken) => {
  const bench = await locationOf(ctx, line.siteId, 'packing')
  const [moved] = await moveGoods(ctx, {
    document: `picking:${line.pickingId}`,
    reason: 'pick',
    moves: [
      {
        itemId: line.itemId,
        lotId,
        fromLocationId: locationId,
        toLocationId: bench.id,
        quantity,
        documentLine: line.id,
        reservationId: line.reservationId,
      },
    ],
  })
  await ctx.tx.named(
    'fulfilment.write_pick',
    `insert into picks (id, picking_line_id, location_id, lot_id, quantity, move_id, reservation_id, to_location_id, confirmed_by, actor_id, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      newId(),
      line.id,
      locationId,
      lotId,
      quantity,
      moved!.moveId,
      moved!.reservationId,
      bench.id,
      by,
      ctx.actor.id,
      ctx.now,
    ],
  )
}
