import { setImmediate } from 'node:timers/promises'
import { foldBalances } from '#books/ledger/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { writeRules } from '../simulate/rules.ts'
import { interactionColumns, taken, writeForgotten, writeProfiles } from '../simulate/sink.ts'
import { type Truths, truthsOf } from '../simulate/truths.ts'
import { createWorld, type Settled, type World } from '../simulate/world.ts'
import { liveYear } from '../simulate/year.ts'
import { copyLines, copyRows } from './copy.ts'
import { setCounters } from './counters.ts'
import { checkedAtTheEnd } from './references.ts'

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
  'profiles',
] as const

/** Documents, which live on until the year is over, and what stands at its end. */
const documents = [
  'aliases',
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
  'rules',
  'rule_versions',
  'rule_sets',
  'impressions',
  'outcomes',
  'rule_days',
] as const

/** Tables whose size the planner shall know at once. */
export const countedTables = [
  ...books,
  ...documents,
  'parties',
  'contact_points',
  'items',
  'products',
  'prices',
  'product_search',
  'category_products',
]

const MONTH = 30
/** So many rows take long enough to be named. */
const MANY = 50_000

/** Lives the year and loads it: each month's interactions and books while the next one is lived, documents when it is over. */
export const writeYear = async (ctx: Ctx, settled: Settled, progress: (line: string) => void): Promise<Truths> => {
  const world = createWorld(settled)
  await keepMonths(ctx, world)
  const tables = ['interactions', ...books, ...documents]
  await checkedAtTheEnd(ctx.tx, tables, async () => {
    await loadYear(ctx, world, progress)
    progress('Whether everything fits together')
  })
  return truthsOf(world)
}

const loadYear = async (ctx: Ctx, world: World, progress: (line: string) => void) => {
  let loading = Promise.resolve()
  for (const day of liveYear(world)) {
    if (day % MONTH === 0) progress(`Month ${day / MONTH + 1}: visits, orders, goods, money`)
    // The database works on the month before, as far as it is let.
    await setImmediate()
    if (day % MONTH !== MONTH - 1) continue
    await loading
    writeForgotten(world)
    loading = loadMonth(ctx, world)
    loading.catch(() => {})
  }
  await loading
  progress('Documents')
  writeProfiles(world)
  await loadMonth(ctx, world)
  writeRules(world)
  for (const table of documents) {
    const rows = world.rows.take(table)
    if (rows.length >= MANY) progress(`Documents: ${rows.length} rows of ${table}`)
    await copyRows(ctx.tx, table, rows)
  }
  progress('Sums of the books')
  await setCounters(ctx, world)
  await foldBalances(ctx)
}

const loadMonth = async ({ tx }: Ctx, world: World) => {
  const lines = taken(world)
  const rows = books.map((table) => [table, world.rows.take(table)] as const)
  await copyLines(tx, 'interactions', interactionColumns, lines)
  for (const [table, own] of rows) await copyRows(tx, table, own)
  // What would be looked at in the end is looked at now, while the next month is lived.
  await tx.client.query('set constraints all immediate; set constraints all deferred')
}

/** The months of the year have their partitions before anything happens in them. */
const keepMonths = ({ tx }: Ctx, { start, end }: World) =>
  tx.named(
    'sample.keep_months',
    `select keep_interactions_of(month::date)
     from generate_series(date_trunc('month', $1::timestamptz at time zone 'UTC'), $2::timestamptz at time zone 'UTC', interval '1 month') month`,
    [new Date(start), new Date(end)],
  )
