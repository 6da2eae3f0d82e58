import { decimal, round } from '#support/money/index.ts'
import { applyMove, type State, type ValuedMove } from './valuing.ts'

/** A move of the history as the book keeps it. `original`: the whole of the move whose cost it takes, and how much of it came back before. */
export type HistoryMove = Omit<ValuedMove, 'share'> & {
  effectiveAt: Date
  recordedAt: Date
  original?: { quantity: string; before: string }
}

/** What the history says a move is worth: its own value (`causedBy` null), or a correction by the receipt that covered it. */
export type Worth = { moveId: string; causedBy: string | null; value: string }

/** The state after the last move of a month (UTC). */
export type MonthEnd = { month: string; state: State }

/** The order of history: when it took effect, then when it was written, then its id. */
export const inOrder = (a: Position, b: Position): number =>
  a.effectiveAt.getTime() - b.effectiveAt.getTime() ||
  a.recordedAt.getTime() - b.recordedAt.getTime() ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
export type Position = { effectiveAt: Date; recordedAt: Date; id: string }

export const monthOf = (at: Date): string => at.toISOString().slice(0, 7)

/**
 * Values moves that are already in order, from the state before them. `ownOf` gives the own value of a move before the first one,
 * for returns that take their cost from it; a cost that is not known by then is the last known one instead.
 */
export const valueInOrder = (start: State, moves: HistoryMove[], ownOf: (moveId: string) => string | undefined) => {
  const own = new Map<string, string>()
  const worth: Worth[] = []
  const monthEnds: MonthEnd[] = []
  let [state, month] = [start, moves[0] && monthOf(moves[0].effectiveAt)]
  for (const move of moves) {
    const thisMonth = monthOf(move.effectiveAt)
    if (month && thisMonth !== month) monthEnds.push({ month, state })
    month = thisMonth
    const total = move.costOf ? (own.get(move.costOf) ?? ownOf(move.costOf)) : undefined
    const applied = applyMove(state, { ...move, share: total && shareOf(total, move, state.currency) })
    state = applied.state
    own.set(move.id, applied.value)
    worth.push({ moveId: move.id, causedBy: null, value: applied.value })
    worth.push(...applied.covers.map((cover) => ({ ...cover, causedBy: move.id })))
  }
  return { state, worth, monthEnds }
}

/** Its part of the original's value by quantity, so that all parts together are the whole of it. */
const shareOf = (total: string, { quantity, original }: HistoryMove, currency: string): string | undefined => {
  if (!original) return undefined
  const upTo = (returned: string) =>
    decimal(round(decimal(total).abs().times(returned).dividedBy(original.quantity), currency))
  const after = decimal(original.before).plus(quantity).toFixed()
  return round(upTo(after).minus(upTo(original.before)), currency)
}

/** What has to be written so that the stored worth becomes the fresh one; a move that has no value yet is `isFirst`, even at zero. */
export const differences = (stored: Worth[], fresh: Worth[], currency: string): (Worth & { isFirst: boolean })[] => {
  const key = (row: Worth) => `${row.moveId} ${row.causedBy ?? ''}`
  const sums = new Map<string, { row: Worth; stored?: string; fresh?: string }>()
  const collect = (rows: Worth[], as: 'stored' | 'fresh') => {
    for (const row of rows) {
      const entry = sums.get(key(row)) ?? { row }
      entry[as] = decimal(entry[as] ?? 0)
        .plus(row.value)
        .toFixed()
      sums.set(key(row), entry)
    }
  }
  collect(fresh, 'fresh')
  collect(stored, 'stored')
  return [...sums.values()].flatMap(({ row, stored: before, fresh: after }) => {
    const isFirst = before === undefined && row.causedBy === null
    const value = round(decimal(after ?? 0).minus(before ?? 0), currency)
    return isFirst || !decimal(value).isZero() ? [{ ...row, value, isFirst }] : []
  })
}
