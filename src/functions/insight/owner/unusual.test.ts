import { describe, expect, it } from 'vitest'
import { Decimal } from '#support/money/index.ts'
import { judge, median } from './unusual.ts'

const of = (...values: number[]) => values.map((value) => new Decimal(value))

describe('a day beside the same weekdays before', () => {
  it('is usual within three robust deviations of the median', () => {
    // The median is 102.5, the deviations from it 2.5 2.5 2.5 7.5 7.5 12.5 17.5 397.5: their median 7.5, and 7.5 × 1.4826 × 3 = 33.36.
    const past = of(90, 110, 95, 105, 100, 100, 120, 500)
    const range = { usual: '102.5', low: '69.14', high: '135.86' }
    expect(judge(new Decimal(125), past)).toMatchObject({ ...range, isUnusual: false, days: 8 })
    expect(judge(new Decimal(69), past)).toMatchObject({ ...range, isUnusual: true })
  })

  it('may differ by a tenth even where it never did', () => {
    expect(judge(new Decimal(109), of(100, 100, 100, 100))).toMatchObject({ low: '90', high: '110', isUnusual: false })
    expect(judge(new Decimal(111), of(100, 100, 100, 100)).isUnusual).toBe(true)
  })

  it('that counts few scatters by chance: one order more or less in a small shop is nothing to report', () => {
    const shop = of(1, 1, 1, 1, 1, 1, 1, 1)
    expect(judge(new Decimal(0), shop)).toMatchObject({ isUnusual: true })
    expect(judge(new Decimal(0), shop, { isCount: true })).toMatchObject({ low: '0', high: '4', isUnusual: false })
    expect(judge(new Decimal(5), shop, { isCount: true }).isUnusual).toBe(true)
    expect(judge(new Decimal(60), of(100, 100, 100, 100), { isCount: true })).toMatchObject({
      low: '70',
      high: '130',
      isUnusual: true,
    })
  })

  it('is not judged by three days', () => {
    expect(judge(new Decimal(900), of(1, 2, 3))).toMatchObject({ usual: null, isUnusual: false })
  })

  it('that breaks a silence is unusual', () => {
    expect(judge(new Decimal(5), of(0, 0, 0, 0, 0))).toMatchObject({ usual: '0', isUnusual: true, distance: 4 })
  })

  it('has the mean of the two in the middle as its median', () => expect(median(of(4, 1, 3, 2)).toNumber()).toBe(2.5))
})
