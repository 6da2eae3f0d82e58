import { fail } from '#support/actions/index.ts'
import { type Comparison, type Group, isGroup } from './condition.ts'
import { decisionErrors } from './errors.ts'
import { type Literal, literalOf } from './literals.ts'
import type { Trigger } from './triggers.ts'

/** Literals that must all hold. */
export type Conjunct = readonly Literal[]

/** A condition with every `not` pushed down to its comparisons. */
export type Normal = { readonly all: readonly Normal[] } | { readonly any: readonly Normal[] } | Literal

export const MOST_CONJUNCTS = 64
const MOST_COMPARISONS = 200
const DEEPEST = 10

/** Understands a condition. A group with nothing in it says nothing and is left out. Fails with what `literalOf` refuses, and too_large. */
export const normalOf = (condition: Group, trigger?: Trigger): Normal => {
  let comparisons = 0
  const visit = (one: Group | Comparison, isNegated: boolean, path: string, depth: number): Normal | undefined => {
    if (isGroup(one)) {
      if (depth > DEEPEST) fail(decisionErrors.tooLarge, { most: DEEPEST }, [{ path, code: 'too_large' }])
      const turns = isNegated !== (one.not ?? false)
      const parts = one.rules.flatMap((part, at) => visit(part, turns, `${path}.rules.${at}`, depth + 1) ?? [])
      if (!parts.length) return undefined
      if (parts.length === 1) return parts[0]
      return (one.combinator === 'and') !== turns ? { all: parts } : { any: parts }
    }
    comparisons += 1
    if (comparisons > MOST_COMPARISONS)
      fail(decisionErrors.tooLarge, { most: MOST_COMPARISONS }, [{ path, code: 'too_large' }])
    const literal = literalOf(one, { path, trigger })
    return isNegated ? { ...literal, isNegated: !literal.isNegated } : literal
  }
  return visit(condition, false, 'condition', 1) ?? { all: [] }
}

/** How many conjunct lists the condition makes, before any is made. */
const countOf = (one: Normal): number => {
  if ('all' in one) return one.all.reduce((product, part) => Math.min(product * countOf(part), 1e9), 1)
  if ('any' in one) return one.any.reduce((sum, part) => sum + countOf(part), 0)
  return 1
}

const expand = (one: Normal): Literal[][] => {
  if ('any' in one) return one.any.flatMap(expand)
  if ('all' in one)
    return one.all.reduce<Literal[][]>(
      (lists, part) => lists.flatMap((list) => expand(part).map((more) => [...list, ...more])),
      [[]],
    )
  return [[one]]
}

/**
 * The condition as lists of comparisons of which one must hold whole. Fails with too_many_combinations above 64: `(a or b) and (c or d)` makes four.
 */
export const conjunctsOf = (condition: Group, trigger?: Trigger): Conjunct[] => {
  const normal = normalOf(condition, trigger)
  const count = countOf(normal)
  if (count > MOST_CONJUNCTS)
    fail(decisionErrors.tooManyCombinations, { count, most: MOST_CONJUNCTS }, [
      { path: 'condition', code: 'too_many_combinations', accepted: `≤ ${MOST_CONJUNCTS}` },
    ])
  return expand(normal)
}
