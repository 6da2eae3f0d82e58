import { z } from 'zod'
import { partiesIn } from '#masters/parties/functions.ts'
import { about, action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import type { Refused } from './agreed-signs.ts'
import { settleDevices } from './devices.ts'
import { interactionErrors } from './errors.ts'
import { rebuildProfiles } from './rebuild.ts'
import { livingParties, oneAtATime, survivorOf, survivorsOf } from './survivors.ts'

/**
 * Makes one of living parties: the younger ones live on in the oldest. Moves no identifier and no row, so that it can be taken back exactly.
 * The caller decides alone (`oneAtATime`). Gives the subjects whose profiles must be made anew.
 */
export const joinAll = async (
  ctx: Ctx,
  survivorIds: readonly string[],
  evidence: Record<string, unknown>,
): Promise<string[]> => {
  const [survivor, ...losers] = (await livingParties(ctx, survivorIds)).map((one) => one.partyId)
  if (!survivor || !losers.length) return []
  await ctx.tx.named(
    'parties.merge',
    'update parties set merged_into = $2, version = version + 1 where id = any($1::uuid[])',
    [losers, survivor],
  )
  await ctx.tx.named(
    'party_merges.write',
    `insert into party_merges (id, loser_id, survivor_id, evidence, actor_id, merged_at)
     select m.*, $3, $4, $5, $6 from unnest($1::uuid[], $2::uuid[]) m`,
    [losers.map(() => newId()), losers, survivor, JSON.stringify(evidence), ctx.actor.id, ctx.now],
  )
  for (const loserId of losers)
    ctx.emit({
      type: 'interactions.parties_merged',
      subject: `party:${survivor}`,
      payload: { loserId, survivorId: survivor },
    })
  return [survivor, ...losers, ...(await settleDevices(ctx, await partiesIn(ctx, survivor)))]
}

/** Two that evidence says are one, and that must not become one by themselves: somebody decides. Asked once. */
export const raiseReview = async (
  ctx: Ctx,
  { survivorIds, reason, partyId, signs }: Refused & { partyId: string; signs: string[] },
) => {
  if (reason === 'limits' || reason === 'different_kinds') return
  const here = await survivorOf(ctx, partyId)
  const others = survivorIds.filter((id) => id !== here)
  await ctx.tx.named(
    'merge_reviews.raise',
    `insert into merge_reviews (id, one_id, other_id, reason, evidence, created_at)
     select r.id, least(r.other, $3), greatest(r.other, $3), $4, $5, $6 from unnest($1::uuid[], $2::uuid[]) r (id, other)
     where not exists (select from merge_reviews where state = 'open' and one_id = least(r.other, $3) and other_id = greatest(r.other, $3))`,
    [others.map(() => newId()), others, here, reason, JSON.stringify({ signs }), ctx.now],
  )
}

const usersOf = async (ctx: Ctx, survivorIds: string[]) => {
  const parties = []
  for (const id of survivorIds) parties.push(...(await partiesIn(ctx, id)))
  const [row] = await ctx.tx.named<{ users: number }>(
    'identifiers.users',
    `select count(distinct value)::int as users from identifiers where party_id = any($1::uuid[]) and kind = 'user' and retired_at is null`,
    [parties],
  )
  return row!.users
}

/** Somebody who knows says that two are one. Different sign-ins need `isCertain`. Merging again changes nothing. */
export const mergeParties = action({
  name: 'interactions.merge_parties',
  subject: ({ oneId }) => `party:${oneId}`,
  input: z.object({ oneId: z.uuid(), otherId: z.uuid(), isCertain: z.boolean().default(false) }),
  fn: async (ctx, { oneId, otherId, isCertain }) => {
    if (oneId === otherId) fail(interactionErrors.mergeWithItself)
    await oneAtATime(ctx)
    const living = await survivorsOf(ctx, [oneId, otherId])
    if (living.size < 2) fail(interactionErrors.unknownParty)
    const ids = [...new Set(living.values())]
    const [one, other] = await livingParties(ctx, ids)
    if (!one || !other) return { id: ids[0]! }
    if (one.kind !== other.kind) fail(interactionErrors.differentKinds)
    if (!isCertain && (await usersOf(ctx, ids)) > 1)
      fail(interactionErrors.differentUsers, {}, [{ path: 'isCertain', code: 'required', accepted: 'true' }])
    await rebuildProfiles(ctx, await joinAll(ctx, ids, { by: ctx.actor.id }))
    await ctx.tx.named(
      'merge_reviews.merged',
      `update merge_reviews set state = 'merged', decided_at = $2, decided_by = $3 where state = 'open' and one_id = any($1::uuid[]) and other_id = any($1::uuid[])`,
      [ids, ctx.now, ctx.actor.id],
    )
    return { id: one.partyId }
  },
})

/** Takes one merge back: what both did before and since goes to whom it belongs, exactly. */
export const unmergeParties = action({
  name: 'interactions.unmerge_parties',
  subject: about('party'),
  input: z.object({ mergeId: z.uuid() }),
  fn: async (ctx, { mergeId }) => {
    await oneAtATime(ctx)
    const [merge] = await ctx.tx.named<{ loserId: string; survivorId: string; undoneAt: Date | null }>(
      'party_merges.get',
      'select loser_id as "loserId", survivor_id as "survivorId", undone_at as "undoneAt" from party_merges where id = $1',
      [mergeId],
    )
    if (!merge) return fail(interactionErrors.unknownMerge)
    const { loserId, survivorId } = merge
    if (merge.undoneAt) fail(interactionErrors.mergeUndone)
    await ctx.tx.named(
      'parties.unmerge',
      'update parties set merged_into = null, version = version + 1 where id = $1',
      [loserId],
    )
    await ctx.tx.named('party_merges.undo', 'update party_merges set undone_at = $2, undone_by = $3 where id = $1', [
      mergeId,
      ctx.now,
      ctx.actor.id,
    ])
    const devices = await settleDevices(ctx, await partiesIn(ctx, await survivorOf(ctx, survivorId)))
    const others = await settleDevices(ctx, await partiesIn(ctx, loserId))
    await rebuildProfiles(ctx, [loserId, survivorId, ...devices, ...others])
    ctx.emit({
      type: 'interactions.parties_unmerged',
      subject: `party:${loserId}`,
      payload: { loserId, survivorId },
    })
    return { id: loserId }
  },
})
