import { type Ctx, fail } from '#support/actions/index.ts'
import { getRow, importOf, insertRow, updateRow } from '#support/entity/index.ts'
import { gtin, itemUnit, kitComponent } from './entities.ts'
import { catalogErrors } from './errors.ts'
import { indexProducts } from './index-products.ts'
import { checkParts } from './items.ts'

/** Other units of items from a file: how many stock units one of them is. */
export const importItemUnits = importOf(itemUnit)

/** Trade numbers from a file; each is found at once. One of a box needs that the item is bought or sold in that unit. */
export const importGtins = importOf(gtin, {
  create: async (ctx, values) => {
    await checkUnit(ctx, values)
    const row = await insertRow(ctx, gtin, values)
    await reindexItems(ctx, [row.itemId])
    return row
  },
  update: async (ctx, values) => {
    const before = await getRow(ctx, gtin, values.id, true)
    await checkUnit(ctx, { ...before, ...values })
    const row = await updateRow(ctx, gtin, values)
    await reindexItems(ctx, [before.itemId, row.itemId])
    return row
  },
})

/** Parts of kits from a file; of a part that is there only the quantity can differ, which needs no look. */
export const importKitComponents = importOf(kitComponent, {
  create: async (ctx, values) => {
    await checkParts(ctx, String(values.kitId), [String(values.itemId)])
    return insertRow(ctx, kitComponent, values)
  },
  update: (ctx, values) => updateRow(ctx, kitComponent, values),
})

const checkUnit = async ({ tx }: Ctx, { itemId, unitId }: Record<string, unknown>) => {
  if (!unitId) return
  const [pack] = await tx.named('catalog.has_unit', 'select 1 from item_units where item_id = $1 and unit_id = $2', [
    itemId,
    unitId,
  ])
  if (!pack) fail(catalogErrors.unknownItemUnit)
}

/** Numbers and words of the products of these items are found anew. */
export const reindexItems = async (ctx: Ctx, itemIds: readonly unknown[]) => {
  const rows = await ctx.tx.named<{ id: string }>(
    'catalog.products_of_items',
    'select distinct product_id as id from items where id = any($1)',
    [itemIds],
  )
  await indexProducts(
    ctx,
    rows.map(({ id }) => id),
  )
}
