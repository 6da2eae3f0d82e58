import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTexts, languages, translator } from '#support/i18n/index.ts'
import { compare, divide, times } from '#support/money/index.ts'
import {
  ConversionError,
  convert,
  convertsExactly,
  findUnit,
  isMeasurable,
  isUnit,
  unitKey,
  units,
  unitTexts,
} from './index.ts'

const refusal = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof ConversionError) return error.refusal.code
    throw error
  }
  return 'no refusal'
}

describe('converting', () => {
  it.each([
    ['1', 'INH', 'CMT', '2.54'],
    ['12', 'INH', 'FOT', '1'],
    ['1', 'FOT', 'INH', '12'],
    ['3', 'DZN', 'C62', '36'],
    ['18', 'EA', 'DZN', '1.5'],
    ['5', 'PR', 'H87', '10'],
    ['2500', 'GRM', 'KGM', '2.5'],
    ['1', 'LBR', 'GRM', '453.59237'],
    ['16', 'ONZ', 'LBR', '1'],
    ['90', 'MIN', 'HUR', '1.5'],
    ['1', 'HUR', 'SEC', '3600'],
    ['1', 'DAY', 'MIN', '1440'],
    ['1', 'GLL', 'LTR', '3.785412'],
    ['1', 'MTK', 'CMK', '10000'],
    ['1', 'MTQ', 'LTR', '1000'],
    ['-2', 'KGM', 'GRM', '-2000'],
    ['0.00', 'KGM', 'GRM', '0'],
    ['1', 'C62', 'DZN', '0.083333'],
    ['1.50', 'MTR', 'MTR', '1.5'],
  ])('%s %s is %s: %s', (quantity, from, to, result) => expect(convert(quantity, from, to)).toBe(result))

  it('refuses across kinds, unknown units, and a box of nobody knows what', () => {
    expect(refusal(() => convert('1', 'KGM', 'LTR'))).toBe('other-kind')
    expect(refusal(() => convert('1', 'XYZ', 'KGM'))).toBe('unknown-unit')
    expect(refusal(() => convert('1', 'XYZ', 'XYZ'))).toBe('unknown-unit')
    expect(refusal(() => convert('1', 'BX', 'C62'))).toBe('no-factor')
    expect(refusal(() => convert('1', 'BX', 'CT'))).toBe('no-factor')
  })

  it('opens the boxes of an item, and boxes on a pallet', () => {
    const own = { BX: { quantity: '12', unit: 'C62' }, PX: { quantity: '40', unit: 'BX' } }
    expect(convert('2', 'BX', 'C62', own)).toBe('24')
    expect(convert('1', 'PX', 'DZN', own)).toBe('40')
    expect(convert('960', 'C62', 'PX', own)).toBe('2')
    expect(convert('1', 'PX', 'BX', own)).toBe('40')
  })

  it('gives pieces a weight where the item has one', () => {
    const own = { C62: { quantity: '7.5', unit: 'KGM' }, BX: { quantity: '4', unit: 'C62' } }
    expect(convert('2', 'C62', 'KGM', own)).toBe('15')
    expect(convert('1', 'BX', 'GRM', own)).toBe('30000')
    expect(convert('15', 'KGM', 'BX', own)).toBe('0.5')
    expect(convert('1', 'DZN', 'C62', own)).toBe('12')
  })

  it('knows an item unit outside the table, and refuses circles and empty boxes', () => {
    expect(convert('3', 'reel', 'MTR', { reel: { quantity: '305', unit: 'MTR' } })).toBe('915')
    const circle = { BX: { quantity: '2', unit: 'CT' }, CT: { quantity: '2', unit: 'BX' } }
    expect(refusal(() => convert('1', 'BX', 'C62', circle))).toBe('circular')
    expect(refusal(() => convert('1', 'BX', 'C62', { BX: { quantity: '0', unit: 'C62' } }))).toBe('no-factor')
    expect(refusal(() => convert('1', 'BX', 'C62', { BX: { quantity: '5', unit: 'nothing' } }))).toBe('unknown-unit')
  })

  const measured = units.filter(({ kind }) => kind !== 'set' && kind !== 'package')
  const pairs = fc
    .tuple(fc.constantFrom(...measured), fc.constantFrom(...measured))
    .filter(([a, b]) => a.kind === b.kind)
  const quantities = fc.integer({ min: 1, max: 1_000_000_000 }).map((n) => divide(String(n), '1000', 3))

  it('there and back is the same wherever it says it is exact', () => {
    fc.assert(
      fc.property(pairs, quantities, ([from, to], quantity) => {
        const there = convert(quantity, from.code, to.code)
        const back = convert(there, to.code, from.code)
        if (convertsExactly(quantity, from.code, to.code)) expect(compare(back, quantity)).toBe(0)
      }),
    )
  })

  it('twice as much is twice as much, and the detour over a third unit changes nothing', () => {
    const exact = fc.constantFrom('MMT', 'CMT', 'DMT', 'MTR', 'INH')
    fc.assert(
      fc.property(exact, exact, quantities, (from, to, quantity) => {
        fc.pre(convertsExactly(quantity, from, to) && convertsExactly(quantity, from, 'MMT'))
        expect(convert(times(quantity, '2'), from, to)).toBe(times(convert(quantity, from, to), '2'))
        expect(convert(convert(quantity, from, 'MMT'), 'MMT', to)).toBe(convert(quantity, from, to))
      }),
    )
  })

  it('says when it rounds', () => {
    expect(convertsExactly('6', 'C62', 'DZN')).toBe(true)
    expect(convertsExactly('1', 'C62', 'DZN')).toBe(false)
    expect(convertsExactly('1', 'GLL', 'LTR')).toBe(false)
  })
})

describe('the table', () => {
  it('has each code once, named in three languages', () => {
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length)
    expect(checkTexts(unitTexts)).toEqual([])
    expect(Object.keys(unitTexts).sort()).toEqual(units.map(({ code }) => `units.${code}`).sort())
    expect(languages.map((language) => translator(unitTexts, language)(unitKey('KGM')!))).toEqual([
      'kilogram',
      '千克',
      '公斤',
    ])
    expect([unitKey('nothing'), isUnit('nothing'), isUnit('KGM'), findUnit('MTR')?.kind]).toEqual([
      undefined,
      false,
      true,
      'length',
    ])
  })

  it('sells half a metre but no half piece', () => {
    expect([isMeasurable('0.5', 'MTR'), isMeasurable('0.5', 'C62'), isMeasurable('2.0', 'C62')]).toEqual([
      true,
      false,
      true,
    ])
    expect(isMeasurable('0.5', 'reel')).toBe(true)
  })
})
