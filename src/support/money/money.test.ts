import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  amountSchema,
  compare,
  costSchema,
  currencies,
  currencySchema,
  divide,
  formatMoney,
  greatest,
  isNegative,
  isZero,
  least,
  minorDigits,
  negate,
  parseDecimal,
  parseMoney,
  quantitySchema,
  rateSchema,
  round,
  roundTo,
  roundToStep,
  signedQuantitySchema,
  spread,
  subtract,
  sum,
  times,
} from './index.ts'

describe('arithmetic on decimal strings', () => {
  it('never meets a float', () => {
    expect(add('0.1', '0.2')).toBe('0.3')
    expect(times('1.005', '100')).toBe('100.5')
    expect(() => add(0.1, 0.2)).toThrow('Not a whole number')
    expect(() => add('NaN', '1')).toThrow('Not a finite number')
  })

  it('multiplies the largest price and quantity exactly', () => {
    expect(times('999999999999999.999999', '999999999999999.999999')).toBe(
      '999999999999999999998000000000.000000000001',
    )
  })

  it('keeps the decimals of the longer, as SQL does', () => {
    expect(add('1.10', '2.2')).toBe('3.30')
    expect(subtract('113.00', '113')).toBe('0.00')
    expect(negate('1.50')).toBe('-1.50')
    expect(negate('0.00')).toBe('0.00')
    expect(sum(['1', '2.50', '-3.5'])).toBe('0.00')
    expect(sum([])).toBe('0')
  })

  it('divides to the decimals asked for and refuses zero', () => {
    expect(divide('2', '3')).toBe('0.666667')
    expect(divide('1', '8', 2)).toBe('0.13')
    expect(() => divide('1', '0.00')).toThrow('Division by zero')
  })

  it('compares by value', () => {
    expect(compare('1.0', '1.00')).toBe(0)
    expect(compare('9', '10')).toBe(-1)
    expect([least('9', '10'), greatest('9', '10')]).toEqual(['9', '10'])
    expect([isZero('-0.00'), isNegative('-0.01'), isNegative('0')]).toEqual([true, true, false])
  })
})

describe('rounding', () => {
  it.each([
    ['2.345', 'CNY', '2.35'],
    ['-2.345', 'CNY', '-2.35'],
    ['2.344999', 'EUR', '2.34'],
    ['-0.004', 'EUR', '0.00'],
    ['0.5', 'JPY', '1'],
    ['-0.5', 'JPY', '-1'],
    ['1.0005', 'KWD', '1.001'],
    ['7', 'USD', '7.00'],
  ])('%s %s is kept as %s', (amount, currency, kept) => expect(round(amount, currency)).toBe(kept))

  it('rounds to digits and to the coins a till has', () => {
    expect(roundTo('2.5', 0)).toBe('3')
    expect(roundTo('1.005', 2)).toBe('1.01')
    expect(roundToStep('9.98', '0.05')).toBe('10.00')
    expect(roundToStep('9.97', '0.05')).toBe('9.95')
    expect(roundToStep('-9.975', '0.05')).toBe('-10.00')
  })

  it('knows the minor unit of every currency as ISO 4217 has it', () => {
    expect(['EUR', 'CNY', 'TWD', 'HKD', 'JPY', 'KRW', 'KWD'].map(minorDigits)).toEqual([2, 2, 2, 2, 0, 0, 3])
    expect(currencies.length).toBeGreaterThan(150)
    expect(new Set(currencies).size).toBe(currencies.length)
    expect(() => minorDigits('XYZ')).toThrow('Unknown currency: XYZ')
  })
})

describe('spreading', () => {
  it('gives the cent left over to the largest remainder, ties to the earlier', () => {
    expect(spread('45.20', ['226.00', '226.00'], 'CNY')).toEqual(['22.60', '22.60'])
    expect(spread('1.00', ['1', '1', '1'], 'CNY')).toEqual(['0.34', '0.33', '0.33'])
    expect(spread('0.05', ['3', '7'], 'CNY')).toEqual(['0.02', '0.03']) // 0.015 and 0.035: a tie
    expect(spread('100', ['1', '2.5', '3.333333'], 'JPY')).toEqual(['15', '36', '49']) // 14.63, 36.59, 48.78
  })

  it('sees a tie where digits written out would not: 3 1/3 and 1/3 leave the same', () => {
    expect(spread('0.04', ['10', '1', '1'], 'CNY')).toEqual(['0.04', '0.00', '0.00'])
  })

  it('spreads evenly over a zero base', () => {
    expect(spread('0.05', ['0', '0.00'], 'CNY')).toEqual(['0.03', '0.02'])
    expect(spread('-0.05', ['0', '0'], 'CNY')).toEqual(['-0.03', '-0.02'])
  })

  it('refuses weights of mixed signs and no lines', () => {
    expect(() => spread('1.00', ['5', '-5'], 'CNY')).toThrow('mixed signs')
    expect(() => spread('1.00', [], 'CNY')).toThrow('Nothing to spread over')
    expect(spread('1.00', ['-5', '-5'], 'CNY')).toEqual(['0.50', '0.50'])
  })

  it('parts add up, and each is within one minor unit of its exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 })
    const totals = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
    fc.assert(
      fc.property(totals, weights, fc.constantFrom('CNY', 'JPY', 'KWD'), (units, weights, currency) => {
        const total = round(times(units.toString(), '0.001'), currency)
        const parts = spread(total, weights.map(String), currency)
        expect(sum(parts)).toBe(total)
        const base = weights.reduce((a, b) => a + b, 0)
        const unit = minorDigits(currency) === 0 ? '1' : minorDigits(currency) === 2 ? '0.01' : '0.001'
        weights.forEach((weight, index) => {
          const exact =
            base === 0
              ? divide(total, String(weights.length), 20)
              : divide(times(total, String(weight)), String(base), 20)
          expect(compare(subtract(parts[index]!, exact).replace('-', ''), unit)).toBe(-1)
        })
      }),
    )
  })
})

describe('money for people', () => {
  it('is written as each language writes it, exactly', () => {
    expect(formatMoney('1406.80', 'CNY', 'zh-CN')).toBe('¥1,406.80')
    expect(formatMoney('1406.80', 'CNY', 'en')).toBe('CN¥1,406.80')
    expect(formatMoney('1406.80', 'TWD', 'zh-TW')).toBe('$1,406.80')
    expect(formatMoney('1200', 'JPY', 'en')).toBe('¥1,200')
    expect(formatMoney('-5', 'EUR', 'en')).toBe('-€5.00')
    expect(formatMoney('0.012345', 'USD', 'en')).toBe('$0.012345')
    expect(formatMoney('123456789012345.67', 'USD', 'en')).toBe('$123,456,789,012,345.67')
    expect(formatMoney('900719925474099.17', 'USD', 'en')).toBe('$900,719,925,474,099.17')
  })

  it.each([
    ['1,234.50', '1234.50'],
    ['  12 ', '12'],
    ['１２．５０', '12.50'],
    ['1，234', '1234'],
    ['−3.5', '-3.5'],
    ['-0.00', '0.00'],
    ['007', '7'],
    ['1 234.5', '1234.5'],
  ])('reads %j as %s', (typed, meant) => expect(parseDecimal(typed)).toBe(meant))

  it.each([
    '',
    '-',
    '1,50',
    '12,34.5',
    '1.2.3',
    '1e5',
    '0x10',
    'abc',
    '1.1234567',
    '1234567890123456',
    'Infinity',
    '.5',
    '5.',
  ])('refuses %j rather than guess', (typed) => expect(parseDecimal(typed)).toBeNull())

  it('reads an amount with its code or symbol, and no other', () => {
    expect(
      ['¥ 1,406.80', '￥1406.80', 'CNY1406.80', '1406.80 CNY', 'CN¥1,406.80'].map((t) => parseMoney(t, 'CNY')),
    ).toEqual(Array(5).fill('1406.80'))
    expect(parseMoney('US$5.00', 'CAD')).toBeNull()
    expect(parseMoney('5.005', 'CNY')).toBeNull()
    expect(parseMoney('5.005', 'KWD')).toBe('5.005')
    expect(parseMoney('- ¥5', 'CNY')).toBe('-5')
    expect(parseMoney('-¥-5', 'CNY')).toBeNull()
  })

  it('reads whatever it writes', () => {
    const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
    const money = fc.tuple(amounts, fc.constantFrom(...currencies), fc.constantFrom('en', 'zh-CN', 'zh-TW'))
    fc.assert(
      fc.property(money, ([units, currency, language]) => {
        const amount = round(times(units.toString(), '0.001'), currency)
        expect(parseMoney(formatMoney(amount, currency, language), currency)).toBe(amount)
      }),
    )
  })
})

describe('what enters', () => {
  const accepts = (schema: { safeParse: (x: unknown) => { success: boolean } }, value: unknown) =>
    schema.safeParse(value).success
  it('takes amounts as decimal strings of 15 + 6 digits and nothing else', () => {
    for (const good of ['0', '406.80', '-0.000001', '999999999999999.999999'])
      expect(accepts(amountSchema, good)).toBe(true)
    for (const bad of [406.8, '1e3', '', ' 1', '1,000', '+1', '1.', '.5', '01', '1000000000000000', '0.0000001', '１'])
      expect(accepts(amountSchema, bad)).toBe(false)
  })

  it('takes quantities above zero only, differences of either sign', () => {
    for (const good of ['1', '0.5', '0.000001', '10.0']) expect(accepts(quantitySchema, good)).toBe(true)
    for (const bad of ['0', '0.0', '0.000000', '-1']) expect(accepts(quantitySchema, bad)).toBe(false)
    expect(accepts(signedQuantitySchema, '-2')).toBe(true)
  })

  it('takes no quantity or cost of a thousand million, whose product no column would hold', () => {
    for (const schema of [quantitySchema, signedQuantitySchema, costSchema]) {
      expect(accepts(schema, '999999999.999999')).toBe(true)
      expect(accepts(schema, '1000000000')).toBe(false)
    }
    expect(accepts(costSchema, '-1')).toBe(false)
  })

  it('takes rates as fractions and currencies that exist', () => {
    for (const good of ['0', '0.13', '1', '1.00']) expect(accepts(rateSchema, good)).toBe(true)
    for (const bad of ['13', '1.01', '-0.1', '0.1234567']) expect(accepts(rateSchema, bad)).toBe(false)
    expect(accepts(currencySchema, 'CNY')).toBe(true)
    expect(accepts(currencySchema, 'cny')).toBe(false)
  })
})
