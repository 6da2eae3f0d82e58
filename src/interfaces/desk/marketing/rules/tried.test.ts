import { describe, expect, it } from 'vitest'
import type { Condition } from './condition.ts'
import { beside, failing } from './tried.ts'

const line = (field: string) => ({ field, operator: '=', value: 'asked' })

describe('a condition that was tried on a customer', () => {
  it('lies line by line beside what was asked, without groups that ask for nothing', () => {
    const condition: Condition = {
      combinator: 'and',
      rules: [{ combinator: 'or', rules: [] }, line('a'), { combinator: 'or', not: true, rules: [line('b')] }],
    }
    const answered = {
      fits: false,
      rules: [
        { fits: true, value: 'x' },
        { fits: false, rules: [{ fits: true }] },
      ],
    }
    expect(beside(condition, answered)).toEqual({
      combinator: 'and',
      not: false,
      fits: false,
      rules: [
        { asks: line('a'), found: 'x', fits: true },
        { combinator: 'or', not: true, fits: false, rules: [{ asks: line('b'), found: null, fits: true }] },
      ],
    })
  })

  it('blames the lines that do not hold, and those that hold where none may', () => {
    const tried = (fits: boolean) => ({ asks: line('a'), found: null, fits })
    const group = (combinator: string, not: boolean, fits: boolean, ...lines: boolean[]) => ({
      combinator,
      not,
      fits,
      rules: lines.map(tried),
    })
    expect(failing(group('and', false, false, true, false, false))).toBe(2)
    expect(failing(group('or', false, true, true, false))).toBe(0)
    expect(failing(group('or', true, false, true, false))).toBe(1)
  })
})
