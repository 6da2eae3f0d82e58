import { type Binds, baseOf, conditionsOf, type Facts, keySql, select } from './base.ts'
import { shifted } from './period.ts'
import type { Plan, PlannedAxis } from './plan.ts'
import { marked, type Tops } from './tops.ts'
import { inTwoSteps } from './two-steps.ts'

/** One grouping set: so many levels of the rows and so many of the columns. */
export type Level = { rows: number; columns: number }

/** Every level of the rows with every level of the columns, the totals of all included. */
export const levelsOf = ({ rows, columns }: Plan): Level[] =>
  Array.from({ length: rows.length + 1 }, (_, i) =>
    Array.from({ length: columns.length + 1 }, (_, j) => ({ rows: i, columns: j })),
  ).flat()

export const axesAt = ({ rows, columns }: Plan, level: Level): PlannedAxis[] => [
  ...rows.slice(0, level.rows),
  ...columns.slice(0, level.columns),
]

/** As `grouping()` counts: a bit for each key that is not grouped by, the first key highest. */
export const maskOf = (plan: Plan, level: Level): number => {
  const grouped = axesAt(plan, level)
  return plan.axes.reduce((mask, axis) => mask * 2 + (grouped.includes(axis) ? 0 : 1), 0)
}

/** More rows than these are no table that anybody reads. */
export const MOST_ROWS = 100_000

/** Which level a row is of, its keys, its measures. What none of these levels groups by is no key here: its bit is set, its key empty. */
const columnsOf = ({ plan, measures }: Pick<Facts, 'plan' | 'measures'>, levels: readonly Level[]) => {
  const grouped = new Set(levels.flatMap((level) => axesAt(plan, level)))
  const bits = plan.axes.map((axis) => {
    const worth = 2 ** (plan.axes.length - 1 - axis.at)
    return grouped.has(axis) ? `grouping(k${axis.at}) * ${worth}` : String(worth)
  })
  const keys = plan.axes.map((axis) => (grouped.has(axis) ? `k${axis.at}::varchar` : 'null::varchar'))
  return [bits.join(' + ') || '0', ...keys, ...measures.map((measure) => shown(measure))].join(', ')
}

/** A measure as text: shares and averages rounded to six digits behind the point, sums as exact as they are stored. */
export const shown = ({ sql, additivity, unit, guard }: Facts['measures'][number] & { guard?: string }): string => {
  const exact = additivity === 'non_additive' && unit !== 'count' ? `round((${sql})::double, 6)` : sql
  return `(${guard ? `case when ${guard} then ${exact} end` : exact})::varchar`
}

const groupBy = (plan: Plan, levels: readonly Level[]) => {
  if (levels.every((level) => !axesAt(plan, level).length)) return ''
  const sets = levels.map(
    (level) =>
      `(${axesAt(plan, level)
        .map(({ at }) => `k${at}`)
        .join(', ')})`,
  )
  return `group by grouping sets (${sets.join(', ')})`
}

/**
 * Sums, counts and what is computed from them, at all levels in one statement by grouping sets: in two steps where all are made of sums, else each
 * level from the facts themselves, so that a distinct count or a ratio is right on each.
 */
export const flowStatement = (facts: Facts, tops: Tops, binds: Binds): string => {
  const { plan } = facts
  const { ctes, last } = marked(plan, baseOf(facts, binds), tops, binds)
  const levels = levelsOf(plan)
  const end = `${groupBy(plan, levels)} limit ${MOST_ROWS + 1}`
  const steps = plan.axes.length ? inTwoSteps(facts.measures) : undefined
  if (!steps) return `with ${ctes} select ${columnsOf(facts, levels)} from ${last} ${end}`
  const keys = plan.axes.map(({ at }) => `k${at}`).join(', ')
  return `with ${ctes}, finest as (select ${[keys, ...steps.sums].join(', ')} from ${last} group by ${keys})
    select ${columnsOf({ plan, measures: steps.measures }, levels)} from finest ${end}`
}

/**
 * Standing of the last day of each span: all facts up to it. Levels that share their spans of time are computed together; where a level has no
 * time, the whole period is one span.
 */
export const standingStatements = (
  facts: Facts,
  tops: Tops,
  makeBinds: () => Binds,
): { sql: string; binds: Binds }[] => {
  const groups = Map.groupBy(levelsOf(facts.plan), (level) =>
    axesAt(facts.plan, level)
      .filter(({ isTime }) => isTime)
      .map(({ at }) => at)
      .join(' '),
  )
  return [...groups.values()].map((levels) => {
    const binds = makeBinds()
    return { sql: standing(facts, levels, tops, binds), binds }
  })
}

const standing = (facts: Facts, levels: readonly Level[], tops: Tops, binds: Binds): string => {
  const { plan, subject, days, shift } = facts
  const spans = axesAt(plan, levels[0]!).filter(({ isTime }) => isTime)
  const { bind } = binds
  const from = days ? bind(days.from, 'date') : `(select min("on") from ${subject})`
  const to = days ? bind(days.to, 'date') : `(select greatest(max("on"), current_date) from ${subject})`
  const heads = spans.map((axis) => `${keySql(axis, subject, shifted('f."on"', shift))} as k${axis.at}`)
  const period = `period as (select ${[...heads, 'max(f."on") as ends'].join(', ')}
    from (select unnest(generate_series(${from}, ${to}, interval 1 day))::date as "on") f
    ${heads.length ? `group by ${spans.map(({ at }) => `k${at}`).join(', ')}` : ''})`
  const keys = plan.axes.map((axis) => {
    if (spans.includes(axis)) return `p.k${axis.at}`
    return axis.isTime ? `null::date as k${axis.at}` : `${keySql(axis, subject, 'f."on"')} as k${axis.at}`
  })
  const base = select(facts, keys, conditionsOf(facts, bind), 'join period p on f."on" <= p.ends')
  const { ctes, last } = marked(plan, base, tops, binds)
  return `with ${period}, ${ctes} select ${columnsOf(facts, levels)} from ${last} ${groupBy(plan, levels)} limit ${MOST_ROWS + 1}`
}
