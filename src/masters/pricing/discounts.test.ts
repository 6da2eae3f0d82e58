import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, documentTotals, sum } from '#support/money/index.ts'
import { type Candidate, discountsOf, type GoodsLine, type Situation } from './discounts.ts'
import type { Promotion } from './setup-facts.ts'

const promotion = (given: Partial<Promotion>): Promotion => ({
  id: 'p1',
  code: 'P1',
  name: { en: 'P1' },
  kind: 'percent',
  value: '10',
  currency: null,
  conditions: {},
  isExclusive: false,
  priority: 0,
  validFrom: null,
  validTo: null,
  usesLimit: null,
  used: 0,
  ...given,
})
const line = (id: string, quantity: string, unitPrice: string, given: Partial<GoodsLine> = {}): GoodsLine => ({
  id,
  itemId: `item ${id}`,
  categoryIds: [],
  quantity,
  unitPrice,
  taxCategory: 'standard',
  taxRate: '0.13',
  ...given,
})
const shipping = { id: 'shipping', quantity: '1', unitPrice: '20', taxCategory: 'standard', taxRate: '0.13' }
const situation = (lines: GoodsLine[], given: Partial<Situation> = {}): Situation => ({
  currency: 'CNY',
  channel: 'web',
  lines,
  ...given,
})
const amounts = (at: Situation, ...promotions: Promotion[]) =>
  discountsOf(
    at,
    promotions.map((one): Candidate => ({ promotion: one })),
  ).applied.map(({ promotion: { id }, amount }) => [id, amount])
const reasons = (at: Situation, ...promotions: Promotion[]) =>
  discountsOf(
    at,
    promotions.map((one): Candidate => ({ promotion: one })),
  ).refused.map(({ reason }) => reason)

const goods = [line('a', '2', '113'), line('b', '1', '226')]

describe('a promotion', () => {
  it('of 10 percent takes 22.60 off each of two lines of 226.00', () => {
    const { discounts } = discountsOf(situation(goods), [{ promotion: promotion({}) }])
    expect(discounts).toEqual([{ id: 'p1', amount: '45.20', lines: ['a', 'b'] }])
    const totals = documentTotals({ currency: 'CNY', grossPriced: true, lines: goods, documentDiscounts: discounts })
    expect(totals.lines.map(({ discount }) => discount)).toEqual(['22.60', '22.60'])
    expect(totals.header).toEqual({ net: '360.00', tax: '46.80', gross: '406.80' })
  })

  it('takes what the earlier ones left, higher priority first, then the older', () => {
    const ten = promotion({ id: 'ten' })
    const fifty = promotion({ id: 'fifty', kind: 'amount', value: '52', currency: 'CNY', priority: 1 })
    expect(amounts(situation(goods), ten, fifty)).toEqual([
      ['fifty', '52.00'],
      ['ten', '40.00'],
    ])
    expect(amounts(situation(goods), ten, promotion({ id: 'eleven', value: '50' }))).toEqual([
      ['eleven', '226.00'],
      ['ten', '22.60'],
    ])
  })

  it('that stands alone comes alone, or not at all', () => {
    const alone = promotion({ id: 'alone', isExclusive: true, value: '20' })
    const other = promotion({ id: 'other' })
    expect(amounts(situation(goods), other, { ...alone, priority: 1 })).toEqual([['alone', '90.40']])
    expect(amounts(situation(goods), { ...other, priority: 1 }, alone)).toEqual([['other', '45.20']])
    expect(reasons(situation(goods), { ...other, priority: 1 }, alone)).toEqual(['not_combinable'])
  })

  it('never takes more than there is', () => {
    const huge = promotion({ kind: 'amount', value: '9999', currency: 'CNY' })
    const at = situation(goods)
    expect(amounts(at, huge)).toEqual([['p1', '452.00']])
    expect(amounts(at, huge, promotion({ id: 'p2' }))).toEqual([['p1', '452.00']])
    expect(amounts(at, promotion({ value: '100' }))).toEqual([['p1', '452.00']])
  })

  it('gives the cheapest pieces of every buy and get', () => {
    const two = promotion({ kind: 'buy_get', value: '100', conditions: { buy: 2, get: 1 } })
    expect(amounts(situation([line('a', '3', '100'), line('b', '3', '30')]), two)).toEqual([['p1', '60.00']])
    expect(amounts(situation([line('a', '2', '100')]), two)).toEqual([])
    expect(amounts(situation([line('a', '5', '10'), line('b', '1', '30')]), { ...two, value: '50' })).toEqual([
      ['p1', '10.00'],
    ])
    expect(
      amounts(situation([line('a', '2.5', '10'), line('b', '0.9', '30')]), { ...two, conditions: { buy: 1, get: 1 } }),
    ).toEqual([['p1', '10.00']])
  })

  it('lets the shipping go, nothing else', () => {
    const free = promotion({ kind: 'free_shipping', value: '0', conditions: { minimum: '400' } })
    expect(amounts(situation(goods, { shipping }), free)).toEqual([['p1', '20.00']])
    expect(reasons(situation([goods[0]!], { shipping }), free)).toEqual(['minimum_not_reached'])
    expect(reasons(situation(goods), free)).toEqual(['not_applicable'])
  })

  it.each([
    ['an item', { items: ['item b'] }, {}, '22.60'],
    ['a category that the item stands in, far up', { categories: ['furniture'] }, {}, '22.60'],
    ['either of both', { items: ['item a'], categories: ['furniture'] }, {}, '45.20'],
    ['a group', { groups: ['trade'] }, { customerGroupId: 'trade' }, '45.20'],
    ['a channel', { channels: ['store', 'web'] }, {}, '45.20'],
    ['a minimum just reached', { minimum: '452' }, {}, '45.20'],
    ['another group', { groups: ['trade'] }, {}, null],
    ['another channel', { channels: ['store'] }, {}, null],
    ['a minimum just missed', { minimum: '452.01' }, {}, null],
    ['a minimum that only its own items count for', { minimum: '300', items: ['item b'] }, {}, null],
    ['an item not there', { items: ['item x'] }, {}, null],
  ])('holds on condition of %s', (_, conditions, given, amount) => {
    const lines = [goods[0]!, line('b', '1', '226', { categoryIds: ['chairs', 'furniture'] })]
    expect(amounts(situation(lines, given), promotion({ conditions }))).toEqual(amount ? [['p1', amount]] : [])
  })

  it('in another currency does not apply', () => {
    expect(reasons(situation(goods), promotion({ kind: 'amount', value: '5', currency: 'EUR' }))).toEqual([
      'not_applicable',
    ])
  })
})

describe('any promotions on any basket', () => {
  const cents = (max: number) => fc.integer({ min: 0, max }).map((n) => (n / 100).toFixed(2))
  const lines = fc
    .array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 9 }).map(String),
        unitPrice: cents(50_000),
        rate: fc.constantFrom('0.13', '0.06', '0'),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) =>
      all.map(({ quantity, unitPrice, rate }, at) =>
        line(`l${at}`, quantity, unitPrice, { taxRate: rate, categoryIds: [`c${at % 3}`] }),
      ),
    )
  const some = fc.array(
    fc
      .record({
        kind: fc.constantFrom('percent', 'amount', 'buy_get', 'free_shipping'),
        value: fc.integer({ min: 0, max: 100 }).map(String),
        priority: fc.integer({ min: 0, max: 3 }),
        isExclusive: fc.boolean(),
        category: fc.option(fc.constantFrom('c0', 'c1', 'c2'), { nil: undefined }),
        minimum: fc.option(cents(20_000), { nil: undefined }),
        buy: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ category, minimum, buy, kind, ...rest }) =>
        promotion({
          ...rest,
          kind: kind as Promotion['kind'],
          currency: 'CNY',
          conditions: { ...(category && { categories: [category] }), ...(minimum && { minimum }), buy, get: 1 },
        }),
      ),
    { maxLength: 5 },
  )

  it('never fall below zero; what is taken off the lines is what the promotions say; an exclusive one is alone', () => {
    fc.assert(
      fc.property(lines, some, fc.boolean(), fc.boolean(), (goods, promotions, grossPriced, ships) => {
        const at = situation(goods, ships ? { shipping } : {})
        const candidates = promotions.map((one, index) => ({ promotion: { ...one, id: `p${index}` } }))
        const { discounts, applied } = discountsOf(at, candidates)
        const all = [...goods, ...(ships ? [shipping] : [])]
        const totals = documentTotals({ currency: 'CNY', grossPriced, lines: all, documentDiscounts: discounts })
        for (const { amount, discount, net, tax, gross } of totals.lines) {
          expect(compare(discount, 0)).toBeGreaterThanOrEqual(0)
          expect(compare(discount, amount)).toBeLessThanOrEqual(0)
          for (const part of [net, tax, gross]) expect(compare(part, 0)).toBeGreaterThanOrEqual(0)
        }
        const off = sum(totals.lines.map(({ discount }) => discount))
        expect(compare(off, sum(applied.map(({ amount }) => amount)))).toBe(0)
        if (applied.some(({ promotion: { isExclusive } }) => isExclusive)) expect(applied).toHaveLength(1)
        for (const { amount } of applied) expect(compare(amount, 0)).toBe(1)
      }),
    )
  })

  it('do not depend on the order in which they are looked up', () => {
    fc.assert(
      fc.property(lines, some, (goods, promotions) => {
        const candidates = promotions.map((one, index) => ({ promotion: { ...one, id: `p${index}` } }))
        expect(discountsOf(situation(goods), candidates.toReversed()).discounts).toEqual(
          discountsOf(situation(goods), candidates).discounts,
        )
      }),
    )
  })
})
