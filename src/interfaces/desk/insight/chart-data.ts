import type { Axis, Definition } from './definition.ts'
import type { Answer, Model, Unit } from './model.ts'
import { type Branch, treeOf } from './tree.ts'

export const forms = ['bar', 'line', 'stacked', 'pie'] as const
export type Form = (typeof forms)[number]

/** One line, or one colour of bars: a value a category, as the engine gave it. */
export type Series = { name: string; values: (string | null)[] }
export type ChartData = {
  categories: string[]
  series: Series[]
  unit: Unit
  currency: string | null
  title: string
  /** Categories and series that had no room. */
  left: number
  leftSeries: number
}

const MOST = { bar: 24, line: 400, stacked: 24, pie: 16 } as const
const MOST_SERIES = 8

/** Whether the columns are days or months and the rows are not: time then runs from left to right. */
export const isOverTime = ({ dimensions }: Model, { rows, columns }: Definition) => {
  const isTime = (axis: Axis | undefined) => dimensions.find(({ name }) => name === axis?.dimension)?.type === 'date'
  return isTime(columns[0]) && !isTime(rows[0])
}

/**
 * What a chart shows of an answer: the outermost members of one side as categories, those of the other as series, else the measures of the
 * first one's unit. Only figures that the engine gave, nothing summed.
 */
export const chartOf = (answer: Answer, form: Form, isTurned = false): ChartData => {
  const measure = answer.measures[0]!
  const [rows, columns] = [treeOf(answer.rowHeaders), treeOf(answer.columnHeaders)]
  const isAcross = (isTurned && form !== 'pie') || rows.children.length === 0
  const [along, other] = isAcross ? [columns, rows] : [rows, columns]
  const shown = (along.children.length ? along.children : [along]).slice(0, MOST[form])
  const cellAt = (branch: Branch, beside: Branch, index = 0) =>
    isAcross ? answer.cells[beside.at]?.[branch.at]?.[index] : answer.cells[branch.at]?.[beside.at]?.[index]
  const valuesAt = (beside: Branch, index = 0) => shown.map((branch) => cellAt(branch, beside, index)?.value ?? null)
  const same = answer.measures.map((one, index) => ({ ...one, index })).filter(({ unit }) => unit === measure.unit)
  const series: Series[] =
    form !== 'pie' && other.children.length > 0
      ? largest(other.children, (beside) => cellAt(along, beside)?.value).map((beside) => ({
          name: labelOf(beside),
          values: valuesAt(beside),
        }))
      : (form === 'pie' ? same.slice(0, 1) : same).map(({ label, index }) => ({
          name: label,
          values: valuesAt(other, index),
        }))
  if (series.length === 1 && form === 'line' && shown.some((branch) => cellAt(branch, other)?.before !== undefined))
    series.push({ name: '', values: shown.map((branch) => cellAt(branch, other)?.before ?? null) })
  return {
    categories: shown.map(labelOf),
    series: series.slice(0, MOST_SERIES),
    unit: measure.unit,
    currency: measure.currency,
    title: measure.label,
    left: Math.max(0, along.children.length - shown.length),
    leftSeries: Math.max(0, other.children.length - MOST_SERIES),
  }
}

/** Where there are too many for one picture: those with the largest totals, in the engine's order. */
const largest = (branches: Branch[], totalOf: (branch: Branch) => string | null | undefined) => {
  const ranked = branches.toSorted((a, b) => Number(totalOf(b) ?? 0) - Number(totalOf(a) ?? 0))
  const kept = new Set(ranked.slice(0, MOST_SERIES))
  return branches.filter((branch) => kept.has(branch))
}

const labelOf = ({ path }: Branch) => path.at(-1)?.label ?? ''

/** A pie shows all parts of a whole, and stacks add up: only what may be added, nothing below zero, and no crowd. */
export const mayStack = (answer: Answer, form: 'pie' | 'stacked') => {
  const shown = chartOf(answer, 'pie')
  return (
    (form === 'stacked' || shown.left === 0) &&
    answer.measures[0]?.additivity !== 'non_additive' &&
    shown.series.every(({ values }) => values.every((value) => value === null || !value.startsWith('-')))
  )
}
