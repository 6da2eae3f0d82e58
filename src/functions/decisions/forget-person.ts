import type { Reaction } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'

/** A person was erased on request: what he was shown and answered stays counted, as shown to somebody whom nobody can name. */
export const forgetPerson: Reaction = async (ctx, { payload: { id } }) => {
  await ctx.tx.named('outcomes.forget', 'update outcomes set answered_by = null where answered_by = $1', [id])
  await ctx.tx.named('impressions.forget', 'update impressions set subject_id = $2 where subject_id = $1', [
    id,
    newId(),
  ])
}
