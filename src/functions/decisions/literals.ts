import { fail } from '#support/actions/index.ts'
import { type Comparison, type Group, isGroup } from './condition.ts'
import { decisionErrors } from './errors.ts'
import { type Fact, operatorsOf } from './fact.ts'
import { findFact } from './facts.ts'
import type { Trigger } from './triggers.ts'

/** What a comparison does before it is turned round: `!=`, `notIn` and `notNull` are `=`, `in` and `null` turned. */
export type Operation = '=' | '<' | '<=' | '>' | '>=' | 'between' | 'in' | 'contains' | 'beginsWith' | 'null'

/**
 * A comparison that was understood. A missing value makes it false and, turned round (`isNegated`), true; so `not (orders < 3)` holds for whoever
 * never ordered, and `orders >= 3` does not.
 */
export type Literal = {
  readonly fact: Fact
  readonly operation: Operation
  readonly value: string | number | boolean | readonly string[] | readonly number[]
  readonly isNegated: boolean
}

const turned: Record<string, Operation> = { '!=': '=', notIn: 'in', notNull: 'null' }

/**
 * Understands a comparison. Fails with unknown_fact, unknown_operator, wrong_value, not_there (the trigger cannot know the fact). `path` says
 * where it stands, `rules.0.rules.1`.
 */
export const literalOf = (
  { field, operator, value }: Comparison,
  { path, trigger }: { path: string; trigger?: Trigger | undefined },
): Literal => {
  const fact = findFact(field)
  if (!fact) return fail(decisionErrors.unknownFact, { fact: field }, [{ path, code: 'unknown_fact' }])
  const operators = operatorsOf[fact.type]
  if (!operators.includes(operator))
    fail(decisionErrors.unknownOperator, { fact: field, operator, operators: operators.join(' ') }, [
      { path, code: 'unknown_operator', accepted: operators.join(' ') },
    ])
  if (trigger && fact.triggers && !fact.triggers.includes(trigger))
    fail(decisionErrors.notThere, { fact: field, trigger }, [
      { path, code: 'not_there', accepted: fact.triggers.join(' ') },
    ])
  const operation = turned[operator] ?? (operator as Operation)
  return { fact, operation, value: understood(fact, operation, value, path), isNegated: operator in turned }
}

const wrong = (fact: Fact, path: string, accepted: string): never =>
  fail(decisionErrors.wrongValue, { fact: fact.name, accepted }, [{ path, code: 'wrong_value', accepted }])

const understood = (fact: Fact, operation: Operation, value: unknown, path: string): Literal['value'] => {
  if (operation === 'null') return true
  const one = (given: unknown) => single(fact, given, path)
  if (operation === 'in') {
    const all = severalOf(value).map(one)
    if (!all.length || all.length > 200) wrong(fact, path, '1 … 200')
    return all as string[]
  }
  if (operation === 'between') {
    const [low, high, ...more] = severalOf(value).map(one) as number[]
    if (low === undefined || high === undefined || more.length || low > high) wrong(fact, path, 'a ≤ b')
    return [low!, high!]
  }
  return one(value)
}

/** The editor writes several values as a list or as one text with commas. */
const severalOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',').map((part) => part.trim()) : [value]

const single = (fact: Fact, value: unknown, path: string): string | number | boolean => {
  if (fact.type === 'boolean') {
    if (value === true || value === 'true') return true
    return value === false || value === 'false' ? false : wrong(fact, path, 'true, false')
  }
  if (fact.type === 'number' || fact.type === 'money' || fact.type === 'days') return numberOf(fact, value, path)
  const isText = typeof value === 'string' && value.trim() !== '' && value.isWellFormed() && !value.includes('\0')
  if (!isText) return wrong(fact, path, fact.choices?.join(', ') ?? '…')
  if (fact.choices && !fact.choices.includes(value)) wrong(fact, path, fact.choices.join(', '))
  return value
}

const numberOf = (fact: Fact, value: unknown, path: string): number => {
  const isNumber =
    typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value.trim()))
  const number = isNumber ? Number(value) : Number.NaN
  return Number.isFinite(number) && Math.abs(number) < 1e15 ? number : wrong(fact, path, '0, 12.50, -3')
}

/** All comparisons of a condition, with where they stand. */
export const comparisonsOf = (group: Group, path = 'condition'): { comparison: Comparison; path: string }[] =>
  group.rules.flatMap((one, at) => {
    const here = `${path}.rules.${at}`
    return isGroup(one) ? comparisonsOf(one, here) : [{ comparison: one, path: here }]
  })
