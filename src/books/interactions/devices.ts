import { partiesIn } from '#masters/parties/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { limits } from './identifiers.ts'
import { survivorOf } from './survivors.ts'

/** Is it settled whose this device is, as far as this customer goes? */
export const isAttached = async (
  ctx: Ctx,
  { visitorId, survivorId }: { visitorId: string; survivorId: string },
): Promise<boolean> => {
  const parties = await partiesIn(ctx, survivorId)
  const rows = await ctx.tx.named(
    'devices.is_attached',
    `select from identifiers where kind = 'device' and value = $1 and is_proven and retired_at is null and party_id = any($2::uuid[]) limit 1`,
    [visitorId, parties],
  )
  return rows.length > 0 || (await devicesOf(ctx, parties)) >= limits.device
}

/**
 * The device on which somebody proved who he is. From now on what was done on it, before and after, is his; until a second person proves himself on
 * the same device (a household, a store's tablet): then it says nothing about either, and what it did stands by itself again. A sixth device of one
 * customer is not his. Gives the subjects whose profiles must be made anew.
 */
export const attachDevice = async (
  ctx: Ctx,
  { visitorId, partyId }: { visitorId: string; partyId: string },
): Promise<string[]> => {
  const survivorId = await survivorOf(ctx, partyId)
  if (await isAttached(ctx, { visitorId, survivorId })) return []
  await ctx.tx.named(
    'devices.attach',
    `insert into identifiers (id, party_id, kind, value, is_proven, source, proven_at, created_at) values ($1, $2, 'device', $3, true, 'sign_in', $4, $4)
     on conflict (kind, value, party_id) do update set is_proven = true, proven_at = excluded.proven_at, retired_at = null`,
    [newId(), partyId, visitorId, ctx.now],
  )
  return settleDevices(ctx, [partyId])
}

const devicesOf = async (ctx: Ctx, partyIds: string[]): Promise<number> => {
  const [row] = await ctx.tx.named<{ count: number }>(
    'devices.count',
    `select count(distinct value)::int as count from identifiers where kind = 'device' and is_proven and retired_at is null and party_id = any($1::uuid[])`,
    [partyIds],
  )
  return row!.count
}

/**
 * Says anew whose each device of these parties is: his who alone proved himself on it, as parties are merged now; nobody's when several did. Gives
 * the subjects whose profiles must be made anew.
 */
export const settleDevices = async (ctx: Ctx, partyIds: readonly string[]): Promise<string[]> => {
  const changed = await ctx.tx.named<{ subjectId: string; before: string | null; after: string | null }>(
    'devices.settle',
    `with recursive held as (
       select (case when value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then value end)::uuid as device, party_id
       from identifiers where kind = 'device' and is_proven and retired_at is null and value in (select value from identifiers where kind = 'device' and party_id = any($1::uuid[]))),
     chain as (
       select id as start, id, merged_into from parties where id in (select party_id from held)
       union all select c.start, p.id, p.merged_into from chain c join parties p on p.id = c.merged_into),
     owned as (
       select h.device, case when count(distinct c.id) = 1 then (array_agg(h.party_id order by h.party_id))[1] end as party
       from held h join chain c on c.start = h.party_id and c.merged_into is null where h.device is not null group by h.device)
     select o.device as "subjectId", a.party_id as before, o.party as after from owned o left join aliases a on a.subject_id = o.device
     where a.party_id is distinct from o.party order by o.device`,
    [partyIds],
  )
  if (!changed.length) return []
  await ctx.tx.named('devices.let_go', 'delete from aliases where subject_id = any($1::uuid[])', [
    changed.map((one) => one.subjectId),
  ])
  const owned = changed.filter((one) => one.after)
  await ctx.tx.named(
    'devices.hand_over',
    'insert into aliases (subject_id, party_id, since) select s.*, $3 from unnest($1::uuid[], $2::uuid[]) s',
    [owned.map((one) => one.subjectId), owned.map((one) => one.after), ctx.now],
  )
  return changed.flatMap(({ subjectId, before, after }) => [
    subjectId,
    ...(before ? [before] : []),
    ...(after ? [after] : []),
  ])
}
