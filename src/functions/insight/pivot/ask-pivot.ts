import { type Ctx, fail } from '#support/actions/index.ts'
import { insightErrors } from '../errors.ts'
import { ask } from '../mart/ask.ts'
import { type MeasureName, measureOf } from '../model/measures.ts'
import type { Pivot, PivotAnswer } from '../schemas.ts'
import { words } from '../show-model.ts'
import { cellsAt, type Figures, gather, headersOf, noFigures, type Path, valuesAt } from './assemble.ts'
import { binds } from './base.ts'
import { currenciesOf, currencyOf, guarded } from './currencies.ts'
import { answerTo, statementsOf } from './in-statements.ts'
import { labelsOf } from './labels.ts'
import { before, type Days, daysOf, type Shift, shiftOf } from './period.ts'
import { type NamedMeasure, ofWhole, type Plan, planOf } from './plan.ts'
import { sentenceOf } from './sentence.ts'
import { MOST_ROWS } from './statements.ts'
import { findTops, type Tops } from './tops.ts'

const MOST_ROW_HEADERS = 5000
const MOST_COLUMN_HEADERS = 300
const MOST_CELLS = 200_000

/** The day today where the house does business: in the zone of its oldest site. */
export const businessDay = async (ctx: Ctx): Promise<string> => {
  const [site] = await ctx.tx.named<{ zone: string }>(
    'insight.zone',
    'select zone from sites order by created_at, id limit 1',
  )
  return ctx.today(site?.zone ?? 'UTC')
}

/** Days of a pivot and of what it is compared with. Without a period there is nothing before. */
export const timesOf = async (ctx: Ctx, { period, compare }: Pivot) => {
  const days = daysOf(period, await businessDay(ctx))
  if (days && days.from > days.to) fail(insightErrors.wrongFilter, { dimension: 'date' })
  const shift = days && period && compare ? shiftOf(compare, period, days) : undefined
  return { days, shift, earlier: days && shift ? before(days, shift) : null }
}

/**
 * Answers a pivot from the mart: headings of rows and columns as outlines with their totals, and one cell for each pair and measure. Totals of every
 * level are computed from the facts, never from other totals. Fails as `planOf` and `ask` do, and with `insight.too_much`.
 */
export const askPivot = async (ctx: Ctx, pivot: Pivot, permission?: string): Promise<PivotAnswer> => {
  const plan = planOf(ctx.actor, pivot, permission)
  const { days, shift, earlier } = await timesOf(ctx, pivot)
  const currencies = await currenciesOf(ctx)
  const language = ctx.actor.language
  const tops = await topsOf(ctx, plan, days, currencies)
  const put = (days: Days | null, shift?: Shift) => figuresOf(ctx, plan, days, shift, tops, currencies)
  const [now, then] = [await put(days), earlier && shift ? await put(earlier, shift) : undefined]
  const all = then ? [now.figures, then.figures] : [now.figures]
  const labelOf = await labelsOf(plan, all, language, (sql, params) => ask(ctx, sql, params).then(({ rows }) => rows))
  const heads = (side: 'rows' | 'columns') =>
    headersOf(
      plan[side],
      plan,
      pathsOf(all, side),
      labelOf,
      (path, at) => (side === 'rows' ? valuesAt(now.figures, path, []) : valuesAt(now.figures, [], path))?.[at] ?? null,
    )
  const [rows, columns] = [heads('rows'), heads('columns')]
  const rowHeaders = cut(
    rows,
    Math.min(MOST_ROW_HEADERS, Math.floor(MOST_CELLS / Math.min(columns.length, MOST_COLUMN_HEADERS))),
  )
  const columnHeaders = cut(columns, MOST_COLUMN_HEADERS)
  const keysOf = ({ path }: { path: { key: string | null }[] }): Path => path.map(({ key }) => key)
  return {
    measures: plan.measures.map((measure) => shownMeasure(measure, plan, currencies, language)),
    rowHeaders,
    columnHeaders,
    cells: rowHeaders.map((row) =>
      columnHeaders.map((column) => cellsAt(now.figures, then?.figures, keysOf(row), keysOf(column), plan)),
    ),
    period: days,
    before: earlier,
    sentence: sentenceOf(pivot, plan, labelOf, language),
    asOf: now.asOf,
    truncated: rowHeaders.length < rows.length || columnHeaders.length < columns.length,
  }
}

/** The grand total, which stands last, is always there. */
const cut = <Header>(headers: Header[], most: number): Header[] =>
  headers.length > most ? [...headers.slice(0, most - 1), headers.at(-1)!] : headers

const pathsOf = (all: readonly Figures[], side: 'rows' | 'columns'): Path[] => {
  const paths = new Map(all.flatMap((figures) => [...figures[side]]))
  paths.delete('[]')
  return [...paths.values()]
}

const shownMeasure = (measure: NamedMeasure, plan: Plan, currencies: Map<string, string[]>, language: string) => ({
  name: measure.name,
  label: words(language as 'en')(`insight.measure.${measure.name}`),
  unit: measure.unit,
  additivity: measure.additivity,
  currency: currencyOf(measure, plan, currencies),
})

/** The largest keys of the axes that want them; the figures before are put under the same. */
export const topsOf = (ctx: Ctx, plan: Plan, days: Days | null, currencies: Map<string, string[]>): Promise<Tops> =>
  findTops(
    plan,
    (axis) => {
      const measure = ofWhole(named(axis.top!.by), plan)
      const measures = guarded([measure], currencies)
      // What stands at a day is ranked by all that led to it.
      const until = measure.additivity === 'semi_additive' && days ? { from: '0001-01-01', to: days.to } : days
      return { subject: measure.subject, plan, measures, days: until, language: ctx.actor.language }
    },
    async (_, write) => {
      const { values, bind } = binds()
      const sql = write({ values, bind })
      return (await ask(ctx, sql, values)).rows
    },
  )

const named = (name: MeasureName): NamedMeasure => ({ ...measureOf(name), name })

/** All figures of one period: one statement for each subject, more where standings or distinct counts are asked for. */
const figuresOf = async (
  ctx: Ctx,
  plan: Plan,
  days: Days | null,
  shift: Shift | undefined,
  tops: Tops,
  currencies: Map<string, string[]>,
): Promise<{ figures: Figures; asOf: Date | null }> => {
  const figures = noFigures()
  let asOf: Date | null = null
  for (const statement of statementsOf(plan, days, shift, tops, currencies, ctx.actor.language)) {
    const answer = await answerTo(statement, plan, (sql, values) => ask(ctx, sql, values))
    if (answer.rows.length > MOST_ROWS) fail(insightErrors.tooMuch)
    gather(figures, plan, answer.rows, statement.at)
    asOf = answer.asOf
  }
  if (!figures.rows.size) figures.rows.set('[]', [])
  return { figures, asOf }
}
