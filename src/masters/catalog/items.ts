import { z } from 'zod'
import { type Ctx, fail } from '#support/actions/index.ts'
import { createSchema, insertRow, type Row, updateRow, updateSchema } from '#support/entity/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { quantitySchema } from '#support/money/index.ts'
import { type AttributeValues, checkAttributes } from './attributes.ts'
import { item, product } from './entities.ts'
import { catalogErrors } from './errors.ts'
import { indexProducts } from './index-products.ts'
import { gtinSchema } from './schemas.ts'
import { freeSlug, plain, slugFrom } from './slugs.ts'

export const componentSchema = z.strictObject({ itemId: z.uuid(), quantity: quantitySchema })
export type Component = z.output<typeof componentSchema>

const parts = {
  gtins: z.array(gtinSchema).max(20).optional(),
  components: z.array(componentSchema).min(1).max(100).optional(),
}

const shapeOf = (schema: z.ZodType) => (schema as unknown as z.ZodObject<Record<string, z.ZodType>>).shape
const { slug, productId, ...columns } = shapeOf(createSchema(item))

/** A new item: of a product, or with none named a product of its own made from it. Its address comes from its name and number. */
export const itemSchema = z.strictObject({
  ...columns,
  slug: slug!.optional(),
  productId: productId!.optional(),
  categoryId: z.uuid().optional(),
  ...parts,
})
export const itemChangeSchema = z.strictObject({ ...shapeOf(updateSchema(item)), ...parts })

export type NewItem = Record<string, unknown> & {
  code: string
  name: LocalisedText
  slug?: string
  productId?: string
  categoryId?: string | null
  attributes?: AttributeValues
  gtins?: string[]
  components?: Component[]
}

/** Writes an item with its trade numbers and parts; the product's place in lists is renewed by the caller. */
export const insertItem = async (
  ctx: Ctx,
  { gtins, components, categoryId: _, ...values }: NewItem & { productId: string },
): Promise<Row> => {
  await checkAttributes(ctx, values.attributes)
  const made = `${slugFrom(values.name, values.code)}-${plain(values.code)}`
  const slug = values.slug ?? (await freeSlug(ctx, 'items', made))
  const row = await insertRow(ctx, item, { ...values, slug })
  if (gtins?.length) await setGtins(ctx, row.id, gtins)
  if (components) await setComponents(ctx, row.id, components)
  return row
}

/** A new item. Without a product it becomes one of its own. */
export const createItem = async (ctx: Ctx, values: NewItem): Promise<Row> => {
  const productId = values.productId ?? (await productOf(ctx, values)).id
  const row = await insertItem(ctx, { ...values, productId })
  await indexProducts(ctx, [productId])
  return row
}

const productOf = async (ctx: Ctx, { name, code, categoryId }: NewItem): Promise<Row> => {
  const slug = await freeSlug(ctx, 'products', `${slugFrom(name, code)}-${plain(code)}`)
  return insertRow(ctx, product, { slug, name, categoryId: categoryId ?? null })
}

/** Changes an item; trade numbers and parts are replaced where they are given. */
export const updateItem = async (ctx: Ctx, input: Record<string, unknown> & { id: string }): Promise<Row> => {
  const { gtins, components, ...values } = input as typeof input & Pick<NewItem, 'gtins' | 'components' | 'attributes'>
  await checkAttributes(ctx, values.attributes)
  const row = await updateRow(ctx, item, values)
  if (gtins) await setGtins(ctx, row.id, gtins)
  if (components) await setComponents(ctx, row.id, components)
  await indexProducts(ctx, [row.productId as string])
  return row
}

/** The trade numbers of an item, of 14 digits: those given and no others. Fails with gtin_taken. */
export const setGtins = async ({ tx }: Ctx, itemId: string, gtins: readonly string[]) => {
  await tx.named(
    'catalog.remove_gtins',
    'delete from gtins where item_id = $1 and unit_id is null and gtin <> all($2)',
    [itemId, gtins],
  )
  const taken = await tx.named<{ gtin: string }>(
    'catalog.add_gtins',
    `with added as (insert into gtins (gtin, item_id) select g, $1 from unnest($2::text[]) g on conflict do nothing)
     select gtin from gtins where gtin = any($2) and item_id <> $1`,
    [itemId, gtins],
  )
  if (taken.length) fail(catalogErrors.gtinTaken, { gtin: taken[0]!.gtin })
}

/** That a kit is one and its parts are none. Fails with not_a_kit, kit_in_kit and unknown_item. */
export const checkParts = async ({ tx }: Ctx, kitId: string, ids: readonly string[]) => {
  const rows = await tx.named<{ id: string; code: string; kind: string }>(
    'catalog.kinds',
    'select id, code, kind from items where id = any($1) for share',
    [[kitId, ...ids]],
  )
  const kinds = new Map(rows.map((row) => [row.id, row]))
  const kit = kinds.get(kitId)
  if (kit?.kind !== 'kit') fail(catalogErrors.notAKit, { item: kit?.code ?? kitId })
  for (const id of ids)
    if (kinds.get(id)?.kind === 'kit') fail(catalogErrors.kitInKit, { item: kinds.get(id)!.code })
    else if (!kinds.has(id)) fail(catalogErrors.unknownItem, { items: id })
}

/** What one kit consists of. Fails with not_a_kit and kit_in_kit. */
export const setComponents = async (ctx: Ctx, kitId: string, components: readonly Component[]) => {
  const { tx } = ctx
  const ids = components.map(({ itemId }) => itemId)
  await checkParts(ctx, kitId, ids)
  await tx.named('catalog.remove_components', 'delete from kit_components where kit_id = $1', [kitId])
  await tx.named(
    'catalog.add_components',
    `insert into kit_components (kit_id, item_id, quantity)
     select $1, c.item, sum(c.quantity) from unnest($2::uuid[], $3::numeric[]) as c (item, quantity) group by c.item`,
    [kitId, ids, components.map(({ quantity }) => quantity)],
  )
}
