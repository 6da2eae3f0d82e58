import type { Ctx } from '#support/actions/index.ts'
import { type Holding, holdersOf } from './holders.ts'
import { type Identifier, limits, priority } from './identifiers.ts'

export type Refused = { survivorIds: string[]; reason: 'different_users' | 'taken_back' | 'different_kinds' | 'limits' }
type Agreed = {
  signs: Identifier[]
  held: Holding[]
  /** The living parties that these signs make one. */
  survivorIds: string[]
  /** Whom the signs that were dropped would have brought in. */
  refused?: Refused | undefined
}

/**
 * The signs of one event that can belong to one customer. An event that would exceed a limit, or make one of two who must stay two (different
 * users, a person and an organisation, a merge that was taken back), loses its weakest sign and is matched again.
 */
export const agreedSigns = async (ctx: Ctx, proven: readonly Identifier[]): Promise<Agreed> => {
  let refused: Refused | undefined
  for (let count = proven.length; ; count -= 1) {
    const signs = proven.slice(0, count)
    const held = (await holdersOf(ctx, signs)).filter((one) => one.isProven && matches(one))
    const survivorIds = [...new Set(held.map((one) => one.survivorId))].sort()
    const reason = await obstacle(ctx, survivorIds, signs)
    if (!reason) return { signs, held, survivorIds, refused }
    refused ??= { survivorIds, reason }
    if (count === 1) return { signs, held, survivorIds: [], refused }
  }
}

/** A shared device no longer says who holds it. */
const matches = (one: Holding) => one.kind !== 'device' || one.holders === 1

type Member = { id: string; survivorId: string; kind: string }

/** Why these living parties and signs cannot be one customer, if so. */
const obstacle = async (
  ctx: Ctx,
  survivorIds: string[],
  signs: readonly Identifier[],
): Promise<Refused['reason'] | undefined> => {
  const members = await ctx.tx.named<Member>(
    'parties.trees',
    `with recursive tree as (select id, id as survivor, kind from parties where id = any($1::uuid[])
       union all select p.id, t.survivor, p.kind from tree t join parties p on p.merged_into = t.id)
     select id, survivor as "survivorId", kind from tree`,
    [survivorIds],
  )
  const over = await kindOverLimit(ctx, members, signs)
  if (over === 'user') return 'different_users'
  if (new Set(members.filter((one) => one.id === one.survivorId).map((one) => one.kind)).size > 1)
    return 'different_kinds'
  if (survivorIds.length > 1 && (await wasTakenBack(ctx, members))) return 'taken_back'
  return over && 'limits'
}

/** The strongest kind of which there would be too many, over everything merged together. */
const kindOverLimit = async (ctx: Ctx, members: Member[], signs: readonly Identifier[]) => {
  const rows = await ctx.tx.named<Pick<Identifier, 'kind' | 'value'>>(
    'identifiers.of_parties',
    'select distinct kind, value from identifiers where party_id = any($1::uuid[]) and retired_at is null and is_proven',
    [members.map((one) => one.id)],
  )
  return priority.find(
    (kind) =>
      new Set([...rows, ...signs].filter((one) => one.kind === kind).map((one) => one.value)).size > limits[kind],
  )
}

/** Somebody said that these are two; evidence alone does not make them one again. */
const wasTakenBack = async (ctx: Ctx, members: Member[]) => {
  const undone = await ctx.tx.named<{ loserId: string; survivorId: string }>(
    'party_merges.undone',
    `select loser_id as "loserId", survivor_id as "survivorId" from party_merges
     where undone_at is not null and loser_id = any($1::uuid[]) and survivor_id = any($1::uuid[])`,
    [members.map((one) => one.id)],
  )
  const living = new Map(members.map((one) => [one.id, one.survivorId]))
  return undone.some((merge) => living.get(merge.loserId) !== living.get(merge.survivorId))
}
