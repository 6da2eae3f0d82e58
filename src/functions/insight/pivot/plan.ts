import { type Actor, fail, may, scopeOf } from '#support/actions/index.ts'
import { insightErrors } from '../errors.ts'
import { type DimensionName, dimensionOf, subjectsOf } from '../model/dimensions.ts'
import { type MeasureName, measureOf } from '../model/measures.ts'
import type { Measure, Subject } from '../model/types.ts'
import type { Axis, Filter, Pivot } from '../schemas.ts'

export type PlannedAxis = Axis & { at: number; isRow: boolean; isTime: boolean }
export type NamedMeasure = Measure & { name: MeasureName }

/** A pivot that has been checked: everything it names exists, fits together and may be seen. */
export type Plan = {
  measures: NamedMeasure[]
  rows: PlannedAxis[]
  columns: PlannedAxis[]
  /** Rows, then columns; `at` is the place here. */
  axes: PlannedAxis[]
  filters: Filter[]
  /** Sites that the actor's grant reaches; null: all. */
  sites: readonly string[] | null
}

/**
 * Checks a pivot against the semantic model and the actor's permissions. Fails with `insight.unknown_measure` or `unknown_dimension` for what
 * there is not (or not for him), with `insight.not_together` for a measure that is not known by a dimension.
 */
export const planOf = (actor: Actor, pivot: Pivot, permission = 'insight.pivot'): Plan => {
  const measures = [...new Set(pivot.measures)].map((name) => seen(actor, name))
  for (const { top, order } of [...pivot.rows, ...pivot.columns]) {
    if (top) seen(actor, top.by)
    if (order && order.by !== 'label' && !pivot.measures.includes(order.by))
      fail(insightErrors.unknownMeasure, { name: order.by })
  }
  const axes = [...pivot.rows, ...pivot.columns].map((axis, at) => planned(actor, axis, at, at < pivot.rows.length))
  for (const { dimension, level } of pivot.filters) known(actor, dimension, level)
  const plan = {
    measures,
    axes,
    rows: axes.filter(({ isRow }) => isRow),
    columns: axes.filter(({ isRow }) => !isRow),
    filters: pivot.filters,
    sites: sitesOf(actor, permission),
  }
  const ranked = axes.flatMap(({ top }) => (top ? [seen(actor, top.by)] : []))
  for (const measure of [...measures, ...ranked]) refuseUnfit(measure, plan)
  return { ...plan, measures: measures.map((measure) => ofWhole(measure, plan)) }
}

/** Where nothing that is asked tells the lines of a document apart, documents are counted by their first lines. */
export const ofWhole = (measure: NamedMeasure, { axes, filters }: Pick<Plan, 'axes' | 'filters'>): NamedMeasure =>
  measure.ofWhole && ![...axes, ...filters].some(({ dimension }) => dimensionOf(dimension).isOfLine)
    ? { ...withoutParts(measure), ...measure.ofWhole }
    : measure

const withoutParts = ({ sums: _sums, once: _once, ...measure }: NamedMeasure): NamedMeasure => measure

/** A grant for one's own reaches no figures of the house. */
const sitesOf = (actor: Actor, permission: string): readonly string[] | null => {
  const scope = scopeOf(actor, permission)
  if (!scope || scope.kind === 'own') return []
  return scope.kind === 'sites' ? scope.sites : null
}

const seen = (actor: Actor, name: MeasureName): NamedMeasure => {
  const measure = measureOf(name)
  if (measure.permission && !may(actor, measure.permission)) fail(insightErrors.unknownMeasure, { name })
  return { ...measure, name }
}

const known = (actor: Actor, name: DimensionName, level: string | undefined) => {
  const dimension = dimensionOf(name)
  if (dimension.permission && !may(actor, dimension.permission)) fail(insightErrors.unknownDimension, { name })
  if (level !== undefined && !Object.hasOwn(dimension.levels ?? {}, level))
    fail(insightErrors.unknownDimension, { name: `${name}.${level}` })
  return dimension
}

const planned = (actor: Actor, axis: Axis, at: number, isRow: boolean): PlannedAxis => {
  const dimension = known(actor, axis.dimension, axis.level)
  if (dimension.isFilterOnly) fail(insightErrors.unknownDimension, { name: axis.dimension })
  return { ...axis, level: axis.level ?? dimension.usualLevel, at, isRow, isTime: dimension.type === 'date' }
}

const refuseUnfit = (measure: NamedMeasure, { axes, filters, sites }: Omit<Plan, 'measures'>) => {
  for (const { dimension, level } of [...axes, ...filters])
    if (!subjectsOf(dimension, level).includes(measure.subject) || measure.notBy?.includes(dimension))
      fail(insightErrors.notTogether, { measure: measure.name, dimension: level ?? dimension })
  // Who sees some sites only cannot be told what is known for the whole company only.
  if (sites && measure.notBy?.includes('site')) fail(insightErrors.unknownMeasure, { name: measure.name })
}

export const subjectsIn = (measures: readonly NamedMeasure[]): Subject[] => [
  ...new Set(measures.map((one) => one.subject)),
]
