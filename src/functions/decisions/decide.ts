import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { type Language, localised } from '#support/i18n/index.ts'
import { armOf } from './arm-of.ts'
import { fillBlanks } from './blanks.ts'
import type { Known } from './customer-of.ts'
import { decisionErrors } from './errors.ts'
import { type Filler, fillerOf } from './filler.ts'
import { type Context, gatherFacts } from './gather-facts.ts'
import { type Impression, keepImpressions } from './impressions.ts'
import { seenOften } from './limits.ts'
import { readyOffer, type ShownOffer } from './offers.ts'
import { matching } from './rule-index.ts'
import { type LiveRule, liveRules } from './rule-set.ts'
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
  const now = ctx.now.getTime()
  const holding = matching(ordered.index, facts)
    .map((rank) => ordered.rules[rank]!)
    .filter(({ from, to }) => from <= now && now < to)
  if (!holding.length) return { suggestions: [] }
  const fill = fillerOf(ctx, { known, context, language })
  return show(ctx, holding, { trigger, channel, language, limit, known, fill })
}

type Showing = {
  trigger: Trigger
  channel: string
  language: Language
  limit: number
  known: Known
  fill: Filler
}

/** Goes down the list until enough is shown. Who is held out of a rule that would have been shown is noted with the place it would have had. */
const show = async (
  ctx: Ctx,
  holding: readonly LiveRule[],
  showing: Showing,
): Promise<{ suggestions: Suggestion[] }> => {
  const { trigger, channel, language, limit, known, fill } = showing
  const isSeenOften = await seenOften(ctx, known.subjectId, holding)
  const suggestions: Suggestion[] = []
  const impressions: Impression[] = []
  for (const rule of holding) {
    if (suggestions.length >= limit) break
    if (isSeenOften(rule)) continue
    const ready = await readyOffer(ctx, rule.offer, { language, has: fill.has })
    if (!ready) continue
    const arm = armOf(rule.ruleId, known.subjectId, rule.holdOutPercent)
    const { ruleId, number: ruleVersion } = rule
    const [id, rank, subjectId] = [newId(), suggestions.length + 1, known.subjectId]
    impressions.push({ id, ruleId, ruleVersion, arm, rank, subjectId, trigger, channel, shownAt: ctx.now })
    if (arm === 'hold_out') continue
    const filling = { ...(await fill.words(rule)), ...ready.filling }
    const { text, ...offer } = ready.offer
    suggestions.push({
      impressionId: id,
      ruleId,
      ruleName: rule.name,
      offer: { ...offer, ...(text && { text: fillBlanks(text, filling) }) },
      script: fillBlanks(localised(rule.script, language), filling),
      reason: fillBlanks(localised(rule.reason, language), filling),
    })
  }
  keepImpressions(ctx.tx, impressions)
  return { suggestions }
}
