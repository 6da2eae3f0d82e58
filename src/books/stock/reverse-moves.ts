import { type Ctx, fail } from '#support/actions/index.ts'
import { stockErrors } from './errors.ts'
import { unique } from './facts.ts'
import { type Moved, moveGoods } from './move-goods.ts'
import type { MoveReason } from './reasons.ts'

type Row = {
  id: string
  item_id: string
  lot_id: string | null
  from_location_id: string
  to_location_id: string
  quantity: string
  reason: MoveReason
  document: string
  document_line: string | null
  effect: string
}

/**
 * Answers moves that should not have been by their reverse: the same goods go back, at the value they went with. Keeps the reason of
 * what it reverses (so the ledger mirrors itself) unless another is given. A move is reversed once: fails with
 * stock.already_reversed; fails with stock.not_there when the goods have moved on.
 */
export const reverseMoves = async (
  ctx: Ctx,
  { moveIds, document, reason }: { moveIds: string[]; document: string; reason?: MoveReason },
): Promise<Moved[]> => {
  const rows = await ctx.tx.named<Row>('stock.moves_by_id', 'select * from stock_moves where id = any($1::uuid[])', [
    unique(moveIds),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const moves = moveIds.map((id) => byId.get(id) ?? fail(stockErrors.unknownMove, { move: id }))
  const results = new Map<string, Moved>()
  for (const [kept, some] of Map.groupBy(moves, (move) => reason ?? move.reason)) {
    const reversed = await moveGoods(ctx, { document, reason: kept, moves: some.map(reverse) })
    for (const [index, move] of some.entries()) results.set(move.id, reversed[index]!)
  }
  return moveIds.map((id) => results.get(id)!)
}

const reverse = (move: Row) => ({
  itemId: move.item_id,
  lotId: move.lot_id,
  fromLocationId: move.to_location_id,
  toLocationId: move.from_location_id,
  quantity: move.quantity,
  documentLine: move.document_line ?? undefined,
  costOf: move.effect === 'within' ? undefined : move.id,
  reverses: move.id,
})
