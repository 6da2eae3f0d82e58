import { z } from 'zod'
import { channels } from '#books/interactions/functions.ts'
import { query } from '#support/actions/index.ts'
import { contextSchema } from './ask.ts'
import { refuseHidden } from './check-rule.ts'
import { type Comparison, type Group, groupSchema, isGroup } from './condition.ts'
import { conjunctsOf } from './conjuncts.ts'
import type { FactValue } from './fact.ts'
import { type Facts, placeOf } from './facts.ts'
import { gatherFacts } from './gather-facts.ts'
import { comparisonsOf, literalOf } from './literals.ts'
import { predicateOf } from './predicate.ts'
import { askedAbout } from './subject.ts'
import { triggers } from './triggers.ts'

/** A condition with what came of each part: `value` is what the fact was; missing where nothing is known. */
export type Tried =
  | (Comparison & { fits: boolean; value: Exclude<FactValue, undefined> | null })
  | (Omit<Group, 'rules'> & { fits: boolean; rules: Tried[] })

/** Tries a draft on a customer as he is now: whether it fits, and which condition failed with what value. */
export const tryRule = query({
  name: 'decisions.try_rule',
  input: z.strictObject({
    trigger: z.enum(triggers),
    channel: z.enum(channels).default('web'),
    condition: groupSchema,
    partyId: z.uuid(),
    context: contextSchema,
  }),
  fn: async (ctx, { trigger, channel, condition, partyId, context }) => {
    refuseHidden(ctx, condition)
    conjunctsOf(condition, trigger)
    const asks = new Set(comparisonsOf(condition).map(({ comparison }) => comparison.field))
    const subjectId = await askedAbout(ctx, partyId)
    const question = { subjectId, channel, language: ctx.actor.language, context }
    const { facts } = await gatherFacts(ctx, question, asks)
    const tree = tried(condition, facts)
    return { fits: tree?.fits ?? true, tree: tree ?? { ...condition, fits: true, rules: [] } }
  },
})

/** Undefined for a group that says nothing. */
export const tried = (one: Comparison | Group, facts: Facts): Tried | undefined => {
  if (!isGroup(one)) {
    const literal = literalOf(one, { path: 'condition' })
    return { ...one, fits: predicateOf(literal)(facts), value: facts[placeOf(one.field)!] ?? null }
  }
  const rules = one.rules.flatMap((part) => tried(part, facts) ?? [])
  if (!rules.length) return undefined
  const holds = one.combinator === 'and' ? rules.every(({ fits }) => fits) : rules.some(({ fits }) => fits)
  return { ...one, rules, fits: holds !== (one.not ?? false) }
}
