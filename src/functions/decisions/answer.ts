import { z } from 'zod'
import { livingWith } from '#books/interactions/functions.ts'
import { action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { decisionErrors } from './errors.ts'
import { waitingImpressions, writeImpressions } from './impressions.ts'

/** What the customer said to a suggestion; the first answer stands. Fails with unknown_impression, also for somebody else's. */
export const answerSuggestion = action({
  name: 'decisions.answer',
  open: ['customer', 'visitor'],
  input: z.strictObject({ impressionId: z.uuid(), answer: z.enum(['accepted', 'declined']) }),
  subject: ({ impressionId }) => impressionId,
  fn: async (ctx, { impressionId, answer }) => {
    const waiting = waitingImpressions(ctx.tx).filter(({ id }) => id === impressionId)
    if (waiting.length) await writeImpressions(ctx.tx, waiting)
    const [seen] = await ctx.tx.named<{ subjectId: string; arm: string }>(
      'impressions.get',
      'select subject_id as "subjectId", arm from impressions where id = $1',
      [impressionId],
    )
    if (seen?.arm !== 'treated' || !(await isTheirs(ctx, seen.subjectId))) return fail(decisionErrors.unknownImpression)
    await ctx.tx.named(
      'outcomes.answer',
      `with said as (
         insert into outcomes (id, impression_id, rule_id, kind, at, answered_by) select $1, i.id, i.rule_id, $3, $4, i.subject_id from impressions i where i.id = $2
         on conflict do nothing returning impression_id)
       update rule_days d set accepted = d.accepted + ($3 = 'accepted')::int, declined = d.declined + ($3 = 'declined')::int
       from said join impressions i on i.id = said.impression_id
       where d.rule_id = i.rule_id and d.day = (i.shown_at at time zone 'UTC')::date and d.rule_version = i.rule_version and d.arm = i.arm`,
      [newId(), impressionId, answer, ctx.now],
    )
    const [standing] = await ctx.tx.named<{ kind: 'accepted' | 'declined' }>(
      'outcomes.answered',
      `select kind from outcomes where impression_id = $1 and kind <> 'bought'`,
      [impressionId],
    )
    return { impressionId, answer: standing!.kind }
  },
})

/** Visitors answer for themselves and for whom they were taken; staff and programs for the customer before them. */
const isTheirs = async (ctx: Ctx, subjectId: string): Promise<boolean> => {
  const { actor } = ctx
  if (actor.kind === 'customer')
    return subjectId === actor.visitorId || (await livingWith(ctx, actor.partyId)).includes(subjectId)
  if (actor.kind !== 'visitor' || subjectId === actor.id) return true
  const rows = await ctx.tx.named(
    'decisions.lives_in',
    'select from profiles where subject_id = $1 and merged_into = $2',
    [actor.id, subjectId],
  )
  return rows.length > 0
}
