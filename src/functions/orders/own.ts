import { livingWith } from '#books/interactions/functions.ts'
import type { Ctx } from '#support/actions/index.ts'

/** All parties that the signed-in customer is now; nobody else has any. */
export const ownParties = async ({ actor, ...ctx }: Ctx): Promise<string[]> =>
  actor.kind === 'customer' ? livingWith({ actor, ...ctx }, actor.partyId) : []

/** Whether a document is the signed-in customer's own: by proof, not because somebody typed his address. */
export const isOwn = async (
  ctx: Ctx,
  { partyId, partyIsClaimed = false }: { partyId: string | null; partyIsClaimed?: boolean },
): Promise<boolean> => {
  if (!partyId || partyIsClaimed || ctx.actor.kind !== 'customer') return false
  return ctx.actor.partyId === partyId || (await ownParties(ctx)).includes(partyId)
}
