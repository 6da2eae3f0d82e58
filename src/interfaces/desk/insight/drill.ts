import { type Axis, addFilter, type Definition, type Filter, type Side } from './definition.ts'
import { OTHERS } from './members.ts'
import { fits, type Model } from './model.ts'
import type { Header, Member } from './tree.ts'

/** What one asks next of a member, by habit: the finer, else what it is made of. */
const finer: Record<string, Record<string, string>> = {
  date: { year: 'quarter', quarter: 'month', month: 'day', week: 'day', day: 'hour' },
  category: { department: 'category' },
}
const made: Record<string, string[]> = {
  siteKind: ['site'],
  site: ['category', 'channel', 'account'],
  channel: ['site', 'category'],
  category: ['product', 'item'],
  brand: ['product', 'item'],
  product: ['item'],
  item: ['site', 'customer'],
  customerKind: ['customerGroup', 'customer'],
  customerGroup: ['customer'],
  country: ['customer'],
  customer: ['category', 'document'],
  campaign: ['item'],
  employee: ['category', 'customer'],
  documentKind: ['site'],
  interactionKind: ['channel'],
  accountKind: ['account'],
  account: ['date'],
  moveReason: ['item'],
}

/** One member as a filter; the rest beside the largest is everything but these, and known where the unknown is one of these. */
export const filterOf = (axis: Axis, { key }: Member, siblings: readonly Member[] = []): Filter[] => {
  const { dimension, level } = axis
  const on = { dimension, ...(level && { level }) }
  if (key === null) return [{ ...on, operator: 'is_unknown' }]
  if (key !== OTHERS) return [{ ...on, operator: 'is', value: key }]
  const named = siblings.flatMap((one) => (one.key === null || one.key === OTHERS ? [] : [one.key]))
  const isUnknownNamed = siblings.some((one) => one.key === null)
  return [
    ...(named.length ? [{ ...on, operator: 'not_in', value: named }] : []),
    ...(isUnknownNamed ? [{ ...on, operator: 'is_known' }] : []),
  ]
}

const siblingsOf = (headers: readonly Header[], path: readonly Member[]) =>
  headers
    .filter(
      (one) => one.path.length === path.length && one.path.slice(0, -1).every(({ key }, at) => key === path[at]!.key),
    )
    .map((one) => one.path.at(-1)!)

/** The filters that say what a path says. */
const filtersOf = (axes: readonly Axis[], path: readonly Member[], headers: readonly Header[]) =>
  path.flatMap((member, at) => filterOf(axes[at]!, member, siblingsOf(headers, path.slice(0, at + 1))))

export type Spotted = {
  row: Member[]
  column: Member[]
  rowHeaders: readonly Header[]
  columnHeaders: readonly Header[]
}

/** Keeps only what a cell is about: its members become filters. */
export const keptOnly = (asked: Definition, { row, column, rowHeaders, columnHeaders }: Spotted): Definition =>
  [...filtersOf(asked.rows, row, rowHeaders), ...filtersOf(asked.columns, column, columnHeaders)].reduce(
    addFilter,
    asked,
  )

/** Leaves out the member of a row. */
export const leftOut = (asked: Definition, { row }: Spotted): Definition => {
  const axis = asked.rows[row.length - 1]
  const member = row.at(-1)
  if (!axis || !member || member.key === OTHERS) return asked
  const on = { dimension: axis.dimension, ...(axis.level && { level: axis.level }) }
  if (member.key === null) return addFilter(asked, { ...on, operator: 'is_known' })
  const before = asked.filters.find(
    (one) => one.dimension === axis.dimension && one.level === axis.level && one.operator === 'not_in',
  )?.value
  const value = [...(Array.isArray(before) ? before : []), member.key]
  return addFilter(asked, { ...on, operator: 'not_in', value })
}

/** By what a cell is looked into when one simply clicks it; nothing when only its documents are left. */
export const nextOf = (
  model: Model,
  asked: Definition,
  { row, column }: Pick<Spotted, 'row' | 'column'>,
): Axis | undefined => {
  const axis = asked.rows[row.length - 1] ?? asked.columns[column.length - 1]
  if (!axis) return undefined
  const known = model.dimensions.find(({ name }) => name === axis.dimension)
  const level = axis.level && finer[axis.dimension]?.[axis.level]
  if (level && known?.levels?.some(({ name }) => name === level)) return { dimension: axis.dimension, level }
  return choices(model, asked, { row, column }).find(({ dimension }) => made[axis.dimension]?.includes(dimension))
}

/** Everything by which a cell could be looked into: what fits the measures and is not yet said. */
export const choices = (model: Model, asked: Definition, { row, column }: Pick<Spotted, 'row' | 'column'>): Axis[] => {
  const measures = model.measures.filter(({ name }) => asked.measures.includes(name))
  const said = new Set([
    ...asked.rows.slice(0, row.length).map(({ dimension }) => dimension),
    ...asked.columns.slice(0, column.length).map(({ dimension }) => dimension),
    ...asked.filters.filter(({ operator }) => operator === 'is').map(({ dimension }) => dimension),
  ])
  const wanted = made[asked.rows[row.length - 1]?.dimension ?? ''] ?? []
  const rank = (name: string) => (wanted.includes(name) ? wanted.indexOf(name) : wanted.length)
  return model.dimensions
    .filter((one) => fits(one, measures) && !said.has(one.name) && !one.isFilterOnly)
    .map(({ name, usualLevel }) => ({ dimension: name, ...(usualLevel && { level: usualLevel }) }))
    .toSorted((a, b) => rank(a.dimension) - rank(b.dimension))
}

/** Goes into a cell: what it is about becomes filters, and its rows are split by the next dimension. */
export const drilled = (asked: Definition, spot: Spotted, next: Axis): Definition => {
  const kept = keptOnly(asked, spot)
  const isNext = (axis: Axis) => axis.dimension === next.dimension
  const left = (side: Side, path: readonly Member[]) => asked[side].slice(path.length).filter((axis) => !isNext(axis))
  return { ...kept, rows: [next, ...left('rows', spot.row)], columns: left('columns', spot.column) }
}
