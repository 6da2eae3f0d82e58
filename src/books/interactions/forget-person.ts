import type { Reaction } from '#support/actions/index.ts'
import { rebuildProfiles } from './rebuild.ts'
import { oneAtATime } from './survivors.ts'

/**
 * A person was erased on request: the words in his rows go, and his devices are nobody's again. The rows stay, so that the figures of all
 * customers stay what they were. Announces `interactions.person_forgotten`: whoever reads devices elsewhere reads them again.
 */
export const forgetPerson: Reaction = async (ctx, { payload: { id } }) => {
  await oneAtATime(ctx)
  const devices = await ctx.tx.named<{ subjectId: string }>(
    'devices.forget',
    'delete from aliases where party_id = $1 returning subject_id as "subjectId"',
    [id],
  )
  const subjects = [id as string, ...devices.map((one) => one.subjectId)]
  await ctx.tx.named('interactions.forget_words', 'delete from interaction_texts where subject_id = any($1::uuid[])', [
    subjects,
  ])
  await ctx.tx.named('promises.forget_words', `update promises set what = '' where party_id = $1`, [id])
  if (devices.length) await rebuildProfiles(ctx, subjects)
  ctx.emit({ type: 'interactions.person_forgotten', subject: `party:${id}`, payload: { devices: devices.length } })
}
