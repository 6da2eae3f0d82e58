import { describe, expect, it } from 'vitest'
import { scoreInterval, upliftOf } from './uplift.ts'

const rounded = (value: { low: number; high: number } | undefined) =>
  [value!.low, value!.high].map((one) => one.toFixed(4))

describe('the interval of a share', () => {
  it('is Wilson’s, as Newcombe prints it for 81 of 263, 15 of 148, 0 of 20 and 1 of 29', () => {
    expect(rounded(scoreInterval({ count: 81, of: 263 }))).toEqual(['0.2553', '0.3662'])
    expect(rounded(scoreInterval({ count: 15, of: 148 }))).toEqual(['0.0624', '0.1605'])
    expect(rounded(scoreInterval({ count: 0, of: 20 }))).toEqual(['0.0000', '0.1611'])
    expect(rounded(scoreInterval({ count: 1, of: 29 }))).toEqual(['0.0061', '0.1718'])
  })
})

describe('the uplift over the hold-out', () => {
  it('has the interval that Newcombe’s table II prints for method 10', () => {
    expect(rounded(upliftOf({ count: 56, of: 70 }, { count: 48, of: 80 }))).toEqual(['0.0524', '0.3339'])
    expect(rounded(upliftOf({ count: 9, of: 10 }, { count: 3, of: 10 }))).toEqual(['0.1705', '0.8090'])
    expect(rounded(upliftOf({ count: 5, of: 56 }, { count: 0, of: 29 }))).toEqual(['-0.0381', '0.1926'])
    expect(rounded(upliftOf({ count: 10, of: 10 }, { count: 0, of: 20 }))).toEqual(['0.6791', '1.0000'])
  })

  it('is not known where one of both has nobody', () => {
    expect(upliftOf({ count: 0, of: 0 }, { count: 1, of: 10 })).toBeUndefined()
    expect(upliftOf({ count: 1, of: 10 }, { count: 0, of: 0 })).toBeUndefined()
  })
})
