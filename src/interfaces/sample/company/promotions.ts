import type { Promotion } from '#masters/pricing/functions.ts'
import { coupon, promotion } from '#masters/pricing/index.ts'
import type { Ctx } from '#support/actions/index.ts'
import { insertRow } from '#support/entity/index.ts'
import { localised, type Three } from '../catalogue/kind.ts'
import { startOf } from '../simulate/clock.ts'
import { CURRENCY } from './found.ts'

type Plan = {
  code: string
  name: Three
  kind: Promotion['kind']
  value: string
  /** Slug of the category it is for. */
  category?: string
  minimum?: string
  channels?: string[]
  buy?: number
  get?: number
  priority: number
  /** First day and the day after the last, in each year: `06-16`. */
  from?: string
  to?: string
  coupon?: { code: string; usesLimit?: number; usesPerCustomer?: number }
}

// biome-ignore format: one line a promotion reads as a table
const plans: readonly Plan[] = [
  { code: 'WELCOME', name: ['10 % off your first order', '首单九折', '首單九折'], kind: 'percent', value: '10', priority: 10, channels: ['web'], coupon: { code: 'WELCOME10', usesPerCustomer: 1 } },
  { code: 'TEA50', name: ['50 off tea and table', '茶与餐桌立减 50', '茶與餐桌折 50'], kind: 'amount', value: '50', category: 'tea-and-table', minimum: '400', priority: 10, coupon: { code: 'TEA50', usesLimit: 500 } },
  { code: 'HOME200', name: ['200 off a new home', '新家礼 200', '新家禮 200'], kind: 'amount', value: '200', minimum: '3000', priority: 10, coupon: { code: 'HOME200', usesLimit: 40, usesPerCustomer: 1 } },
  { code: 'CANDLES', name: ['Candles: the fourth is free', '蜡烛买三赠一', '蠟燭買三送一'], kind: 'buy_get', value: '100', category: 'candles', buy: 3, get: 1, priority: 5 },
  { code: 'MIDYEAR', name: ['Mid-year week', '年中周', '年中慶'], kind: 'percent', value: '10', from: '06-15', to: '06-20', priority: 2 },
  { code: 'DOUBLE11', name: ['Double eleven', '双十一', '雙十一'], kind: 'percent', value: '12', channels: ['web'], from: '11-09', to: '11-13', priority: 2 },
  { code: 'MOON', name: ['Mid-autumn table', '中秋好桌', '中秋好桌'], kind: 'percent', value: '8', category: 'tea-and-table', from: '09-10', to: '09-26', priority: 2 },
]

export type CouponTerms = {
  id: string
  code: string
  promotion: Promotion
  usesLimit: number | null
  usesPerCustomer: number | null
}
export type Promotions = { standing: Promotion[]; coupons: CouponTerms[] }

/** Sales and coupons of these years: some over, some running, some with a limit. */
export const setPromotions = async (
  ctx: Ctx,
  years: readonly number[],
  categoryIds: ReadonlyMap<string, string>,
): Promise<Promotions> => {
  const made: Promotions = { standing: [], coupons: [] }
  for (const plan of plans)
    for (const year of plan.from ? years : [undefined]) {
      const terms = termsOf(plan, year, categoryIds)
      const { id } = await insertRow(ctx, promotion, { ...terms, needsCoupon: plan.coupon !== undefined })
      const written: Promotion = { ...terms, id, isExclusive: false, usesLimit: null, used: 0 }
      if (!plan.coupon) {
        made.standing.push(written)
        continue
      }
      const { usesLimit = null, usesPerCustomer = null, code } = plan.coupon
      const row = await insertRow(ctx, coupon, { promotionId: id, code, usesLimit, usesPerCustomer })
      made.coupons.push({ id: row.id, code, promotion: written, usesLimit, usesPerCustomer })
    }
  return made
}

const termsOf = (plan: Plan, year: number | undefined, categoryIds: ReadonlyMap<string, string>) => ({
  code: year ? `${plan.code}-${year}` : plan.code,
  name: localised(plan.name),
  kind: plan.kind,
  value: plan.value,
  currency: plan.kind === 'amount' ? CURRENCY : null,
  conditions: {
    ...(plan.category && { categories: [categoryIds.get(plan.category)!] }),
    ...(plan.minimum && { minimum: plan.minimum }),
    ...(plan.channels && { channels: plan.channels }),
    ...(plan.buy && { buy: plan.buy, get: plan.get! }),
  },
  priority: plan.priority,
  validFrom: year ? new Date(startOf(`${year}-${plan.from}`)) : null,
  validTo: year ? new Date(startOf(`${year}-${plan.to}`)) : null,
})
