import type { Conjunct } from './conjuncts.ts'
import type { FactValue } from './fact.ts'
import { facts as catalogue, type Facts, placeOf } from './facts.ts'
import type { Literal } from './literals.ts'
import { type Predicate, predicateOf } from './predicate.ts'

/** A rule to be found: `rank` is its place among all, 0 first. */
export type Indexed = { readonly rank: number; readonly conjuncts: readonly Conjunct[] }

/** Numbers of conjunct lists, beside the sorted bounds that they ask for. */
type Shelf = { readonly bounds: Float64Array; readonly lists: Uint32Array }

/**
 * Of one fact: which conjunct lists stand its value. `free` has a bit for each that asks nothing of it; the others are filed by the value they want, by
 * their bound, or under a closure, each different closure once.
 */
type Column = {
  readonly place: number
  readonly free: Uint32Array
  readonly byValue: ReadonlyMap<unknown, Uint32Array>
  readonly least: Shelf
  readonly above: Shelf
  readonly most: Shelf
  readonly below: Shelf
  readonly others: readonly { readonly holds: Predicate; readonly lists: Uint32Array }[]
}

/** Conjunct lists in the order of their rules, and a column for each fact that they ask (docs/decisions/0011). */
export type RuleIndex = { readonly ranks: Uint32Array; readonly columns: readonly Column[]; readonly words: number }

/** `between` is two bounds; each is filed by itself. */
const split = (conjunct: Conjunct): Literal[] =>
  conjunct.flatMap((literal): Literal[] => {
    if (literal.operation !== 'between' || literal.isNegated) return [literal]
    const [low, high] = literal.value as readonly [number, number]
    return [
      { ...literal, operation: '>=', value: low },
      { ...literal, operation: '<=', value: high },
    ]
  })

/** The comparisons of one column, each with the conjunct list that makes it. */
type Draft = { place: number; literals: (readonly [Literal, number])[] }

/** Makes the index. A conjunct list that asks a fact twice has it in two columns. */
export const indexRules = (rules: readonly Indexed[]): RuleIndex => {
  const lists = rules
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ rank, conjuncts }) => conjuncts.map((one) => ({ rank, literals: split(one) })))
  const words = Math.ceil(lists.length / 32)
  const drafts = new Map<number, Draft>()
  for (const [list, { literals }] of lists.entries()) {
    for (const [at, literal] of literals.entries()) {
      const place = placeOf(literal.fact.name)!
      let time = 0
      for (let before = 0; before < at; before += 1) if (literals[before]!.fact === literal.fact) time += 1
      const column = place + catalogue.length * time
      const draft = drafts.get(column) ?? { place, literals: [] }
      drafts.set(column, draft)
      draft.literals.push([literal, list])
    }
  }
  // The facts that most rules ask come first: they leave least to the others.
  const columns = [...drafts.values()].sort((a, b) => b.literals.length - a.literals.length)
  return {
    ranks: Uint32Array.from(lists, ({ rank }) => rank),
    columns: columns.map(({ place, literals }) => columnOf(place, literals, lists.length)),
    words,
  }
}

const columnOf = (place: number, literals: readonly (readonly [Literal, number])[], count: number): Column => {
  const free = new Uint32Array(Math.ceil(count / 32))
  for (let list = 0; list < count; list += 1) set(free, list)
  const byValue = new Map<unknown, number[]>()
  const bounds = { '>=': [], '>': [], '<=': [], '<': [] } as Record<string, [number, number][]>
  const others = new Map<string, { holds: Predicate; lists: number[] }>()
  for (const [literal, list] of literals) {
    free[list >>> 5]! &= ~(1 << (list & 31))
    const { operation, value, isNegated, fact } = literal
    const isByValue = operation === '=' || operation === 'in' || (operation === 'contains' && fact.type === 'list')
    if (!isNegated && isByValue && Array.isArray(value))
      for (const one of new Set<unknown>(value)) pushTo(byValue, one, list)
    else if (!isNegated && isByValue) pushTo(byValue, value, list)
    else if (!isNegated && bounds[operation]) bounds[operation].push([value as number, list])
    else {
      const key = JSON.stringify([operation, value, isNegated])
      const other = others.get(key) ?? { holds: predicateOf(literal), lists: [] }
      others.set(key, other)
      other.lists.push(list)
    }
  }
  return {
    place,
    free,
    byValue: new Map([...byValue].map(([value, lists]) => [value, Uint32Array.from(lists)])),
    least: shelfOf(bounds['>=']!),
    above: shelfOf(bounds['>']!),
    most: shelfOf(bounds['<=']!),
    below: shelfOf(bounds['<']!),
    others: [...others.values()].map(({ holds, lists }) => ({ holds, lists: Uint32Array.from(lists) })),
  }
}

const pushTo = (lists: Map<unknown, number[]>, key: unknown, value: number) => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

const shelfOf = (found: [number, number][]): Shelf => {
  found.sort(([a], [b]) => a - b)
  return { bounds: Float64Array.from(found, ([bound]) => bound), lists: Uint32Array.from(found, ([, list]) => list) }
}

const set = (bits: Uint32Array, at: number) => {
  bits[at >>> 5]! |= 1 << (at & 31)
}

const setAll = (bits: Uint32Array, lists: Uint32Array, from = 0, to = lists.length) => {
  for (let at = from; at < to; at += 1) {
    const list = lists[at]!
    bits[list >>> 5]! |= 1 << (list & 31)
  }
}

/** How many of these sorted bounds lie below a value, those that equal it included or not. */
const countUpTo = (bounds: Float64Array, value: number, isIncluded: boolean): number => {
  let [from, to] = [0, bounds.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (bounds[middle]! < value || (isIncluded && bounds[middle]! === value)) from = middle + 1
    else to = middle
  }
  return from
}

/** Sets the bits of all conjunct lists that stand the fact's value. */
const standing = (column: Column, value: FactValue, facts: Facts, bits: Uint32Array) => {
  bits.set(column.free)
  if (Array.isArray(value)) for (const one of value) setIf(bits, column.byValue.get(one))
  else if (value !== undefined) setIf(bits, column.byValue.get(value))
  if (typeof value === 'number') {
    const { least, above, most, below } = column
    setAll(bits, least.lists, 0, countUpTo(least.bounds, value, true))
    setAll(bits, above.lists, 0, countUpTo(above.bounds, value, false))
    setAll(bits, most.lists, countUpTo(most.bounds, value, false))
    setAll(bits, below.lists, countUpTo(below.bounds, value, true))
  }
  for (const { holds, lists } of column.others) if (holds(facts)) setAll(bits, lists)
}

const setIf = (bits: Uint32Array, lists: Uint32Array | undefined) => {
  if (lists) setAll(bits, lists)
}

/** The ranks of the rules that hold for these facts, in their order, each once. */
export const matching = ({ ranks, columns, words }: RuleIndex, facts: Facts): readonly number[] => {
  const left = holding(columns, words, facts)
  const found: number[] = []
  let last = -1
  for (let word = 0; word < words; word += 1)
    for (let bits = left[word]!; bits !== 0; bits &= bits - 1) {
      const rank = ranks[word * 32 + (31 - Math.clz32(bits & -bits))]
      // Behind the last list the word has bits that mean nothing.
      if (rank === undefined || rank === last) continue
      last = rank
      found.push(rank)
    }
  return found
}

/** The same two are used again and again: nothing else runs between filling them and reading them. */
let scratch = [new Uint32Array(0), new Uint32Array(0)] as const

const holding = (columns: readonly Column[], words: number, facts: Facts): Uint32Array => {
  if (scratch[0].length < words) scratch = [new Uint32Array(words), new Uint32Array(words)]
  const [left, bits] = scratch
  left.fill(0xffffffff, 0, words)
  for (const column of columns) {
    standing(column, facts[column.place], facts, bits)
    let some = 0
    for (let word = 0; word < words; word += 1) {
      const both = left[word]! & bits[word]!
      left[word] = both
      some |= both
    }
    if (some === 0) break
  }
  return left
}
