import { survivorOf } from '#books/interactions/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import { decisionErrors } from './errors.ts'

/** About whom rules are asked: a customer that staff or a program names, or whoever acts. Fails with nobody_asked. */
export const askedAbout = async (ctx: Ctx, partyId: string | undefined): Promise<string> => {
  const { actor } = ctx
  if (actor.kind === 'customer') return actor.partyId
  if (actor.kind === 'visitor') return actor.id
  return partyId
    ? survivorOf(ctx, partyId)
    : fail(decisionErrors.nobodyAsked, {}, [{ path: 'partyId', code: 'missing' }])
}
