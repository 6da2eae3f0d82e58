import type { Job } from '#support/actions/index.ts'

/**
 * Orders count uses only where a limit must hold, so that they never wait for each other; of the others this counts how often they were used, for
 * whoever looks. What ended long ago is not used any more.
 */
const counting = {
  promotions: `update promotions p set used = c.used from (
      select p.id, (select count(*)::int from promotion_uses u where u.promotion_id = p.id and u.given_back_at is null) as used
      from promotions p where p.uses_limit is null and (p.valid_to is null or p.valid_to > $1::timestamptz - interval '60 days')) c
    where c.id = p.id and p.used <> c.used and p.uses_limit is null`,
  coupons: `update coupons p set used = c.used from (
      select p.id, (select count(*)::int from promotion_uses u where u.coupon_id = p.id and u.given_back_at is null) as used
      from coupons p where p.uses_limit is null and p.uses_per_customer is null
        and (p.valid_to is null or p.valid_to > $1::timestamptz - interval '60 days')) c
    where c.id = p.id and p.used <> c.used and p.uses_limit is null and p.uses_per_customer is null`,
}

export const countUses: Job = {
  every: '*/10 * * * *',
  run: async ({ transaction }) => {
    for (const [plural, sql] of Object.entries(counting))
      await transaction((ctx) => ctx.tx.named(`pricing.count_uses_of_${plural}`, sql, [ctx.now]))
  },
}
