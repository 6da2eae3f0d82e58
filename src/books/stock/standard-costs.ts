import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { decimal } from '#support/money/index.ts'
import { type BookMove, factsOfPairs, type Standing } from './history.ts'

/**
 * Items valued at standard take it from their card. Where the card says another one than the goods are valued at, it is noted here, from
 * now on (the very first one from the beginning of time), and revalues what lies there.
 */
export const noteStandardCosts = async (ctx: Ctx, standings: Standing[]): Promise<BookMove[]> => {
  const atStandard = standings.filter(({ state }) => state.method === 'standard')
  if (!atStandard.length) return []
  const facts = await factsOfPairs(ctx.tx, atStandard)
  const card = new Map(facts.map((row) => [`${row.entity_id} ${row.item_id}`, row.standard_cost]))
  const changed = atStandard.flatMap((standing) => {
    const cost = card.get(`${standing.entityId} ${standing.itemId}`)
    const was = standing.state.lastCost
    return cost != null && (was === null || !decimal(was).equals(cost)) ? [{ standing, cost }] : []
  })
  const notes = changed.map(({ standing, cost }) => noteOf(ctx, standing, cost))
  if (notes.length) await write(ctx, notes)
  return notes
}

const noteOf = (ctx: Ctx, { entityId, itemId, state }: Standing, cost: string): BookMove => ({
  id: newId(),
  entityId,
  itemId,
  effect: 'revalue',
  quantity: '0',
  unitCost: cost,
  effectiveAt: state.lastCost === null ? new Date(0) : ctx.now,
  recordedAt: ctx.now,
  reason: 'revaluation',
  document: `item:${itemId}`,
  documentLine: null,
})

const write = (ctx: Ctx, notes: BookMove[]) =>
  ctx.tx.named(
    'stock.note_standard_costs',
    `insert into standard_costs (id, entity_id, item_id, unit_cost, effective_at, recorded_at)
     select n.*, $6 from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::numeric[], $5::timestamptz[]) n`,
    [
      notes.map((note) => note.id),
      notes.map((note) => note.entityId),
      notes.map((note) => note.itemId),
      notes.map((note) => note.unitCost),
      notes.map((note) => note.effectiveAt),
      ctx.now,
    ],
  )
