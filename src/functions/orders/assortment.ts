import { z } from 'zod'
import { kitsAmong, type SearchResult, searchProducts } from '#masters/catalog/functions.ts'
import { priceOf } from '#masters/pricing/functions.ts'
import { webSite } from '#masters/sites/functions.ts'
import { type Ctx, query } from '#support/actions/index.ts'
import { form, localised } from '#support/i18n/index.ts'
import { isRounded, round } from '#support/money/index.ts'
import { customerOf } from './customer.ts'
import { freeByItem } from './free-items.ts'
import { assortmentOutput } from './outputs.ts'

export type OnOffer = {
  id: string
  slug: string
  name: string
  code: string
  productId: string
  picture: string | null
  variants: number
  choices: Record<string, string[]>
  price: { amount: string; currency: string } | null
  available: { quantity: string }
}

const text = z.string().trim().max(200)

/** What can be ordered: products by words, category and filters, each with the price for whoever asks and what is free. */
export const listAssortment = query({
  name: 'orders.list_assortment',
  open: ['customer', 'visitor'],
  input: z.object({
    search: text.optional(),
    category: text.optional(),
    filters: z.record(z.string().max(60), z.array(z.string().max(200)).max(50)).default({}),
    priceFrom: z
      .string()
      .regex(/^\d{1,12}(\.\d{1,6})?$/, form('form.price'))
      .optional(),
    priceTo: z
      .string()
      .regex(/^\d{1,12}(\.\d{1,6})?$/, form('form.price'))
      .optional(),
    sort: z.enum(['relevance', 'popular', 'price', '-price', 'new']).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(24),
    after: z.string().max(300).optional(),
    withFacets: z.boolean().default(false),
  }),
  output: assortmentOutput,
  fn: async (ctx, { search, category, filters, priceFrom, priceTo, ...page }) => {
    const found = await searchProducts(ctx, {
      text: search,
      categorySlug: category,
      filters,
      ...(priceFrom || priceTo ? { price: { from: priceFrom, to: priceTo } } : {}),
      ...page,
    })
    return {
      ...(await onOffer(ctx, found)),
      facets: found.facets,
      categories: found.categories,
      category: found.category,
      count: found.count,
      isSimilar: found.isSimilar,
    }
  },
})

const onOffer = async (ctx: Ctx, found: SearchResult) => {
  const ids = found.products.map((product) => product.itemId)
  const [prices, free] = await ctx.tx.together(
    () => pricesFor(ctx, ids),
    async () => freeByItem(ctx, await kitsAmong(ctx, ids), ids),
  )
  const { language } = ctx.actor
  const items = found.products.map(
    (product): OnOffer => ({
      id: product.itemId,
      slug: product.itemSlug,
      name: localised(product.name, language),
      code: product.itemCode,
      productId: product.productId,
      picture: product.picture ?? null,
      variants: product.items,
      choices: product.choices,
      price: prices.get(product.itemId) ?? null,
      available: { quantity: free.get(product.itemId) ?? '0' },
    }),
  )
  return { items, next: found.next }
}

/** The price for whoever asks: his group's list before everybody's. */
export const pricesFor = async (ctx: Ctx, itemIds: string[]) => {
  const site = await webSite(ctx)
  const groupId = ctx.actor.kind === 'customer' ? (await customerOf(ctx, ctx.actor.partyId)).groupId : undefined
  const prices = await priceOf(ctx, {
    itemIds,
    entityId: site.entityId,
    currency: site.currency,
    on: ctx.today(site.zone),
    customerGroupId: groupId,
  })
  return new Map([...prices].map(([id, { amount, currency }]) => [id, { amount: shown(amount, currency), currency }]))
}

/** At least the currency's digits: `2599` is `2599.00`; finer unit prices keep theirs. */
export const shown = (amount: string, currency: string) =>
  isRounded(amount, currency) ? round(amount, currency) : amount

/** Addresses of all listed products in order, for search engines. */
export const listSlugs = query({
  name: 'orders.list_slugs',
  open: ['visitor', 'customer'],
  input: z.object({ limit: z.number().int().min(1).max(50_000).default(1000), after: z.string().max(200).optional() }),
  fn: async (ctx, { limit, after }) => {
    const rows = await ctx.tx.named<{ slug: string }>(
      'orders.list_slugs',
      `select slug from products where is_listed and archived_at is null and slug > coalesce($1, '') order by slug limit $2`,
      [after ?? null, limit + 1],
    )
    const categories = await ctx.tx.named<{ slug: string }>(
      'orders.category_slugs',
      'select slug from categories where archived_at is null order by slug limit 5000',
    )
    const slugs = rows.slice(0, limit).map((row) => row.slug)
    return { slugs, categories: categories.map((row) => row.slug), next: rows.length > limit ? slugs.at(-1)! : null }
  },
})

/** The picture that stands for an item in baskets and orders: its own first one, else its product's. */
export const itemPicture = query({
  name: 'orders.item_picture',
  open: ['visitor', 'customer'],
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const [row] = await ctx.tx.named<{ source: string }>(
      'orders.item_picture',
      `select m.source from items i join media m on m.product_id = i.product_id and (m.item_id is null or m.item_id = i.id) where i.id = $1
       order by m.item_id is null, m.position limit 1`,
      [id],
    )
    return { picture: row?.source ?? null }
  },
})
