import { type Ctx, fail } from '#support/actions/index.ts'
import { decimal } from '#support/money/index.ts'
import { stockErrors } from './errors.ts'
import type { WantedMove } from './move-goods.ts'

export type Place = {
  id: string
  entity_id: string
  site_id: string | null
  code: string
  kind: string
  is_stock: boolean
  allows_negative: boolean
}
export type Thing = { id: string; code: string; kind: string; tracking: 'none' | 'lot' | 'serial'; digits: number }
export type Lot = { id: string; item_id: string; code: string; is_serial: boolean }

/** A move with all that must be known of it. */
export type FullMove = WantedMove & { item: Thing; from: Place; to: Place; lot: Lot | undefined }

/** Goods here are ours and are counted: bins and benches of a site, and what is on its way between two sites. */
export const isOurs = (place: Place) => place.is_stock || place.kind === 'transit'

/** What the move does to the goods that we own. */
export const effectOf = ({ from, to }: { from: Place; to: Place }) =>
  isOurs(from) === isOurs(to) ? 'within' : isOurs(to) ? 'in' : 'out'

/** Looks everything up that the moves name, in four statements at most, and refuses what cannot be moved so. */
export const factsOf = async (ctx: Ctx, moves: WantedMove[]): Promise<FullMove[]> => {
  const { tx } = ctx
  const items = await tx.named<Thing>(
    'stock.items',
    'select i.id, i.code, i.kind, i.tracking, u.digits from items i join units u on u.id = i.unit_id where i.id = any($1::uuid[])',
    [unique(moves.map((move) => move.itemId))],
  )
  const places = await tx.named<Place>(
    'stock.places',
    'select id, entity_id, site_id, code, kind, is_stock, allows_negative from locations where id = any($1::uuid[])',
    [unique(moves.flatMap((move) => [move.fromLocationId, move.toLocationId]))],
  )
  const lotIds = unique(moves.flatMap((move) => move.lotId ?? []))
  const lots = lotIds.length
    ? await tx.named<Lot>('stock.lots', 'select id, item_id, code, is_serial from lots where id = any($1::uuid[])', [
        lotIds,
      ])
    : []
  const [item, place, lot] = [byId(items), byId(places), byId(lots)]
  return moves.map((move) => {
    const full = {
      ...move,
      item: item.get(move.itemId) ?? fail(stockErrors.unknownItem, { item: move.itemId }),
      from: place.get(move.fromLocationId) ?? fail(stockErrors.unknownLocation, { location: move.fromLocationId }),
      to: place.get(move.toLocationId) ?? fail(stockErrors.unknownLocation, { location: move.toLocationId }),
      lot: move.lotId ? (lot.get(move.lotId) ?? fail(stockErrors.unknownLot, { lot: move.lotId })) : undefined,
    }
    refuseImpossible(full)
    return full
  })
}

const refuseImpossible = ({ item, from, to, lot, quantity }: FullMove) => {
  if (item.kind !== 'stocked') fail(stockErrors.notStocked, { item: item.code })
  if (from.entity_id !== to.entity_id) fail(stockErrors.twoEntities, { from: from.code, to: to.code })
  if (decimal(quantity).decimalPlaces() > item.digits)
    fail(stockErrors.tooFine, { item: item.code, digits: item.digits })
  if (item.tracking !== 'none' && !lot) fail(stockErrors.lotNeeded, { item: item.code })
  if (item.tracking === 'none' && lot) fail(stockErrors.lotNotWanted, { item: item.code })
  if (lot && lot.item_id !== item.id) fail(stockErrors.unknownLot, { lot: lot.code })
  if (item.tracking === 'serial' && !decimal(quantity).equals(1)) fail(stockErrors.serialIsOne, { item: item.code })
}

/** A cost is taken over only from a move of the same item that went the other way and came before. */
export const refuseForeignCosts = async (ctx: Ctx, moves: FullMove[], effectiveAt: Date) => {
  const wanted = moves.filter((move) => move.costOf)
  if (!wanted.length) return
  const rows = await ctx.tx.named<{
    id: string
    item_id: string
    entity_id: string
    effect: string
    effective_at: Date
  }>(
    'stock.originals',
    'select id, item_id, entity_id, effect, effective_at from stock_moves where id = any($1::uuid[])',
    [unique(wanted.map((move) => move.costOf!))],
  )
  const originals = byId(rows)
  for (const move of wanted) {
    const original = originals.get(move.costOf!) ?? fail(stockErrors.unknownMove, { move: move.costOf })
    const isOther = original.item_id !== move.itemId || original.entity_id !== move.from.entity_id
    const isSameWay = original.effect === effectOf(move) && original.effect !== 'within'
    if (isOther || isSameWay || original.effective_at > effectiveAt)
      fail(stockErrors.costOfOther, { item: move.item.code, move: move.costOf })
  }
}

const byId = <Row extends { id: string }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]))
export const unique = (ids: string[]) => [...new Set(ids)]
