import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { touch } from '#support/entity/index.ts'
import { pricingErrors } from './errors.ts'
import { promotions } from './tables.ts'

export type UsedPromotion = { promotionId: string; couponId?: string | undefined; code: string; amount: string }
type Limit = {
  id: string
  code: string
  usesLimit: number | null
  usesPerCustomer: number | null
  used: number
  byCustomer: number
}

/**
 * Counts the promotions and coupons that a document uses. Rows with a limit are locked, promotions before coupons, each in the order of their
 * ids, so that the last use is given once; the others cost no lock. Fails with promotion_used_up and coupon_used_up.
 */
export const usePromotions = async (
  ctx: Ctx,
  input: { document: string; customerKey?: string | undefined; promotions: readonly UsedPromotion[] },
): Promise<void> => {
  if (!input.promotions.length) return
  const couponIds = input.promotions.flatMap(({ couponId }) => (couponId ? [couponId] : []))
  if (!couponIds.length && (await writeUses(ctx, input, 'unless limited')).length) return
  await countPromotions(
    ctx,
    input.promotions.map(({ promotionId }) => promotionId),
  )
  if (couponIds.length) await countCoupons(ctx, couponIds, input.customerKey)
  await writeUses(ctx, input, 'counted')
}

/** Most promotions have no limit: then there is nothing to count, and this is the one statement. */
const writeUses = (
  ctx: Ctx,
  input: Parameters<typeof usePromotions>[1],
  when: 'unless limited' | 'counted',
): Promise<unknown[]> =>
  ctx.tx.named(
    'pricing.write_uses',
    `insert into promotion_uses (id, promotion_id, coupon_id, document, customer_key, amount, used_at)
     select u.id, u.promotion, u.coupon, $1, $2, u.amount, $3
     from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::numeric[]) as u (id, promotion, coupon, amount)
     where $8::boolean or not exists (select from promotions p where p.id = any($5::uuid[]) and p.uses_limit is not null)
     on conflict (promotion_id, document) do update set coupon_id = excluded.coupon_id, customer_key = excluded.customer_key,
       amount = excluded.amount, used_at = excluded.used_at, given_back_at = null
     returning promotion_id`,
    [
      input.document,
      input.customerKey ?? null,
      ctx.now,
      input.promotions.map(() => newId()),
      input.promotions.map(({ promotionId }) => promotionId),
      input.promotions.map(({ couponId }) => couponId ?? null),
      input.promotions.map(({ amount }) => amount),
      when === 'counted',
    ],
  )

const countPromotions = async ({ tx }: Ctx, ids: readonly string[]) => {
  const limited = await tx.named<Pick<Limit, 'id' | 'code' | 'usesLimit' | 'used'>>(
    'pricing.lock_promotions',
    `select id, code, uses_limit as "usesLimit", used from promotions where id = any($1) and uses_limit is not null order by id for update`,
    [ids],
  )
  for (const { code, usesLimit, used } of limited) if (used >= usesLimit!) fail(pricingErrors.promotionUsedUp, { code })
  if (!limited.length) return
  await tx.named('pricing.count_promotions', 'update promotions set used = used + 1 where id = any($1)', [
    limited.map(({ id }) => id),
  ])
  touch(tx, promotions)
}

const countCoupons = async ({ tx }: Ctx, ids: readonly string[], customerKey: string | undefined) => {
  const locked = await tx.named<Omit<Limit, 'byCustomer'>>(
    'pricing.lock_coupons',
    `select id, code, uses_limit as "usesLimit", uses_per_customer as "usesPerCustomer", used from coupons
     where id = any($1) and (uses_limit is not null or uses_per_customer is not null) order by id for update`,
    [ids],
  )
  for (const { code, usesLimit, used } of locked)
    if (usesLimit !== null && used >= usesLimit) fail(pricingErrors.couponUsedUp, { code })
  const personal = locked.filter(({ usesPerCustomer }) => usesPerCustomer !== null)
  if (personal.length && customerKey) {
    // Counted under the lock, so that two orders of one customer at once cannot both be the last.
    const uses = await tx.named<{ id: string; count: number }>(
      'pricing.uses_by_customer',
      `select coupon_id as id, count(*)::int as count from promotion_uses
       where coupon_id = any($1) and customer_key = $2 and given_back_at is null group by coupon_id`,
      [personal.map(({ id }) => id), customerKey],
    )
    const counts = new Map(uses.map(({ id, count }) => [id, count]))
    for (const { id, code, usesPerCustomer } of personal)
      if ((counts.get(id) ?? 0) >= usesPerCustomer!) fail(pricingErrors.couponUsedUp, { code })
  }
  if (locked.length)
    await tx.named('pricing.count_coupons', 'update coupons set used = used + 1 where id = any($1)', [
      locked.map(({ id }) => id),
    ])
}

/** Counts again what a document used and gave back: it lives after all. Fails as `usePromotions` does; safe to run again. */
export const useAgain = async (ctx: Ctx, { document }: { document: string }): Promise<void> => {
  const uses = await ctx.tx.named<UsedPromotion & { couponId: string | null; customerKey: string | null }>(
    'pricing.uses_given_back',
    `select promotion_id as "promotionId", coupon_id as "couponId", '' as code, amount, customer_key as "customerKey"
     from promotion_uses where document = $1 and given_back_at is not null order by promotion_id`,
    [document],
  )
  const promotions = uses.map((use) => ({ ...use, couponId: use.couponId ?? undefined }))
  await usePromotions(ctx, { document, customerKey: uses[0]?.customerKey ?? undefined, promotions })
}

/** Gives back what a document used, when it is cancelled. Safe to run again. */
export const giveBackPromotions = async ({ tx, now }: Ctx, { document }: { document: string }): Promise<void> => {
  const uses = await tx.named<{ promotionId: string; couponId: string | null }>(
    'pricing.uses_of',
    `select promotion_id as "promotionId", coupon_id as "couponId" from promotion_uses where document = $1 and given_back_at is null
     for update`,
    [document],
  )
  if (!uses.length) return
  const promotionIds = uses.map(({ promotionId }) => promotionId)
  const couponIds = uses.flatMap(({ couponId }) => (couponId ? [couponId] : []))
  for (const [table, ids] of [
    ['promotions', promotionIds],
    ['coupons', couponIds],
  ] as const)
    await tx.named(
      `pricing.give_back ${table}`,
      `update ${table} set used = used - 1 where id in (select id from ${table} where id = any($1) and used > 0
         and ${table === 'promotions' ? 'uses_limit is not null' : '(uses_limit is not null or uses_per_customer is not null)'}
         order by id for update)`,
      [ids],
    )
  await tx.named(
    'pricing.mark_given_back',
    'update promotion_uses set given_back_at = $2 where document = $1 and given_back_at is null',
    [document, now],
  )
  touch(tx, promotions)
}
