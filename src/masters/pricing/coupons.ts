import type { Ctx } from '#support/actions/index.ts'
import type { Candidate } from './discounts.ts'
import { isLive, type Promotion } from './setup-facts.ts'

type Reading = Pick<Ctx, 'tx'>

export type CouponReason =
  | 'unknown'
  | 'expired'
  | 'not_yet_valid'
  | 'used_up'
  | 'used_by_customer'
  | 'not_applicable'
  | 'minimum_not_reached'
  | 'not_combinable'
export type RefusedCoupon = { code: string; reason: CouponReason }

type Found = {
  typed: string
  couponId: string
  couponCode: string
  usesLimit: number | null
  usesPerCustomer: number | null
  used: number
  validTo: Date | null
  isArchived: boolean
  usedByCustomer: number
  promotion: Omit<Promotion, 'validFrom' | 'validTo'> & { validFrom: string | null; validTo: string | null }
}

const COUPONS = `
  select upper(c.code) as typed, c.id as "couponId", c.code as "couponCode", c.uses_limit as "usesLimit",
    c.uses_per_customer as "usesPerCustomer", c.used, c.valid_to as "validTo",
    c.archived_at is not null or p.archived_at is not null as "isArchived",
    case when c.uses_per_customer is null then 0 else (select count(*)::int from promotion_uses u
      where u.coupon_id = c.id and u.customer_key = $2 and u.given_back_at is null) end as "usedByCustomer",
    jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name, 'kind', p.kind, 'value', p.value::text, 'currency', p.currency,
      'conditions', p.conditions, 'isExclusive', p.is_exclusive, 'priority', p.priority, 'validFrom', p.valid_from, 'validTo', p.valid_to,
      'usesLimit', p.uses_limit, 'used', p.used) as promotion
  from coupons c join promotions p on p.id = c.promotion_id where upper(c.code) = any($1)`

/** What typed codes open, and which open nothing: one statement, none without codes. Small and capital letters are the same. */
export const couponsFor = async (
  { tx }: Reading,
  asked: { codes: readonly string[]; customerKey?: string | undefined; at: Date },
): Promise<{ candidates: Candidate[]; refused: RefusedCoupon[] }> => {
  const codes = [...new Set(asked.codes.map((code) => code.trim().toUpperCase()))].filter((code) => code)
  if (!codes.length) return { candidates: [], refused: [] }
  const rows = await tx.named<Found>('pricing.coupons', COUPONS, [codes, asked.customerKey ?? null])
  const byCode = new Map(rows.map((row) => [row.typed, row]))
  const candidates: Candidate[] = []
  const refused: RefusedCoupon[] = []
  for (const code of codes) {
    const found = byCode.get(code)
    const reason = found ? refusalOf(found, asked.at) : 'unknown'
    const isTwice = candidates.some(({ promotion }) => promotion.id === found?.promotion.id)
    if (reason || isTwice) refused.push({ code: found?.couponCode ?? code, reason: reason ?? 'not_combinable' })
    else candidates.push({ promotion: promotionOf(found!), coupon: { id: found!.couponId, code: found!.couponCode } })
  }
  return { candidates, refused }
}

const promotionOf = ({ promotion }: Found): Promotion => ({
  ...promotion,
  validFrom: promotion.validFrom ? new Date(promotion.validFrom) : null,
  validTo: promotion.validTo ? new Date(promotion.validTo) : null,
})

const refusalOf = (found: Found, at: Date): CouponReason | undefined => {
  const promotion = promotionOf(found)
  if (found.isArchived || (found.validTo && found.validTo <= at)) return 'expired'
  if (promotion.validFrom && promotion.validFrom > at) return 'not_yet_valid'
  if (!isLive(promotion, at)) return 'expired'
  if (found.usesLimit !== null && found.used >= found.usesLimit) return 'used_up'
  if (promotion.usesLimit !== null && promotion.used >= promotion.usesLimit) return 'used_up'
  if (found.usesPerCustomer !== null && found.usedByCustomer >= found.usesPerCustomer) return 'used_by_customer'
  return undefined
}
