import { z } from 'zod'
import { findOrCreateLots, lockOnHand, moveGoods } from '#books/stock/functions.ts'
import { getSite, outsideLocation, type Site } from '#masters/sites/functions.ts'
import { about, action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { form } from '#support/i18n/index.ts'
import { costSchema, decimal, negate, plain, signedQuantitySchema } from '#support/money/index.ts'
import { fulfilmentErrors } from './errors.ts'
import { costOfUnit, inStockUnits, itemsGiven } from './items-given.ts'
import { nextDocumentNumber } from './numbers.ts'
import { placesGiven, siteGiven } from './places-given.ts'

const code = z.string().trim().min(1).max(80)

/** One line: what was counted at a place (`counted`), or by how much it changes (`change`). */
const adjustedLine = z
  .strictObject({
    item: code,
    location: code.optional(),
    /** Lot or serial number. */
    lot: code.optional(),
    counted: signedQuantitySchema.refine((text) => !text.startsWith('-'), form('form.count')).optional(),
    change: signedQuantitySchema.optional(),
    /** What found goods cost; else the last known cost. */
    unitCost: costSchema.optional(),
  })
  .refine(({ counted, change }) => (counted === undefined) !== (change === undefined), {
    ...form('form.counted_or_change'),
    path: ['counted'],
  })

/**
 * Stock is what was counted, or changes by what was damaged, lost or found, with a reason. It is always written, whatever was promised;
 * reservations that it takes away fall short. Fails with fulfilment.unknown_reason, unknown_item, unknown_place, stock.not_there.
 */
export const adjustStock = action({
  name: 'fulfilment.adjust_stock',
  subject: about('adjustment'),
  input: z.strictObject({
    site: code.optional(),
    reason: code.default('count'),
    note: z.string().trim().max(500).optional(),
    lines: z.array(adjustedLine).min(1).max(1000),
  }),
  output: z.object({
    id: z.uuid(),
    number: z.string(),
    lines: z.array(z.object({ itemId: z.uuid(), location: z.string(), onHand: z.string(), change: z.string() })),
  }),
  fn: async (ctx, { site: named, reason, note, lines }) => {
    const site = await siteGiven(ctx, named, 'fulfilment.adjust_stock')
    await refuseUnknownReason(ctx, reason)
    const items = await itemsGiven(ctx, lines)
    const places = await placesGiven(
      ctx,
      site.id,
      lines.map(({ location }, at) => ({ itemId: items[at]!.id, place: location })),
    )
    const withLot = lines.flatMap(({ lot }, at) => (lot ? [{ at, code: lot }] : []))
    const lots = await findOrCreateLots(
      ctx,
      withLot.map(({ at, code: name }) => ({
        itemId: items[at]!.id,
        code: name,
        isSerial: items[at]!.tracking === 'serial',
      })),
    )
    const adjusted = lines.map((line, at): Wanted => {
      const item = items[at]!
      const lotId = lots[withLot.findIndex((one) => one.at === at)]?.id ?? null
      const counted = line.counted === undefined ? null : inStockUnits(line.counted, item, `lines.${at}.counted`)
      const change = line.change === undefined ? null : inStockUnits(line.change, item, `lines.${at}.change`)
      const unitCost = line.unitCost ? costOfUnit(line.unitCost, item) : null
      return { itemId: item.id, lotId, locationId: places[at]!.id, counted, change, unitCost }
    })
    const done = await writeAdjustment(ctx, { site, reason, note: note ?? null, lines: adjusted })
    return { ...done, lines: done.lines.map((line, at) => ({ ...line, location: places[at]!.code })) }
  },
})

const refuseUnknownReason = async (ctx: Ctx, reason: string) => {
  const [row] = await ctx.tx.named(
    'fulfilment.reason',
    'select id from adjustment_reasons where code = $1 and archived_at is null',
    [reason],
  )
  if (!row) fail(fulfilmentErrors.unknownReason, { reason }, [{ path: 'reason', code: 'unknown_reason' }])
}

type Wanted = {
  itemId: string
  lotId: string | null
  locationId: string
  counted: string | null
  change: string | null
  unitCost: string | null
}
type Adjustment = { site: Site; reason: string; note: string | null; lines: Wanted[] }
type Adjusted = Wanted & { onHand: string; by: string }

/** Locks what is there, moves the difference, writes the document. */
const writeAdjustment = async (ctx: Ctx, { site, reason, note, lines }: Adjustment) => {
  const onHand = await lockOnHand(
    ctx,
    lines.map(({ itemId, lotId, locationId }) => ({ itemId, lotId, locationId, siteId: site.id })),
  )
  const adjusted = differences(lines, onHand)
  const [id, number] = [newId(), await nextDocumentNumber(ctx, 'adjustment')]
  const moveIds = await moveDifferences(ctx, id, site, adjusted)
  await ctx.tx.named(
    'fulfilment.write_adjustment',
    'insert into adjustments (id, number, site_id, reason_code, note, at, actor_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $6)',
    [id, number, site.id, reason, note, ctx.now, ctx.actor.id],
  )
  await ctx.tx.named(
    'fulfilment.write_adjustment_lines',
    `insert into adjustment_lines (id, adjustment_id, item_id, location_id, lot_id, counted, change, move_id)
     select l.id, $2, l.item, l.place, l.lot, l.counted, l.change, l.move
     from unnest($1::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::numeric[], $7::numeric[], $8::uuid[]) l (id, item, place, lot, counted, change, move)`,
    [
      adjusted.map(() => newId()),
      id,
      adjusted.map(({ itemId }) => itemId),
      adjusted.map(({ locationId }) => locationId),
      adjusted.map(({ lotId }) => lotId),
      adjusted.map(({ counted }) => counted),
      adjusted.map(({ by }) => by),
      moveIds,
    ],
  )
  return { id, number, lines: adjusted.map(({ itemId, onHand: now, by }) => ({ itemId, onHand: now, change: by })) }
}

/** By how much each line changes its place; a place named twice is counted on from the first. */
const differences = (lines: Wanted[], onHand: string[]): Adjusted[] => {
  const there = new Map<string, string>()
  return lines.map((line, at) => {
    const key = `${line.itemId} ${line.lotId} ${line.locationId}`
    const before = there.get(key) ?? onHand[at]!
    const by = line.change ?? plain(decimal(line.counted ?? 0).minus(before))
    const after = plain(decimal(before).plus(by))
    there.set(key, after)
    return { ...line, by, onHand: after }
  })
}

const moveDifferences = async (ctx: Ctx, id: string, { id: siteId, entityId }: Site, adjusted: Adjusted[]) => {
  const beyond = await outsideLocation(ctx, { entityId, kind: 'adjustment' })
  const changing = adjusted.filter(({ by }) => !decimal(by).isZero())
  const moved = await moveGoods(ctx, {
    document: `adjustment:${id}`,
    reason: 'adjustment',
    moves: changing.map(({ itemId, lotId, locationId, by, unitCost }) =>
      by.startsWith('-')
        ? { itemId, lotId, quantity: negate(by), fromLocationId: locationId, toLocationId: beyond }
        : {
            itemId,
            lotId,
            quantity: by,
            fromLocationId: beyond,
            toLocationId: locationId,
            ...(unitCost && { unitCost }),
          },
    ),
  })
  const found = changing.filter(({ by }) => !by.startsWith('-')).map(({ itemId }) => itemId)
  if (found.length)
    ctx.emit({
      type: 'fulfilment.goods_received',
      subject: `adjustment:${id}`,
      payload: { document: `adjustment:${id}`, siteId, itemIds: [...new Set(found)] },
    })
  const moveOf = new Map(changing.map((line, at) => [line, moved[at]!.moveId]))
  return adjusted.map((line) => moveOf.get(line) ?? null)
}

/** What a picker did not find leaves the place where the book says it is, as far as the book says so. */
export const writeOff = async (
  ctx: Ctx,
  siteId: string,
  lines: { itemId: string; lotId: string | null; locationId: string; quantity: string }[],
) => {
  const onHand = await lockOnHand(
    ctx,
    lines.map((line) => ({ ...line, siteId })),
  )
  const there = new Map<string, string>()
  const gone = lines.flatMap(({ quantity, ...line }, at) => {
    const key = `${line.itemId} ${line.lotId} ${line.locationId}`
    const has = decimal(there.get(key) ?? onHand[at]!)
    const less = has.lessThan(quantity) ? plain(has) : quantity
    there.set(key, plain(has.minus(less)))
    return decimal(less).isZero() || has.isNegative()
      ? []
      : [{ ...line, counted: null, change: `-${less}`, unitCost: null }]
  })
  if (gone.length)
    await writeAdjustment(ctx, { site: await getSite(ctx, siteId), reason: 'loss', note: null, lines: gone })
}
