import type { Ctx } from '#support/actions/index.ts'
import { holdersOf, writeIdentifiers } from './holders.ts'
import { rebuildProfiles } from './rebuild.ts'

/**
 * The device on which somebody proved who he is. From now on what was done on it, before and after, is his; until a second person proves himself on
 * the same device (a household, a store's tablet): then it says nothing about either, and what it did stands by itself again.
 */
export const attachDevice = async (ctx: Ctx, { visitorId, partyId }: { visitorId: string; partyId: string }) => {
  await ctx.tx.named('devices.lock', 'select pg_advisory_xact_lock(hashtextextended($1, 42))', [visitorId])
  await writeIdentifiers(ctx, partyId, [{ kind: 'device', value: visitorId, isProven: true, source: 'sign_in' }])
  const holders = new Set(
    (await holdersOf(ctx, [{ kind: 'device', value: visitorId, isProven: true, source: 'sign_in' }])).map(
      (one) => one.survivorId,
    ),
  )
  const [alias] = await ctx.tx.named<{ partyId: string }>(
    'aliases.find',
    'select party_id as "partyId" from aliases where subject_id = $1',
    [visitorId],
  )
  if (holders.size > 1) {
    if (!alias) return
    await ctx.tx.named('aliases.remove', 'delete from aliases where subject_id = $1', [visitorId])
    return rebuildProfiles(ctx, [visitorId, ...holders])
  }
  if (alias) return
  await ctx.tx.named('aliases.add', 'insert into aliases (subject_id, party_id, since) values ($1, $2, $3)', [
    visitorId,
    partyId,
    ctx.now,
  ])
  await rebuildProfiles(ctx, [visitorId, partyId])
}
