import { itemsForSale } from '#masters/catalog/functions.ts'
import { priceOf } from '#masters/pricing/functions.ts'
import { webSite } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { formatNumber, type Language, localised } from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/index.ts'
import { basketOf } from './basket-of.ts'
import { type Blank, blanksIn, type Filling } from './blanks.ts'
import type { Known } from './customer-of.ts'
import type { Question } from './gather-facts.ts'
import { orderOf } from './order-of.ts'
import type { LiveRule } from './rule-set.ts'

export type Filler = {
  /** What fills the blanks that a rule's texts name. */
  words(rule: LiveRule): Promise<Filling>
  /** Whether an item is on the page or in the basket already: it need not be suggested. */
  has(itemId: string): Promise<boolean>
}

const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= work()
    return made
  }
}

/** Reads what texts ask for, each thing once for all suggestions of a moment. */
export const fillerOf = (ctx: Ctx, known: Known, question: Question): Filler => {
  const { context, language } = question
  const basketId = basketOf(known, context)
  const lying = once(async () => {
    const rows = await ctx.tx.named<{ itemId: string }>(
      'decisions.lying',
      'select item_id as "itemId" from basket_lines where basket_id = $1',
      [basketId ?? null],
    )
    return new Set(rows.map(({ itemId }) => itemId))
  })
  const item = once(() => itemWords(ctx, context.itemId, language))
  const order = once(() => orderWords(ctx, known, question))
  const site = once(() => webSite(ctx))
  const basket = async (): Promise<Filling> => {
    const kept = basketId ? known.openBaskets[basketId] : undefined
    if (!kept) return {}
    const { currency } = await site()
    return {
      'basket.amount': formatMoney(kept.amount, currency, language),
      'basket.lines': formatNumber(kept.items, language),
    }
  }
  const sources: Record<string, () => Promise<Filling>> = {
    // A device that somebody proved himself on may be in other hands now: only who is signed in is called by his name.
    customer: async () => ({
      ...(ctx.actor.kind !== 'visitor' && known.name && { 'customer.name': known.name }),
      'customer.orders': formatNumber(known.orders, language),
    }),
    item,
    order,
    basket,
    site: async () => ({ 'site.name': localised((await site()).name, language) }),
  }
  return {
    has: async (itemId) => itemId === context.itemId || (basketId !== undefined && (await lying()).has(itemId)),
    words: async ({ script, reason, offer }) => {
      const texts = [script, reason, offer.text].map((text) => localised(text, language))
      const wanted = new Set(texts.flatMap(blanksIn).map((name) => (name as Blank).split('.')[0]!))
      const filling: Filling = {}
      for (const source of wanted) Object.assign(filling, await sources[source]?.())
      return filling
    },
  }
}

const itemWords = async (ctx: Ctx, itemId: string | undefined, language: Language): Promise<Filling> => {
  if (!itemId) return {}
  const item = (await itemsForSale(ctx, [itemId])).get(itemId)!
  const site = await webSite(ctx)
  const asked = { itemIds: [itemId], entityId: site.entityId, currency: site.currency, on: ctx.today(site.zone) }
  const price = (await priceOf(ctx, asked)).get(itemId)
  return {
    'item.name': localised(item.name, language),
    ...(price && { 'item.price': formatMoney(price.amount, price.currency, language) }),
  }
}

const orderWords = async (ctx: Ctx, known: Known, question: Question): Promise<Filling> => {
  const order = await orderOf(ctx, known, question)
  if (!order) return {}
  const amount = formatMoney(order.gross, order.currency, question.language)
  return { 'order.number': order.number, 'order.amount': amount }
}
