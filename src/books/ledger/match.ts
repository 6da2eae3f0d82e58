import { compare, isZero, least, subtract } from '#support/money/index.ts'

/** An open line and what is left of it, above zero. */
export type Open = { lineId: string; open: string }
export type Match = { debitLineId: string; creditLineId: string; amount: string }

/** Answers debits by credits in the order given, until one side is used up: the sum matched is the smaller side's. */
export const match = (debits: readonly Open[], credits: readonly Open[]): Match[] => {
  const left = credits.map((credit) => ({ ...credit }))
  const matches: Match[] = []
  for (const debit of debits) {
    let open = debit.open
    while (!isZero(open) && left[0]) {
      const amount = least(open, left[0].open)
      matches.push({ debitLineId: debit.lineId, creditLineId: left[0].lineId, amount })
      open = subtract(open, amount)
      left[0].open = subtract(left[0].open, amount)
      if (compare(left[0].open, '0') === 0) left.shift()
    }
  }
  return matches
}
