import type { Ctx } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { attributesByCode, brandsById } from './attributes.ts'
import { type Candidates, conditions, type Wanted } from './candidates.ts'
import { type Category, categoryTree } from './categories.ts'
import { keptAnswer } from './kept-answers.ts'

type Reading = Pick<Ctx, 'tx'>

export type Facet = {
  code: string
  name: LocalisedText
  options: { code: string; name: LocalisedText; swatch?: string; count: number; isChosen: boolean }[]
}
export type Facets = {
  count: { value: number; isMore: boolean }
  facets: Facet[]
  categories: { slug: string; name: LocalisedText; picture: string | null; count: number }[]
}

/** Filters are counted over at most so many products; beyond, the counts are those of the most popular. */
const COUNTED = 10_000
const BRAND = 'brand'
const brandName: LocalisedText = { en: 'Brand', 'zh-CN': '品牌', 'zh-TW': '品牌' }

type Counts = { total: number; facets: Map<string, number>; categories: Map<string, number> }

/** How many products each option would show: those of a filter already chosen as if it were not, so that another can be chosen too. */
export const facetsOf = async (
  ctx: Reading,
  found: Candidates,
  wanted: Wanted,
  category: Category | null,
): Promise<Facets> => {
  const base = await countsOf(ctx, found, wanted)
  const own = new Map<string, Counts>()
  for (const [attribute] of wanted.filters) own.set(attribute, await countsOf(ctx, found, wanted, attribute))
  const roots = category ? category.children : await categoryTree(ctx)
  return {
    count: { value: Math.min(base.total, COUNTED), isMore: base.total > COUNTED },
    facets: await named(ctx, base, own, wanted),
    categories: roots
      .map(({ id, slug, name, picture }) => ({ slug, name, picture, count: base.categories.get(id) ?? 0 }))
      .filter(({ count }) => count > 0),
  }
}

const countsOf = (ctx: Reading, found: Candidates, wanted: Wanted, without?: string): Promise<Counts> =>
  keptAnswer(ctx, ['facets', found.text, wanted, without], { seconds: 10, isCostly: true }, async () => {
    const { sql, values, shape } = conditions(wanted, 2, without)
    const where = [found.ids ? 's.product_id = any($1::uuid[])' : '$1::uuid[] is null', sql]
      .filter(Boolean)
      .join(' and ')
    const rows = await ctx.tx.named<{ kind: string; key: string; count: number }>(
      `catalog.facets ${found.ids ? 'w' : ''} ${shape}`,
      `with hit as materialized (select s.facets, s.category_ids from product_search s where ${where} limit ${COUNTED + 1})
       select 'total' as kind, '' as key, count(*)::int from hit
       union all select 'facet', f, count(*)::int from hit, unnest(facets) f group by f
       union all select 'category', c::text, count(*)::int from hit, unnest(category_ids) c group by c`,
      [found.ids, ...values],
    )
    const of = (kind: string) => new Map(rows.filter((row) => row.kind === kind).map(({ key, count }) => [key, count]))
    return { total: of('total').get('') ?? 0, facets: of('facet'), categories: of('category') }
  })

const named = async (
  ctx: Reading,
  base: Counts,
  own: ReadonlyMap<string, Counts>,
  wanted: Wanted,
): Promise<Facet[]> => {
  const attributes = [...(await attributesByCode(ctx)).values()].filter(({ isFacet }) => isFacet)
  const brands = [...(await brandsById(ctx)).values()]
  const all = [
    { code: BRAND, name: brandName, options: brands.map(({ code, name }) => ({ code, name })) },
    ...attributes.map(({ code, name, options, kind, unitCode }) => ({
      code,
      name,
      options: kind === 'choice' ? (options as Facet['options']) : valuesIn(base, code, unitCode),
    })),
  ]
  return all
    .map(({ code, name, options }) => {
      const { facets } = own.get(code) ?? base
      const chosen = wanted.filters.find(([attribute]) => attribute === code)?.[1] ?? []
      const counted = options.map((option) => ({
        ...option,
        count: facets.get(`${code}=${option.code}`) ?? 0,
        isChosen: chosen.includes(option.code),
      }))
      return { code, name, options: counted.filter(({ count, isChosen }) => count > 0 || isChosen) }
    })
    .filter(({ options }) => options.length > 0)
}

/** Numbers, texts and yes or no have no list of options: they are those that occur. */
const valuesIn = (
  { facets }: Counts,
  attribute: string,
  unit: string | null,
): { code: string; name: LocalisedText }[] =>
  [...facets.keys()]
    .filter((key) => key.startsWith(`${attribute}=`))
    .map((key) => key.slice(attribute.length + 1))
    .toSorted((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1))
    .slice(0, 50)
    .map((code) => ({ code, name: { en: unit ? `${code} ${unit.toLowerCase()}` : code } }))
