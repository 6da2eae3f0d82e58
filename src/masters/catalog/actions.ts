import { z } from 'zod'
import { about, action, query } from '#support/actions/index.ts'
import {
  actionName,
  archiveOf,
  archiveRow,
  byName,
  importOf,
  rowAnswer,
  seen,
  updateSchema,
} from '#support/entity/index.ts'
import { quantitySchema } from '#support/money/index.ts'
import { item, product } from './entities.ts'
import { reindexItems } from './import-parts.ts'
import { indexProducts } from './index-products.ts'
import {
  componentSchema,
  createItem,
  itemChangeSchema,
  itemSchema,
  type NewItem,
  setComponents,
  setGtins,
  updateItem,
} from './items.ts'
import { productPage } from './product-page.ts'
import {
  createProduct,
  type NewProduct,
  type Picture,
  pictureSchema,
  productSchema,
  setMedia,
  updateProduct,
} from './products.ts'
import { gtinSchema } from './schemas.ts'
import { searchProducts, searchSchema } from './search-products.ts'
import { setItemUnits } from './units.ts'

const createProductAction = action({
  name: actionName(product, 'create'),
  subject: about('product'),
  input: productSchema,
  output: rowAnswer(product),
  fn: (ctx, values) => createProduct(ctx, values as unknown as NewProduct),
})
const updateProductAction = action({
  name: actionName(product, 'update'),
  subject: about('product'),
  input: updateSchema(product),
  output: rowAnswer(product),
  fn: updateProduct,
})
const createItemAction = action({
  name: actionName(item, 'create'),
  subject: about('item'),
  input: itemSchema,
  output: rowAnswer(item),
  fn: async (ctx, values) => seen(ctx, item, await createItem(ctx, values as unknown as NewItem)),
})
const updateItemAction = action({
  name: actionName(item, 'update'),
  subject: about('item'),
  input: itemChangeSchema,
  output: rowAnswer(item),
  fn: async (ctx, values) => seen(ctx, item, await updateItem(ctx, values as Record<string, unknown> & { id: string })),
})

/** Out of use, or back, and out of the lists with it. */
const archive: typeof archiveRow = async (ctx, entity, id, isArchived, version) => {
  const row = await archiveRow(ctx, entity, id, isArchived, version)
  await indexProducts(ctx, [(row.productId as string | undefined) ?? row.id])
  return row
}

const arrange = action({
  name: 'catalog.set_media',
  subject: about('item'),
  input: z.strictObject({ id: z.uuid(), media: z.array(pictureSchema).max(200) }),
  fn: async (ctx, { id, media }) => {
    await setMedia(ctx, id, media)
    await indexProducts(ctx, [id])
    return { id }
  },
})

const gtins = action({
  name: 'catalog.set_gtins',
  subject: about('item'),
  input: z.strictObject({ id: z.uuid(), gtins: z.array(gtinSchema).max(20) }),
  fn: async (ctx, { id, gtins }) => {
    await setGtins(ctx, id, gtins)
    return updateItem(ctx, { id })
  },
})

const components = action({
  name: 'catalog.set_components',
  subject: about('item'),
  input: z.strictObject({ id: z.uuid(), components: z.array(componentSchema).min(1).max(100) }),
  fn: async (ctx, { id, components }) => {
    await setComponents(ctx, id, components)
    return { id }
  },
})

const itemUnits = action({
  name: 'catalog.set_item_units',
  subject: about('item'),
  input: z.strictObject({
    id: z.uuid(),
    units: z
      .array(
        z.strictObject({ unitId: z.uuid(), factor: quantitySchema, gtins: z.array(gtinSchema).max(20).default([]) }),
      )
      .max(50),
  }),
  fn: async (ctx, { id, units }) => {
    await setItemUnits(ctx, id, units)
    await reindexItems(ctx, [id])
    return { id }
  },
})

const media = query({
  name: 'catalog.list_media',
  input: z.strictObject({ id: z.uuid() }),
  fn: async ({ tx }, { id }) => ({
    media: await tx.named<Picture>(
      'catalog.media_of',
      `select m.source, m.alt, i.code as "itemCode" from media m left join items i on i.id = m.item_id
       where m.product_id = $1 order by m.position, m.id`,
      [id],
    ),
  }),
})

const search = query({
  name: 'catalog.search_products',
  open: ['customer', 'visitor'],
  input: searchSchema,
  fn: searchProducts,
})

const page = query({
  name: 'catalog.product_page',
  open: ['customer', 'visitor'],
  input: z.strictObject({ slug: z.string().max(200) }),
  fn: (ctx, { slug }) => productPage(ctx, slug),
})

export const catalogActions = byName(
  createProductAction,
  updateProductAction,
  archiveOf(product, archive),
  createItemAction,
  updateItemAction,
  archiveOf(item, archive),
  arrange,
  media,
  gtins,
  components,
  itemUnits,
  search,
  page,
)

export const importProducts = importOf(product, {
  create: (ctx, values) => createProduct(ctx, values as NewProduct),
  update: updateProduct,
  fills: ['slug'],
})

/** Items come in without a product too: each then becomes one of its own, its address made from its name and number. */
export const importItems = importOf(item, {
  create: (ctx, values) => createItem(ctx, values as NewItem),
  update: updateItem,
  fills: ['slug', 'productId'],
})
