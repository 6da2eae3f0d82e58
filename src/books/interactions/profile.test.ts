import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels, kinds } from './kinds.ts'
import { combine, emptyProfile, type Happened, type Profile, profileOfRow, weightOn } from './profile.ts'

const at = fc
  .integer({ min: 0, max: 200 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2026, 2, 1) + minutes * 60_000))

const few = (prefix: string, count: number) => fc.integer({ min: 1, max: count }).map((number) => `${prefix}${number}`)

/** Rows that collide on purpose: few items, categories, baskets and moments. */
const row: fc.Arbitrary<Happened> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...kinds),
  channel: fc.constantFrom(...channels),
  occurredAt: fc.oneof(at, fc.constantFrom(new Date('2026-05-01T10:00:00Z'), new Date('2026-05-01T10:00:01Z'))),
  about: fc.option(fc.oneof(few('item:', 30), few('category:', 5), few('order:', 5))),
  amount: fc.option(fc.integer({ min: -99_999, max: 99_999 }).map((cents) => (cents / 100).toFixed(2))),
  data: fc.oneof(
    fc.constant({}),
    fc.record({ categories: fc.array(few('', 6), { maxLength: 3 }).map((list) => [...new Set(list)]) }),
    fc.record({ basket: few('basket', 25), items: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ basket: few('basket', 25), items: fc.array(few('', 30), { maxLength: 25 }) }),
  ),
})
const rows = fc.array(row, { maxLength: 60 })

const profileOf = (some: readonly Happened[]): Profile => some.map(profileOfRow).reduce(combine, emptyProfile())
const happened = (kind: string, more: Partial<Happened> = {}): Happened => ({
  id: 'x',
  kind,
  channel: 'web',
  occurredAt: new Date('2026-05-01T10:00:00Z'),
  ...more,
})

describe('a profile is what its rows make of it', () => {
  it('whatever the order in which they come in', () => {
    fc.assert(
      fc.property(
        rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => void expect(profileOf(shuffled)).toEqual(profileOf(list)),
      ),
    )
  })

  it('and two profiles add up to the one of both their rows', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(combine(profileOf(a), profileOf(b))).toEqual(profileOf([...a, ...b]))
      }),
    )
  })

  it('in either order, in any grouping, and nothing adds nothing', () => {
    fc.assert(
      fc.property(rows, rows, rows, (...lists) => {
        const [a, b, c] = lists.map(profileOf) as [Profile, Profile, Profile]
        expect(combine(a, b)).toEqual(combine(b, a))
        expect(combine(combine(a, b), c)).toEqual(combine(a, combine(b, c)))
        expect(combine(a, emptyProfile())).toEqual(a)
        expect(combine(emptyProfile(), a)).toEqual(a)
      }),
    )
  })
})

describe('what a profile says', () => {
  it('counts an order that is cancelled no longer, and again when it lives again', () => {
    const placed = happened('order_placed', { amount: '406.80' })
    const cancelled = happened('order_cancelled', { amount: '406.80' })
    expect(profileOf([placed])).toMatchObject({ orders: 1, ordersAmount: '406.8' })
    expect(profileOf([placed, cancelled])).toMatchObject({ orders: 0, ordersAmount: '0' })
    expect(profileOf([placed, cancelled, happened('order_revived', { amount: '406.80' })])).toMatchObject({
      orders: 1,
      ordersAmount: '406.8',
    })
  })

  it('adds up what was earned and what went back', () => {
    const list = [
      happened('margin_known', { amount: '80.00' }),
      happened('margin_known', { amount: '-5.50' }),
      happened('order_refunded', { amount: '12.30' }),
    ]
    expect(profileOf(list)).toMatchObject({ marginAmount: '74.5', returnsAmount: '12.3' })
  })

  it('lets half of an interest fade in thirty days', () => {
    const { interests } = profileOf([happened('item_viewed', { data: { categories: ['sofas'] } })])
    const week = interests.sofas![0]![0]
    const dayAfter = (days: number) => new Date((week * 7 + days) * 86_400_000).toISOString().slice(0, 10)
    expect(weightOn(interests.sofas!, dayAfter(0))).toBe(2)
    expect(weightOn(interests.sofas!, dayAfter(210))).toBeCloseTo(2 / 2 ** 7, 10)
  })

  it('keeps the twenty items looked at last, each once', () => {
    const views = Array.from({ length: 30 }, (_, index) =>
      happened('item_viewed', {
        about: `item:${index % 25}`,
        occurredAt: new Date(Date.UTC(2026, 4, 1, 10, index)),
      }),
    )
    const items = profileOf(views).lastItems.map(([item]) => item)
    expect(items).toHaveLength(20)
    expect(items.slice(0, 6)).toEqual(['4', '3', '2', '1', '0', '24'])
  })

  it('takes the last word on a basket, and being ordered is the last of all', () => {
    const changed = happened('basket_changed', { amount: '10', data: { basket: 'b', items: 2 } })
    const ordered = happened('order_placed', { amount: '10', data: { basket: 'b', items: ['a'] } })
    const before = happened('basket_changed', {
      occurredAt: new Date('2026-05-01T09:00:00Z'),
      data: { basket: 'b', items: 1 },
    })
    expect(profileOf([changed, before]).openBaskets.b).toMatchObject({ items: 2 })
    expect(profileOf([ordered, changed, before]).openBaskets.b).toMatchObject({ ordered: true })
  })
})
