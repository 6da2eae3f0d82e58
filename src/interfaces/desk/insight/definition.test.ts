import { describe, expect, it } from 'vitest'
import { fromAddress, toAddress } from './address.ts'
import { addAxis, addFilter, addMeasure, asksSame, type Definition, move, remove, turned } from './definition.ts'

const month = { dimension: 'date', level: 'month' }
const asked: Definition = {
  measures: ['netSales', 'orders'],
  rows: [{ dimension: 'site' }, { dimension: 'item', top: { n: 5, by: 'orders', others: true } }],
  columns: [month],
  filters: [{ dimension: 'channel', operator: 'in', value: ['web', 'store'] }],
  period: 'last_30_days',
  compare: 'previous_year',
}
const names = (of: Definition) => ({
  rows: of.rows.map(({ dimension }) => dimension),
  columns: of.columns.map(({ dimension }) => dimension),
})

describe('the address of a pivot', () => {
  it.each<[string, Definition]>([
    ['everything that can be asked', asked],
    ['own days', { ...asked, period: { from: '2026-01-01', to: '2026-03-31' } }],
    ['an order', { ...asked, rows: [{ dimension: 'site', order: { by: 'netSales', direction: 'desc' } }] }],
    [
      'filters with any words in them',
      {
        ...asked,
        filters: [
          { dimension: 'item', operator: 'contains', value: 'a~b,c & "d"/é 椅' },
          { dimension: 'date', level: 'month', operator: 'is', value: '2026-03-01' },
          { dimension: 'quantity', operator: 'between', value: [-3, 12.5] },
          { dimension: 'customer', operator: 'is_unknown' },
          { dimension: 'customerKnown', operator: 'is', value: true },
        ],
      },
    ],
    ['nothing', { measures: [], rows: [], columns: [], filters: [] }],
  ])('brings back %s', (_, definition) =>
    expect(fromAddress(new URLSearchParams(toAddress(definition).toString()))).toEqual(definition),
  )

  it('leaves out what cannot be read', () => {
    expect(fromAddress(new URLSearchParams('measures=,&where=site~in~[1&where=~is&rows=~top3:x'))).toEqual({
      measures: [],
      rows: [{ dimension: '', top: { n: 3, by: 'x', others: false } }],
      columns: [],
      filters: [],
    })
  })
})

describe('what stands where', () => {
  it('is on one side only', () => {
    expect(names(addAxis(asked, 'columns', { dimension: 'site' }))).toEqual({
      rows: ['item'],
      columns: ['date', 'site'],
    })
    expect(names(addAxis(asked, 'rows', month, 0))).toEqual({ rows: ['date', 'site', 'item'], columns: [] })
    expect(names(addAxis(asked, 'rows', { dimension: 'site' }, 2))).toEqual({
      rows: ['item', 'site'],
      columns: ['date'],
    })
  })

  it('stands on two levels of one dimension when asked so', () =>
    expect(names(addAxis(asked, 'columns', { dimension: 'date', level: 'week' })).columns).toEqual(['date', 'date']))

  it('moves along its side and to the other, but no figure becomes a row', () => {
    expect(names(move(asked, { shelf: 'rows', at: 1 }, { shelf: 'rows', at: 0 })).rows).toEqual(['item', 'site'])
    expect(names(move(asked, { shelf: 'columns', at: 0 }, { shelf: 'rows', at: 1 }))).toEqual({
      rows: ['site', 'date', 'item'],
      columns: [],
    })
    expect(move(asked, { shelf: 'measures', at: 0 }, { shelf: 'rows', at: 0 })).toBe(asked)
    expect(move(asked, { shelf: 'measures', at: 1 }, { shelf: 'measures', at: 0 }).measures).toEqual([
      'orders',
      'netSales',
    ])
  })

  it('keeps no rank by a figure that is gone', () => {
    expect(remove(asked, { shelf: 'measures', at: 1 }).rows).toEqual([{ dimension: 'site' }, { dimension: 'item' }])
    expect(remove(asked, { shelf: 'measures', at: 0 }).rows).toEqual(asked.rows)
  })

  it('counts a figure once, and moves it when it comes again', () =>
    expect(addMeasure(asked, 'netSales').measures).toEqual(['orders', 'netSales']))

  it('asks one thing of a dimension once', () => {
    const again = addFilter(asked, { dimension: 'channel', operator: 'in', value: ['mail'] })
    expect(again.filters).toEqual([{ dimension: 'channel', operator: 'in', value: ['mail'] }])
  })

  it('is the same question whatever the order of its words, and another when turned', () => {
    expect(asksSame(asked, JSON.parse(JSON.stringify({ ...asked, filters: asked.filters })))).toBe(true)
    expect(asksSame(asked, turned(asked))).toBe(false)
    expect(asksSame(turned(turned(asked)), asked)).toBe(true)
  })
})
