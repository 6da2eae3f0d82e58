import type { Ctx } from '#support/actions/index.ts'

/** All parties that live on in this one, itself first. */
export const partiesIn = async (ctx: Ctx, survivorId: string): Promise<string[]> => {
  const rows = await ctx.tx.named<{ id: string }>(
    'parties.members',
    `with recursive tree as (select id from parties where merged_into = $1 union all select p.id from tree t join parties p on p.merged_into = t.id)
     select id from tree order by id`,
    [survivorId],
  )
  return [survivorId, ...rows.map(({ id }) => id)]
}
