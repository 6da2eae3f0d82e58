import { type Check, checkBySql } from '#support/actions/index.ts'

const mend = 'Save its limit again at the desk: what was used is then counted anew.'

/** Every item's tax category exists. What a limit counts is what was used and not given back; without a limit nothing is counted. */
export const pricingChecks: Check[] = [
  checkBySql('pricing.items_are_taxed', {
    count: 'select count(*) from items where archived_at is null',
    find: `select 'item ' || i.code || ': there is no tax category ' || i.tax_category as what
      from items i left join tax_categories c on c.code = i.tax_category where i.archived_at is null and c.id is null`,
    mend: 'Give the item a tax category that there is, or add this one under Settings: until then it cannot be sold.',
  }),
  checkBySql('pricing.promotions_used_is_uses', {
    count: 'select count(*) from promotions where uses_limit is not null',
    find: `select 'promotion ' || p.code || ': ' || p.used || ' used, ' || count(u.id) || ' uses stand' as what
      from promotions p left join promotion_uses u on u.promotion_id = p.id and u.given_back_at is null
      where p.uses_limit is not null group by p.id having p.used <> count(u.id)`,
    mend,
  }),
  checkBySql('pricing.coupons_used_is_uses', {
    count: 'select count(*) from coupons where uses_limit is not null or uses_per_customer is not null',
    find: `select 'coupon ' || c.code || ': ' || c.used || ' used, ' || count(u.id) || ' uses stand' as what
      from coupons c left join promotion_uses u on u.coupon_id = c.id and u.given_back_at is null
      where c.uses_limit is not null or c.uses_per_customer is not null group by c.id having c.used <> count(u.id)`,
    mend,
  }),
]
