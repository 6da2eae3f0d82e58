import { catalogue, type SampleItem, type SampleProduct } from '#interfaces/sample/catalogue/index.ts'
import { indexProducts } from '#masters/catalog/functions.ts'
import { attribute, brand, category } from '#masters/catalog/index.ts'
import { gtins, items, products, units } from '#masters/catalog/tables.ts'
import type { Ctx } from '#support/actions/index.ts'
import { normaliseGtin } from '#support/codes/check-digits.ts'
import { newId } from '#support/database/index.ts'
import { insertRow } from '#support/entity/index.ts'

type Shelves = { brands: Map<string, string>; categories: Map<string, string> }

/** The sample company's assortment in a founded house: 600 items in three languages, listed and found; kits as plain goods, no prices. */
export const layOutLanting = async (ctx: Ctx): Promise<void> => {
  const { products: all } = catalogue()
  const shelves = await layShelves(ctx)
  const ids = new Map(all.map(({ slug }) => [slug, newId()]))
  await ctx.tx.insert(products).values(all.map((product) => productRow(product, ids.get(product.slug)!, shelves)))
  const [unit] = await ctx.tx.select().from(units).limit(1)
  const goods = all.flatMap((product) =>
    product.items.map((item, at) =>
      itemRow(item, product, { at, productId: ids.get(product.slug)!, unitId: unit!.id }),
    ),
  )
  await ctx.tx.insert(items).values(goods.map(({ gtin: _, ...row }) => row))
  await ctx.tx.insert(gtins).values(goods.map(({ id, gtin }) => ({ itemId: id, gtin })))
  await indexProducts(ctx, [...ids.values()])
}

const layShelves = async (ctx: Ctx): Promise<Shelves> => {
  const book = catalogue()
  const shelves: Shelves = { brands: new Map(), categories: new Map() }
  for (const { code, name } of book.brands) shelves.brands.set(code, (await insertRow(ctx, brand, { code, name })).id)
  for (const { slug, parent, name, position } of book.categories) {
    const parentId = parent ? shelves.categories.get(parent) : null
    shelves.categories.set(slug, (await insertRow(ctx, category, { slug, name, position, parentId })).id)
  }
  for (const [position, { unit, ...one }] of book.attributes.entries())
    await insertRow(ctx, attribute, { ...one, unitCode: unit, position })
  return shelves
}

const productRow = (product: SampleProduct, id: string, { brands, categories }: Shelves) => ({
  id,
  slug: product.slug,
  name: product.name,
  description: product.description,
  categoryId: categories.get(product.category)!,
  brandId: brands.get(product.brand)!,
  attributes: product.attributes,
  popularity: product.popularity,
})

const itemRow = (
  item: SampleItem,
  { tracking, taxCategory }: SampleProduct,
  { at, ...of }: { at: number; productId: string; unitId: string },
) => ({
  ...of,
  id: newId(),
  code: item.code,
  slug: item.slug,
  name: item.name,
  gtin: normaliseGtin(item.gtin)!,
  attributes: { ...item.attributes, ...item.choices },
  isDefault: at === 0,
  position: at,
  tracking,
  taxCategory,
})
