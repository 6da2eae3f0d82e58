import { describe, expect, it } from 'vitest'
import { addMonths, before, daysOf, shiftOf } from './period.ts'

const TODAY = '2026-11-22' // a Sunday

describe('the days of a period', () => {
  it.each([
    ['today', '2026-11-22', '2026-11-22'],
    ['this_week', '2026-11-16', '2026-11-22'],
    ['this_month', '2026-11-01', '2026-11-22'],
    ['this_quarter', '2026-10-01', '2026-11-22'],
    ['last_7_days', '2026-11-16', '2026-11-22'],
    ['last_week', '2026-11-09', '2026-11-15'],
    ['last_month', '2026-10-01', '2026-10-31'],
    ['last_quarter', '2026-07-01', '2026-09-30'],
    ['last_year', '2025-01-01', '2025-12-31'],
  ] as const)('%s is %s to %s', (period, from, to) => expect(daysOf(period, TODAY)).toEqual({ from, to }))

  it('are all there are without one', () =>
    expect([daysOf('all', TODAY), daysOf(undefined, TODAY)]).toEqual([null, null]))
})

describe('what a period is compared with', () => {
  it.each([
    ['this_month', 'previous_period', '2026-10-01', '2026-10-22'],
    ['last_month', 'previous_period', '2026-09-01', '2026-09-30'],
    ['last_7_days', 'previous_period', '2026-11-09', '2026-11-15'],
    ['last_7_days', 'previous_year', '2025-11-16', '2025-11-22'],
    [{ from: '2026-02-01', to: '2026-02-28' }, 'previous_period', '2026-01-01', '2026-01-31'],
    [{ from: '2026-03-01', to: '2026-04-30' }, 'previous_period', '2026-01-01', '2026-02-28'],
    [{ from: '2024-02-01', to: '2024-02-29' }, 'previous_year', '2023-02-01', '2023-02-28'],
    [{ from: '2026-03-05', to: '2026-03-06' }, 'previous_period', '2026-03-03', '2026-03-04'],
  ] as const)('%o beside the %s is %s to %s', (period, compare, from, to) => {
    const days = daysOf(period, TODAY)!
    expect(before(days, shiftOf(compare, period, days))).toEqual({ from, to })
  })

  it('ends on the last day of a shorter month', () => {
    expect([addMonths('2026-03-31', -1), addMonths('2024-01-31', 1)]).toEqual(['2026-02-28', '2024-02-29'])
  })
})
