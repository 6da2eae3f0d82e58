import { type DocumentToTotal, documentTotals, formatMoney } from '#support/money/index.ts'
import { addWorkingTime, dateOf } from '#support/time/index.ts'

export type Case = { document: DocumentToTotal; deadline: { zone: string; at: number; budget: number } }

const day = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
  { from: '22:00', to: '02:00' },
]

/** All that a till computes on its own, of one case, as text. Runs in Node and, bundled, in the page. */
export const answer = ({ document, deadline: { zone, at, budget } }: Case): string => {
  const totals = documentTotals(document)
  const calendar = { zone, week: Array.from({ length: 7 }, () => day), holidays: ['2026-03-29'] }
  const due = addWorkingTime(calendar, new Date(at), budget)
  const shown = formatMoney(totals.header.gross, document.currency, 'zh-CN')
  return JSON.stringify([totals, due, dateOf(due, zone), shown])
}
