import { foldBalances } from '#books/ledger/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { interactionColumns, taken, writeProfiles } from '../simulate/sink.ts'
import { type Truths, truthsOf } from '../simulate/truths.ts'
import { createWorld, type Settled, type World } from '../simulate/world.ts'
import { liveYear } from '../simulate/year.ts'
import { copyRows, openCopy } from './copy.ts'
import { setCounters } from './counters.ts'

/** Rows that never change once they are made, each table after what it names. They leave memory as the year goes on. */
const books = [
  'interaction_texts',
  'identifiers',
  'promises',
  'tasks',
  'lots',
  'stock_moves',
  'receipts',
  'receipt_lines',
  'adjustments',
  'adjustment_lines',
  'entries',
  'entry_lines',
  'settlements',
] as const

/** Documents, which live on until the year is over, and what stands at its end. */
const documents = [
  'aliases',
  'profiles',
  'stock_balances',
  'availability',
  'reservations',
  'valuations',
  'valuation_states',
  'valuation_snapshots',
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
  'invoices',
  'invoice_lines',
  'invoice_taxes',
] as const

const MONTH = 30

/** Lives the year and loads it: interactions day by day, the books month by month, documents when it is over. */
export const writeYear = async (ctx: Ctx, settled: Settled, progress: (line: string) => void): Promise<Truths> => {
  const world = createWorld(settled)
  await keepMonths(ctx, world)
  const load = async (tables: readonly string[]) => {
    for (const table of tables) await copyRows(ctx.tx, table, world.rows.take(table))
  }
  const open = () => openCopy(ctx.tx, 'interactions', interactionColumns)
  let copy = open()
  for (const day of liveYear(world)) {
    if (day % MONTH === 0) progress(`Month ${day / MONTH + 1}: visits, orders, goods, money`)
    await copy.write(taken(world))
    if (day % MONTH !== MONTH - 1) continue
    await copy.end()
    await load(books)
    copy = open()
  }
  await copy.write(taken(world))
  await copy.end()
  progress('Documents')
  writeProfiles(world)
  await load([...books, ...documents])
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
