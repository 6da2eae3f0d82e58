import { type Ctx, fail } from '#support/actions/index.ts'
import { entityErrors } from '#support/entity/index.ts'
import { type Candidates, conditions, type Wanted } from './candidates.ts'
import { keptAnswer } from './kept-answers.ts'
import type { FoundProduct } from './search-products.ts'
import type { ProductCard } from './tables.ts'

export type Sort = 'relevance' | 'popular' | 'price' | '-price' | 'new'
type Asked = { sort: Sort; limit: number; after?: string | undefined }
type Row = { productId: string; card: ProductCard; price: string | null; key: string | number }

/** Column and direction; nulls (no price, no date) are not in that order at all, so that one index serves both ways. */
const orders: Record<Exclude<Sort, 'relevance'>, { column: string; way: 'asc' | 'desc'; type: string }> = {
  popular: { column: 'popularity', way: 'desc', type: 'int' },
  price: { column: 'price', way: 'asc', type: 'numeric' },
  '-price': { column: 'price', way: 'desc', type: 'numeric' },
  new: { column: 'launched_on', way: 'desc', type: 'date' },
}

/** A page of list cards. By relevance it follows the ranking; else it is read from the index of that order, from the last key on. */
export const pageOf = (ctx: Ctx, found: Candidates, wanted: Wanted, asked: Asked) =>
  keptAnswer(ctx, ['page', found.text, wanted, asked], { seconds: 2 }, () => readPage(ctx, found, wanted, asked))

const readPage = async (ctx: Ctx, found: Candidates, wanted: Wanted, asked: Asked) => {
  const after = asked.after ? readCursor(asked.after) : null
  if (asked.sort === 'relevance' && found.ids) return rankedPage(ctx, found.ids, asked.limit, after)
  const sort = asked.sort === 'relevance' ? 'popular' : asked.sort
  const rows = await orderedRows(ctx, found, wanted, { ...asked, sort }, after)
  const products = rows.slice(0, asked.limit).map(card)
  const last = rows.length > asked.limit ? rows[asked.limit - 1]! : null
  return { products, next: last && cursor([String(last.key), last.productId]) }
}

const orderedRows = async (
  { tx }: Ctx,
  found: Candidates,
  wanted: Wanted,
  asked: Asked,
  after: [string, string] | null,
) => {
  const { column, way, type } = orders[asked.sort as keyof typeof orders]
  // Without words a category's page comes from its own index; the rest of the filters are looked up row by row.
  const isCategory = wanted.categoryId !== null && !found.ids
  const key = `${isCategory ? 'c' : 's'}.${column}`
  const values: unknown[] = [asked.limit + 1]
  const where: string[] = []
  const add = (sql: (at: string) => string, ...given: unknown[]) => {
    where.push(sql(`$${values.length + 1}`))
    values.push(...given)
  }
  if (isCategory) add((at) => `c.category_id = ${at}::uuid`, wanted.categoryId)
  if (found.ids) add((at) => `s.product_id = any(${at}::uuid[])`, found.ids)
  const id = isCategory ? 'c.product_id' : 's.product_id'
  const sign = way === 'asc' ? '>' : '<'
  if (after) add((at) => `(${key}, ${id}) ${sign} (${at}::${type}, $${values.length + 2}::uuid)`, ...after)
  else if (column !== 'popularity') where.push(`${key} is not null`)
  const rest = conditions(isCategory ? { ...wanted, categoryId: null } : wanted, values.length + 1)
  const shape = `${asked.sort} ${isCategory ? 'c' : 's'}${found.ids ? 'w' : ''}${after ? 'a' : ''} ${rest.shape}`
  const from = isCategory
    ? 'category_products c join product_search s on s.product_id = c.product_id'
    : 'product_search s'
  return tx.named<Row>(
    `catalog.page ${shape}`,
    `select s.product_id as "productId", s.card, s.price, ${key} as key from ${from}
     where ${[...where, rest.sql].filter(Boolean).join(' and ') || 'true'} order by ${key} ${way}, ${id} ${way} limit $1`,
    [...values, ...rest.values],
  )
}

const rankedPage = async ({ tx }: Ctx, ids: readonly string[], limit: number, after: [string, string] | null) => {
  const start = after ? Math.max(0, Number.parseInt(after[0], 10) || 0) : 0
  const page = ids.slice(start, start + limit)
  const rows = await tx.named<Row>(
    'catalog.cards',
    `select s.product_id as "productId", s.card, s.price, n.at as key from unnest($1::uuid[]) with ordinality as n (id, at)
     join product_search s on s.product_id = n.id order by n.at`,
    [page],
  )
  const isMore = ids.length > start + limit
  return { products: rows.map(card), next: isMore ? cursor([String(start + limit), page.at(-1)!]) : null }
}

const card = ({ productId, card, price }: Row): FoundProduct => ({ productId, ...card, price })

const cursor = (key: [string, string]) => Buffer.from(JSON.stringify(key)).toString('base64url')

const readCursor = (text: string): [string, string] => {
  try {
    const [key, id] = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (typeof key === 'string' && /^[\d.-]{1,30}$/.test(key) && /^[0-9a-f-]{36}$/.test(id)) return [key, id]
  } catch {
    // what cannot be read is refused like what was forged
  }
  return fail(entityErrors.badCursor)
}
