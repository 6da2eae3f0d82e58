import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { lockAvailability, writeAvailability } from './availability.ts'
import { lockBalances, writeBalances } from './balances.ts'
import { effectOf, type FullMove, factsOf, refuseForeignCosts, unique } from './facts.ts'
import type { MoveReason } from './reasons.ts'
import { fillShortages } from './shortages.ts'
import { planReserved, writeReserved } from './take-reserved.ts'

export type WantedMove = {
  itemId: string
  lotId?: string | null
  fromLocationId: string
  toLocationId: string
  /** In the item's stock unit, above zero. */
  quantity: string
  documentLine?: string
  /** What one unit cost, for goods that come in from outside. */
  unitCost?: string
  /** The move whose cost this one takes: a customer's return, a reversal. */
  costOf?: string
  /** The promise that this move keeps. */
  reservationId?: string
  reverses?: string
}

export type Moves = {
  /** `shipment:<uuid>`, `receipt:<uuid>` … */
  document: string
  reason: MoveReason
  /** When it happened; now, unless it is written down later. */
  effectiveAt?: Date
  moves: WantedMove[]
}

/** `reservationId`: the reservation that now stands for the moved goods, where the move kept one (a part of it gets an id of its own). */
export type Moved = { moveId: string; reservationId?: string }

/**
 * Writes what happened: so much of these items went from here to there, with balances, availability and reservations in the same
 * transaction, in a fixed number of statements. What happened outranks what was promised: where on hand falls under reserved, the
 * newest unpicked reservations become short and their holders are told (`stock.fell_short`).
 * A move with `reservationId` carries the promise along: to a packing place it is picked, out of the site it is done, elsewhere in
 * the site it is held again. Announces `stock.moved {itemIds, document}`.
 * Fails with stock.not_there {item, location, onHand, wanted} when a place would hold less than nothing, stock.not_reserved,
 * stock.lot_needed, stock.not_stocked, stock.cost_of_other and other refusals of what cannot be.
 */
export const moveGoods = async (ctx: Ctx, input: Moves): Promise<Moved[]> => {
  if (!input.moves.length) return []
  const effectiveAt = input.effectiveAt ?? ctx.now
  const moves = await factsOf(ctx, input.moves)
  await refuseForeignCosts(ctx, moves, effectiveAt)
  const promised = await lockAvailability(ctx, moves)
  const kept = await planReserved(ctx, moves)
  await lockBalances(ctx, moves)
  await writeBalances(ctx, moves)
  const ids = await writeMoves(ctx, input, moves, effectiveAt)
  await writeReserved(ctx, kept)
  const short = await fillShortages(ctx, promised, kept)
  await writeAvailability(ctx, promised, kept, short)
  ctx.emit({
    type: 'stock.moved',
    subject: input.document,
    payload: { itemIds: unique(moves.map((move) => move.itemId)), document: input.document, reason: input.reason },
  })
  return ids.map((moveId, index) => ({ moveId, reservationId: kept.byMove.get(index) }))
}

const writeMoves = async (ctx: Ctx, input: Moves, moves: FullMove[], effectiveAt: Date): Promise<string[]> => {
  const ids = moves.map(() => newId())
  const column = <Value>(of: (move: FullMove) => Value) => moves.map(of)
  await ctx.tx.named(
    'stock.write_moves',
    `with written as (
       insert into stock_moves (id, entity_id, item_id, lot_id, from_location_id, to_location_id, quantity, effect, document_line,
                                unit_cost, cost_of, reverses, document, reason, effective_at, recorded_at, actor_id)
       select m.*, $13, $14, $15, $16, $17
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::numeric[], $8::text[], $9::text[],
                   $10::numeric[], $11::uuid[], $12::uuid[]) m
       returning id, entity_id, item_id, effect)
     insert into moves_to_value (move_id, entity_id, item_id, recorded_at)
     select id, entity_id, item_id, $16 from written where effect <> 'within'`,
    [
      ids,
      column((move) => move.from.entity_id),
      column((move) => move.itemId),
      column((move) => move.lotId ?? null),
      column((move) => move.fromLocationId),
      column((move) => move.toLocationId),
      column((move) => move.quantity),
      column(effectOf),
      column((move) => move.documentLine ?? null),
      column((move) => move.unitCost ?? null),
      column((move) => move.costOf ?? null),
      column((move) => move.reverses ?? null),
      input.document,
      input.reason,
      effectiveAt,
      ctx.now,
      ctx.actor.id,
    ],
  )
  return ids
}
