import type { Answer, Unit } from './model.ts'
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

const MOST = { bar: 24, line: 400, stacked: 24, pie: 8 } as const
const MOST_SERIES = 8

/**
 * What a chart shows of an answer: the outermost rows as categories; as series the outermost columns, else the second level of rows along
 * the first, else the measures of the first one's unit. Only figures that the engine gave, nothing summed.
 */
export const chartOf = (answer: Answer, form: Form): ChartData => {
  const measure = answer.measures[0]!
  const rows = treeOf(answer.rowHeaders)
  const columns = treeOf(answer.columnHeaders)
  const isTurned = rows.children.length === 0 && columns.children.length > 0
  const categories = isTurned ? columns.children : rows.children
  const shown = (categories.length ? categories : [rows]).slice(0, MOST[form])
  const valueAt = (row: Branch, column: Branch, index = 0) => answer.cells[row.at]?.[column.at]?.[index]?.value ?? null
  const at = (branch: Branch, other: Branch, index = 0) =>
    isTurned ? valueAt(other, branch, index) : valueAt(branch, other, index)
  const others = isTurned ? [] : columns.children
  const same = answer.measures.map((one, index) => ({ ...one, index })).filter(({ unit }) => unit === measure.unit)
  const before = answer.cells[shown[0]?.at ?? -1]?.[columns.at]?.[0]?.before
  const series: Series[] =
    form !== 'pie' && others.length > 0
      ? others.map((other) => ({
          name: labelOf(other),
          values: shown.map((branch) => at(branch, other)),
        }))
      : (form === 'pie' ? same.slice(0, 1) : same).map(({ label, index }) => ({
          name: label,
          values: shown.map((branch) => at(branch, isTurned ? rows : columns, index)),
        }))
  if (series.length === 1 && before !== undefined && form === 'line')
    series.push({
      name: '',
      values: shown.map((branch) => {
        const cell = isTurned ? answer.cells[rows.at]?.[branch.at] : answer.cells[branch.at]?.[columns.at]
        return cell?.[0]?.before ?? null
      }),
    })
  return {
    categories: shown.map(labelOf),
    series: series.slice(0, MOST_SERIES),
    unit: measure.unit,
    currency: measure.currency,
    title: measure.label,
    left: Math.max(0, categories.length - shown.length),
    leftSeries: Math.max(0, series.length - MOST_SERIES),
  }
}

const labelOf = ({ path }: Branch) => path.at(-1)?.label ?? ''

/** A pie shows parts of a whole, and stacks add up: only what may be added, and nothing below zero. */
export const mayStack = (answer: Answer) => {
  const shown = chartOf(answer, 'pie')
  return (
    answer.measures[0]?.additivity !== 'non_additive' &&
    shown.series.every(({ values }) => values.every((value) => value === null || !value.startsWith('-')))
  )
}
