import { describe, expect, it } from 'vitest'
import type { ArmResult } from '#functions/decisions/browser.ts'
import { daysOf, share, verdictOf } from './results.ts'

const arm = (given: Partial<ArmResult> = {}): ArmResult => ({
  customers: 0,
  buyers: 0,
  shown: 0,
  accepted: 0,
  declined: 0,
  bought: 0,
  amount: '0',
  ...given,
})
const both = (treated: number, holdOut: number, low: string, high: string) => ({
  treated: arm({ customers: treated }),
  holdOut: arm({ customers: holdOut }),
  left: 0,
  uplift: { difference: '0.01', low, high, level: '0.95' as const },
})

describe('what may be said of a rule’s effect', () => {
  it('helps or harms only when the whole interval lies on one side of nothing', () => {
    expect(verdictOf(both(900, 100, '0.0012', '0.0200'))).toBe('helps')
    expect(verdictOf(both(900, 100, '-0.0400', '-0.0010'))).toBe('harms')
    expect(verdictOf(both(900, 100, '-0.0010', '0.0300'))).toBe('unsure')
  })

  it('is nothing yet with too few customers, or without a hold-out', () => {
    expect(verdictOf(both(900, 29, '0.1', '0.2'))).toBe('too_few')
    expect(verdictOf(both(20, 200, '0.1', '0.2'))).toBe('too_few')
    expect(verdictOf({ ...both(900, 0, '0', '0'), uplift: null })).toBe('no_hold_out')
    expect(share(1, 0)).toBeNull()
  })
})

describe('the days of a rule', () => {
  it('add up the versions of a day and leave no gap', () => {
    const day = (on: string, version: number, shown: number) => ({
      day: on,
      version,
      treated: arm({ shown, bought: 1 }),
      holdOut: arm({ shown: 2 }),
      left: 0,
      uplift: null,
    })
    const lines = daysOf({ days: [day('2026-11-01', 1, 10), day('2026-11-01', 2, 5), day('2026-11-03', 2, 7)] })
    expect(lines.map(({ day, shown, bought, heldBack }) => [day, shown, bought, heldBack])).toEqual([
      ['2026-11-01', 15, 2, 4],
      ['2026-11-02', 0, 0, 0],
      ['2026-11-03', 7, 1, 2],
    ])
  })
})
