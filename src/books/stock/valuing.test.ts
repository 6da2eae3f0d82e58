import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, sum } from '#support/money/index.ts'
import { differences, type HistoryMove, inOrder, valueInOrder, type Worth } from './value-in-order.ts'
import { applyMove, emptyState, type Method, type State, type ValuedMove } from './valuing.ts'

const run = (method: Method, moves: Omit<ValuedMove, 'id'>[], currency = 'CNY') => {
  let state = emptyState(method, currency)
  const values: string[] = []
  const covers: { moveId: string; value: string }[] = []
  for (const [index, move] of moves.entries()) {
    const applied = applyMove(state, { ...move, id: `m${index}` })
    state = applied.state
    values.push(applied.value)
    covers.push(...applied.covers)
  }
  return { state, values, covers }
}
const into = (quantity: string, unitCost: string | null = null) => ({ effect: 'in' as const, quantity, unitCost })
const out = (quantity: string) => ({ effect: 'out' as const, quantity, unitCost: null })
const standard = (unitCost: string) => ({ effect: 'revalue' as const, quantity: '0', unitCost })

describe('worked numbers', () => {
  it('FIFO takes the oldest cost first', () => {
    const { values, state } = run('fifo', [into('10', '1.00'), into('10', '2.00'), out('15')])
    expect(values).toEqual(['10.00', '20.00', '-20.00'])
    expect([state.quantity, state.value, state.layers]).toEqual([
      '5',
      '10.00',
      [{ moveId: 'm1', quantity: '5', value: '10.00' }],
    ])
  })
  it('the moving average mixes costs', () => {
    const { values, state } = run('average', [into('10', '1.00'), into('10', '2.00'), out('15')])
    expect(values.at(-1)).toBe('-22.50')
    expect([state.quantity, state.value, state.lastCost]).toEqual(['5', '7.50', '1.500000'])
  })
  it('the last piece takes what is left: three pieces for 10.00', () => {
    for (const method of ['fifo', 'average'] as const) {
      const { values, state } = run(method, [into('3', '3.333333'), out('1'), out('1'), out('1')])
      expect(values).toEqual(['10.00', '-3.33', '-3.34', '-3.33'])
      expect([state.quantity, state.value]).toEqual(['0', '0.00'])
    }
  })
  it('standard cost values before and after; a new standard revalues what lies there', () => {
    const { values, state } = run('standard', [
      standard('2.00'),
      into('10', '9.99'),
      out('4'),
      standard('2.50'),
      out('6'),
    ])
    expect(values).toEqual(['0.00', '20.00', '-8.00', '3.00', '-15.00'])
    expect(state.value).toBe('0.00')
  })
  it('goods that leave before they came are costed by the receipt that fills the gap', () => {
    for (const method of ['fifo', 'average'] as const) {
      const { values, covers, state } = run(method, [into('1', '10.00'), out('4'), into('5', '12.00')])
      expect(values).toEqual(['10.00', '-40.00', '60.00'])
      expect(covers).toEqual([{ moveId: 'm1', value: '-6.00' }])
      expect([state.quantity, state.value]).toEqual(['2', '24.00'])
    }
  })
  it('a reversed receipt takes its own cost along', () => {
    const fifo = run('fifo', [into('10', '1.00'), into('10', '2.00'), { ...out('10'), costOf: 'm1', share: '20.00' }])
    expect([fifo.values.at(-1), fifo.state.layers[0]?.moveId]).toEqual(['-20.00', 'm0'])
    const average = run('average', [
      into('10', '1.00'),
      into('10', '2.00'),
      { ...out('10'), costOf: 'm1', share: '20.00' },
    ])
    expect([average.values.at(-1), average.state.value]).toEqual(['-20.00', '10.00'])
  })
  it('counts whole yen', () => {
    const { values } = run('average', [into('3', '33.4'), out('1'), out('2')], 'JPY')
    expect(values).toEqual(['100', '-33', '-67'])
  })
  it('returns in parts come back at what left, to the cent', () => {
    const at = (n: number) => ({ effectiveAt: new Date(n), recordedAt: new Date(n) })
    const back = (id: string, before: string, n: number): HistoryMove => ({
      ...into('1'),
      id,
      costOf: 'sale',
      original: { quantity: '3', before },
      ...at(n),
    })
    const moves = [
      { ...into('3', '3.333333'), id: 'a', ...at(1) },
      { ...out('3'), id: 'sale', ...at(2) },
      back('b', '0', 3),
      back('c', '1', 4),
      back('d', '2', 5),
    ]
    const { worth, state } = valueInOrder(emptyState('fifo', 'CNY'), moves, () => undefined)
    expect(worth.slice(2).map((row) => row.value)).toEqual(['3.33', '3.34', '3.33'])
    expect(state.value).toBe('10.00')
  })
})

type Step = { kind: 'in' | 'out' | 'found' | 'back'; quantity: number; cost: number; at: number; of: number }
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('in', 'in', 'out', 'out', 'out', 'found', 'back'),
  quantity: fc.integer({ min: 1, max: 40 }),
  cost: fc.integer({ min: 0, max: 9_999_999 }),
  at: fc.integer({ min: 0, max: 400 }),
  of: fc.nat(30),
})
const DAY = 86_400_000

/** Moves in the order in which they became known; effective on any day of some 13 months. */
const historyOf = (steps: Step[]): HistoryMove[] => {
  const moves: HistoryMove[] = []
  for (const [index, { kind, quantity, cost, at, of }] of steps.entries()) {
    const original = kind === 'back' ? moves[of % Math.max(1, moves.length)] : undefined
    const day = original ? Math.max(at, original.effectiveAt.getTime() / DAY) : at
    const move: HistoryMove = {
      id: `m${String(index).padStart(3, '0')}`,
      effect: kind === 'back' ? (original?.effect === 'in' ? 'out' : 'in') : kind === 'out' ? 'out' : 'in',
      quantity: decimal(String(quantity)).dividedBy(4).toFixed(),
      unitCost: kind === 'in' ? decimal(String(cost)).dividedBy(10_000).toFixed() : null,
      effectiveAt: new Date(day * DAY),
      recordedAt: new Date(500 * DAY + index),
    }
    if (original) Object.assign(move, { costOf: original.id, originalQuantity: original.quantity })
    moves.push(move)
  }
  return moves
}

/** How much of the original came back before, as the book's query says it. */
const withBefore = (known: HistoryMove[]): HistoryMove[] => {
  const ordered = known.toSorted(inOrder)
  return ordered.map((move, index) => {
    if (!move.costOf) return move
    const earlier = ordered.slice(0, index).filter((other) => other.costOf === move.costOf)
    const quantity = known.find((other) => other.id === move.costOf)!.quantity
    return { ...move, original: { quantity, before: sum(earlier.map((other) => other.quantity)) } }
  })
}

const total = (rows: { value: string }[]) => sum(['0.00', ...rows.map((row) => row.value)])
const normal = (rows: Worth[]) =>
  differences([], rows, 'CNY')
    .map((row) => `${row.moveId} ${row.causedBy} ${row.value}`)
    .sort()

describe.each(['fifo', 'average', 'standard'] as const)('%s, any history', (method) => {
  const start: State =
    method === 'standard' ? { ...emptyState(method, 'CNY'), lastCost: '7.123457' } : emptyState(method, 'CNY')

  it('value in = value out + value left, quantity too; nothing left is worth nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const moves = withBefore(historyOf(steps))
        const { state, worth } = valueInOrder(start, moves, () => undefined)
        expect(decimal(total(worth)).equals(state.value)).toBe(true)
        const signed = moves.map((move) => (move.effect === 'in' ? move.quantity : `-${move.quantity}`))
        expect(decimal(sum(signed)).equals(state.quantity)).toBe(true)
        if (decimal(state.quantity).isZero()) expect(state.value).toBe('0.00')
        if (method !== 'standard') expect(state.layers.every((layer) => !layer.value.startsWith('-'))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('replaying whenever something is back-dated ends at the fresh computation', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        const history = historyOf(steps)
        const stored: Worth[] = []
        let [state, known] = [start, [] as HistoryMove[]]
        for (const move of history) {
          const last = known.toSorted(inOrder).at(-1)
          known = [...known, move]
          const ordered = withBefore(known)
          if (last && inOrder(move, last) < 0) {
            const again = valueInOrder(start, ordered, () => undefined)
            stored.push(...differences(stored, again.worth, 'CNY'))
            state = again.state
          } else {
            const own = (id: string) => total(stored.filter((row) => row.moveId === id && row.causedBy === null))
            const next = valueInOrder(state, [ordered.at(-1)!], own)
            stored.push(...next.worth)
            state = next.state
          }
        }
        const fresh = valueInOrder(start, withBefore(history), () => undefined)
        expect(normal(stored)).toEqual(normal(fresh.worth))
        expect(state).toEqual(fresh.state)
      }),
      { numRuns: 150 },
    )
  })

  it('a month end is as good a start as the beginning', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 60 }), fc.nat(20), (steps, pick) => {
        const moves = withBefore(historyOf(steps))
        const whole = valueInOrder(start, moves, () => undefined)
        const end = whole.monthEnds[pick % Math.max(1, whole.monthEnds.length)]
        if (!end) return
        const later = moves.filter((move) => move.effectiveAt.toISOString().slice(0, 7) > end.month)
        const own = (id: string) => whole.worth.find((row) => row.moveId === id && row.causedBy === null)?.value
        expect(valueInOrder(end.state, later, own).state).toEqual(whole.state)
      }),
      { numRuns: 150 },
    )
  })
})
