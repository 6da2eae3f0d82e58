import type { Ctx } from '#support/actions/index.ts'
import { combine, emptyProfile, type Happened, type Profile, profileOfRow } from './profile.ts'
import { holdProfiles, writeProfiles } from './profile-rows.ts'
import { subjectsOf, survivorsOf } from './survivors.ts'

/** The profile that the rows of these subjects make: read again from the book. */
export const replayed = async (ctx: Ctx, subjectIds: readonly string[]): Promise<Profile> => {
  const rows = await ctx.tx.named<Happened>(
    'interactions.replay',
    `select id, kind, channel, occurred_at as "occurredAt", about, amount, data from interactions where subject_id = any($1::uuid[]) order by id`,
    [subjectIds],
  )
  return rows.map(profileOfRow).reduce(combine, emptyProfile())
}

/**
 * After a merge, an un-merge or a change of devices, by whoever decides alone: says of each subject where it lives, and makes the living profiles anew from the rows of all that
 * live in them. Exact by construction, since no row ever changes its subject.
 */
export const rebuildProfiles = async (ctx: Ctx, subjectIds: readonly string[]) => {
  const living = await livingOf(ctx, subjectIds)
  const members = new Map<string, string[]>()
  for (const owner of new Set(living.values())) members.set(owner, await subjectsOf(ctx, owner))
  const all = [...new Set([...subjectIds, ...[...members.values()].flat(), ...members.keys()])]
  await holdProfiles(ctx, all)
  for (const [owner, subjects] of members) {
    const others = subjects.filter((id) => id !== owner)
    await ctx.tx.named('profiles.live_in', 'update profiles set merged_into = $1 where subject_id = any($2::uuid[])', [
      owner,
      others,
    ])
    await ctx.tx.named('profiles.live_alone', 'update profiles set merged_into = null where subject_id = $1', [owner])
    await writeProfiles(ctx, [{ subjectId: owner, ...(await replayed(ctx, [...new Set([owner, ...subjects])])) }])
  }
}

/** Parties live in their survivor, devices in their holder's, visitors in themselves. */
const livingOf = async (ctx: Ctx, subjectIds: readonly string[]): Promise<Map<string, string>> => {
  const aliases = await ctx.tx.named<{ subjectId: string; partyId: string }>(
    'aliases.of_subjects',
    'select subject_id as "subjectId", party_id as "partyId" from aliases where subject_id = any($1::uuid[])',
    [subjectIds],
  )
  const party = new Map(subjectIds.map((id) => [id, aliases.find((one) => one.subjectId === id)?.partyId ?? id]))
  const survivors = await survivorsOf(ctx, [...new Set(party.values())])
  return new Map([...party].map(([subject, id]) => [subject, survivors.get(id) ?? id]))
}
