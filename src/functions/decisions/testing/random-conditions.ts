import fc from 'fast-check'
import type { Comparison, Group } from '../condition.ts'
import { type Fact, type FactValue, operatorsOf } from '../fact.ts'
import { facts as catalogue, type Facts, noFacts, setFact } from '../facts.ts'

const words = ['sofas', 'beds', 'lamps', 'LT-1', 'LT-22', 'oak', "o'ak", '']
const few = [-1, 0, 1, 2, 3, 5, 8, 12.5, 12.51, 100]

/** Values that a fact may have, few enough that comparisons meet them. */
const worthOf = (fact: Fact): fc.Arbitrary<FactValue> => {
  if (fact.type === 'boolean') return fc.boolean()
  if (fact.type === 'list') return fc.uniqueArray(textOf(fact), { minLength: 1, maxLength: 3 })
  if (fact.type === 'text' || fact.type === 'choice') return textOf(fact)
  return fc.constantFrom(...few)
}

const textOf = ({ choices }: Fact) => fc.constantFrom(...(choices ?? words.filter(Boolean)))

/** A comparison that compiles. */
const comparisonOf = (facts: readonly Fact[]): fc.Arbitrary<Comparison> =>
  fc.constantFrom(...facts).chain((fact) =>
    fc.constantFrom(...operatorsOf[fact.type]).chain((operator) => {
      const one =
        fact.type === 'boolean'
          ? fc.boolean()
          : fact.type === 'list' || isText(fact)
            ? textOf(fact)
            : fc.constantFrom(...few)
      return valueFor(operator, one).map((value) => ({ field: fact.name, operator, value }))
    }),
  )

const isText = ({ type }: Fact) => type === 'text' || type === 'choice'

const valueFor = (operator: string, one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  if (operator === 'between')
    return fc.tuple(fc.constantFrom(...few), fc.constantFrom(...few)).map((pair) => pair.toSorted((a, b) => a - b))
  if (operator === 'in' || operator === 'notIn')
    return fc.oneof(fc.array(one, { minLength: 1, maxLength: 3 }), one.map(String))
  if (operator === 'null' || operator === 'notNull') return fc.constant(null)
  return one
}

/** Conditions of any shape, up to three groups deep. */
export const conditionOf = (facts: readonly Fact[], depth = 3): fc.Arbitrary<Group> =>
  fc.record({
    combinator: fc.constantFrom('and' as const, 'or' as const),
    not: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
    rules: fc.array(
      depth <= 1
        ? comparisonOf(facts)
        : fc.oneof(
            { weight: 2, arbitrary: comparisonOf(facts) as fc.Arbitrary<Comparison | Group> },
            conditionOf(facts, depth - 1),
          ),
      { maxLength: 3 },
    ),
  })

/** What is known at a moment; about a third of it is missing. */
export const factsOf = (facts: readonly Fact[]): fc.Arbitrary<Facts> =>
  fc.tuple(...facts.map((fact) => fc.option(worthOf(fact), { nil: undefined, freq: 2 }))).map((values) => {
    const known = noFacts()
    for (const [at, value] of values.entries()) setFact(known, facts[at]!.name, value)
    return known
  })

/** One fact of each type for each way in which it is filed. */
export const someFacts: readonly Fact[] = catalogue.filter(({ name }) =>
  [
    'customer.isKnown',
    'customer.lastChannel',
    'customer.city',
    'customer.orders',
    'customer.ordersAmount',
    'customer.daysSinceOrder',
    'customer.interests',
    'visit.words',
    'basket.amount',
    'item.code',
    'item.categories',
    'stock.free',
  ].includes(name),
)
