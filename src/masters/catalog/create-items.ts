import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { indexProducts } from './index-products.ts'
import { plain, slugFrom } from './slugs.ts'

/** An item as other systems know it: each becomes a product of its own. */
export type ForeignItem = {
  code: string
  name: LocalisedText
  kind?: 'stocked' | 'service'
  unitId: string
  taxCategory?: string
  categoryId?: string | null
  weight?: string | null
  isListed: boolean
  gtin?: string | null
}

/** Many new items, in a fixed number of statements; ids in the order given. Their codes must be free and differ. */
export const createItems = async (ctx: Ctx, given: readonly ForeignItem[]): Promise<{ id: string; code: string }[]> => {
  if (!given.length) return []
  const slugs = await freeSlugs(ctx, given)
  const items = given.map((one, at) => ({ ...one, id: newId(), productId: newId(), slug: slugs[at]! }))
  await ctx.tx.named(
    'catalog.create_products',
    `insert into products (id, slug, name, category_id, is_listed, created_at)
     select p.id, p.slug, p.name, p.category, p.listed, $6 from unnest($1::uuid[], $2::text[], $3::jsonb[], $4::uuid[], $5::boolean[]) as p (id, slug, name, category, listed)`,
    [
      items.map(({ productId }) => productId),
      items.map(({ slug }) => slug),
      items.map(({ name }) => JSON.stringify(name)),
      items.map(({ categoryId }) => categoryId ?? null),
      items.map(({ isListed }) => isListed),
      ctx.now,
    ],
  )
  await ctx.tx.named(
    'catalog.create_items',
    `insert into items (id, product_id, code, slug, name, kind, unit_id, tax_category, weight, created_at)
     select i.*, $10 from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::text[], $7::uuid[], $8::text[], $9::numeric[]) as i`,
    [
      items.map(({ id }) => id),
      items.map(({ productId }) => productId),
      items.map(({ code }) => code),
      items.map(({ slug }) => slug),
      items.map(({ name }) => JSON.stringify(name)),
      items.map(({ kind }) => kind ?? 'stocked'),
      items.map(({ unitId }) => unitId),
      items.map(({ taxCategory }) => taxCategory ?? 'standard'),
      items.map(({ weight }) => weight ?? null),
      ctx.now,
    ],
  )
  const withGtin = items.filter(({ gtin }) => gtin)
  if (withGtin.length)
    await ctx.tx.named(
      'catalog.create_gtins',
      'insert into gtins (gtin, item_id) select * from unnest($1::text[], $2::uuid[]) on conflict do nothing',
      [withGtin.map(({ gtin }) => gtin), withGtin.map(({ id }) => id)],
    )
  await indexProducts(
    ctx,
    items.filter(({ isListed }) => isListed).map(({ productId }) => productId),
  )
  return items.map(({ id, code }) => ({ id, code }))
}

/** A free address for each: from name and code, with a tail where that is taken (85179a and 85179A are two items). */
const freeSlugs = async (ctx: Ctx, items: readonly ForeignItem[]): Promise<string[]> => {
  const wanted = items.map(({ name, code }) => `${slugFrom(name, code)}-${plain(code)}`)
  const rows = await ctx.tx.named<{ slug: string }>(
    'catalog.slugs_taken',
    'select slug from items where slug = any($1) union select slug from products where slug = any($1)',
    [wanted],
  )
  const taken = new Set(rows.map(({ slug }) => slug))
  return wanted.map((slug) => {
    let free = slug
    // A time-ordered id ends in chance: what is taken gets a tail that nobody else has.
    while (taken.has(free)) free = `${slug}-${newId().slice(-6)}`
    taken.add(free)
    return free
  })
}
