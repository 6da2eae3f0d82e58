import { z } from 'zod'
import type { OnOffer } from '#functions/orders/functions.ts'
import { taxRateOf } from '#masters/pricing/functions.ts'
import { webSite } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { findSetting } from '#support/settings/functions.ts'

/** Percent of the price without tax that must be left over cost; what earns less is not recommended. */
export const MARGIN_FLOOR = 'decisions.margin_floor'
export const percent = z.number().min(-100).max(100).default(0)

type Cost = { id: string; taxCategory: string; cost: string }

/** Which of these earn less than the house wants to earn with what it recommends. Where no cost is known nothing is left out. */
export const belowFloor = async (
  ctx: Ctx,
  cards: ReadonlyMap<string, Pick<OnOffer, 'price'>>,
): Promise<ReadonlySet<string>> => {
  const floor = (await findSetting(ctx, MARGIN_FLOOR, percent)) ?? 0
  const costs = await ctx.tx.named<Cost>(
    'recommend.costs',
    `select i.id, i.tax_category as "taxCategory",
       coalesce((select sum(v.value) / nullif(sum(v.quantity), 0) from valuation_states v where v.item_id = i.id and v.quantity > 0), i.standard_cost)::text as cost
     from items i where i.id = any($1::uuid[])`,
    [[...cards.keys()]],
  )
  const site = await webSite(ctx)
  const asked = { country: site.country, home: site.country, on: ctx.today(site.zone) }
  const below = new Set<string>()
  for (const { id, cost, taxCategory } of costs) {
    const price = cards.get(id)?.price
    if (!price || !cost) continue
    const rate = site.pricesIncludeTax ? (await taxRateOf(ctx, { ...asked, category: taxCategory })).rate : '0'
    const net = new Decimal(price.amount).div(new Decimal(1).plus(rate))
    if (net.minus(cost).times(100).lt(net.times(floor))) below.add(id)
  }
  return below
}
