import type { FactValue } from './fact.ts'
import { type Facts, placeOf } from './facts.ts'
import type { Literal } from './literals.ts'

export type Predicate = (facts: Facts) => boolean

type Test = (value: FactValue) => boolean

/** Whether a value that is there stands the comparison, before it is turned round. */
const testOf = ({ operation, value, fact }: Literal): Test => {
  if (operation === 'in') {
    const all = new Set<unknown>(value as readonly unknown[])
    return fact.type === 'list'
      ? (had) => (had as readonly string[]).some((one) => all.has(one))
      : (had) => all.has(had)
  }
  if (operation === 'between') {
    const [low, high] = value as readonly [number, number]
    return (had) => (had as number) >= low && (had as number) <= high
  }
  if (operation === 'contains')
    return fact.type === 'list'
      ? (had) => (had as readonly string[]).includes(value as string)
      : (had) => (had as string).includes(value as string)
  if (operation === 'beginsWith') return (had) => (had as string).startsWith(value as string)
  if (operation === '<') return (had) => (had as number) < (value as number)
  if (operation === '<=') return (had) => (had as number) <= (value as number)
  if (operation === '>') return (had) => (had as number) > (value as number)
  if (operation === '>=') return (had) => (had as number) >= (value as number)
  return (had) => had === value
}

/** The comparison as a closure. */
export const predicateOf = (literal: Literal): Predicate => {
  const place = placeOf(literal.fact.name)!
  const { isNegated } = literal
  if (literal.operation === 'null') return (facts) => (facts[place] === undefined) !== isNegated
  const test = testOf(literal)
  return (facts) => {
    const value = facts[place]
    return (value !== undefined && test(value)) !== isNegated
  }
}

const always: Predicate = () => true

/** All of them as one closure. */
export const allOf = (predicates: readonly Predicate[]): Predicate => {
  const [a, b, c, d, e] = predicates
  if (!a) return always
  if (!b) return a
  if (!c) return (facts) => a(facts) && b(facts)
  if (!d) return (facts) => a(facts) && b(facts) && c(facts)
  if (!e) return (facts) => a(facts) && b(facts) && c(facts) && d(facts)
  if (predicates.length === 5) return (facts) => a(facts) && b(facts) && c(facts) && d(facts) && e(facts)
  const rest = allOf(predicates.slice(5))
  return (facts) => a(facts) && b(facts) && c(facts) && d(facts) && e(facts) && rest(facts)
}
