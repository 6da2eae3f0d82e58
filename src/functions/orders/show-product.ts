import { z } from 'zod'
import type { FreeAt } from '#books/stock/functions.ts'
import { promise, type Where } from '#functions/planning/functions.ts'
import { type ProductPage, productPage } from '#masters/catalog/functions.ts'
import { listSites, webSite } from '#masters/sites/functions.ts'
import { type Ctx, query } from '#support/actions/index.ts'
import { localised } from '#support/i18n/index.ts'
import { Decimal } from '#support/money/index.ts'
import { pricesFor } from './assortment.ts'
import { componentsNeeded } from './components.ts'
import { freeAtSites, freeIn } from './free-items.ts'
import { itemOutput } from './outputs.ts'

/** An item by its address, and where it shall go as far as that is known: the promised day depends on it. */
const wantedItem = z.object({
  slug: z.string().min(1).max(200),
  country: z.string().length(2).optional(),
  region: z.string().max(100).optional(),
  city: z.string().max(100).optional(),
})

/** One product as its page shows it: variants with price and stock, pictures, facts, the stores that have it, the day it can be there. */
export const showProduct = query({
  name: 'orders.show_product',
  isBrief: true,
  open: ['customer', 'visitor'],
  input: wantedItem,
  fn: async (ctx, { slug, ...to }) => {
    const { language } = ctx.actor
    const page = await productPage(ctx, slug)
    const ids = page.items.filter((item) => item.isSold).map((item) => item.id)
    const known = partsOf(page)
    const [prices, at] = await ctx.tx.together(
      () => pricesFor(ctx, ids),
      () => freeAtSites(ctx, known, ids),
    )
    const free = freeIn(at, known, ids)
    const shown = page.items.find((item) => item.id === page.itemId) ?? page.items[0]
    return {
      ...page,
      name: localised(page.name, language),
      description: localised(page.description, language),
      brand: page.brand && localised(page.brand.name, language),
      categories: page.categories.map(({ slug, name, id }) => ({ id, slug, name: localised(name, language) })),
      items: page.items
        .filter((item) => item.isSold)
        .map((item) => ({
          ...item,
          name: localised(item.name, language),
          price: prices.get(item.id) ?? null,
          available: { quantity: free.get(item.id) ?? '0' },
        })),
      stores: shown ? await storesWith(ctx, at, shown.id) : [],
      promise: shown && known.has(shown.id) ? await promiseOf(ctx, known, at, shown.id, to) : null,
    }
  },
})

/** What is sold of it, kits with their parts. */
const partsOf = ({ items }: ProductPage) =>
  new Map(
    items.flatMap(({ id, kind, isSold, components }) =>
      isSold ? [[id, { kind, ...(kind === 'kit' && { components }) }] as const] : [],
    ),
  )

/** Stores that have an item now, with how many. */
const storesWith = async (ctx: Ctx, at: readonly FreeAt[], itemId: string) => {
  const here = new Map(at.flatMap((row) => (row.itemId === itemId ? [[row.siteId, row.free] as const] : [])))
  return (await listSites(ctx)).flatMap(({ id, kind, code, name, address }) => {
    const free = here.get(id) ?? '0'
    return kind === 'store' && new Decimal(free).gt(0)
      ? [{ code, name: localised(name, ctx.actor.language), city: address.city ?? '', free }]
      : []
  })
}

const promiseOf = async (
  ctx: Ctx,
  items: ReturnType<typeof partsOf>,
  free: FreeAt[],
  itemId: string,
  { country, region, city }: Partial<Where>,
) =>
  promise(ctx, {
    at: ctx.now,
    lines: componentsNeeded(items, [{ id: itemId, itemId, quantity: '1' }]),
    address: { country: country ?? (await webSite(ctx)).country, region, city },
    free,
  })

/** An item for other shop fronts: the stable shape of the API. */
export const showItem = query({
  name: 'orders.show_item',
  isBrief: true,
  open: ['customer', 'visitor'],
  input: wantedItem,
  output: itemOutput,
  fn: async (ctx, wanted) => {
    const page = await showProduct.fn(ctx, wanted)
    const item = page.items.find((one) => one.id === page.itemId) ?? page.items[0]
    return {
      id: item?.id,
      slug: item?.slug ?? wanted.slug,
      name: page.name,
      description: page.description,
      code: item?.code,
      price: item?.price ?? null,
      available: item?.available ?? { quantity: '0' },
      attributes: { ...page.attributes, ...item?.attributes },
      variants: page.items.map(({ id, slug, code, name, price, available, attributes }) => ({
        id,
        slug,
        code,
        name,
        price,
        available,
        attributes,
      })),
      categories: page.categories,
      promise: page.promise,
      stores: page.stores,
    }
  },
})
