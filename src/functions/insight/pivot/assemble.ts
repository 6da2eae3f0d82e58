import { Decimal } from '#support/money/index.ts'
import type { Value } from '../mart/wire.ts'
import type { Cell, Header } from '../schemas.ts'
import type { LabelOf } from './labels.ts'
import type { Plan, PlannedAxis } from './plan.ts'
import { levelsOf, maskOf } from './statements.ts'
import { NONE, OTHERS } from './tops.ts'

export type Path = (string | null)[]
/** What was measured, by the path of the row and of the column. */
export type Figures = { rows: Map<string, Path>; columns: Map<string, Path>; values: Map<string, (string | null)[]> }

export const noFigures = (): Figures => ({ rows: new Map(), columns: new Map(), values: new Map() })

const nameOf = (path: Path) => JSON.stringify(path)
const placeOf = (row: Path, column: Path) => `${nameOf(row)}${nameOf(column)}`

/** Puts the answer to one statement among the figures; its measures stand at the places `at` of all measures. */
export const gather = (figures: Figures, plan: Plan, answer: readonly Value[][], at: readonly number[]): void => {
  const levels = new Map(levelsOf(plan).map((level) => [maskOf(plan, level), level]))
  for (const [mask, ...cells] of answer) {
    const level = levels.get(Number(mask))!
    const keys = cells.slice(0, plan.axes.length).map((key) => (key === NONE ? null : (key as string | null)))
    const row = plan.rows.slice(0, level.rows).map((axis) => keys[axis.at]!)
    const column = plan.columns.slice(0, level.columns).map((axis) => keys[axis.at]!)
    figures.rows.set(nameOf(row), row)
    figures.columns.set(nameOf(column), column)
    const place = placeOf(row, column)
    const values = figures.values.get(place) ?? plan.measures.map(() => null)
    for (const [index, measure] of at.entries())
      values[measure] = shownNumber(cells[plan.axes.length + index] ?? null, plan.measures[measure]!.unit)
    figures.values.set(place, values)
  }
}

/** No zeros behind the point but those of cents. */
const shownNumber = (value: Value, unit: string): string | null => {
  if (value === null) return null
  const exact = new Decimal(String(value))
  return unit === 'money' ? exact.toFixed(Math.max(2, exact.decimalPlaces())) : exact.toFixed()
}

export const valuesAt = (figures: Figures, row: Path, column: Path): (string | null)[] | undefined =>
  figures.values.get(placeOf(row, column))

/**
 * Headings of one side as an outline: each total before what it is made of, the grand total last. Siblings stand in the order that their axis asks
 * for: time by time, the largest first where the largest were asked for, else by name; the unknown and the others last.
 */
export const headersOf = (
  axes: readonly PlannedAxis[],
  plan: Plan,
  paths: Iterable<Path>,
  labelOf: LabelOf,
  figureOf: FigureOf,
): Header[] => {
  const below = Map.groupBy(paths, (path) => (path.length ? nameOf(path.slice(0, -1)) : ''))
  const walk = (path: Path): Header[] => {
    const axis = axes[path.length]
    const children = axis ? inOrder(axis, plan, below.get(nameOf(path)) ?? [], labelOf, figureOf) : []
    const own: Header = {
      path: path.map((key, at) => ({ key, label: labelOf(axes[at]!, key) })),
      level: path.length,
      isTotal: path.length < axes.length,
    }
    return path.length ? [own, ...children.flatMap(walk)] : [...children.flatMap(walk), own]
  }
  return walk([])
}

/** The figure of a heading over the whole other side. */
export type FigureOf = (path: Path, measure: number) => string | null

const inOrder = (
  axis: PlannedAxis,
  plan: Plan,
  paths: readonly Path[],
  labelOf: LabelOf,
  figureOf: FigureOf,
): Path[] => {
  const by = axis.order?.by ?? axis.top?.by ?? 'label'
  const measure = by === 'label' ? -1 : plan.measures.findIndex(({ name }) => name === by)
  const direction = axis.order ? axis.order.direction : measure >= 0 ? 'desc' : 'asc'
  const compare = measure >= 0 ? byValue(measure, figureOf) : axis.isTime ? byKey : byLabel(axis, labelOf)
  const last = (path: Path) => (path.at(-1) === OTHERS ? 2 : path.at(-1) === null ? 1 : 0)
  return paths.toSorted(
    (a, b) => last(a) - last(b) || (direction === 'desc' ? compare(b, a) : compare(a, b)) || byKey(a, b),
  )
}

const byKey = (a: Path, b: Path) => {
  const [one, other] = [a.at(-1) ?? '', b.at(-1) ?? '']
  if (/^\d{1,2}$/.test(one) && /^\d{1,2}$/.test(other)) return Number(one) - Number(other)
  return one < other ? -1 : one > other ? 1 : 0
}
const collator = new Intl.Collator('zh-Hans', { numeric: true })
const byLabel = (axis: PlannedAxis, labelOf: LabelOf) => (a: Path, b: Path) =>
  collator.compare(labelOf(axis, a.at(-1)!), labelOf(axis, b.at(-1)!))
const byValue = (measure: number, figureOf: FigureOf) => (a: Path, b: Path) =>
  new Decimal(figureOf(a, measure) ?? '-1e30').comparedTo(figureOf(b, measure) ?? '-1e30')

/** One cell for each measure of a row and a column, with the figure it is compared with. */
export const cellsAt = (now: Figures, then: Figures | undefined, row: Path, column: Path, plan: Plan): Cell[] => {
  const [values, before] = [valuesAt(now, row, column), then && valuesAt(then, row, column)]
  return plan.measures.map((_, at) => ({
    value: values?.[at] ?? null,
    ...(then && { before: before?.[at] ?? null }),
  }))
}
