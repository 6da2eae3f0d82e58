import { describe, expect, it } from 'vitest'
import { fairly, isHardToGuess, makeCodes } from './codes.ts'

describe('generated coupon codes', () => {
  it('are as many as asked for, all different, in the form asked for', () => {
    const codes = makeCodes({ count: 500, prefix: 'XMAS', length: 6 }, fairly)
    expect(new Set(codes).size).toBe(500)
    for (const code of codes) expect(code).toMatch(/^XMAS[A-HJKMNP-TW-Z2-9]{6}$/)
  })

  it('are drawn again when one comes twice', () => {
    const drawn = [0, 0, 0, 0, 0, 1]
    expect(makeCodes({ count: 2, prefix: '', length: 2 }, () => drawn.shift()!)).toEqual(['AA', 'AB'])
  })

  it('must leave 10,000 empty codes for each that exists', () => {
    expect(isHardToGuess({ count: 1, length: 3 })).toBe(true)
    expect(isHardToGuess({ count: 3, length: 3 })).toBe(false)
    expect(isHardToGuess({ count: 500, length: 6 })).toBe(true)
    expect(isHardToGuess({ count: 500, length: 4 })).toBe(false)
  })
})
