import { z } from 'zod'
import type { Ctx } from '#support/actions/index.ts'
import { priceSchema } from '#support/money/index.ts'
import { type Candidates, candidates, type Wanted } from './candidates.ts'
import { type Category, getCategory } from './categories.ts'
import { type Facets, facetsOf } from './facets.ts'
import { pageOf } from './search-page.ts'
import type { ProductCard } from './tables.ts'

/** What a list page asks. `filters`: attribute code → values, any of them; `after`: where the page before ended. */
export const searchSchema = z.strictObject({
  text: z.string().trim().max(200).optional(),
  categorySlug: z.string().max(200).optional(),
  filters: z.record(z.string().max(60), z.array(z.string().max(200)).max(50)).default({}),
  price: z.strictObject({ from: priceSchema.optional(), to: priceSchema.optional() }).optional(),
  sort: z.enum(['relevance', 'popular', 'price', '-price', 'new']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  after: z.string().max(300).optional(),
  withFacets: z.boolean().default(true),
})
export type SearchInput = z.input<typeof searchSchema>

export type FoundProduct = ProductCard & { productId: string; price: string | null }
export type SearchResult = {
  products: FoundProduct[]
  next: string | null
  /** Up to 10,000, then `isMore`. */
  count: { value: number; isMore: boolean } | null
  facets: Facets['facets']
  category: Pick<Category, 'id' | 'slug' | 'name' | 'description' | 'picture'> | null
  /** Categories to go on to, with the number of products in each. */
  categories: { slug: string; name: Category['name']; picture: string | null; count: number }[]
  /** True when nothing was found as typed and similar spellings are shown. */
  isSimilar: boolean
}

/**
 * Products by words in any of the three languages, pinyin, item number or trade number, category, attributes and price, best first; without
 * words the most popular. Two or three statements; counts of facets are kept for some seconds. Fails with unknown_category and entity.bad_cursor.
 */
export const searchProducts = async (ctx: Ctx, input: SearchInput): Promise<SearchResult> => {
  const asked = searchSchema.parse(input)
  const category = asked.categorySlug ? await getCategory(ctx, asked.categorySlug) : null
  const filters = Object.entries(asked.filters).filter(([, values]) => values.length)
  const wanted: Wanted = { categoryId: category?.id ?? null, filters, price: asked.price ?? {} }
  const found: Candidates = await candidates(ctx, asked.text ?? '', wanted)
  const sort = asked.sort ?? (found.ids ? 'relevance' : 'popular')
  const { products, next } = await pageOf(ctx, found, wanted, { sort, limit: asked.limit, after: asked.after })
  const facets: Facets | null = asked.withFacets && !asked.after ? await facetsOf(ctx, found, wanted, category) : null
  return {
    products,
    next,
    count: facets?.count ?? null,
    facets: facets?.facets ?? [],
    categories: facets?.categories ?? [],
    category: category && pick(category),
    isSimilar: found.isSimilar,
  }
}

const pick = ({ id, slug, name, description, picture }: Category) => ({ id, slug, name, description, picture })
