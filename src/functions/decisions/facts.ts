import { customerFacts } from './customer-facts.ts'
import type { Fact, FactValue } from './fact.ts'
import { otherFacts } from './other-facts.ts'

/** Everything that a condition can ask, typed. */
export const facts: readonly Fact[] = [...customerFacts, ...otherFacts]

const places = new Map(facts.map(({ name }, place) => [name, place]))

/** Where the fact's value stands in `Facts`; undefined when there is no such fact. */
export const placeOf = (name: string): number | undefined => places.get(name)

export const findFact = (name: string): Fact | undefined => facts[places.get(name) ?? -1]

/** What is known at one moment, by place; empty places are missing values. */
export type Facts = FactValue[]

export const noFacts = (): Facts => new Array(facts.length).fill(undefined)

export const setFact = (known: Facts, name: string, value: FactValue | null): void => {
  const place = places.get(name)
  if (place === undefined) throw new Error(`no fact ${name}`)
  known[place] = isMissing(value) ? undefined : (value as FactValue)
}

const isMissing = (value: FactValue | null) =>
  value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value)) || isEmptyList(value)

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
