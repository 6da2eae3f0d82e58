import { describe, expect, it } from 'vitest'
import type { Definition } from './definition.ts'
import { choices, drilled, filterOf, keptOnly, leftOut, nextOf, type Spotted } from './drill.ts'
import type { Model } from './model.ts'

const known = ['date', 'site', 'channel', 'category', 'item', 'customer', 'quantity']
const model = {
  measures: [{ name: 'netSales', dimensions: known }],
  dimensions: known.map((name) => ({
    name,
    label: name,
    type: name === 'date' ? 'date' : 'text',
    subject: ['sales'],
    isFilterOnly: name === 'quantity',
    ...(name === 'date' && {
      levels: ['year', 'month', 'day'].map((level) => ({ name: level, label: level })),
      usualLevel: 'month',
    }),
  })),
} as unknown as Model
const asked: Definition = {
  measures: ['netSales'],
  rows: [{ dimension: 'site' }, { dimension: 'channel' }],
  columns: [{ dimension: 'date', level: 'month' }],
  filters: [],
}
const member = (key: string | null) => ({ key, label: String(key) })
const header = (...keys: (string | null)[]) => ({ path: keys.map(member), level: keys.length, isTotal: false })
const spot = (row: (string | null)[], column: (string | null)[]): Spotted => ({
  row: row.map(member),
  column: column.map(member),
  rowHeaders: [header('a'), header('b'), header('~others'), header(null), header('a', 'web'), header('b', 'mail')],
  columnHeaders: [header('2026-03-01')],
})

describe('going into a figure', () => {
  it('filters by what stands before and above it, and splits it by the next', () => {
    const next = nextOf(model, asked, spot(['a', 'web'], ['2026-03-01']))!
    expect(next).toEqual({ dimension: 'category' })
    expect(drilled(asked, spot(['a', 'web'], ['2026-03-01']), next)).toEqual({
      measures: ['netSales'],
      rows: [{ dimension: 'category' }],
      columns: [],
      filters: [
        { dimension: 'site', operator: 'is', value: 'a' },
        { dimension: 'channel', operator: 'is', value: 'web' },
        { dimension: 'date', level: 'month', operator: 'is', value: '2026-03-01' },
      ],
    })
  })

  it('goes from the total of a site on with what was split below it', () => {
    const into = drilled(asked, spot(['a'], []), { dimension: 'category' })
    expect(into.rows).toEqual([{ dimension: 'category' }, { dimension: 'channel' }])
    expect(into.columns).toEqual(asked.columns)
  })

  it('goes from months to days, and never into the same again', () => {
    const byDate = { ...asked, rows: [{ dimension: 'date', level: 'month' }], columns: [] }
    expect(nextOf(model, byDate, spot(['2026-03-01'], []))).toEqual({ dimension: 'date', level: 'day' })
    expect(choices(model, asked, spot(['a', 'web'], [])).map(({ dimension }) => dimension)).toEqual([
      'category',
      'date',
      'item',
      'customer',
    ])
  })

  it('has nowhere to go from all together', () => expect(nextOf(model, asked, spot([], []))).toBeUndefined())

  it('knows the unknown, and the rest beside the largest', () => {
    expect(filterOf({ dimension: 'site' }, member(null))).toEqual([{ dimension: 'site', operator: 'is_unknown' }])
    expect(keptOnly(asked, spot(['~others'], [])).filters).toEqual([
      { dimension: 'site', operator: 'not_in', value: ['a', 'b'] },
      { dimension: 'site', operator: 'is_known' },
    ])
    expect(leftOut(leftOut(asked, spot(['a'], [])), spot(['b'], [])).filters).toEqual([
      { dimension: 'site', operator: 'not_in', value: ['a', 'b'] },
    ])
  })
})
