import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { decimal, negate, plain } from '#support/money/index.ts'
import { type BookMove, factsOfPairs, type Pair, type Standing } from './history.ts'
import type { Valued } from './value-items.ts'
import { emptyState, type State } from './valuing.ts'

type StateRow = {
  entity_id: string
  item_id: string
  state: State
  last_effective_at: Date | null
  last_recorded_at: Date | null
  last_move_id: string | null
}

/** Makes the states that are missing, locks all of them by entity and item, and reads where they stand. */
export const lockStandings = async (ctx: Ctx, pairs: Pair[]): Promise<Standing[]> => {
  const facts = await factsOfPairs(ctx.tx, pairs)
  await ctx.tx.named(
    'stock.open_states',
    `insert into valuation_states (entity_id, item_id, state, quantity, value)
     select *, 0, 0 from unnest($1::uuid[], $2::uuid[], $3::jsonb[]) order by 1, 2 on conflict do nothing`,
    [
      facts.map((row) => row.entity_id),
      facts.map((row) => row.item_id),
      facts.map((row) => JSON.stringify(emptyState(row.valuation, row.currency))),
    ],
  )
  const rows = await ctx.tx.named<StateRow>(
    'stock.lock_states',
    `select s.* from valuation_states s join unnest($1::uuid[], $2::uuid[]) k (entity_id, item_id) using (entity_id, item_id)
     order by s.entity_id, s.item_id for update of s`,
    [facts.map((row) => row.entity_id), facts.map((row) => row.item_id)],
  )
  return rows.map((row) => ({
    entityId: row.entity_id,
    itemId: row.item_id,
    state: row.state,
    last: row.last_effective_at && {
      effectiveAt: row.last_effective_at,
      recordedAt: row.last_recorded_at!,
      id: row.last_move_id!,
    },
  }))
}

type Row = {
  id: string
  move: BookMove
  value: string
  cause: 'move' | 'replay' | 'cover' | 'revaluation'
  causedBy: string | null
  quantity: string
  effectiveAt: Date
}

/** Writes what was found out about these items in a fixed number of statements, and announces it. */
export const writeValues = async (ctx: Ctx, valued: Valued[]): Promise<number> => {
  const rows = valued.flatMap(rowsOf)
  await writeRows(ctx, rows)
  await writeStandings(ctx, valued)
  await writeMonthEnds(ctx, valued)
  await ctx.tx.named('stock.values_done', 'delete from moves_to_value where move_id = any($1::uuid[])', [
    valued.flatMap(({ moves }) => moves.map((move) => move.id)),
  ])
  announce(ctx, rows)
  return rows.length
}

const rowsOf = ({ rows, moves, others, replay }: Valued): Row[] => {
  const byId = new Map([...moves, ...others].map((move) => [move.id, move]))
  return rows.flatMap((row): Row[] => {
    const move = byId.get(row.moveId)!
    const base = { id: newId(), move, value: row.value, quantity: '0', effectiveAt: move.effectiveAt }
    if (move.effect === 'revalue')
      return decimal(row.value).isZero() ? [] : [{ ...base, cause: 'revaluation', causedBy: move.id }]
    if (row.causedBy)
      return [{ ...base, cause: 'cover', causedBy: row.causedBy, effectiveAt: byId.get(row.causedBy)!.effectiveAt }]
    if (!row.isFirst) return [{ ...base, cause: 'replay', causedBy: replay!.cause }]
    const quantity = move.effect === 'in' ? move.quantity : negate(move.quantity)
    return [{ ...base, cause: 'move', causedBy: null, quantity }]
  })
}

const writeRows = (ctx: Ctx, rows: Row[]) =>
  ctx.tx.named(
    'stock.write_values',
    `insert into valuations (id, entity_id, item_id, move_id, quantity, value, cause, caused_by, effective_at, recorded_at)
     select v.*, $10 from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::numeric[], $6::numeric[], $7::text[], $8::uuid[],
                               $9::timestamptz[]) v`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.move.entityId),
      rows.map((row) => row.move.itemId),
      rows.map((row) => (row.move.effect === 'revalue' ? null : row.move.id)),
      rows.map((row) => row.quantity),
      rows.map((row) => row.value),
      rows.map((row) => row.cause),
      rows.map((row) => row.causedBy),
      rows.map((row) => row.effectiveAt),
      ctx.now,
    ],
  )

const writeStandings = (ctx: Ctx, valued: Valued[]) =>
  ctx.tx.named(
    'stock.write_states',
    `update valuation_states s set state = k.state, quantity = k.quantity, value = k.value, last_effective_at = k.effective_at,
            last_recorded_at = k.recorded_at, last_move_id = k.id
     from unnest($1::uuid[], $2::uuid[], $3::jsonb[], $4::numeric[], $5::numeric[], $6::timestamptz[], $7::timestamptz[], $8::uuid[])
       k (entity_id, item_id, state, quantity, value, effective_at, recorded_at, id)
     where s.entity_id = k.entity_id and s.item_id = k.item_id`,
    [
      valued.map(({ standing }) => standing.entityId),
      valued.map(({ standing }) => standing.itemId),
      valued.map(({ standing }) => JSON.stringify(standing.state)),
      valued.map(({ standing }) => standing.state.quantity),
      valued.map(({ standing }) => standing.state.value),
      valued.map(({ standing }) => standing.last?.effectiveAt),
      valued.map(({ standing }) => standing.last?.recordedAt),
      valued.map(({ standing }) => standing.last?.id),
    ],
  )

/** Month ends are no book: those that a replay has passed are made anew. */
const writeMonthEnds = async (ctx: Ctx, valued: Valued[]) => {
  const replayed = valued.filter(({ replay }) => replay)
  if (replayed.length)
    await ctx.tx.named(
      'stock.drop_month_ends',
      `delete from valuation_snapshots s using unnest($1::uuid[], $2::uuid[], $3::text[]) k (entity_id, item_id, month)
       where s.entity_id = k.entity_id and s.item_id = k.item_id and s.month >= k.month`,
      [
        replayed.map(({ standing }) => standing.entityId),
        replayed.map(({ standing }) => standing.itemId),
        replayed.map(({ replay }) => replay!.month),
      ],
    )
  const ends = valued.flatMap(({ standing, monthEnds }) => monthEnds.map((end) => ({ ...standing, ...end })))
  if (!ends.length) return
  await ctx.tx.named(
    'stock.write_month_ends',
    `insert into valuation_snapshots (entity_id, item_id, month, state, quantity, value)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::numeric[], $6::numeric[])
     on conflict (entity_id, item_id, month) do update set state = excluded.state, quantity = excluded.quantity, value = excluded.value`,
    [
      ends.map((end) => end.entityId),
      ends.map((end) => end.itemId),
      ends.map((end) => end.month),
      ends.map((end) => JSON.stringify(end.state)),
      ends.map((end) => end.state.quantity),
      ends.map((end) => end.state.value),
    ],
  )
}

/** One announcement a document, so that the ledger can make one entry of it; rows without value say nothing. */
const announce = (ctx: Ctx, rows: Row[]) => {
  const worth = rows.filter((row) => !decimal(row.value).isZero())
  for (const [document, some] of Map.groupBy(worth, (row) => row.move.document))
    ctx.emit({
      type: 'stock.valued',
      subject: document,
      payload: {
        rows: some.map((row) => ({
          valuationId: row.id,
          moveId: row.move.effect === 'revalue' ? null : row.move.id,
          entityId: row.move.entityId,
          itemId: row.move.itemId,
          value: row.value,
          quantity: plain(decimal(row.quantity)),
          cause: row.cause,
          causedBy: row.causedBy,
          reason: row.move.reason,
          document,
          documentLine: row.move.documentLine,
          effectiveAt: row.effectiveAt.toISOString(),
        })),
      },
    })
}
