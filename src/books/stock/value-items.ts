import type { Ctx } from '#support/actions/index.ts'
import {
  type BookMove,
  historyFrom,
  movesById,
  ownValues,
  type Pair,
  type Standing,
  snapshotBefore,
  storedWorth,
  waitingMoves,
} from './history.ts'
import { noteStandardCosts } from './standard-costs.ts'
import { differences, inOrder, type MonthEnd, monthOf, valueInOrder, type Worth } from './value-in-order.ts'
import { emptyState } from './valuing.ts'
import { lockStandings, writeValues } from './write-values.ts'

/** What the book gets to know about one item: rows to add, where it stands now, month ends, and from which month on it was replayed. */
export type Valued = {
  standing: Standing
  /** Moves that have their value now. */
  moves: BookMove[]
  /** Others that the rows speak of. */
  others: BookMove[]
  rows: (Worth & { isFirst: boolean })[]
  monthEnds: MonthEnd[]
  replay?: { month: string; cause: string }
}

/**
 * Gives a value to all moves of these items that have none yet. One worker an item at a time (its state row is locked); moves that come
 * after the last one are valued on the spot, a back-dated one replays the item from the last month end before it, and what comes out
 * differently is added as adjustments that name it. Announces `stock.valued` for each document. Gives how many rows it wrote.
 */
export const valueItems = async (ctx: Ctx, itemIds: string[]): Promise<number> => {
  const pairs = await pairsToValue(ctx, itemIds)
  if (!pairs.length) return 0
  const standings = await lockStandings(ctx, pairs)
  const waiting = await waitingMoves(ctx.tx, itemIds)
  const noted = await noteStandardCosts(ctx, standings)
  const byPair = Map.groupBy([...waiting, ...noted].sort(inOrder), (move) => `${move.entityId} ${move.itemId}`)
  const earlier = await ownValues(ctx.tx, originalsOf(waiting))
  const valued: Valued[] = []
  for (const standing of standings) {
    const moves = byPair.get(`${standing.entityId} ${standing.itemId}`)
    if (!moves) continue
    const isLate = standing.last !== null && inOrder(moves[0]!, standing.last) < 0
    valued.push(isLate ? await replay(ctx, standing, moves[0]!) : append(standing, moves, earlier))
  }
  return writeValues(ctx, await withOthers(ctx, valued))
}

/** Where moves wait, or the card has another standard cost than the goods are valued at. */
const pairsToValue = (ctx: Ctx, itemIds: string[]) =>
  ctx.tx.named<Pair>(
    'stock.pairs_to_value',
    `select entity_id as "entityId", item_id as "itemId" from moves_to_value where item_id = any($1::uuid[])
     union select s.entity_id, s.item_id from valuation_states s join items i on i.id = s.item_id
       where s.item_id = any($1::uuid[]) and s.state ->> 'method' = 'standard'
         and i.standard_cost is not null and i.standard_cost is distinct from (s.state ->> 'lastCost')::numeric
     order by 1, 2`,
    [itemIds],
  )

const append = (standing: Standing, moves: BookMove[], earlier: Map<string, string>): Valued => {
  const { state, worth, monthEnds } = valueInOrder(standing.state, moves, (id) => earlier.get(id))
  const before = standing.last && monthOf(standing.last.effectiveAt)
  const isNextMonth = before && before !== monthOf(moves[0]!.effectiveAt)
  return {
    standing: { ...standing, state, last: moves.at(-1)! },
    moves,
    others: [],
    rows: differences([], worth, state.currency),
    monthEnds: isNextMonth ? [{ month: before, state: standing.state }, ...monthEnds] : monthEnds,
  }
}

/** Values the item again from the last month end before `cause`, and keeps what differs from the book. */
const replay = async (ctx: Ctx, standing: Standing, cause: BookMove): Promise<Valued> => {
  const month = monthOf(cause.effectiveAt)
  const snapshot = await snapshotBefore(ctx.tx, standing, month)
  const from = snapshot?.from ?? null
  const moves = await historyFrom(ctx.tx, standing, from)
  const stored = await storedWorth(ctx.tx, standing, from)
  const inside = new Set(moves.map((move) => move.id))
  const earlier = await ownValues(
    ctx.tx,
    originalsOf(moves).filter((id) => !inside.has(id)),
  )
  const start = snapshot?.state ?? emptyState(standing.state.method, standing.state.currency)
  const { state, worth, monthEnds } = valueInOrder(start, moves, (id) => earlier.get(id))
  return {
    standing: { ...standing, state, last: moves.at(-1)! },
    moves,
    others: [],
    rows: differences(stored, worth, state.currency),
    monthEnds,
    replay: { month, cause: cause.id },
  }
}

const originalsOf = (moves: BookMove[]) => moves.flatMap((move) => move.costOf ?? [])

/** Looks up the moves from before that a receipt now covers. */
const withOthers = async (ctx: Ctx, valued: Valued[]): Promise<Valued[]> => {
  const known = new Set(valued.flatMap(({ moves }) => moves.map((move) => move.id)))
  const unknown = valued.flatMap(({ rows }) => rows.map((row) => row.moveId)).filter((id) => !known.has(id))
  const found = await movesById(ctx.tx, [...new Set(unknown)])
  return valued.map((one) => ({ ...one, others: found.filter((move) => move.itemId === one.standing.itemId) }))
}
