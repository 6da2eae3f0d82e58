import { z } from 'zod'
import { action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { interactionErrors } from './errors.ts'
import { rebuildProfiles } from './rebuild.ts'
import { lockParties, partiesIn, survivorsOf } from './survivors.ts'

type Party = Awaited<ReturnType<typeof lockParties>>[number]

/** The older lives on. */
const older = (a: Party, b: Party) =>
  a.createdAt < b.createdAt || (a.createdAt.getTime() === b.createdAt.getTime() && a.partyId < b.partyId) ? a : b

/** Makes one of two living parties: the younger lives on in the older. Moves no identifier and no row, so that un-merging is exact. */
const join = async (ctx: Ctx, one: Party, other: Party, evidence: Record<string, unknown>): Promise<Party> => {
  const survivor = older(one, other)
  const loser = survivor === one ? other : one
  await ctx.tx.named('parties.merge', 'update parties set merged_into = $2, version = version + 1 where id = $1', [
    loser.partyId,
    survivor.partyId,
  ])
  await ctx.tx.named(
    'party_merges.write',
    'insert into party_merges (id, loser_id, survivor_id, evidence, actor_id, merged_at) values ($1, $2, $3, $4, $5, $6)',
    [newId(), loser.partyId, survivor.partyId, JSON.stringify(evidence), ctx.actor.id, ctx.now],
  )
  loser.mergedInto = survivor.partyId
  await rebuildProfiles(ctx, [survivor.partyId, loser.partyId])
  ctx.emit({
    type: 'interactions.parties_merged',
    subject: `party:${survivor.partyId}`,
    payload: { loserId: loser.partyId, survivorId: survivor.partyId },
  })
  return survivor
}

/** Two different sign-ins are two people until somebody says otherwise; a person is never an organisation. */
const mayJoin = async (ctx: Ctx, one: Party, other: Party) =>
  one.kind === other.kind && (await usersOf(ctx, [one.partyId, other.partyId])) <= 1

const usersOf = async (ctx: Ctx, survivorIds: string[]) => {
  const parties = (await Promise.all(survivorIds.map((id) => partiesIn(ctx, id)))).flat()
  const [row] = await ctx.tx.named<{ users: number }>(
    'identifiers.users',
    `select count(distinct value)::int as users from identifiers where party_id = any($1::uuid[]) and kind = 'user' and retired_at is null`,
    [parties],
  )
  return row!.users
}

/**
 * The same proof was found at several living parties: merges them into the oldest where that is allowed and raises a review where it is not. Answers the
 * party that the proof belongs to now.
 */
export const mergeFound = async (
  ctx: Ctx,
  survivorIds: readonly string[],
  evidence: Record<string, unknown>,
): Promise<string> => {
  if (survivorIds.length === 1) return survivorIds[0]!
  const living = [...new Set((await survivorsOf(ctx, survivorIds)).values())]
  const parties = await lockParties(ctx, living)
  const [first, ...rest] = parties.sort((a, b) => (older(a, b) === a ? -1 : 1))
  let survivor = first!
  for (const party of rest) {
    if (await mayJoin(ctx, survivor, party)) survivor = await join(ctx, survivor, party, evidence)
    else await raiseReview(ctx, survivor.partyId, party.partyId, evidence)
  }
  return survivor.partyId
}

const raiseReview = async (ctx: Ctx, oneId: string, otherId: string, evidence: Record<string, unknown>) => {
  await ctx.tx.named(
    'merge_reviews.raise',
    `insert into merge_reviews (id, one_id, other_id, reason, evidence, created_at)
     select $1, $2, $3, 'different_users', $4, $5 where not exists (select 1 from merge_reviews where one_id = $2 and other_id = $3)`,
    [newId(), oneId, otherId, JSON.stringify(evidence), ctx.now],
  )
}

/** Somebody who knows says that two are one. Different sign-ins need `isCertain`. */
export const mergeParties = action({
  name: 'interactions.merge_parties',
  input: z.object({ oneId: z.uuid(), otherId: z.uuid(), isCertain: z.boolean().default(false) }),
  fn: async (ctx, { oneId, otherId, isCertain }) => {
    const living = await survivorsOf(ctx, [oneId, otherId])
    if (living.size < new Set([oneId, otherId]).size) fail(interactionErrors.unknownParty)
    const ids = [...new Set(living.values())]
    if (oneId === otherId) fail(interactionErrors.mergeWithItself)
    if (ids.length === 1) return { id: ids[0]! }
    const [one, other] = await lockParties(ctx, ids)
    if (one!.kind !== other!.kind) fail(interactionErrors.differentKinds)
    if (!isCertain && (await usersOf(ctx, ids)) > 1)
      fail(interactionErrors.differentUsers, {}, [{ path: 'isCertain', code: 'required', accepted: 'true' }])
    const survivor = await join(ctx, one!, other!, { by: ctx.actor.id })
    await ctx.tx.named(
      'merge_reviews.merged',
      `update merge_reviews set state = 'merged', decided_at = $3, decided_by = $4 where state = 'open' and one_id = any($1::uuid[]) and other_id = any($2::uuid[])`,
      [ids, ids, ctx.now, ctx.actor.id],
    )
    return { id: survivor.partyId }
  },
})

/** Takes one merge back: what both did before and since goes to whom it belongs, exactly. */
export const unmergeParties = action({
  name: 'interactions.unmerge_parties',
  input: z.object({ mergeId: z.uuid() }),
  fn: async (ctx, { mergeId }) => {
    const [merge] = await ctx.tx.named<{ loserId: string; survivorId: string; undoneAt: Date | null }>(
      'party_merges.lock',
      'select loser_id as "loserId", survivor_id as "survivorId", undone_at as "undoneAt" from party_merges where id = $1 for update',
      [mergeId],
    )
    if (!merge) return fail(interactionErrors.unknownMerge)
    if (merge.undoneAt) fail(interactionErrors.mergeUndone)
    await lockParties(ctx, [merge.loserId, merge.survivorId])
    await ctx.tx.named(
      'parties.unmerge',
      'update parties set merged_into = null, version = version + 1 where id = $1',
      [merge.loserId],
    )
    await ctx.tx.named('party_merges.undo', 'update party_merges set undone_at = $2, undone_by = $3 where id = $1', [
      mergeId,
      ctx.now,
      ctx.actor.id,
    ])
    await rebuildProfiles(ctx, [merge.loserId, merge.survivorId])
    ctx.emit({ type: 'interactions.parties_unmerged', subject: `party:${merge.loserId}`, payload: merge })
    return { id: merge.loserId }
  },
})
