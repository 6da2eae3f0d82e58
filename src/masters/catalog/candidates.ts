import type { Ctx } from '#support/actions/index.ts'
import {
  looksLikeItemNumber,
  normaliseItemNumber,
  queryWords,
  swapsOf,
  trigramQuery,
  tsQuery,
  wholeWords,
} from '#support/search/index.ts'
import { categoriesCalled } from './categories.ts'
import { keptAnswer } from './kept-answers.ts'

type Reading = Pick<Ctx, 'tx'>

export type Wanted = {
  categoryId: string | null
  filters: readonly (readonly [attribute: string, values: readonly string[]])[]
  price: { from?: string | undefined; to?: string | undefined }
}

/** The products that words mean, best first; `ids` null when no words were given: then all are meant. */
export type Candidates = { text: string; ids: string[] | null; isSimilar: boolean }

/** Ranked are the so many most popular of those that the words fit; what lies further nobody looks at. */
const RANKED = 240

/** How alike a misspelt word must be to part of a name, 0 to 1. */
const ALIKE = 0.42
const ALIKE_SWAPPED = 0.8

/** As conditions on product_search `s`, with their values from $n on. A filter is any of its values; several filters all hold. */
export const conditions = ({ categoryId, filters, price }: Wanted, first: number, without?: string) => {
  const parts: string[] = []
  const values: unknown[] = []
  const add = (sql: (at: string) => string, value: unknown) => {
    parts.push(sql(`$${first + values.length}`))
    values.push(value)
  }
  if (categoryId)
    add(
      (at) => `s.product_id in (select product_id from category_products where category_id = ${at}::uuid)`,
      categoryId,
    )
  for (const [attribute, options] of filters)
    if (attribute !== without)
      add(
        (at) => `s.facets && ${at}::text[]`,
        options.map((value) => `${attribute}=${value}`),
      )
  if (price.from !== undefined) add((at) => `s.price >= ${at}::numeric`, price.from)
  if (price.to !== undefined) add((at) => `s.price <= ${at}::numeric`, price.to)
  return {
    sql: parts.join(' and '),
    values,
    shape: `${categoryId ? 'c' : ''}${filters.filter(([a]) => a !== without).length}${price.from ? 'f' : ''}${price.to ? 't' : ''}`,
  }
}

/**
 * An item or trade number outranks words, what stands in a category of just this name other words; words in names outrank words in categories
 * and properties, these the description; whole words their beginnings; the popular first among equals. Nothing as typed: similar spellings,
 * then any of the words.
 */
export const candidates = async (ctx: Reading, given: string, wanted: Wanted): Promise<Candidates> => {
  const text = looksLikeItemNumber(given) ? given.trim() : given.trim().toLowerCase()
  if (!text) return { text, ids: null, isSimilar: false }
  return { text, ...(await keptAnswer(ctx, ['words', text, wanted], { seconds: 10 }, () => found(ctx, text, wanted))) }
}

const found = async (ctx: Reading, text: string, wanted: Wanted) => {
  const words = queryWords(text)
  const codes = looksLikeItemNumber(text) ? codesMeant(text) : []
  const categories = await categoriesCalled(ctx, text)
  const exact = await ranked(ctx, { query: tsQuery(words), whole: wholeWords(words), codes, categories }, wanted)
  if (exact.length) return { ids: codes.length ? await asTyped(ctx, text, exact) : exact, isSimilar: false }
  const similar = await alikeOrSwapped(ctx, text, wanted)
  if (similar.length) return { ids: similar, isSimilar: true }
  const any = { query: tsQuery(words, 'any'), whole: wholeWords(words), codes: [], categories: [] }
  return { ids: words.length > 1 ? await ranked(ctx, any, wanted) : [], isSimilar: true }
}

/** 85123A and 85123a are two items where people write them so: the one as typed comes first. */
const asTyped = async ({ tx }: Reading, code: string, ids: string[]): Promise<string[]> => {
  if (ids.length < 2) return ids
  const rows = await tx.named<{ id: string }>(
    'catalog.product_of_code',
    'select product_id as id from items where code = $1',
    [code],
  )
  const first = rows[0]?.id
  return first && ids.includes(first) ? [first, ...ids.filter((id) => id !== first)] : ids
}

/** A trade number counts in all its lengths. */
const codesMeant = (text: string): string[] => {
  const code = normaliseItemNumber(text)
  return /^\d{8,13}$/.test(code) ? [code, code.padStart(14, '0')] : [code]
}

type Meant = { query: string | null; whole: string | null; codes: string[]; categories: readonly string[] }

const WEIGHTS = `'{0.05, 0.1, 0.3, 1.0}'`

const ranked = async ({ tx }: Reading, meant: Meant, wanted: Wanted): Promise<string[]> => {
  if (!meant.query && !meant.codes.length) return []
  const { sql, values, shape } = conditions(wanted, 5)
  const also = sql ? ` and ${sql}` : ''
  const rows = await tx.named<{ id: string }>(
    `catalog.search_words ${shape}`,
    `with q as (select to_tsquery('simple', $1) as words, to_tsquery('simple', $2) as whole, $3::text[] as codes, $4::uuid[] as categories),
     hit as (
       select s.product_id, s.words, s.popularity, s.codes && q.codes as is_exact, s.category_ids && q.categories as is_called
       from product_search s, q where (s.words @@ q.words or s.codes && q.codes)${also}
       order by is_exact desc, is_called desc, s.popularity desc, s.product_id desc limit ${RANKED})
     select hit.product_id as id from hit, q
     order by is_exact desc, is_called desc,
       (ts_rank(${WEIGHTS}, hit.words, q.words) + ts_rank(${WEIGHTS}, hit.words, q.whole)) * (1 + 0.1 * ln(1 + hit.popularity)) desc,
       hit.popularity desc, hit.product_id desc`,
    [meant.query ?? '', meant.whole ?? '', meant.codes, meant.categories, ...values],
  )
  return rows.map(({ id }) => id)
}

/** Alike as it was typed; else with two letters the other way round, and then nearly the whole word. */
const alikeOrSwapped = async (ctx: Reading, text: string, wanted: Wanted): Promise<string[]> => {
  const query = trigramQuery(text)
  if (query.length < 3) return []
  const found = await alike(ctx, [query], ALIKE, wanted)
  return found.length ? found : alike(ctx, swapsOf(text), ALIKE_SWAPPED, wanted)
}

const alike = async ({ tx }: Reading, queries: readonly string[], least: number, wanted: Wanted): Promise<string[]> => {
  if (!queries.length) return []
  const { sql, values, shape } = conditions(wanted, 2)
  // For the connection: whoever asks next on it sets his own first.
  await tx.named('catalog.set_alike', `select set_config('pg_trgm.word_similarity_threshold', $1, false)`, [
    String(least),
  ])
  const rows = await tx.named<{ id: string }>(
    `catalog.search_alike ${shape}`,
    `with hit as materialized (
       select s.product_id, s.popularity, word_similarity(q.query, s.names) as alike
       from unnest($1::text[]) as q (query) join product_search s on q.query <% s.names${sql ? ` where ${sql}` : ''})
     select product_id as id from hit group by product_id, popularity order by max(alike) desc, popularity desc, product_id desc limit ${RANKED}`,
    [queries, ...values],
  )
  return rows.map(({ id }) => id)
}
