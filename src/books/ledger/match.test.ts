import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, sum } from '#support/money/index.ts'
import { match } from './match.ts'

const cents = fc.integer({ min: 1, max: 100_000 }).map((n) => (n / 100).toFixed(2))
const lines = (side: string) =>
  fc
    .array(cents, { maxLength: 12 })
    .map((amounts) => amounts.map((open, index) => ({ lineId: `${side}${index}`, open })))

describe('matching open lines', () => {
  it('answers the oldest debit by the oldest credit first', () => {
    const debits = [
      { lineId: 'd1', open: '100.00' },
      { lineId: 'd2', open: '50.00' },
    ]
    const credits = [
      { lineId: 'c1', open: '30.00' },
      { lineId: 'c2', open: '90.00' },
    ]
    expect(match(debits, credits)).toEqual([
      { debitLineId: 'd1', creditLineId: 'c1', amount: '30.00' },
      { debitLineId: 'd1', creditLineId: 'c2', amount: '70.00' },
      { debitLineId: 'd2', creditLineId: 'c2', amount: '20.00' },
    ])
  })

  it('uses up the smaller side to the cent and takes from no line more than it has', () => {
    fc.assert(
      fc.property(lines('d'), lines('c'), (debits, credits) => {
        const matches = match(debits, credits)
        const [debit, credit] = [debits, credits].map((side) => sum(side.map(({ open }) => open)))
        expect(compare(sum(matches.map(({ amount }) => amount)), compare(debit!, credit!) < 0 ? debit! : credit!)).toBe(
          0,
        )
        for (const { lineId, open } of [...debits, ...credits]) {
          const taken = matches.filter(({ debitLineId, creditLineId }) => [debitLineId, creditLineId].includes(lineId))
          expect(compare(sum(taken.map(({ amount }) => amount)), open)).toBeLessThanOrEqual(0)
        }
        expect(matches.every(({ amount }) => compare(amount, '0') > 0)).toBe(true)
      }),
    )
  })
})
