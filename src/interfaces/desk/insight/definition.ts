/** A dimension on the rows or the columns: how fine, how many, in what order. */
export type Axis = {
  dimension: string
  level?: string
  top?: { n: number; by: string; others: boolean }
  order?: Order
}
export type Order = { by: string; direction: 'asc' | 'desc' }
export type FilterValue = string | number | boolean | (string | number)[]
export type Filter = { dimension: string; level?: string; operator: string; value?: FilterValue }
export type Period = string | { from: string; to: string }
export type Compare = 'previous_period' | 'previous_year'

/** What a pivot asks; the same words as the API's. */
export type Definition = {
  measures: string[]
  rows: Axis[]
  columns: Axis[]
  filters: Filter[]
  period?: Period
  compare?: Compare
}

export type Shelf = 'rows' | 'columns' | 'measures' | 'filters'
export type Side = 'rows' | 'columns'
export type Place = { shelf: Shelf; at: number }

export const blank: Definition = { measures: [], rows: [], columns: [], filters: [], period: 'last_365_days' }

const isSame = (a: Axis, b: Axis) => a.dimension === b.dimension && a.level === b.level
const without = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at)
const within = <T>(list: readonly T[], at: number, one: T) => [...list.slice(0, at), one, ...list.slice(at)]

export const addMeasure = (asked: Definition, name: string, at = asked.measures.length): Definition => {
  const before = asked.measures.indexOf(name)
  const rest = asked.measures.filter((one) => one !== name)
  return { ...asked, measures: within(rest, before >= 0 && before < at ? at - 1 : at, name) }
}

/** Puts a dimension on a side; where it stood before it stands no more. */
export const addAxis = (asked: Definition, side: Side, axis: Axis, at = asked[side].length): Definition => {
  const before = asked[side].findIndex((one) => isSame(one, axis))
  const other: Side = side === 'rows' ? 'columns' : 'rows'
  const rest = asked[side].filter((one) => !isSame(one, axis))
  return {
    ...asked,
    [other]: asked[other].filter((one) => !isSame(one, axis)),
    [side]: within(rest, before >= 0 && before < at ? at - 1 : at, axis),
  }
}

export const changeAxis = (asked: Definition, side: Side, at: number, axis: Axis): Definition => ({
  ...asked,
  [side]: asked[side].map((one, index) => (index === at ? axis : one)),
})

/** Adds a filter; one that asks the same of the same dimension gives way. */
export const addFilter = (asked: Definition, filter: Filter): Definition => ({
  ...asked,
  filters: [
    ...asked.filters.filter(
      ({ dimension, level, operator }) =>
        dimension !== filter.dimension || level !== filter.level || operator !== filter.operator,
    ),
    filter,
  ],
})

export const changeFilter = (asked: Definition, at: number, filter: Filter): Definition => ({
  ...asked,
  filters: asked.filters.map((one, index) => (index === at ? filter : one)),
})

export const remove = (asked: Definition, { shelf, at }: Place): Definition => {
  if (shelf !== 'measures') return { ...asked, [shelf]: without<Axis | Filter>(asked[shelf], at) }
  const gone = asked.measures[at]
  return tidy({ ...asked, measures: asked.measures.filter((name) => name !== gone) })
}

/** No rank and no order by a measure that is not shown. */
const tidy = (asked: Definition): Definition => {
  const known = (axis: Axis): Axis => {
    const { top, order, ...plain } = axis
    return {
      ...plain,
      ...(top && asked.measures.includes(top.by) && { top }),
      ...(order && (order.by === 'label' || asked.measures.includes(order.by)) && { order }),
    }
  }
  return { ...asked, rows: asked.rows.map(known), columns: asked.columns.map(known) }
}

/** Moves what stands at one place to another; what cannot stand there stays where it is. */
export const move = (asked: Definition, from: Place, to: Place): Definition => {
  if (from.shelf === 'measures' || to.shelf === 'measures')
    return from.shelf === to.shelf ? { ...asked, measures: shifted(asked.measures, from.at, to.at) } : asked
  if (from.shelf === 'filters' || to.shelf === 'filters')
    return from.shelf === to.shelf ? { ...asked, filters: shifted(asked.filters, from.at, to.at) } : asked
  const axis = asked[from.shelf][from.at]
  if (!axis) return asked
  if (from.shelf === to.shelf) return { ...asked, [to.shelf]: shifted(asked[to.shelf], from.at, to.at) }
  return addAxis(asked, to.shelf, axis, to.at)
}

const shifted = <T>(list: readonly T[], from: number, to: number): T[] => {
  const one = list[from]
  return one === undefined ? [...list] : within(without(list, from), to, one)
}

/** Rows become columns and columns rows. */
export const turned = (asked: Definition): Definition => ({ ...asked, rows: asked.columns, columns: asked.rows })

/** What the API is asked: nothing that is not said. */
export const bodyOf = ({ measures, rows, columns, filters, period, compare }: Definition) => ({
  measures,
  rows,
  columns,
  filters,
  ...(period && { period }),
  ...(period && compare && { compare }),
})

export const isEmpty = ({ measures, rows, columns, filters }: Definition) =>
  !measures.length && !rows.length && !columns.length && !filters.length

/** Whether two pivots ask the same. */
export const asksSame = (a: Definition, b: Definition) => sortedText(bodyOf(a)) === sortedText(bodyOf(b))

const sortedText = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
