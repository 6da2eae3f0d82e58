import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { type Language, localised } from '#support/i18n/index.ts'
import { armOf } from './arm-of.ts'
import { fillBlanks } from './blanks.ts'
import type { Known } from './customer-of.ts'
import { decisionErrors } from './errors.ts'
import type { Facts } from './facts.ts'
import { type Filler, fillerOf } from './filler.ts'
import { type Context, gatherFacts } from './gather-facts.ts'
import { type Impression, keepImpressions } from './impressions.ts'
import { seenOften } from './limits.ts'
import { readyOffer, type ShownOffer } from './offers.ts'
import { matching } from './rule-index.ts'
import { type LiveRule, liveRules, type Ordered } from './rule-set.ts'
import type { Trigger } from './triggers.ts'

export type Asked = {
  /** A visitor or a party; one of both. */
  subjectId?: string | undefined
  partyId?: string | undefined
  /** The device beside a signed-in customer. */
  visitorId?: string | undefined
  trigger: Trigger
  channel: string
  context?: Context | undefined
  language?: Language | undefined
  /** How many to show at most. */
  limit?: number | undefined
}

export type Suggestion = {
  impressionId: string
  ruleId: string
  ruleName: string
  offer: ShownOffer
  script: string
  reason: string
}

const USUAL_LIMIT = 3

/**
 * What to suggest now: the rules that hold for what is known of this customer and moment, in the order of their priority, without those that he saw
 * often enough and those that have nothing left to offer. Of some rules he is the hold-out: they are noted and not shown. Writes nothing on the way;
 * what was shown is written soon after, many at once.
 */
export const decide = async (ctx: Ctx, asked: Asked): Promise<{ suggestions: Suggestion[] }> => {
  const { trigger, channel, context = {}, language = ctx.actor.language, limit = USUAL_LIMIT } = asked
  const subjectId = asked.partyId ?? asked.subjectId ?? fail(decisionErrors.nobodyAsked)
  const ordered = (await liveRules(ctx)).of(trigger, channel)
  if (!ordered) return { suggestions: [] }
  const question = { subjectId, visitorId: asked.visitorId, channel, language, context }
  const { facts, known } = await gatherFacts(ctx, question, ordered.asks)
  const holding = validOf(ordered, facts, ctx.now.getTime())
  const fill = fillerOf(ctx, known, question)
  return show(ctx, holding, { trigger, channel, language, limit, known, fill })
}

/** The rules that hold and are in their days, the first of them first; looked for only as far as they are wanted. */
function* validOf({ rules, index }: Ordered, facts: Facts, now: number): Generator<LiveRule> {
  for (const rank of matching(index, facts)) {
    const rule = rules[rank]!
    if (rule.from <= now && now < rule.to) yield rule
  }
}

type Showing = {
  trigger: Trigger
  channel: string
  language: Language
  limit: number
  known: Known
  fill: Filler
}

/** So many are looked at together: one statement says which of them were seen often enough. */
const AT_ONCE = 20

/** Goes down the list until enough is shown. Who is held out of a rule that would have been shown is noted with the place it would have had. */
const show = async (
  ctx: Ctx,
  holding: Generator<LiveRule>,
  showing: Showing,
): Promise<{ suggestions: Suggestion[] }> => {
  const { trigger, channel, limit, known } = showing
  const suggestions: Suggestion[] = []
  const impressions: Impression[] = []
  for (let few = taken(holding); few.length && suggestions.length < limit; few = taken(holding)) {
    const isSeenOften = await seenOften(ctx, known, few)
    for (const rule of few) {
      if (suggestions.length >= limit) break
      const suggestion = isSeenOften(rule) ? undefined : await suggestionOf(ctx, rule, showing)
      if (!suggestion) continue
      const { ruleId, number: ruleVersion } = rule
      const arm = armOf(ruleId, known.subjectId, rule.holdOutPercent)
      const [id, rank, subjectId] = [suggestion.impressionId, suggestions.length + 1, known.subjectId]
      impressions.push({ id, ruleId, ruleVersion, arm, rank, subjectId, trigger, channel, shownAt: ctx.now })
      if (arm === 'treated') suggestions.push(suggestion)
    }
  }
  keepImpressions(ctx.tx, impressions)
  return { suggestions }
}

const taken = (holding: Generator<LiveRule>): LiveRule[] => {
  const few: LiveRule[] = []
  while (few.length < AT_ONCE) {
    const next = holding.next()
    if (next.done) break
    few.push(next.value)
  }
  return few
}

/** The rule as it is shown; undefined when what it offers is gone. */
const suggestionOf = async (ctx: Ctx, rule: LiveRule, { language, fill }: Showing): Promise<Suggestion | undefined> => {
  const ready = await readyOffer(ctx, rule.offer, { language, has: fill.has })
  if (!ready) return undefined
  const filling = { ...(await fill.words(rule)), ...ready.filling }
  const { text, ...offer } = ready.offer
  return {
    impressionId: newId(),
    ruleId: rule.ruleId,
    ruleName: rule.name,
    offer: { ...offer, ...(text && { text: fillBlanks(text, filling) }) },
    script: fillBlanks(localised(rule.script, language), filling),
    reason: fillBlanks(localised(rule.reason, language), filling),
  }
}
