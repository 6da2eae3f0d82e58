import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  addUp,
  compare,
  type DocumentToTotal,
  documentTotals,
  isRounded,
  type LineToTotal,
  negate,
  round,
  shareOf,
  subtract,
  sum,
  times,
} from './index.ts'

const line = (id: string, quantity: string, unitPrice: string, more: Partial<LineToTotal> = {}): LineToTotal => ({
  id,
  quantity,
  unitPrice,
  taxCategory: 'S',
  taxRate: '0.13',
  ...more,
})
const shop = (lines: LineToTotal[], more: Partial<DocumentToTotal> = {}): DocumentToTotal => ({
  currency: 'CNY',
  grossPriced: true,
  lines,
  ...more,
})

describe('worked documents', () => {
  it('spreads a coupon of 10 % as 22.60 off each line and finds 360.00 + 46.80', () => {
    const totals = documentTotals(
      shop([line('a', '2', '113.00'), line('b', '1', '226.00')], {
        documentDiscounts: [{ id: 'TEN', amount: '45.20' }],
      }),
    )
    expect(totals.lines).toEqual([
      {
        id: 'a',
        amount: '226.00',
        discount: '22.60',
        net: '180.00',
        tax: '23.40',
        gross: '203.40',
        taxCategory: 'S',
        taxRate: '0.13',
      },
      {
        id: 'b',
        amount: '226.00',
        discount: '22.60',
        net: '180.00',
        tax: '23.40',
        gross: '203.40',
        taxCategory: 'S',
        taxRate: '0.13',
      },
    ])
    expect(totals.categories).toEqual([
      { taxCategory: 'S', taxRate: '0.13', net: '360.00', tax: '46.80', gross: '406.80' },
    ])
    expect(totals.header).toEqual({ net: '360.00', tax: '46.80', gross: '406.80' })
    expect(totals.discounts).toEqual([
      { id: 'TEN', line: 'a', amount: '22.60' },
      { id: 'TEN', line: 'b', amount: '22.60' },
    ])
  })

  it('a discount of 100 % leaves exactly 0.00', () => {
    const totals = documentTotals(
      shop([line('a', '3', '33.33'), line('b', '1', '0.01')], { documentDiscounts: [{ id: 'ALL', amount: '100.00' }] }),
    )
    expect(totals.header).toEqual({ net: '0.00', tax: '0.00', gross: '0.00' })
    expect(totals.lines.map((l) => l.gross)).toEqual(['0.00', '0.00'])
  })

  it('computes net-priced tax once on the category, not line by line', () => {
    // Three times 0.05 at 10 %: by line 3 × round(0.005) = 0.03, by category round(0.015) = 0.02.
    const three = ['a', 'b', 'c'].map((id) => line(id, '1', '0.05', { taxRate: '0.1' }))
    const totals = documentTotals(shop(three, { grossPriced: false }))
    expect(totals.header).toEqual({ net: '0.15', tax: '0.02', gross: '0.17' })
    expect(totals.lines.map((l) => l.tax)).toEqual(['0.01', '0.01', '0.00'])
  })

  it('takes gross-priced tax as gross less net and never computes it again', () => {
    // 0.06 gross at 20 %: net round(0.05) = 0.05; 0.10: net round(0.0833) = 0.08, tax 0.02 where round(0.08 × 0.2) = 0.02;
    // 0.03: net round(0.025) = 0.03, tax 0.00 although round(0.03 × 0.2) would be 0.01.
    const totals = documentTotals(shop([line('a', '1', '0.03', { taxRate: '0.20' })]))
    expect(totals.header).toEqual({ net: '0.03', tax: '0.00', gross: '0.03' })
  })

  it('keeps tax categories apart by code and by rate, in the order of their first line', () => {
    const totals = documentTotals(
      shop([
        line('goods', '1', '113.00'),
        line('book', '1', '10.90', { taxRate: '0.09' }),
        line('export', '1', '50.00', { taxCategory: 'Z', taxRate: '0' }),
        line('more goods', '1', '11.30', { taxRate: '0.1300' }),
        line('exempt', '1', '20.00', { taxCategory: 'E', taxRate: '0.000000' }),
      ]),
    )
    expect(totals.categories).toEqual([
      { taxCategory: 'S', taxRate: '0.13', net: '110.00', tax: '14.30', gross: '124.30' },
      { taxCategory: 'S', taxRate: '0.09', net: '10.00', tax: '0.90', gross: '10.90' },
      { taxCategory: 'Z', taxRate: '0', net: '50.00', tax: '0.00', gross: '50.00' },
      { taxCategory: 'E', taxRate: '0.000000', net: '20.00', tax: '0.00', gross: '20.00' },
    ])
    expect(totals.header).toEqual({ net: '190.00', tax: '15.20', gross: '205.20' })
  })

  it('rounds a line once, after quantity, price and the line discount met', () => {
    const totals = documentTotals(shop([line('a', '0.333', '9.999999', { discount: '0.005' })]))
    expect(totals.lines[0]!.amount).toBe('3.32') // 3.329999667 − 0.005 = 3.324999667
  })

  it('counts a currency without minor unit in whole pieces', () => {
    const totals = documentTotals(
      shop([line('a', '1', '100'), line('b', '2', '100')], {
        currency: 'JPY',
        documentDiscounts: [{ id: 'd', amount: '50' }],
      }),
    )
    expect(totals.lines.map((l) => l.discount)).toEqual(['17', '33'])
    expect(totals.header.gross).toBe('250')
  })

  it('takes a coupon off the lines it is for, and a second one off what is left', () => {
    const totals = documentTotals(
      shop([line('a', '1', '100.00'), line('b', '1', '100.00')], {
        documentDiscounts: [
          { id: 'only a', amount: '100.00', lines: ['a'] },
          { id: 'all', amount: '100.00' },
        ],
      }),
    )
    expect(totals.discounts.map((d) => d.amount)).toEqual(['100.00', '0.00', '100.00'])
    expect(totals.header.gross).toBe('0.00')
  })

  it('adds a charge as a negative discount, evenly where all is free', () => {
    const free = [line('a', '1', '0'), line('b', '1', '0')]
    const totals = documentTotals(shop(free, { documentDiscounts: [{ id: 'wrapping', amount: '-2.26' }] }))
    expect(totals.lines.map((l) => l.gross)).toEqual(['1.13', '1.13'])
    expect(totals.header).toEqual({ net: '2.00', tax: '0.26', gross: '2.26' })
  })

  it('refuses a discount that is larger than the lines it is taken off', () => {
    const document = shop([line('a', '1', '10.00')], { documentDiscounts: [{ id: 'X', amount: '10.01' }] })
    expect(() => documentTotals(document)).toThrow('Discount X is larger than line a')
    expect(() => documentTotals({ ...document, lines: [line('a', '1', '0')] })).toThrow(RangeError)
  })

  it('adds a return beside a sale, but spreads no discount over both', () => {
    const lines = [line('sale', '1', '113.00'), line('return', '-1', '226.00')]
    expect(documentTotals(shop(lines)).header).toEqual({ net: '-100.00', tax: '-13.00', gross: '-113.00' })
    const discounted = shop(lines, { documentDiscounts: [{ id: 'X', amount: '1.00' }] })
    expect(() => documentTotals(discounted)).toThrow('mixed signs')
  })

  it('refuses a percentage where a fraction is meant', () => {
    expect(() => documentTotals(shop([line('a', '1', '10.00', { taxRate: '13' })]))).toThrow('from 0 to 1')
  })

  it('an empty basket is 0.00', () => {
    expect(documentTotals(shop([])).header).toEqual({ net: '0.00', tax: '0.00', gross: '0.00' })
  })
})

const rates = fc.constantFrom('0', '0.05', '0.06', '0.09', '0.13', '0.19', '0.2', '0.055', '1')
const lines = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 5000 }).map((n) => (n / 10).toFixed(1)),
    unitPrice: fc.integer({ min: 0, max: 900_000 }).map((n) => (n / 1000).toFixed(3)),
    taxCategory: fc.constantFrom('S', 'AA'),
    taxRate: rates,
  }),
  { minLength: 1, maxLength: 12 },
)
/** Random documents in three currencies; the discount is a part of what the lines are worth. */
const documents = fc
  .record({
    lines,
    currency: fc.constantFrom('CNY', 'JPY', 'KWD'),
    grossPriced: fc.boolean(),
    percent: fc.integer({ min: -20, max: 100 }),
  })
  .map(({ lines, currency, grossPriced, percent }): DocumentToTotal => {
    const numbered = lines.map((l, index) => ({ ...l, id: String(index) }))
    const worth = sum(numbered.map((l) => round(times(l.quantity, l.unitPrice), currency)))
    const amount = round(times(worth, (percent / 100).toFixed(2)), currency)
    return { currency, grossPriced, lines: numbered, documentDiscounts: [{ id: 'd', amount }] }
  })

describe('any document', () => {
  it('header = sum of categories = sum of lines, and net + tax = gross in each', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { lines, categories, header } = documentTotals(document)
        for (const key of ['net', 'tax', 'gross'] as const) {
          expect(sum(lines.map((l) => l[key]))).toBe(header[key])
          expect(sum(categories.map((c) => c[key]))).toBe(header[key])
        }
        for (const row of [...lines, ...categories, header]) {
          expect(add(row.net, row.tax)).toBe(row.gross)
          expect(isRounded(row.gross, document.currency)).toBe(true)
        }
      }),
    )
  })

  it('the parts of a discount add up to it, and amount − discount is what is priced', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { lines, discounts } = documentTotals(document)
        expect(sum(discounts.map((d) => d.amount))).toBe(document.documentDiscounts![0]!.amount)
        for (const l of lines) expect(subtract(l.amount, l.discount)).toBe(document.grossPriced ? l.gross : l.net)
      }),
    )
  })

  it('a category has the tax that EN 16931 asks for', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { categories } = documentTotals(document)
        for (const { net, tax, gross, taxRate } of categories) {
          if (!document.grossPriced) expect(tax).toBe(round(times(net, taxRate), document.currency))
          else {
            // net is within half a minor unit of gross ÷ (1 + rate)
            const unit = document.currency === 'JPY' ? '1' : document.currency === 'KWD' ? '0.001' : '0.01'
            const error = subtract(times(net, add('1', taxRate)), gross)
            const bound = times(times(unit, '0.5'), add('1', taxRate))
            expect(compare(error.replace('-', ''), bound)).toBeLessThanOrEqual(0)
          }
        }
      }),
    )
  })

  it('its credit note is its mirror, to the cent of every line', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const credit = documentTotals({
          ...document,
          lines: document.lines.map((l) => ({ ...l, quantity: negate(l.quantity) })),
          documentDiscounts: document.documentDiscounts!.map((d) => ({ ...d, amount: negate(d.amount) })),
        })
        const invoice = documentTotals(document)
        for (const key of ['amount', 'discount', 'net', 'tax', 'gross'] as const)
          expect(credit.lines.map((l) => l[key])).toEqual(invoice.lines.map((l) => negate(l[key])))
      }),
    )
  })
})

describe('parts of a line', () => {
  const whole = documentTotals(shop([line('a', '3', '33.40')])).lines[0]!
  const part = (taken: string, now: string) =>
    shareOf({ currency: 'CNY', grossPriced: true, line: whole, quantity: '3', taken, now })

  it('one of three pieces costs what one costs', () => {
    expect(whole).toMatchObject({ gross: '100.20', net: '88.67', tax: '11.53' })
    expect(part('0', '1')).toEqual({ amount: '33.40', discount: '0.00', net: '29.56', tax: '3.84', gross: '33.40' })
    expect(part('1', '1')).toEqual({ amount: '33.40', discount: '0.00', net: '29.55', tax: '3.85', gross: '33.40' })
    expect(part('2', '1')).toEqual({ amount: '33.40', discount: '0.00', net: '29.56', tax: '3.84', gross: '33.40' })
  })

  it('refuses more than is left', () => {
    expect(() => part('2', '1.5')).toThrow('1.5 after 2 of 3')
    expect(() => part('0', '-1')).toThrow(RangeError)
  })

  it('whatever the cuts, the parts add up to the line and each is whole', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(documents, cuts, (document, cuts) => {
        const { lines, currency, grossPriced } = documentTotals(document)
        const quantity = String(cuts.reduce((a, b) => a + b, 0))
        fc.pre(quantity !== '0')
        const first = lines[0]!
        let taken = 0
        const parts = cuts.map((now) => {
          const share = shareOf({
            currency,
            grossPriced,
            line: first,
            quantity,
            taken: String(taken),
            now: String(now),
          })
          taken += now
          return share
        })
        for (const key of ['amount', 'discount', 'net', 'tax', 'gross'] as const)
          expect(sum(parts.map((p) => p[key]))).toBe(first[key])
        for (const p of parts) {
          expect(add(p.net, p.tax)).toBe(p.gross)
          expect(subtract(p.amount, p.discount)).toBe(grossPriced ? p.gross : p.net)
        }
      }),
    )
  })

  it('a partial invoice adds up its shares by category', () => {
    const taxes = { taxCategory: 'S', taxRate: '0.13' }
    const { categories, header } = addUp(
      [
        { ...part('0', '1'), ...taxes },
        { ...part('1', '1'), ...taxes },
      ],
      'CNY',
    )
    expect(header).toEqual({ net: '59.11', tax: '7.69', gross: '66.80' })
    expect(categories).toEqual([{ ...taxes, ...header }])
  })
})
