import type { Ctx } from '#support/actions/index.ts'
import type { LiveRule } from './rule-set.ts'

const DAY_MS = 86_400_000
/** Whoever declined is left alone for so long. */
const DECLINED_DAYS = 30

/** Which of these rules the customer has had enough of: what she declined in the last month, and messages that she has taken note of. */
export const answeredLately = async (
  ctx: Ctx,
  subjectId: string,
  rules: readonly LiveRule[],
): Promise<(rule: LiveRule) => boolean> => {
  const rows = await ctx.tx.named<{ ruleId: string; kind: 'accepted' | 'declined' }>(
    'decisions.answered_lately',
    `select distinct i.rule_id as "ruleId", o.kind from impressions i join outcomes o on o.impression_id = i.id
     where i.subject_id = $1 and i.rule_id = any($2::uuid[]) and i.shown_at > $3 and o.kind <> 'bought'`,
    [subjectId, rules.map(({ ruleId }) => ruleId), new Date(ctx.now.getTime() - DECLINED_DAYS * DAY_MS)],
  )
  const said = new Set(rows.map(({ ruleId, kind }) => `${ruleId} ${kind}`))
  return ({ ruleId, offer }) =>
    said.has(`${ruleId} declined`) || (offer.kind === 'message' && said.has(`${ruleId} accepted`))
}
