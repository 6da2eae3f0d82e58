import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#support/actions/index.ts'
import type { Comparison, Group } from './condition.ts'
import { conjunctsOf, MOST_CONJUNCTS } from './conjuncts.ts'
import { decisionErrors } from './errors.ts'
import { facts as catalogue, noFacts, setFact } from './facts.ts'
import { indexRules, matching } from './rule-index.ts'
import { conditionOf, factsOf, someFacts } from './testing/random-conditions.ts'
import { tried } from './trial.ts'

const all = (...rules: (Comparison | Group)[]): Group => ({ combinator: 'and', rules })
const any = (...rules: (Comparison | Group)[]): Group => ({ combinator: 'or', rules })
const not = (group: Group): Group => ({ ...group, not: true })
const ask = (field: string, operator: string, value?: unknown): Comparison => ({ field, operator, value })

/** Which of these conditions hold, by the index. */
const found = (conditions: Group[], known: Record<string, unknown>) => {
  const facts = noFacts()
  for (const [name, value] of Object.entries(known)) setFact(facts, name, value as never)
  const index = indexRules(conditions.map((one, rank) => ({ rank, conjuncts: conjunctsOf(one) })))
  return [...matching(index, facts)]
}
const holds = (condition: Group, known: Record<string, unknown> = {}) => found([condition], known).length === 1

/** What refuses a condition, and where. */
const refusal = (condition: Group, trigger?: 'signed_in') => {
  try {
    conjunctsOf(condition, trigger)
    return undefined
  } catch (error) {
    return isRefusal(error) ? [error.kind.code, error.fields[0]?.path] : error
  }
}

describe('a condition', () => {
  it('of a fact that is not known is false, and true when it is turned round', () => {
    expect(holds(all(ask('customer.orders', '>=', 3)))).toBe(false)
    expect(holds(all(ask('customer.orders', '<', 3)))).toBe(false)
    expect(holds(not(all(ask('customer.orders', '<', 3))))).toBe(true)
    expect(holds(all(ask('customer.city', '!=', '上海')))).toBe(true)
    expect(holds(all(ask('customer.interests', 'notIn', ['sofas'])))).toBe(true)
    expect(holds(all(ask('customer.city', 'null')))).toBe(true)
    expect(holds(all(ask('customer.city', 'notNull')))).toBe(false)
  })

  it('takes bounds as they are written', () => {
    const at = (operator: string, value: unknown, amount: number) =>
      holds(all(ask('basket.amount', operator, value)), { 'basket.amount': amount })
    expect([at('<', 100, 100), at('<=', 100, 100), at('>', 100, 100), at('>=', 100, 100)]).toEqual([
      false,
      true,
      false,
      true,
    ])
    expect([at('between', '10, 20', 10), at('between', [10, 20], 20), at('between', [10, 20], 20.01)]).toEqual([
      true,
      true,
      false,
    ])
    expect(at('=', '12.50', 12.5)).toBe(true)
  })

  it('that says nothing holds for everybody, and an empty group in it is as if it were not there', () => {
    expect(holds(all())).toBe(true)
    expect(holds(any(all(), ask('customer.orders', '=', 1)), { 'customer.orders': 2 })).toBe(false)
    expect(holds(not(any()))).toBe(true)
  })

  it('is refused where it names what is not there, and told where', () => {
    expect(refusal(all(ask('customer.shoeSize', '=', 42)))).toEqual(['decisions.unknown_fact', 'condition.rules.0'])
    expect(refusal(all(all(ask('customer.city', '<', 'b'))))).toEqual([
      'decisions.unknown_operator',
      'condition.rules.0.rules.0',
    ])
    expect(refusal(all(ask('customer.orders', '=', 'many')))).toEqual(['decisions.wrong_value', 'condition.rules.0'])
    expect(refusal(all(ask('customer.orders', 'between', [3, 1])))).toEqual([
      'decisions.wrong_value',
      'condition.rules.0',
    ])
    expect(refusal(all(ask('customer.kind', '=', 'cat')))).toEqual(['decisions.wrong_value', 'condition.rules.0'])
    expect(refusal(all(ask('customer.city', '=', 'a\0b')))).toEqual(['decisions.wrong_value', 'condition.rules.0'])
    expect(refusal(all(ask('item.price', '>', 1)), 'signed_in')).toEqual(['decisions.not_there', 'condition.rules.0'])
    expect(refusal(all(ask('__proto__', '=', 1)))).toEqual(['decisions.unknown_fact', 'condition.rules.0'])
  })

  it('makes 64 combinations at most, and more are refused before they are made', () => {
    const pair = (at: number) => any(ask('customer.orders', '=', at), ask('customer.visits', '=', at))
    const pairs = (count: number) => all(...Array.from({ length: count }, (_, at) => pair(at)))
    expect(conjunctsOf(pairs(6))).toHaveLength(MOST_CONJUNCTS)
    expect(refusal(pairs(7))).toEqual(['decisions.too_many_combinations', 'condition'])
    expect(refusal(pairs(60))).toEqual(['decisions.too_many_combinations', 'condition'])
    expect(conjunctsOf(not(pairs(7)))).toHaveLength(7)
    expect(isRefusal(new Error(), decisionErrors.tooManyCombinations)).toBe(false)
  })
})

describe('the index', () => {
  it('finds by a value, by one of several, by what a list holds and by bounds, in the order of the rules', () => {
    const rules = [
      all(ask('item.code', '=', 'LT-1')),
      all(ask('item.code', 'in', ['LT-2', 'LT-1'])),
      all(ask('item.categories', 'contains', 'sofas'), ask('stock.free', '>', 0)),
      all(ask('item.price', '<', 100)),
      all(ask('item.price', '>=', 50), ask('item.price', '<=', 60)),
      any(ask('item.code', '=', 'LT-1'), ask('item.price', '=', 55)),
    ]
    const known = { 'item.code': 'LT-1', 'item.categories': ['living', 'sofas'], 'item.price': 55, 'stock.free': 1 }
    expect(found(rules, known)).toEqual([0, 1, 2, 3, 4, 5])
    expect(found(rules, { ...known, 'item.code': 'LT-2', 'stock.free': 0, 'item.price': 100 })).toEqual([1])
    expect(found(rules, {})).toEqual([])
  })

  it('finds what trying every rule finds, for any rules and anything that is known', () => {
    const rules = fc.array(conditionOf(someFacts), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(rules, fc.array(factsOf(someFacts), { minLength: 1, maxLength: 8 }), (conditions, moments) => {
        const few = conditions.filter((one) => refusal(one) === undefined)
        const index = indexRules(few.map((one, rank) => ({ rank, conjuncts: conjunctsOf(one) })))
        for (const facts of moments) {
          const bruteForce = few.flatMap((one, rank) => ((tried(one, facts)?.fits ?? true) ? [rank] : []))
          expect([...matching(index, facts)]).toEqual(bruteForce)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('knows at least thirty facts, each by one name', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(30)
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length)
  })
})
