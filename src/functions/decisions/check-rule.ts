import { findCategory } from '#masters/catalog/functions.ts'
import { type Ctx, common, fail, may } from '#support/actions/index.ts'
import { refuseUnknownBlanks } from './blanks.ts'
import type { Group } from './condition.ts'
import { conjunctsOf } from './conjuncts.ts'
import { decisionErrors } from './errors.ts'
import { findFact } from './facts.ts'
import { comparisonsOf } from './literals.ts'
import type { Offer } from './offer.ts'
import type { RuleDefinition } from './rule-definition.ts'

/**
 * Whether a rule can act as it is written: its condition compiles for its trigger, its blanks can be filled, what it offers is there. Fails with the
 * reason of the first that does not.
 */
export const checkRule = async (
  ctx: Ctx,
  rule: Pick<RuleDefinition, 'trigger' | 'condition' | 'script' | 'reason' | 'offer'>,
) => {
  refuseHidden(ctx, rule.condition)
  conjunctsOf(rule.condition, rule.trigger)
  refuseUnknownBlanks(rule.script, 'script')
  refuseUnknownBlanks(rule.reason, 'reason')
  refuseUnknownBlanks(rule.offer.text, 'offer.text')
  await refuseUnknownOffer(ctx, rule.offer)
}

/** Cost and margin may be asked by those who may see them; else one could find them out by asking. */
export const refuseHidden = (ctx: Ctx, condition: Group): void => {
  for (const { comparison } of comparisonsOf(condition)) {
    const permission = findFact(comparison.field)?.permission
    if (permission && !may(ctx.actor, permission)) fail(common.notAllowed, { action: permission })
  }
}

const refuseUnknownOffer = async (ctx: Ctx, offer: Offer) => {
  const refuse = (path: string) =>
    fail(decisionErrors.unknownOffer, { kind: offer.kind }, [{ path, code: 'unknown_offer' }])
  if (offer.kind === 'item') {
    const found = await ctx.tx.named(
      'decisions.item_is_sold',
      'select from items where id = $1 and is_sold and archived_at is null',
      [offer.itemId],
    )
    if (!found.length) refuse('offer.itemId')
  }
  if (offer.kind === 'category' && !(await findCategory(ctx, offer.categoryId))) refuse('offer.categoryId')
  if (offer.kind === 'coupon') {
    const found = await ctx.tx.named(
      'decisions.coupon_is_there',
      'select from coupons where code = $1 and archived_at is null',
      [offer.couponCode],
    )
    if (!found.length) refuse('offer.couponCode')
  }
}
