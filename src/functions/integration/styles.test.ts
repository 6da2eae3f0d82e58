import { describe, expect, it } from 'vitest'
import { dateStyleOf, decimalStyleOf, readDate, readDecimal, readInstant } from './styles.ts'

describe('numbers as people write them', () => {
  it.each([
    ['1234.56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['-1,234,567', '-1234567'],
    ['1 234.50', '1234.5'],
    ['£ 12.00', '12'],
    ['(5.00)', '-5'],
    ['5-', '-5'],
    ['.5', '0.5'],
    ['1.5E+3', '1500'],
    ['¥1,000', '1000'],
    ['0.0000005', '0.000001'],
    ['007', '007'],
    ['3.50', '3.5'],
    ['-0.00', '0'],
    ['10.00', '10'],
    ['0.100000', '0.1'],
    ['007.50', '7.5'],
  ])('%s with a point is %s', (text, value) => expect(readDecimal(text, 'point')).toBe(value))

  it.each([
    ['1.234,56', '1234.56'],
    ['1.000', '1000'],
    ['2,55', '2.55'],
    ['-0,5', '-0.5'],
    ["1'234,5", '1234.5'],
  ])('%s with a comma is %s', (text, value) => expect(readDecimal(text, 'comma')).toBe(value))

  it.each(['six', '1,5', '1.2.3', '12 EURO', '--5', '1e999', '', '9999999999999999999'])('%s is none', (text) =>
    expect(readDecimal(text, 'point')).toBeUndefined(),
  )

  it('sees which is meant', () => {
    expect(decimalStyleOf(['2,55', '1'])).toBe('comma')
    expect(decimalStyleOf(['1,234.50'])).toBe('point')
    expect(decimalStyleOf(['1234', '12'])).toBeUndefined()
  })
})

describe('dates as people write them', () => {
  it.each([
    ['2010-12-01 08:26:00', 'ymd', '2010-12-01T08:26:00.000Z'],
    ['2011-07-01 08:26', 'ymd', '2011-07-01T07:26:00.000Z'],
    ['1/12/2010 8:26', 'dmy', '2010-12-01T08:26:00.000Z'],
    ['12/1/2010 8:26 PM', 'mdy', '2010-12-01T20:26:00.000Z'],
    ['12/1/10 12:05 AM', 'mdy', '2010-12-01T00:05:00.000Z'],
    ['2010年12月1日 08:26', 'ymd', '2010-12-01T08:26:00.000Z'],
    ['2010-12-01T08:26:00+08:00', 'ymd', '2010-12-01T00:26:00.000Z'],
    ['2010-12-01T08:26:00Z', 'dmy', '2010-12-01T08:26:00.000Z'],
    ['20101201', 'ymd', '2010-12-01T00:00:00.000Z'],
    ['40513.351388', 'excel', '2010-12-01T08:26:00.000Z'],
  ] as const)('%s (%s) is %s on the clocks of London', (text, style, at) =>
    expect(readInstant(text, style, 'Europe/London')?.toISOString()).toBe(at),
  )

  it.each([
    ['31/02/2011', 'dmy'],
    ['13/13/2011', 'dmy'],
    ['2011-03-31 25:00', 'ymd'],
    ['yesterday', 'ymd'],
    ['01/02/2011', 'ymd'],
    ['40513', 'ymd'],
  ] as const)('%s (%s) is none', (text, style) => expect(readInstant(text, style, 'UTC')).toBeUndefined())

  it('are days where no time is asked', () => expect(readDate('31.12.2011', 'dmy')).toBe('2011-12-31'))

  it('tells days from months by those above twelve', () => {
    expect(dateStyleOf(['01/02/2011', '13/02/2011'])).toBe('dmy')
    expect(dateStyleOf(['01/02/2011', '02/13/2011'])).toBe('mdy')
    expect(dateStyleOf(['01/02/2011'])).toBe('dmy')
    expect(dateStyleOf(['01/02/2011'], true)).toBe('mdy')
    expect(dateStyleOf(['2011-02-01'])).toBe('ymd')
    expect(dateStyleOf(['abc'])).toBeUndefined()
  })
})
