import type { Ctx } from '#support/actions/index.ts'
import { type Entity, importOf, insertRow, updateOf, updateRow } from '#support/entity/index.ts'

type Values = Record<string, unknown>

const uses = {
  promotions:
    'update promotions set used = (select count(*) from promotion_uses where promotion_id = $1 and given_back_at is null) where id = $1',
  coupons:
    'update coupons set used = (select count(*) from promotion_uses where coupon_id = $1 and given_back_at is null) where id = $1',
}

/** Without a limit nobody counts; so what was used before counts from the moment at which one is set. */
const recount = async ({ tx }: Ctx, { plural }: Entity, values: Values) => {
  if (values.usesLimit !== undefined || values.usesPerCustomer !== undefined)
    await tx.named(`pricing.recount_${plural}`, uses[plural as keyof typeof uses], [values.id])
}

/** Action: change a promotion or coupon. */
export const updateLimited = (entity: Entity): ReturnType<typeof updateOf> => {
  const update = updateOf(entity)
  return {
    ...update,
    fn: async (ctx, values) => {
      await recount(ctx, entity, values)
      return update.fn(ctx, values)
    },
  }
}

export const importLimited = (entity: Entity) =>
  importOf(entity, {
    create: (ctx, values) => insertRow(ctx, entity, values),
    update: async (ctx, values) => {
      await recount(ctx, entity, values)
      return updateRow(ctx, entity, values)
    },
  })
