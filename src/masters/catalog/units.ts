import type { Ctx } from '#support/actions/index.ts'
import { fail } from '#support/actions/index.ts'
import { catalogErrors } from './errors.ts'

export type ItemUnit = { unitId: string; factor: string; gtins?: string[] }

/** Other units that an item is bought or sold in, each with the trade numbers of its box: those given and no others. */
export const setItemUnits = async ({ tx }: Ctx, itemId: string, units: readonly ItemUnit[]) => {
  await tx.named('catalog.remove_item_units', 'delete from item_units where item_id = $1', [itemId])
  await tx.named('catalog.remove_unit_gtins', 'delete from gtins where item_id = $1 and unit_id is not null', [itemId])
  await tx.named(
    'catalog.add_item_units',
    'insert into item_units (item_id, unit_id, factor) select $1, u.id, u.factor from unnest($2::uuid[], $3::numeric[]) as u (id, factor)',
    [itemId, units.map(({ unitId }) => unitId), units.map(({ factor }) => factor)],
  )
  const boxes = units.flatMap(({ unitId, gtins = [] }) => gtins.map((gtin) => ({ unitId, gtin })))
  const taken = await tx.named<{ gtin: string }>(
    'catalog.add_unit_gtins',
    `with added as (insert into gtins (gtin, item_id, unit_id) select g.gtin, $1, g.unit from unnest($2::text[], $3::uuid[]) as g (gtin, unit)
       on conflict do nothing)
     select gtin from gtins where gtin = any($2)`,
    [itemId, boxes.map(({ gtin }) => gtin), boxes.map(({ unitId }) => unitId)],
  )
  if (taken.length) fail(catalogErrors.gtinTaken, { gtin: taken[0]!.gtin })
}
