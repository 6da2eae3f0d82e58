import { expect, it } from 'vitest'
import { type Lying, suggestPlaces } from './suggest-places.ts'

const lying = (...rows: [locationId: string, onHand: string, lotId?: string][]): Lying[] =>
  rows.map(([locationId, onHand, lotId]) => ({ itemId: 'sofa', locationId, onHand, lotId: lotId ?? null }))
const wanted = (quantity: string, tracking: 'none' | 'lot' | 'serial' = 'none', id = 'line') => ({
  id,
  itemId: 'sofa',
  quantity,
  tracking,
})
const said = (parts: ReturnType<typeof suggestPlaces>) =>
  parts.map(({ quantity, locationId, lotId }) => [quantity, locationId, ...(lotId ? [lotId] : [])])

it('takes from the first place on the way that has all of it', () => {
  expect(said(suggestPlaces([wanted('3')], lying(['A', '2'], ['B', '5'], ['C', '9'])))).toEqual([['3', 'B']])
})
it('walks from place to place when none has all of it, and lists what lies nowhere without a place', () => {
  expect(said(suggestPlaces([wanted('9')], lying(['A', '2'], ['B', '5'])))).toEqual([
    ['2', 'A'],
    ['5', 'B'],
    ['2', null],
  ])
})
it('gives the same piece to one line only', () => {
  const parts = suggestPlaces([wanted('2', 'none', 'one'), wanted('2', 'none', 'two')], lying(['A', '3'], ['B', '2']))
  expect(parts.map(({ lineId, quantity, locationId }) => [lineId, quantity, locationId])).toEqual([
    ['one', '2', 'A'],
    ['two', '2', 'B'],
  ])
})
it('empties the lot that expires first, even when a later one has all of it', () => {
  expect(said(suggestPlaces([wanted('4', 'lot')], lying(['B', '1', 'soon'], ['A', '9', 'late'])))).toEqual([
    ['1', 'B', 'soon'],
    ['3', 'A', 'late'],
  ])
})
it('names the place of numbered pieces, not the piece', () => {
  expect(
    said(suggestPlaces([wanted('2', 'serial')], lying(['A', '1', 's1'], ['A', '1', 's2'], ['B', '1', 's3']))),
  ).toEqual([['2', 'A']])
})
