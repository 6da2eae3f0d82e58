import { freeByItem } from '#functions/orders/functions.ts'
import { findCategory, itemsForSale, keptAnswer } from '#masters/catalog/functions.ts'
import { priceOf } from '#masters/pricing/functions.ts'
import { webSite } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { type Language, localised } from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/index.ts'
import type { Filling } from './blanks.ts'
import type { Offer } from './offer.ts'

/** What is offered, as it is shown. */
export type ShownOffer = {
  kind: Offer['kind']
  itemId?: string
  itemName?: string
  itemSlug?: string
  categorySlug?: string
  couponCode?: string
  text?: string
}

export type ReadyOffer = { offer: ShownOffer; filling: Filling }

type Goods = { name: Record<string, string | undefined>; slug: string; price: string | undefined; isThere: boolean }

/** Items on offer: their names, prices and whether any is left; for all who ask within two seconds. */
const goodsOf = (ctx: Ctx, itemId: string): Promise<Goods> =>
  keptAnswer(ctx, ['decisions.offer', itemId], { seconds: 2 }, async () => {
    const items = await itemsForSale(ctx, [itemId])
    const item = items.get(itemId)!
    const site = await webSite(ctx)
    const asked = { itemIds: [itemId], entityId: site.entityId, currency: site.currency, on: ctx.today(site.zone) }
    const price = (await priceOf(ctx, asked)).get(itemId)
    const free = item.kind === 'service' ? '1' : ((await freeByItem(ctx, items, [itemId])).get(itemId) ?? '0')
    return {
      name: item.name,
      slug: item.slug,
      price: price && `${price.amount} ${price.currency}`,
      isThere: item.isSold && Number(free) > 0,
    }
  })

/** Undefined where there is nothing to offer any more: no longer sold, none left, on the page or in the basket already, out of use. */
export const readyOffer = async (
  ctx: Ctx,
  offer: Offer,
  { language, has }: { language: Language; has: (itemId: string) => Promise<boolean> },
): Promise<ReadyOffer | undefined> => {
  const text = localised(offer.text, language)
  const words = text ? { text } : {}
  if (offer.kind === 'item') {
    const goods = await goodsOf(ctx, offer.itemId)
    if (!goods.isThere || (await has(offer.itemId))) return undefined
    const itemName = localised(goods.name, language)
    const [amount, currency] = goods.price?.split(' ') ?? []
    const price = amount && currency ? { 'offer.price': formatMoney(amount, currency, language) } : {}
    const shown = { kind: offer.kind, itemId: offer.itemId, itemName, itemSlug: goods.slug, ...words }
    return { offer: shown, filling: { 'offer.name': itemName, ...price } }
  }
  if (offer.kind === 'category') {
    const category = await findCategory(ctx, offer.categoryId)
    if (!category || category.isArchived) return undefined
    const name = localised(category.name, language)
    return { offer: { kind: offer.kind, categorySlug: category.slug, ...words }, filling: { 'offer.name': name } }
  }
  if (offer.kind === 'coupon') {
    const { couponCode } = offer
    if (!(await isUsable(ctx, couponCode))) return undefined
    return { offer: { kind: offer.kind, couponCode, ...words }, filling: { 'offer.code': couponCode } }
  }
  return { offer: { kind: offer.kind, ...words }, filling: {} }
}

const isUsable = (ctx: Ctx, code: string): Promise<boolean> =>
  keptAnswer(ctx, ['decisions.coupon', code], { seconds: 2 }, async () => {
    const rows = await ctx.tx.named(
      'decisions.coupon_is_usable',
      `select from coupons k join promotions p on p.id = k.promotion_id where k.code = $1 and k.archived_at is null and p.archived_at is null
         and (k.valid_to is null or k.valid_to > $2) and (p.valid_from is null or p.valid_from <= $2) and (p.valid_to is null or p.valid_to > $2)
         and (k.uses_limit is null or k.used < k.uses_limit) and (p.uses_limit is null or p.used < p.uses_limit)`,
      [code, ctx.now],
    )
    return rows.length > 0
  })
