import type { Normal } from './conjuncts.ts'
import { type Facts, placeOf } from './facts.ts'
import type { Literal } from './literals.ts'
import { predicateOf } from './predicate.ts'

/** A condition as SQL over `p` and `c`, with the values of its blanks; $1 is the present instant. */
export type Sql = { text: string; values: unknown[]; unknown: string[] }

const casts: Record<string, string> = { number: 'float8', money: 'float8', days: 'float8', boolean: 'boolean' }

/**
 * The condition as the database asks it of every customer. What only a moment knows (the clock, the channel) is taken from `now`; what only a visit
 * knows counts as if it fitted, and is named in `unknown`, so that a count is never too low.
 */
export const sqlOf = (condition: Normal, now: Facts): Sql => {
  const values: unknown[] = []
  const unknown = new Set<string>()
  const bind = (value: unknown, cast: string) => `$${values.push(value) + 1}::${cast}`
  const write = (one: Normal): string => {
    if ('all' in one) return one.all.length ? `(${one.all.map(write).join(' and ')})` : 'true'
    if ('any' in one) return `(${one.any.map(write).join(' or ')})`
    const { fact } = one
    if (fact.sql) return literalSql(one, fact.sql, bind)
    if (fact.group === 'time') return String(predicateOf(one)(now))
    unknown.add(fact.name)
    return 'true'
  }
  const text = write(condition)
  return { text, values, unknown: [...unknown].sort((a, b) => placeOf(a)! - placeOf(b)!) }
}

const literalSql = (
  { fact, operation, value, isNegated }: Literal,
  sql: string,
  bind: (value: unknown, cast: string) => string,
): string => {
  const isList = fact.type === 'list'
  const cast = casts[fact.type] ?? 'text'
  const compare = (): string => {
    if (operation === 'null') return `${sql} is null`
    if (operation === 'in')
      return isList ? `${sql} && ${bind(value, 'text[]')}` : `${sql} = any(${bind(value, `${cast}[]`)})`
    if (operation === 'between') {
      const [low, high] = value as readonly [number, number]
      return `${sql} between ${bind(low, cast)} and ${bind(high, cast)}`
    }
    if (operation === 'contains')
      return isList ? `${bind(value, 'text')} = any(${sql})` : `position(${bind(value, 'text')} in ${sql}) > 0`
    if (operation === 'beginsWith') return `starts_with(${sql}, ${bind(value, 'text')})`
    return `${sql} ${operation} ${bind(value, cast)}`
  }
  return `${isNegated ? 'not ' : ''}coalesce(${compare()}, false)`
}
