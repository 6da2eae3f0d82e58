import { z } from 'zod'
import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { createSchema, insertRow, type Row, updateRow } from '#support/entity/index.ts'
import { type LocalisedText, localisedTextSchema } from '#support/i18n/index.ts'
import { type AttributeValues, checkAttributes } from './attributes.ts'
import { product } from './entities.ts'
import { catalogErrors } from './errors.ts'
import { indexProducts } from './index-products.ts'
import { insertItem, itemSchema, type NewItem } from './items.ts'
import { freeSlug, slugFrom } from './slugs.ts'

/** A picture: a file of ours (`file:<id>`) or a drawn one (`drawn:<item code>/<angle>`); `itemCode` when it shows one item. */
export const pictureSchema = z.strictObject({
  source: z.string().trim().min(1).max(500),
  alt: localisedTextSchema.optional(),
  itemCode: z.string().optional(),
})
export type Picture = z.output<typeof pictureSchema>

const columns = (createSchema(product) as unknown as z.ZodObject<Record<string, z.ZodType>>).shape

/** A product with everything that it consists of, in one call. */
export const productSchema = z.strictObject({
  ...columns,
  slug: columns.slug!.optional(),
  items: z
    .array(itemSchema.omit({ productId: true, categoryId: true }))
    .max(500)
    .default([]),
  media: z.array(pictureSchema).max(200).default([]),
})

export type NewProduct = Record<string, unknown> & {
  name: LocalisedText
  slug?: string
  attributes?: AttributeValues
  items?: NewItem[]
  media?: Picture[]
}
export type Product = Row & { items: Row[] }

/** A new product with its items, trade numbers and pictures. The first item is the one that lists show, unless another says so. */
export const createProduct = async (ctx: Ctx, input: NewProduct): Promise<Product> => {
  const { items = [], media = [], ...values } = input
  await checkAttributes(ctx, values.attributes)
  const slug = values.slug ?? (await freeSlug(ctx, 'products', slugFrom(values.name, items[0]?.code ?? newId())))
  const row = await insertRow(ctx, product, { ...values, slug })
  const isShown = items.some(({ isDefault }) => isDefault === true)
  const written: Row[] = []
  for (const [position, one] of items.entries()) {
    const isDefault = isShown ? one.isDefault === true : position === 0
    written.push(await insertItem(ctx, { position, ...one, isDefault, productId: row.id }))
  }
  if (media.length) await setMedia(ctx, row.id, media)
  await indexProducts(ctx, [row.id])
  return { ...row, items: written }
}

/** Changes a product and its place in lists. */
export const updateProduct = async (ctx: Ctx, values: Record<string, unknown> & { id: string }): Promise<Row> => {
  await checkAttributes(ctx, values.attributes as AttributeValues | undefined)
  const row = await updateRow(ctx, product, values)
  await indexProducts(ctx, [row.id])
  return row
}

/** The pictures of a product in order: those given and no others. Fails with unknown_item for a number that is none of its items. */
export const setMedia = async ({ tx }: Ctx, productId: string, pictures: readonly Picture[]) => {
  const items = await tx.named<{ id: string; code: string }>(
    'catalog.items_of',
    'select id, code from items where product_id = $1',
    [productId],
  )
  const ids = new Map(items.map(({ id, code }) => [code, id]))
  const unknown = pictures.find(({ itemCode }) => itemCode && !ids.has(itemCode))
  if (unknown) fail(catalogErrors.unknownItem, { items: unknown.itemCode })
  await tx.named('catalog.remove_media', 'delete from media where product_id = $1', [productId])
  await tx.named(
    'catalog.add_media',
    `insert into media (id, product_id, item_id, source, alt, position)
     select m.id, $1, m.item, m.source, m.alt, m.at::int
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::jsonb[]) with ordinality as m (id, item, source, alt, at)`,
    [
      productId,
      pictures.map(() => newId()),
      pictures.map(({ itemCode }) => (itemCode ? ids.get(itemCode) : null)),
      pictures.map(({ source }) => source),
      pictures.map(({ alt }) => (alt ? JSON.stringify(alt) : null)),
    ],
  )
}
