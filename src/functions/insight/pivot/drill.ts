import { type Ctx, fail } from '#support/actions/index.ts'
import { insightErrors } from '../errors.ts'
import { ask } from '../mart/ask.ts'
import type { Value } from '../mart/wire.ts'
import { keyTypeOf } from '../model/dimensions.ts'
import type { Subject } from '../model/types.ts'
import type { Drill, DrillAnswer } from '../schemas.ts'
import { words } from '../show-model.ts'
import { timesOf, topsOf } from './ask-pivot.ts'
import { type Binds, baseOf, binds, type Facts, fitting } from './base.ts'
import { currenciesOf } from './currencies.ts'
import { columnsOf, type DrillColumn, named, pageOf } from './drill-columns.ts'
import { type Plan, type PlannedAxis, planOf } from './plan.ts'
import { marked, NONE } from './tops.ts'

/** The facts that one cell of a pivot was made of, newest first, with the documents they came from. Every sum of the cell is the sum of its rows. */
export const drillThrough = async (
  ctx: Ctx,
  { pivot, rowPath, columnPath, measure, limit, after }: Drill,
): Promise<DrillAnswer> => {
  const plan = planOf(ctx.actor, pivot, 'insight.drill_through')
  if (rowPath.length > plan.rows.length || columnPath.length > plan.columns.length) fail(insightErrors.tooMuch)
  const shown = plan.measures.find(({ name }) => name === (measure ?? plan.measures[0]!.name))
  if (!shown) return fail(insightErrors.unknownMeasure, { name: measure })
  const { days } = await timesOf(ctx, pivot)
  const { subject } = shown
  const tops = await topsOf(ctx, plan, days, await currenciesOf(ctx))
  const measures = plan.measures.filter((one) => one.subject === subject)
  // A standing is made of everything up to its day.
  const span = shown.additivity === 'semi_additive' && days ? { from: '0001-01-01', to: days.to } : days
  const facts: Facts = { subject, plan, measures, days: span, language: ctx.actor.language }
  const at = binds()
  const columns = columnsOf(ctx.actor, subject, measures)
  const { ctes, last } = marked(plan, baseOf(facts, at), tops, at)
  const conditions = [
    ...cellOf(plan, rowPath, columnPath, shown.additivity === 'semi_additive', tops, at.bind),
    ...(after ? [behind(after, at.bind)] : []),
  ]
  const { rows } = await ask(
    ctx,
    `with ${ctes} select ${KEY[subject]} as row_key, ${columns.map(({ sql }) => `(${sql})::varchar`).join(', ')}, ${DOCUMENT[subject]}, "on"::varchar
     from ${last} ${conditions.length ? `where ${conditions.join(' and ')}` : ''} order by "on" desc, row_key desc limit ${limit + 1}`,
    at.values,
  )
  return answerOf(ctx, columns, rows, limit)
}

/** Facts of one subject have one key each, and come from one kind of document. */
const KEY: Record<Subject, string> = {
  sales: 'line_id::varchar',
  interactions: `subject_id::varchar || ' ' || id::varchar`,
  stock: `id::varchar || ' ' || side`,
  ledger: 'line_id::varchar',
}
const DOCUMENT: Record<Subject, string> = {
  sales: `case when source = 'onefold' then 'order:' || order_id::varchar else 'past_order:' || order_id::varchar end`,
  interactions: `coalesce(about, 'subject:' || subject_id::varchar)`,
  stock: 'document',
  ledger: `'entry:' || entry_id::varchar`,
}

const behind = (after: string, bind: Binds['bind']) => {
  const [on, key] = [after.slice(0, 10), after.slice(11)]
  return `("on", row_key) < (${bind(fitting(on, 'date', 'after'), 'date')}, ${bind(key, 'varchar')})`
}

const cellOf = (
  plan: Plan,
  rowPath: readonly (string | null)[],
  columnPath: readonly (string | null)[],
  isStanding: boolean,
  tops: ReadonlyMap<number, unknown>,
  bind: Binds['bind'],
): string[] => {
  const within = [
    ...rowPath.map((key, at) => [plan.rows[at]!, key] as const),
    ...columnPath.map((key, at) => [plan.columns[at]!, key] as const),
  ]
  return within.map(([axis, key]) => {
    if (tops.has(axis.at)) return `k${axis.at} = ${bind(key ?? NONE, 'varchar')}`
    if (key === null) return `k${axis.at} is null`
    const type = keyTypeOf(axis.dimension, axis.level)
    return `k${axis.at} ${isStanding && axis.isTime && type === 'date' ? '<=' : '='} ${bind(fitting(key, type, axis.dimension), type)}`
  })
}

export type { PlannedAxis }

const answerOf = async (ctx: Ctx, columns: DrillColumn[], rows: Value[][], limit: number): Promise<DrillAnswer> => {
  const page = rows.slice(0, limit)
  const labelled = await named(ctx, columns, page)
  const t = words(ctx.actor.language)
  const last = page.at(-1)
  return {
    columns: columns.map(({ name, label, type }) => ({ name, label: label(t), type })),
    rows: page.map((row, index) => {
      const document = row[columns.length + 1] as string | null
      return {
        key: String(row[0]),
        values: Object.fromEntries(columns.map(({ name }, at) => [name, labelled[index]![at] ?? null])),
        document,
        href: pageOf(document),
      }
    }),
    next: rows.length > limit && last ? `${last[columns.length + 2]} ${last[0]}` : null,
  }
}
