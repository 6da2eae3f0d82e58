import { foldBalances } from '#books/ledger/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { interactionColumns, taken, writeProfiles } from '../simulate/sink.ts'
import { type Truths, truthsOf } from '../simulate/truths.ts'
import { createWorld, type Settled, type World } from '../simulate/world.ts'
import { liveYear } from '../simulate/year.ts'
import { copyRows, openCopy } from './copy.ts'
import { setCounters } from './counters.ts'

/** Everything but the interactions, each after what it names. */
const tables = [
  'interaction_texts',
  'aliases',
  'profiles',
  'identifiers',
  'promises',
  'tasks',
  'lots',
  'stock_moves',
  'stock_balances',
  'availability',
  'reservations',
  'valuations',
  'valuation_states',
  'valuation_snapshots',
  'receipts',
  'receipt_lines',
  'adjustments',
  'adjustment_lines',
  'baskets',
  'basket_lines',
  'orders',
  'order_lines',
  'order_steps',
  'promotion_uses',
  'demands',
  'shipments',
  'pickings',
  'picking_lines',
  'picks',
  'shipment_lines',
  'parcels',
  'payments',
  'refunds',
  'test_card_charges',
  'entries',
  'entry_lines',
  'settlements',
  'invoices',
  'invoice_lines',
  'invoice_taxes',
] as const

/** Lives the year and loads it: interactions while it is lived, documents and books when it is over. */
export const writeYear = async (ctx: Ctx, settled: Settled, progress: (line: string) => void): Promise<Truths> => {
  const world = createWorld(settled)
  await keepMonths(ctx, world)
  progress('Days, visits, orders')
  const copy = openCopy(ctx.tx, 'interactions', interactionColumns)
  for (const day of liveYear(world)) {
    await copy.write(taken(world))
    if (day % 60 === 59) progress(`Day ${day + 1} of ${world.amounts.days}`)
  }
  await copy.write(taken(world))
  await copy.end()
  writeProfiles(world)
  progress('Documents and books')
  for (const table of tables) await copyRows(ctx.tx, table, world.rows.of(table))
  await setCounters(ctx, world)
  await foldBalances(ctx)
  return truthsOf(world)
}

/** The months of the year have their partitions before anything happens in them. */
const keepMonths = ({ tx }: Ctx, { start, end }: World) =>
  tx.named(
    'sample.keep_months',
    `select keep_interactions_of(month::date)
     from generate_series(date_trunc('month', $1::timestamptz at time zone 'UTC'), $2::timestamptz at time zone 'UTC', interval '1 month') month`,
    [new Date(start), new Date(end)],
  )
