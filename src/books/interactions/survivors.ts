import { partiesIn } from '#masters/parties/functions.ts'
import type { Ctx } from '#support/actions/index.ts'

export type Known = { partyId: string; kind: 'person' | 'organisation'; createdAt: Date }

const chain = `with recursive chain as (
    select id as start, id, merged_into from parties where id = any($1::uuid[])
    union all select c.start, p.id, p.merged_into from chain c join parties p on p.id = c.merged_into)`

/** The living party that each of these is now, following merges to their end. */
export const survivorsOf = async (ctx: Ctx, partyIds: readonly string[]): Promise<Map<string, string>> => {
  if (!partyIds.length) return new Map()
  const rows = await ctx.tx.named<{ start: string; id: string }>(
    'parties.survivors',
    `${chain} select start, id from chain where merged_into is null`,
    [partyIds],
  )
  return new Map(rows.map((row) => [row.start, row.id]))
}

export const survivorOf = async (ctx: Ctx, partyId: string): Promise<string> =>
  (await survivorsOf(ctx, [partyId])).get(partyId) ?? partyId

/** All parties that are one with this one now, itself first. */
export const livingWith = async (ctx: Ctx, partyId: string): Promise<string[]> => {
  const parties = await partiesIn(ctx, await survivorOf(ctx, partyId))
  return [partyId, ...parties.filter((id) => id !== partyId)]
}

/** Every subject whose rows belong to this party now: itself, those merged into it, and their proven devices. */
export const subjectsOf = async (ctx: Ctx, survivorId: string): Promise<string[]> => {
  const parties = await partiesIn(ctx, survivorId)
  const devices = await ctx.tx.named<{ subjectId: string }>(
    'aliases.of',
    'select subject_id as "subjectId" from aliases where party_id = any($1::uuid[])',
    [parties],
  )
  return [...parties, ...devices.map((row) => row.subjectId)]
}

/**
 * Who is whom is decided by one transaction at a time, until it commits: what it reads of parties, identifiers, devices and merges stays so, and
 * deciders never wait for each other in a circle. Taken before anything else of these; profiles come last.
 */
export const oneAtATime = (ctx: Ctx) =>
  ctx.tx.named('parties.one_at_a_time', `select pg_advisory_xact_lock(hashtextextended('who is whom', 43))`)

/** These living parties, the oldest first: ids count up. */
export const livingParties = (ctx: Ctx, partyIds: readonly string[]) =>
  ctx.tx.named<Known>(
    'parties.living',
    `select id as "partyId", kind, created_at as "createdAt" from parties where id = any($1::uuid[]) and merged_into is null order by id`,
    [partyIds],
  )
