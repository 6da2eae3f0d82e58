import type { Ctx } from '#support/actions/index.ts'
import { hasEnough } from './answered.ts'
import type { Known } from './customer-of.ts'
import { waitingImpressions } from './impressions.ts'
import type { LiveRule } from './rule-set.ts'

const DAY_MS = 86_400_000

/**
 * Which of these rules the customer saw as often as they allow, or answered so that she is left alone: one statement for all that have a limit, with
 * what is not written yet; none where none has.
 */
export const seenOften = async (
  ctx: Ctx,
  { subjectId, answers }: Known,
  rules: readonly LiveRule[],
): Promise<(rule: LiveRule) => boolean> => {
  const hasEnoughOf = hasEnough(answers)
  const limited = rules.filter(({ limitPerCustomer }) => limitPerCustomer !== null)
  if (!limited.length) return hasEnoughOf
  const since = limited.map(({ limitDays }) => new Date(limitDays ? ctx.now.getTime() - limitDays * DAY_MS : 0))
  const rows = await ctx.tx.named<{ ruleId: string; seen: number }>(
    'decisions.seen',
    `select r.id as "ruleId", s.seen::int from unnest($2::uuid[], $3::timestamptz[], $4::int[]) as r (id, since, most)
     cross join lateral (select count(*) as seen from (select from impressions i where i.subject_id = $1 and i.rule_id = r.id and i.shown_at > r.since limit r.most) few) s
     where s.seen > 0`,
    [subjectId, limited.map(({ ruleId }) => ruleId), since, limited.map(({ limitPerCustomer }) => limitPerCustomer)],
  )
  const seen = new Map(rows.map((row) => [row.ruleId, row.seen]))
  for (const one of waitingImpressions(ctx.tx))
    if (one.subjectId === subjectId) seen.set(one.ruleId, (seen.get(one.ruleId) ?? 0) + 1)
  return (rule) =>
    hasEnoughOf(rule) || (rule.limitPerCustomer !== null && (seen.get(rule.ruleId) ?? 0) >= rule.limitPerCustomer)
}
