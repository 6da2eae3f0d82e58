import { useQuery } from '@tanstack/react-query'
import { get } from '../../kit/api.ts'
import { useLanguage } from '../../shell/words.ts'
import type { Fact } from './condition.ts'

type Named = { name: string; label: string }
/** What conditions can ask and scripts can have filled in. */
export type Known = { facts: Fact[]; groups: Named[]; blanks: Named[] }

/** Everything that a condition can ask, in the reader's words; each with the label of its group. */
export const useFacts = () => {
  const language = useLanguage()
  return useQuery({
    queryKey: ['rule-facts', language],
    staleTime: 5 * 60_000,
    queryFn: async (): Promise<Known> => {
      const known = await get<Known>('/api/rules/facts')
      const groups = new Map(known.groups.map(({ name, label }) => [name, label]))
      return { ...known, facts: known.facts.map((fact) => ({ ...fact, group: groups.get(fact.group) ?? fact.group })) }
    },
  })
}

/** The facts that a trigger knows, and those besides that a condition already asks. */
export const factsFor = (facts: readonly Fact[], trigger: string, used: ReadonlySet<string>): Fact[] =>
  facts.filter((fact) => !fact.triggers || fact.triggers.includes(trigger) || used.has(fact.name))
