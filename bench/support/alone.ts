import { customerFactsOf } from '#functions/decisions/customer-of.ts'
import { type Facts, noFacts } from '#functions/decisions/facts.ts'
import { allOf, predicateOf } from '#functions/decisions/predicate.ts'
import { matching } from '#functions/decisions/rule-index.ts'
import { liveRules, type Ordered } from '#functions/decisions/rule-set.ts'
import { inTransaction } from '#support/jobs/index.ts'
import type { BenchPlace } from './place.ts'
import type { Contender } from './rounds.ts'

/** The index and a loop over all closures, on what is known of these customers, in this process; and how many rules fit each on average. */
export const liveRulesAlone = async ({ house }: BenchPlace, subjects: readonly string[]) =>
  inTransaction(house, async (ctx) => {
    const rules = await liveRules(ctx)
    const [few, many] = [rules.of('page_viewed', 'web')!, rules.of('signed_in', 'web')!]
    const asks = new Set([...few.asks, ...many.asks])
    const known: Facts[] = []
    for (const id of subjects) {
      const facts = noFacts()
      await customerFactsOf(ctx, id, asks, facts)
      known.push(facts)
    }
    const mean = (found: (facts: Facts) => number[]) =>
      (known.reduce((sum, facts) => sum + found(facts).length, 0) / known.length).toFixed(0)
    const of = (name: string, ordered: Ordered): Contender[] => {
      const [index, loop] = [`index, ${name}`, `loop over all closures, ${name}`]
      return [
        { what: index, measure: timed(known, (facts) => [...matching(ordered.index, facts)]), comparedWith: loop },
        { what: loop, measure: timed(known, looping(ordered)) },
      ]
    }
    return {
      fitting: [few, many].map((one) => mean((facts) => [...matching(one.index, facts)])),
      contenders: [...of('1 % fit', few), ...of('10 % fit', many)],
    }
  })

const looping = ({ rules }: Ordered) => {
  const closures = rules.map(({ conjuncts }) => conjuncts.map((literals) => allOf(literals.map(predicateOf))))
  return (facts: Facts): number[] => {
    const found: number[] = []
    for (const [rank, lists] of closures.entries()) if (lists.some((holds) => holds(facts))) found.push(rank)
    return found
  }
}

const timed = (known: readonly Facts[], find: (facts: Facts) => number[]) => async (seconds: number) => {
  const latencies: number[] = []
  const start = performance.now()
  for (let at = 0; performance.now() - start < seconds * 1000; at += 1) {
    const since = performance.now()
    find(known[at % known.length]!)
    latencies.push(performance.now() - since)
  }
  return { n: latencies.length, seconds: (performance.now() - start) / 1000, latencies, statuses: {}, bytes: 0 }
}
