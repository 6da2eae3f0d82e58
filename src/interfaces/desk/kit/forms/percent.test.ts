import { describe, expect, it } from 'vitest'
import { byHundred, timesHundred } from './percent.ts'

describe('a rate is typed in percent and kept as a fraction, exactly', () => {
  it.each([
    ['0.13', '13'],
    ['0.130000000', '13'],
    ['0.065', '6.5'],
    ['0.00125', '0.125'],
    ['1', '100'],
    ['12.5', '1250'],
    ['0', '0'],
    ['-0.05', '-5'],
  ])('%s is %s percent', (rate, percent) => {
    expect(timesHundred(rate)).toBe(percent)
    expect(Number(byHundred(percent))).toBe(Number(rate))
  })

  it('leaves what is no number to be refused by the house', () => {
    expect(timesHundred('much')).toBe('much')
    expect(byHundred('1,5')).toBe('1,5')
  })

  it('gives the shortest form', () => {
    expect(byHundred('13')).toBe('0.13')
    expect(byHundred('100')).toBe('1')
    expect(byHundred('6.50')).toBe('0.065')
  })
})
