import { z } from 'zod'
import { findOrCreateLots, moveGoods } from '#books/stock/functions.ts'
import { isSupplier } from '#masters/parties/functions.ts'
import { outsideLocation, type Site } from '#masters/sites/functions.ts'
import { about, action, type Ctx, common, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { form } from '#support/i18n/index.ts'
import { costSchema, decimal, quantitySchema } from '#support/money/index.ts'
import { dateSchema } from '#support/time/index.ts'
import { fulfilmentErrors } from './errors.ts'
import { costOfUnit, type GivenItem, inStockUnits, itemsGiven } from './items-given.ts'
import { nextDocumentNumber } from './numbers.ts'
import { placesGiven, siteGiven } from './places-given.ts'

const code = z.string().trim().min(1).max(80)

/** One line of a receipt: the item by number, GTIN or id; one unit's cost in the books' currency; its lot, or a number for each piece. */
const receivedLine = z.strictObject({
  item: code,
  quantity: quantitySchema,
  unitCost: costSchema.optional(),
  /** Code or id; else where the item lies already, else the first bin. */
  location: code.optional(),
  lot: code.optional(),
  expiresOn: dateSchema.optional(),
  serials: z.array(code).max(1000).optional(),
})

/**
 * Goods came in: with their cost, lots and serials. The site by code or id (without it the first that ships orders). A GTIN of a box counts
 * boxes: quantity and cost are turned into pieces. Without a cost they take the last known one.
 * Announces fulfilment.goods_received {itemIds}. Fails with fulfilment.unknown_item, serials_differ, stock.lot_needed, stock.serial_elsewhere.
 */
export const receiveGoods = action({
  name: 'fulfilment.receive_goods',
  subject: about('receipt'),
  input: z.strictObject({
    site: code.optional(),
    reference: z.string().trim().max(100).optional(),
    supplierId: z.uuid().optional(),
    receivedAt: z.coerce.date().optional(),
    lines: z.array(receivedLine).min(1).max(1000),
  }),
  output: z.object({
    id: z.uuid(),
    number: z.string(),
    lines: z.array(z.object({ itemId: z.uuid(), quantity: z.string(), location: z.string(), moveId: z.uuid() })),
  }),
  fn: async (ctx, { site: named, lines, ...facts }) => {
    const site = await siteGiven(ctx, named, 'fulfilment.receive_goods')
    await refuseUnknown(ctx, facts)
    refuseTooDear(lines)
    const pieces = await piecesOf(ctx, site, lines)
    const [id, number] = [newId(), await nextDocumentNumber(ctx, 'receipt')]
    const receivedAt = facts.receivedAt && facts.receivedAt < ctx.now ? facts.receivedAt : ctx.now
    const supplier = await outsideLocation(ctx, { entityId: site.entityId, kind: 'supplier' })
    const moved = await moveGoods(ctx, {
      document: `receipt:${id}`,
      reason: 'receipt',
      effectiveAt: receivedAt,
      moves: pieces.map(({ itemId, lotId, quantity, unitCost, locationId }) => ({
        itemId,
        lotId,
        quantity,
        ...(unitCost && { unitCost }),
        fromLocationId: supplier,
        toLocationId: locationId,
      })),
    })
    const written = pieces.map((piece, at) => ({ ...piece, moveId: moved[at]!.moveId }))
    await write(ctx, { id, number, siteId: site.id, ...facts, receivedAt }, written)
    ctx.emit({
      type: 'fulfilment.goods_received',
      subject: `receipt:${id}`,
      payload: {
        document: `receipt:${id}`,
        siteId: site.id,
        itemIds: [...new Set(pieces.map(({ itemId }) => itemId))],
      },
    })
    return {
      id,
      number,
      lines: written.map(({ itemId, quantity, location, moveId }) => ({ itemId, quantity, location, moveId })),
    }
  },
})

type Line = z.output<typeof receivedLine>

/** What another machine calls now may be this much ahead. */
const CLOCKS_DIFFER_MS = 10 * 60_000

/** A party that is no supplier, or a day that has not come. */
const refuseUnknown = async (
  ctx: Ctx,
  { supplierId, receivedAt }: Pick<Partial<Head>, 'supplierId' | 'receivedAt'>,
) => {
  if (receivedAt && receivedAt.getTime() > ctx.now.getTime() + CLOCKS_DIFFER_MS)
    fail(common.invalidInput, { count: 1 }, [{ path: 'receivedAt', code: 'too_big', message: form('form.past').error }])
  if (supplierId && !(await isSupplier(ctx, supplierId)))
    fail(fulfilmentErrors.unknownSupplier, {}, [{ path: 'supplierId', code: 'unknown_supplier' }])
}

const DEAREST = '100000000000000'

/** What a column could not hold would stop the valuing of this item for good. */
const refuseTooDear = (lines: readonly Line[]) => {
  const fields = lines.flatMap(({ quantity, unitCost = '0' }, at) =>
    decimal(quantity).times(unitCost).lt(DEAREST)
      ? []
      : [{ path: `lines.${at}.unitCost`, code: 'too_big', message: form('form.worth').error }],
  )
  if (fields.length) fail(common.invalidInput, { count: fields.length }, fields)
}

type Piece = {
  itemId: string
  lotId: string | null
  quantity: string
  unitCost: string | null
  locationId: string
  location: string
}

/** What is moved: a line as it stands, or each of its numbered pieces. */
const piecesOf = async (ctx: Ctx, { id: siteId }: Site, lines: Line[]): Promise<Piece[]> => {
  const items = await itemsGiven(ctx, lines)
  const places = await placesGiven(
    ctx,
    siteId,
    lines.map(({ location }, at) => ({ itemId: items[at]!.id, place: location })),
  )
  const named = lines.flatMap((line, at) => namesOf(line, items[at]!, at))
  const lots = await findOrCreateLots(ctx, named)
  const lotOf = new Map(named.map(({ itemId, code: name }, at) => [`${itemId} ${name}`, lots[at]!.id]))
  return lines.flatMap((line, at): Piece[] => {
    const [item, place] = [items[at]!, places[at]!]
    const unitCost = line.unitCost ? costOfUnit(line.unitCost, item) : null
    const rest = { itemId: item.id, unitCost, locationId: place.id, location: place.code }
    if (line.serials?.length)
      return line.serials.map((serial) => ({ ...rest, quantity: '1', lotId: lotOf.get(`${item.id} ${serial}`)! }))
    const lotId = line.lot ? lotOf.get(`${item.id} ${line.lot}`)! : null
    return [{ ...rest, quantity: inStockUnits(line.quantity, item, `lines.${at}.quantity`), lotId }]
  })
}

const namesOf = ({ serials, lot, quantity, expiresOn }: Line, item: GivenItem, at: number) => {
  const pieces = inStockUnits(quantity, item, `lines.${at}.quantity`)
  if (item.tracking === 'serial' && !decimal(pieces).equals(serials?.length ?? 0))
    fail(fulfilmentErrors.serialsDiffer, { item: item.code, quantity, serials: serials?.length ?? 0 }, [
      { path: `lines.${at}.serials`, code: 'serials_differ' },
    ])
  const codes = serials?.length ? serials : lot ? [lot] : []
  return codes.map((name) => ({
    itemId: item.id,
    code: name,
    isSerial: Boolean(serials?.length),
    ...(expiresOn && { expiresOn }),
  }))
}

type Head = {
  id: string
  number: string
  siteId: string
  receivedAt: Date
  supplierId?: string | undefined
  reference?: string | undefined
}

const write = async (ctx: Ctx, head: Head, pieces: (Piece & { moveId: string })[]) => {
  await ctx.tx.named(
    'fulfilment.write_receipt',
    `insert into receipts (id, number, site_id, supplier_id, reference, received_at, actor_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      head.id,
      head.number,
      head.siteId,
      head.supplierId ?? null,
      head.reference ?? null,
      head.receivedAt,
      ctx.actor.id,
      ctx.now,
    ],
  )
  await ctx.tx.named(
    'fulfilment.write_receipt_lines',
    `insert into receipt_lines (id, receipt_id, item_id, location_id, lot_id, quantity, unit_cost, move_id)
     select l.id, $2, l.item, l.place, l.lot, l.quantity, l.cost, l.move
     from unnest($1::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::numeric[], $7::numeric[], $8::uuid[]) l (id, item, place, lot, quantity, cost, move)`,
    [
      pieces.map(() => newId()),
      head.id,
      pieces.map(({ itemId }) => itemId),
      pieces.map(({ locationId }) => locationId),
      pieces.map(({ lotId }) => lotId),
      pieces.map(({ quantity }) => quantity),
      pieces.map(({ unitCost }) => unitCost),
      pieces.map(({ moveId }) => moveId),
    ],
  )
}
