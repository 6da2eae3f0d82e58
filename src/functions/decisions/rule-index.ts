import type { Conjunct } from './conjuncts.ts'
import type { Fact } from './fact.ts'
import { type Facts, placeOf } from './facts.ts'
import type { Literal } from './literals.ts'
import { allOf, type Predicate, predicateOf } from './predicate.ts'

/** A rule to be found: `rank` is its place among all, 0 first. */
export type Indexed = { readonly rank: number; readonly conjuncts: readonly Conjunct[] }

type Entry = { readonly rank: number; readonly rest: Predicate }
type Range = { readonly low: number; readonly high: number; readonly entry: Entry }
type Intervals = { readonly bounds: Float64Array; readonly ranges: readonly Range[] }

/** What finds rules: by value, by sorted interval, and those that only trying tells. */
export type RuleIndex = {
  readonly hashes: readonly { readonly place: number; readonly byValue: ReadonlyMap<unknown, readonly Entry[]> }[]
  /** Ranges with a lower bound, the lowest first; and those that have only an upper bound, the highest first. */
  readonly from: readonly ({ readonly place: number } & Intervals)[]
  readonly upTo: readonly ({ readonly place: number } & Intervals)[]
  readonly others: readonly Entry[]
}

const equalities = new Set(['=', 'in'])
const ranges = new Set(['<', '<=', '>', '>=', 'between'])

const isAccess = ({ isNegated, operation, fact }: Literal) =>
  !isNegated &&
  (equalities.has(operation) || ranges.has(operation) || (operation === 'contains' && fact.type === 'list'))

/** The constants that rules compare each fact with, sorted: how the planners' own numbers lie is the best guess at how customers' do. */
type Constants = ReadonlyMap<Fact, readonly number[]>

/** What share of moments a comparison lets through, guessed from the fact's spread and from the constants of all rules. */
const shareOf = ({ fact, operation, value }: Literal, constants: Constants): number => {
  if (operation === 'in') return Math.min(1, (value as readonly unknown[]).length / fact.spread)
  if (!ranges.has(operation)) return 1 / fact.spread
  const known = constants.get(fact)!
  const part = (bound: number) => (countUpTo(known, bound) + 0.5) / (known.length + 1)
  const bound = value as number
  if (operation === 'between') {
    const [low, high] = value as readonly [number, number]
    return Math.max(part(high) - part(low), 0.5 / (known.length + 1))
  }
  return operation === '<' || operation === '<=' ? part(bound) : 1 - part(bound)
}

/** How many of these sorted numbers are at most this one. */
const countUpTo = (sorted: ArrayLike<number>, bound: number): number => {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! <= bound) from = middle + 1
    else to = middle
  }
  return from
}

const constantsOf = (rules: readonly Indexed[]): Constants => {
  const all = new Map<Fact, number[]>()
  for (const { conjuncts } of rules)
    for (const { fact, operation, value } of conjuncts.flat()) {
      if (!ranges.has(operation)) continue
      const known = all.get(fact) ?? []
      all.set(fact, known)
      known.push(...([value].flat() as number[]))
    }
  for (const known of all.values()) known.sort((a, b) => a - b)
  return all
}

/**
 * Makes the index: each conjunct list is filed under its most selective equality or range; its other comparisons, the most selective first, are
 * one closure.
 */
export const indexRules = (rules: readonly Indexed[]): RuleIndex => {
  const constants = constantsOf(rules)
  const predicates = new Map<string, Predicate>()
  const shared = (literal: Literal) => {
    const key = JSON.stringify([literal.fact.name, literal.operation, literal.value, literal.isNegated])
    const known = predicates.get(key) ?? predicateOf(literal)
    predicates.set(key, known)
    return known
  }
  const hashes = new Map<Fact, Map<unknown, Entry[]>>()
  const intervals = { from: new Map<Fact, Range[]>(), upTo: new Map<Fact, Range[]>() }
  const others: Entry[] = []
  for (const { rank, conjuncts } of rules)
    for (const conjunct of conjuncts) {
      const bySelectivity = [...conjunct].sort((a, b) => shareOf(a, constants) - shareOf(b, constants))
      const access = bySelectivity.find(isAccess)
      const isExact =
        access && (ranges.has(access.operation) ? ['between', '>=', '<='].includes(access.operation) : true)
      const rest = allOf(bySelectivity.filter((one) => one !== access || !isExact).map(shared))
      file({ rank, rest }, access, { hashes, intervals, others })
    }
  return { hashes: filed(hashes), from: sorted(intervals.from, 'low'), upTo: sorted(intervals.upTo, 'high'), others }
}

type Shelves = {
  hashes: Map<Fact, Map<unknown, Entry[]>>
  intervals: { from: Map<Fact, Range[]>; upTo: Map<Fact, Range[]> }
  others: Entry[]
}

const file = (entry: Entry, access: Literal | undefined, { hashes, intervals, others }: Shelves) => {
  if (!access) return void others.push(entry)
  const { fact, operation, value } = access
  if (!ranges.has(operation)) {
    const byValue = hashes.get(fact) ?? new Map<unknown, Entry[]>()
    hashes.set(fact, byValue)
    for (const one of new Set<unknown>([value].flat())) pushTo(byValue, one, entry)
    return
  }
  const [low, high] =
    operation === 'between'
      ? (value as readonly [number, number])
      : operation === '<' || operation === '<='
        ? [Number.NEGATIVE_INFINITY, value as number]
        : [value as number, Number.POSITIVE_INFINITY]
  const shelf = low === Number.NEGATIVE_INFINITY ? intervals.upTo : intervals.from
  pushTo(shelf, fact, { low, high, entry })
}

const pushTo = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value) => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

const filed = (hashes: Map<Fact, Map<unknown, Entry[]>>) =>
  [...hashes].map(([{ name }, byValue]) => ({ place: placeOf(name)!, byValue }))

/** Upper bounds are sorted by their negative, so that both are read from the beginning to the first that is out of reach. */
const sorted = (shelf: Map<Fact, Range[]>, by: 'low' | 'high') =>
  [...shelf].map(([{ name }, found]) => {
    const ranges = found.sort((a, b) => (by === 'low' ? a.low - b.low : b.high - a.high))
    const bounds = Float64Array.from(ranges, (range) => (by === 'low' ? range.low : -range.high))
    return { place: placeOf(name)!, bounds, ranges }
  })

/** The ranks of the rules that hold for these facts, in their order, each once. */
export const matching = (index: RuleIndex, facts: Facts): number[] => {
  const found = new Set<number>()
  const tryOut = ({ rank, rest }: Entry) => {
    if (rest(facts)) found.add(rank)
  }
  for (const { place, byValue } of index.hashes) {
    const value = facts[place]
    if (value === undefined) continue
    if (Array.isArray(value)) for (const one of value) byValue.get(one)?.forEach(tryOut)
    else byValue.get(value)?.forEach(tryOut)
  }
  for (const { place, bounds, ranges } of index.from) {
    const value = facts[place]
    if (typeof value !== 'number') continue
    for (let at = countUpTo(bounds, value) - 1; at >= 0; at--) if (ranges[at]!.high >= value) tryOut(ranges[at]!.entry)
  }
  for (const { place, bounds, ranges } of index.upTo) {
    const value = facts[place]
    if (typeof value !== 'number') continue
    for (let at = countUpTo(bounds, -value) - 1; at >= 0; at--) tryOut(ranges[at]!.entry)
  }
  index.others.forEach(tryOut)
  return [...found].sort((a, b) => a - b)
}
