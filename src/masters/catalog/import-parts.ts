import { type Ctx, fail } from '#support/actions/index.ts'
import { type Entity, importOf, insertRow, type Row, updateRow } from '#support/entity/index.ts'
import { gtin, itemUnit, kitComponent } from './entities.ts'
import { catalogErrors } from './errors.ts'
import { indexProducts } from './index-products.ts'
import { checkParts } from './items.ts'

type Values = Record<string, unknown>

/** Other units of items from a file: how many stock units one of them is. */
export const importItemUnits = importOf(itemUnit)

/** Trade numbers from a file; each is found at once. One of a box needs that the item is bought or sold in that unit. */
export const importGtins = importOf(
  gtin,
  written(gtin, checkUnit, async (ctx, { itemId }) => reindexItems(ctx, [itemId])),
)

/** Parts of kits from a file. */
export const importKitComponents = importOf(
  kitComponent,
  written(kitComponent, (ctx, { kitId, itemId }) => checkParts(ctx, String(kitId), [String(itemId)])),
)

type Check = (ctx: Ctx, row: Row) => Promise<void>

/** The kit's own way, then what must hold of the row as it stands now; what does not is taken back with it. */
function written(entity: Entity, check: Check, then: Check = async () => {}) {
  const checked = async (ctx: Ctx, row: Row) => {
    await check(ctx, row)
    await then(ctx, row)
    return row
  }
  return {
    create: async (ctx: Ctx, values: Values) => checked(ctx, await insertRow(ctx, entity, values)),
    update: async (ctx: Ctx, values: Values & { id: string }) => checked(ctx, await updateRow(ctx, entity, values)),
  }
}

async function checkUnit({ tx }: Ctx, { itemId, unitId }: Row) {
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
