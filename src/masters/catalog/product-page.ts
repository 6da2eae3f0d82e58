import { type Ctx, fail } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { type AttributeValues, attributesByCode, brandsById } from './attributes.ts'
import { ancestry } from './categories.ts'
import { catalogErrors } from './errors.ts'
import { keptAnswer } from './kept-answers.ts'

type Reading = Pick<Ctx, 'tx'>

export type PageItem = {
  id: string
  code: string
  slug: string
  name: LocalisedText
  kind: 'stocked' | 'service' | 'kit'
  attributes: AttributeValues
  isDefault: boolean
  isSold: boolean
  weight: string | null
  unitCode: string
  taxCategory: string
  gtins: string[]
  components: { itemId: string; code: string; name: LocalisedText; quantity: string }[]
}
export type PagePicture = { source: string; alt: LocalisedText | null; itemId: string | null }
export type PageAttribute = {
  code: string
  name: LocalisedText
  kind: string
  unitCode: string | null
  isChoice: boolean
  options: { code: string; name: LocalisedText; swatch?: string }[]
}
export type ProductPage = {
  id: string
  slug: string
  name: LocalisedText
  description: LocalisedText | null
  attributes: AttributeValues
  brand: { code: string; name: LocalisedText } | null
  isListed: boolean
  /** From the root down. */
  categories: { id: string; slug: string; name: LocalisedText }[]
  items: PageItem[]
  media: PagePicture[]
  /** The attributes that product or items have, in their order. */
  attributeKinds: PageAttribute[]
  /** The item that the address named, else the one that lists show. */
  itemId: string | null
}

type Found = {
  id: string
  slug: string
  name: LocalisedText
  description: LocalisedText | null
  attributes: AttributeValues
  brandId: string | null
  categoryId: string | null
  isListed: boolean
  items: PageItem[] | null
  media: PagePicture[] | null
}

const PAGE = `
  select p.id, p.slug, p.name, p.description, p.attributes, p.brand_id as "brandId", p.category_id as "categoryId",
    p.is_listed and p.archived_at is null as "isListed",
    (select jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code, 'slug', i.slug, 'name', i.name, 'kind', i.kind,
        'attributes', i.attributes, 'isDefault', i.is_default, 'isSold', i.is_sold, 'weight', i.weight::text, 'unitCode', u.code,
        'taxCategory', i.tax_category,
        'gtins', coalesce((select jsonb_agg(g.gtin order by g.gtin) from gtins g where g.item_id = i.id), '[]'),
        'components', coalesce((select jsonb_agg(jsonb_build_object('itemId', k.item_id, 'code', c.code, 'name', c.name,
            'quantity', k.quantity::text) order by c.code)
          from kit_components k join items c on c.id = k.item_id where k.kit_id = i.id), '[]'))
        order by i.position, i.code)
      from items i join units u on u.id = i.unit_id where i.product_id = p.id and i.archived_at is null) as items,
    (select jsonb_agg(jsonb_build_object('source', m.source, 'alt', m.alt, 'itemId', m.item_id) order by m.position, m.id)
      from media m where m.product_id = p.id) as media
  from products p
  where p.id = coalesce((select id from products where slug = $1), (select product_id from items where slug = $1))`

/** All that a product's page shows, by the address of the product or of one of its items: one statement, for all who ask within two seconds. Fails with unknown_product. */
export const productPage = (ctx: Reading, slug: string): Promise<ProductPage> =>
  keptAnswer(ctx, ['product page', slug], { seconds: 2 }, () => readPage(ctx, slug))

const readPage = async (ctx: Reading, slug: string): Promise<ProductPage> => {
  const [found] = await ctx.tx.named<Found>('catalog.product_page', PAGE, [slug])
  if (!found) return fail(catalogErrors.unknownProduct, { slug })
  const { brandId, categoryId, items, media, ...product } = found
  const brand = (await brandsById(ctx)).get(brandId ?? '')
  const path = (await ancestry(ctx))(categoryId)
  const used = new Set([product.attributes, ...(items ?? []).map((item) => item.attributes)].flatMap(Object.keys))
  const named = items?.find((item) => item.slug === slug)
  const shown =
    named ?? items?.find(({ isDefault, isSold }) => isDefault && isSold) ?? items?.find(({ isSold }) => isSold)
  return {
    ...product,
    brand: brand ? { code: brand.code, name: brand.name } : null,
    categories: path.map(({ id, slug, name }) => ({ id, slug, name })).reverse(),
    items: items ?? [],
    media: media ?? [],
    attributeKinds: [...(await attributesByCode(ctx)).values()]
      .filter(({ code }) => used.has(code))
      .map(({ code, name, kind, unitCode, isChoice, options }) => ({ code, name, kind, unitCode, isChoice, options })),
    itemId: shown?.id ?? null,
  }
}
