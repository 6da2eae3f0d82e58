import { freeAtSites, freeIn } from '#functions/orders/functions.ts'
import { findCategory, itemsForSale } from '#masters/catalog/functions.ts'
import { priceOf, taxRateOf } from '#masters/pricing/functions.ts'
import { webSite } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { basketOf } from './basket-of.ts'
import type { Known } from './customer-of.ts'
import { type Facts, setFact } from './facts.ts'
import type { Context } from './gather-facts.ts'

type Row = {
  code: string
  kind: string
  taxCategory: string
  categoryId: string | null
  brand: string | null
  popularity: number
  launchedDays: number | null
  isInBasket: boolean
  wasBought: boolean
  cost: string | null
}

/** The item on the page, its stock and its margin; or the category on the page. */
export const itemFactsOf = async (
  ctx: Ctx,
  known: Known,
  context: Context,
  asks: ReadonlySet<string>,
  facts: Facts,
): Promise<void> => {
  const { itemId } = context
  const row = itemId ? await readItem(ctx, itemId, known, context) : undefined
  const categoryId = row ? row.categoryId : context.categoryId
  const category = categoryId ? await findCategory(ctx, categoryId) : null
  setFact(
    facts,
    'item.categories',
    category?.path.map(({ slug }) => slug),
  )
  if (!row) return
  setFact(facts, 'item.code', row.code)
  setFact(facts, 'item.kind', row.kind)
  setFact(facts, 'item.brand', row.brand)
  setFact(facts, 'item.popularity', row.popularity)
  setFact(facts, 'item.daysSinceLaunch', row.launchedDays)
  setFact(facts, 'item.isInBasket', row.isInBasket)
  setFact(facts, 'item.wasBought', row.wasBought)
  if (asks.has('stock.free') || asks.has('stock.sites')) await stockFacts(ctx, itemId!, facts)
  if (asks.has('item.price') || asks.has('margin.percent') || asks.has('margin.ofItem'))
    await priceFacts(ctx, itemId!, row, facts)
}

const readItem = async (ctx: Ctx, itemId: string, known: Known, context: Context) => {
  const [row] = await ctx.tx.named<Row>(
    'decisions.item',
    `select i.code, i.kind, i.tax_category as "taxCategory", p.category_id as "categoryId", b.code as brand, p.popularity,
       ($2::timestamptz at time zone 'UTC')::date - p.launched_on as "launchedDays",
       exists (select from basket_lines l where l.basket_id = $3 and l.item_id = i.id) as "isInBasket",
       exists (select from orders o join order_lines l on l.order_id = o.id where o.party_id = $4 and o.state <> 'cancelled' and l.item_id = i.id) as "wasBought",
       coalesce((select sum(v.value) / nullif(sum(v.quantity), 0) from valuation_states v where v.item_id = i.id and v.quantity > 0), i.standard_cost)::text as cost
     from items i join products p on p.id = i.product_id left join brands b on b.id = p.brand_id where i.id = $1`,
    [itemId, ctx.now, basketOf(known, context) ?? null, known.isParty ? known.subjectId : null],
  )
  return row
}

/** Of a kit, as many as its scarcest part allows. */
const stockFacts = async (ctx: Ctx, itemId: string, facts: Facts) => {
  const items = await itemsForSale(ctx, [itemId])
  if (items.get(itemId)!.kind === 'service') return
  const at = await freeAtSites(ctx, items, [itemId])
  setFact(facts, 'stock.free', Number(freeIn(at, items, [itemId]).get(itemId) ?? 0))
  setFact(facts, 'stock.sites', at.filter((row) => row.itemId === itemId && Number(row.free) > 0).length)
}

/** Margin is what the list price leaves without tax over what the pieces on hand cost; missing where no cost or price is known. */
const priceFacts = async (ctx: Ctx, itemId: string, { cost, taxCategory }: Row, facts: Facts) => {
  const site = await webSite(ctx)
  const on = ctx.today(site.zone)
  const price = (await priceOf(ctx, { itemIds: [itemId], entityId: site.entityId, currency: site.currency, on })).get(
    itemId,
  )
  if (!price) return
  setFact(facts, 'item.price', Number(price.amount))
  if (cost === null) return
  const { country } = site
  const asked = { category: taxCategory, country, home: country, on }
  const rate = price.pricesIncludeTax ? (await taxRateOf(ctx, asked)).rate : '0'
  const net = new Decimal(price.amount).div(new Decimal(1).plus(rate))
  setFact(facts, 'margin.ofItem', net.minus(cost).toDecimalPlaces(2).toNumber())
  if (!net.isZero()) setFact(facts, 'margin.percent', net.minus(cost).div(net).times(100).toDecimalPlaces(2).toNumber())
}
