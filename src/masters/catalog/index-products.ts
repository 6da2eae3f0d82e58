import type { Ctx } from '#support/actions/index.ts'
import { touch } from '#support/entity/index.ts'
import { type LocalisedText, languages } from '#support/i18n/index.ts'
import { indexNames, indexWords, normaliseItemNumber, trigramText } from '#support/search/index.ts'
import { type Attribute, type AttributeValues, attributesByCode, brandsById } from './attributes.ts'
import { ancestry, type Category } from './categories.ts'
import { type ProductCard, productSearch } from './tables.ts'

type IndexedItem = {
  id: string
  code: string
  slug: string
  name: LocalisedText
  attributes: AttributeValues
  isDefault: boolean
  gtins: string[]
}
type Source = {
  id: string
  slug: string
  name: LocalisedText
  description: LocalisedText | null
  categoryId: string | null
  brandId: string | null
  attributes: AttributeValues
  popularity: number
  launchedOn: string | null
  picture: string | null
  items: IndexedItem[]
}

const SOURCES = `
  select p.id, p.slug, p.name, p.description, p.category_id as "categoryId", p.brand_id as "brandId", p.attributes, p.popularity,
    p.launched_on as "launchedOn", m.source as picture, i.items
  from products p
  join lateral (
    select jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code, 'slug', i.slug, 'name', i.name, 'attributes', i.attributes,
      'isDefault', i.is_default, 'gtins', coalesce((select jsonb_agg(g.gtin) from gtins g where g.item_id = i.id), '[]'))
      order by i.position, i.code) as items
    from items i where i.product_id = p.id and i.is_sold and i.archived_at is null) i on i.items is not null
  left join lateral (select source from media where product_id = p.id order by position, id limit 1) m on true
  where p.id = any($1) and p.is_listed and p.archived_at is null`

/**
 * Writes anew what lists and search know of these products, in the transaction that changed them: four statements whatever their number.
 * A product that is not listed, or has nothing to sell, is in no list.
 */
export const indexProducts = async (ctx: Ctx, productIds: readonly string[]): Promise<void> => {
  const ids = [...new Set(productIds)].sort()
  if (!ids.length) return
  const sources = await ctx.tx.named<Source>('catalog.index_sources', SOURCES, [ids])
  const rows = await rowsOf(ctx, sources)
  await ctx.tx.named(
    'catalog.index_remove',
    `with gone as (delete from product_search where product_id = any($1) and product_id <> all($2))
     delete from category_products where product_id = any($1)`,
    [ids, rows.map(({ id }) => id)],
  )
  await writeRows(ctx, rows)
  touch(ctx.tx, productSearch)
}

type IndexRow = {
  id: string
  words: [names: string, properties: string, description: string]
  names: string
  codes: string[]
  facets: string[]
  categoryIds: string[]
  card: ProductCard
  popularity: number
  launchedOn: string | null
}

const rowsOf = async (ctx: Ctx, sources: readonly Source[]): Promise<IndexRow[]> => {
  const attributes = await attributesByCode(ctx)
  const brands = await brandsById(ctx)
  const pathOf = await ancestry(ctx)
  return sources.map((source) =>
    indexRow(source, attributes, brands.get(source.brandId ?? ''), pathOf(source.categoryId)),
  )
}

/** Pure: what lists and search know of a product. */
const indexRow = (
  source: Source,
  attributes: ReadonlyMap<string, Attribute>,
  brand: { code: string; name: LocalisedText } | undefined,
  path: readonly Category[],
): IndexRow => {
  const { id, slug, name, description, items, popularity, launchedOn } = source
  const names = [name, ...items.map((item) => item.name)].flatMap(wordsOf)
  const codes = items.flatMap(({ code, gtins }) => [code, ...gtins])
  const values = valuesOf(source)
  const properties = [
    brand?.name,
    ...path.map((one) => one.name),
    ...values.flatMap((value) => nameOf(attributes, value)),
  ]
  const shown = items.find(({ isDefault }) => isDefault) ?? items[0]!
  return {
    id,
    words: [
      indexNames([...new Set(names), ...codes]),
      indexWords(properties.flatMap(wordsOf)),
      indexWords(wordsOf(description)),
    ],
    names: trigramText([...new Set([...wordsOf(name), ...wordsOf(shown.name)])]),
    codes: [...new Set(codes.map(normaliseItemNumber))],
    facets: [...(brand ? [`brand=${brand.code}`] : []), ...values.map(([code, value]) => `${code}=${value}`)],
    categoryIds: path.map((one) => one.id),
    card: {
      slug,
      name: name as Record<string, string>,
      itemId: shown.id,
      itemCode: shown.code,
      itemSlug: shown.slug,
      items: items.length,
      ...(source.picture && { picture: source.picture }),
      ...(brand && { brand: brand.code }),
      choices: choicesOf(items, attributes),
    },
    popularity,
    launchedOn,
  }
}

const wordsOf = (text: LocalisedText | null | undefined): string[] =>
  languages.flatMap((language) => (text?.[language]?.trim() ? [text[language]] : []))

/** Each value of product and items once. */
const valuesOf = ({ attributes, items }: Source): [code: string, value: string][] => {
  const all = [attributes, ...items.map((item) => item.attributes)].flatMap((values) => Object.entries(values))
  return [
    ...new Map(
      all.map(([code, value]): [string, [string, string]] => [`${code}=${value}`, [code, String(value)]]),
    ).values(),
  ]
}

const nameOf = (attributes: ReadonlyMap<string, Attribute>, [code, value]: [string, string]): LocalisedText[] => {
  const attribute = attributes.get(code)
  if (attribute?.kind === 'text') return [{ en: value }]
  const option = attribute?.options.find((one) => one.code === value)
  return option ? [option.name as LocalisedText] : []
}

const choicesOf = (
  items: readonly IndexedItem[],
  attributes: ReadonlyMap<string, Attribute>,
): Record<string, string[]> => {
  const choices: Record<string, string[]> = {}
  for (const { attributes: values } of items)
    for (const [code, value] of Object.entries(values))
      if (attributes.get(code)?.isChoice) choices[code] = [...new Set([...(choices[code] ?? []), String(value)])]
  return choices
}

const writeRows = async ({ tx }: Ctx, rows: readonly IndexRow[]) => {
  if (!rows.length) return
  // An array of arrays cannot be ragged in SQL, so lists travel as JSON.
  const lists = (pick: (row: IndexRow) => unknown) => rows.map((row) => JSON.stringify(pick(row)))
  await tx.named(
    'catalog.index_write',
    `insert into product_search (product_id, words, names, codes, facets, category_ids, card, popularity, launched_on)
     select n.id, setweight(to_tsvector('simple', n.a), 'A') || setweight(to_tsvector('simple', n.b), 'B')
         || setweight(to_tsvector('simple', n.d), 'D'), n.names, array(select jsonb_array_elements_text(n.codes)),
       array(select jsonb_array_elements_text(n.facets)),
       array(select jsonb_array_elements_text(n.categories)::uuid), n.card, n.popularity, n.launched_on
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::jsonb[], $8::jsonb[], $9::jsonb[],
       $10::int[], $11::date[]) as n (id, a, b, d, names, codes, facets, categories, card, popularity, launched_on)
     on conflict (product_id) do update set words = excluded.words, names = excluded.names, codes = excluded.codes,
       facets = excluded.facets, category_ids = excluded.category_ids, card = excluded.card, popularity = excluded.popularity,
       launched_on = excluded.launched_on`,
    [
      rows.map(({ id }) => id),
      rows.map(({ words }) => words[0]),
      rows.map(({ words }) => words[1]),
      rows.map(({ words }) => words[2]),
      rows.map(({ names }) => names),
      lists(({ codes }) => codes),
      lists(({ facets }) => facets),
      lists(({ categoryIds }) => categoryIds),
      lists(({ card }) => card),
      rows.map(({ popularity }) => popularity),
      rows.map(({ launchedOn }) => launchedOn),
    ],
  )
  await tx.named(
    'catalog.index_categories',
    `insert into category_products (category_id, product_id, popularity, price, launched_on)
     select c.id, s.product_id, s.popularity, s.price, s.launched_on
     from product_search s cross join lateral unnest(s.category_ids) as c (id) where s.product_id = any($1)`,
    [rows.map(({ id }) => id)],
  )
}
