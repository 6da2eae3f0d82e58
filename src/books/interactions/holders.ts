import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import type { Identifier } from './identifiers.ts'

export type Holding = {
  kind: Identifier['kind']
  value: string
  isProven: boolean
  partyId: string
  survivorId: string
  createdAt: Date
  holders: number
}

/** Who holds these signs, by the living party that each holder is now; `holders` counts the different living ones that proved it. */
export const holdersOf = (ctx: Ctx, signs: readonly Identifier[]): Promise<Holding[]> =>
  ctx.tx.named<Holding>(
    'identifiers.holders',
    `with recursive held as (
       select i.kind, i.value, i.is_proven, i.party_id from unnest($1::text[], $2::text[]) as s (kind, value)
       join identifiers i on i.kind = s.kind and i.value = s.value and i.retired_at is null),
     chain as (
       select p.id as start, p.id, p.merged_into, p.created_at from parties p where p.id in (select party_id from held)
       union all select c.start, p.id, p.merged_into, p.created_at from chain c join parties p on p.id = c.merged_into),
     living as (select start, id, created_at from chain where merged_into is null)
     select h.kind, h.value, h.is_proven as "isProven", h.party_id as "partyId", l.id as "survivorId", l.created_at as "createdAt",
       (select count(distinct l2.id)::int from held h2 join living l2 on l2.start = h2.party_id where h2.kind = h.kind and h2.value = h.value and h2.is_proven) as holders
     from held h join living l on l.start = h.party_id`,
    [signs.map((one) => one.kind), signs.map((one) => one.value)],
  )

const insert = `insert into identifiers (id, party_id, kind, value, is_proven, source, proven_at, created_at)
     select s.id, $1, s.kind, s.value, s.is_proven, s.source, case when s.is_proven then $7::timestamptz end, $7
     from unnest($2::uuid[], $3::text[], $4::text[], $5::boolean[], $6::text[]) as s (id, kind, value, is_proven, source)`

const values = (ctx: Ctx, partyId: string, signs: readonly Identifier[]) => [
  partyId,
  signs.map(() => newId()),
  signs.map((one) => one.kind),
  signs.map((one) => one.value),
  signs.map((one) => one.isProven),
  signs.map((one) => one.source),
  ctx.now,
]

/** What somebody typed. Waits for nobody and changes nothing that is known: orders write it before they take their locks. */
export const writeClaims = async (ctx: Ctx, partyId: string, signs: readonly Identifier[]) => {
  if (signs.length)
    await ctx.tx.named('identifiers.claim', `${insert} on conflict do nothing`, values(ctx, partyId, signs))
}

/** What somebody proved: a typed sign of his becomes a proven one, never the other way. */
export const writeProofs = async (ctx: Ctx, partyId: string, signs: readonly Identifier[]) => {
  if (signs.length)
    await ctx.tx.named(
      'identifiers.prove',
      `${insert} on conflict (kind, value, party_id) do update set is_proven = true, proven_at = excluded.proven_at, source = excluded.source, retired_at = null`,
      values(ctx, partyId, signs),
    )
}
