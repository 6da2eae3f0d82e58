import type { Tx } from '#support/database/index.ts'
import type { HistoryMove, Position, Worth } from './value-in-order.ts'
import type { Method, State } from './valuing.ts'

/** One item of one legal entity: what is valued on its own. */
export type Pair = { entityId: string; itemId: string }

/** Where the valuing of a pair stands. */
export type Standing = Pair & { state: State; last: Position | null }

/** A move of the history with what its announcement says. */
export type BookMove = HistoryMove & Pair & { reason: string; document: string; documentLine: string | null }

type Row = {
  id: string
  entity_id: string
  item_id: string
  effect: 'in' | 'out' | 'revalue'
  quantity: string
  unit_cost: string | null
  cost_of: string | null
  original_quantity: string | null
  before: string
  effective_at: Date
  recorded_at: Date
  reason: string
  document: string
  document_line: string | null
}

const fromRow = (row: Row): BookMove => ({
  id: row.id,
  entityId: row.entity_id,
  itemId: row.item_id,
  effect: row.effect,
  quantity: row.quantity,
  unitCost: row.unit_cost,
  costOf: row.cost_of,
  original: row.original_quantity ? { quantity: row.original_quantity, before: row.before } : undefined,
  effectiveAt: row.effective_at,
  recordedAt: row.recorded_at,
  reason: row.reason,
  document: row.document,
  documentLine: row.document_line,
})

const MOVE = `m.id, m.entity_id, m.item_id, m.effect, m.quantity, m.unit_cost, m.cost_of, o.quantity as original_quantity,
  (select coalesce(sum(e.quantity), 0) from stock_moves e where e.cost_of = m.cost_of
     and (e.effective_at, e.recorded_at, e.id) < (m.effective_at, m.recorded_at, m.id)) as before,
  m.effective_at, m.recorded_at, m.reason, m.document, m.document_line`

/** Moves of these items that wait for their value, in order. */
export const waitingMoves = async (tx: Tx, itemIds: string[]): Promise<BookMove[]> => {
  const rows = await tx.named<Row>(
    'stock.waiting_moves',
    `select ${MOVE} from moves_to_value q join stock_moves m on m.id = q.move_id left join stock_moves o on o.id = m.cost_of
     where q.item_id = any($1::uuid[]) order by m.effective_at, m.recorded_at, m.id`,
    [itemIds],
  )
  return rows.map(fromRow)
}

/** All that changed the worth of a pair from an instant on, in order: moves in and out, and new standard costs. */
export const historyFrom = async (tx: Tx, { entityId, itemId }: Pair, from: Date | null): Promise<BookMove[]> => {
  const rows = await tx.named<Row>(
    'stock.history_from',
    `select ${MOVE} from stock_moves m left join stock_moves o on o.id = m.cost_of
     where m.entity_id = $1 and m.item_id = $2 and m.effect <> 'within' and ($3::timestamptz is null or m.effective_at >= $3)
     union all
     select id, entity_id, item_id, 'revalue', 0, unit_cost, null, null, 0, effective_at, recorded_at, 'revaluation',
            'item:' || item_id, null
     from standard_costs where entity_id = $1 and item_id = $2 and ($3::timestamptz is null or effective_at >= $3)
     order by effective_at, recorded_at, id`,
    [entityId, itemId, from],
  )
  return rows.map(fromRow)
}

/** What the book says so far: own values (`causedBy` null) and corrections by the receipts that covered a move. */
export const storedWorth = async (tx: Tx, { entityId, itemId }: Pair, from: Date | null): Promise<Worth[]> =>
  tx.named<Worth>(
    'stock.stored_worth',
    `select coalesce(move_id, caused_by) as "moveId", case when cause = 'cover' then caused_by end as "causedBy", sum(value) as value
     from valuations where entity_id = $1 and item_id = $2 and ($3::timestamptz is null or effective_at >= $3)
     group by 1, 2`,
    [entityId, itemId, from],
  )

/** Own values of single moves, for returns that take their cost from before the replay. */
export const ownValues = async (tx: Tx, moveIds: string[]): Promise<Map<string, string>> => {
  if (!moveIds.length) return new Map()
  const rows = await tx.named<{ move_id: string; value: string }>(
    'stock.own_values',
    `select move_id, sum(value) as value from valuations
     where move_id = any($1::uuid[]) and cause in ('move', 'replay') group by move_id`,
    [moveIds],
  )
  return new Map(rows.map((row) => [row.move_id, row.value]))
}

/** The state at the end of the last month before `month` that has a snapshot, and the first instant after it. */
export const snapshotBefore = async (tx: Tx, { entityId, itemId }: Pair, month: string) => {
  const [row] = await tx.named<{ month: string; state: State }>(
    'stock.snapshot_before',
    `select month, state from valuation_snapshots where entity_id = $1 and item_id = $2 and month < $3
     order by month desc limit 1`,
    [entityId, itemId, month],
  )
  if (!row) return undefined
  const [year, number] = row.month.split('-').map(Number) as [number, number]
  return { state: row.state, from: new Date(Date.UTC(year, number, 1)) }
}

export type ItemFacts = {
  entity_id: string
  item_id: string
  valuation: Method
  currency: string
  standard_cost: string | null
}

/** How each pair is to be valued when it has no state yet. */
export const factsOfPairs = async (tx: Tx, pairs: Pair[]): Promise<ItemFacts[]> =>
  tx.named<ItemFacts>(
    'stock.facts_of_pairs',
    `select e.id as entity_id, i.id as item_id, i.valuation, e.currency, i.standard_cost
     from unnest($1::uuid[], $2::uuid[]) k (entity_id, item_id)
     join legal_entities e on e.id = k.entity_id join items i on i.id = k.item_id`,
    [pairs.map((pair) => pair.entityId), pairs.map((pair) => pair.itemId)],
  )

/** Moves that were valued before, for the announcement of what has changed at them. */
export const movesById = async (tx: Tx, ids: string[]): Promise<BookMove[]> => {
  if (!ids.length) return []
  const rows = await tx.named<Row>(
    'stock.moves_for_values',
    `select ${MOVE} from stock_moves m left join stock_moves o on o.id = m.cost_of where m.id = any($1::uuid[])`,
    [ids],
  )
  return rows.map(fromRow)
}
