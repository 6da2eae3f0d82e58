import type { Ctx } from '#support/actions/index.ts'
import { remembered } from '#support/entity/index.ts'
import { kitComponents, productSearch } from './tables.ts'

type Part = { itemId: string; quantity: string }

const all = remembered(
  [kitComponents, productSearch],
  async (tx) => {
    const rows = await tx.named<Part & { kitId: string }>(
      'catalog.all_kits',
      'select kit_id as "kitId", item_id as "itemId", quantity::text from kit_components order by kit_id, item_id',
    )
    return Map.groupBy(rows, ({ kitId }) => kitId)
  },
  { seconds: 5 },
)

/** The parts of those of these items that are kits, for what lists and pages show; what is sold asks `itemsForSale`. */
export const kitsAmong = async (
  { tx }: Pick<Ctx, 'tx'>,
  itemIds: readonly string[],
): Promise<Map<string, { components: Part[] }>> => {
  const kits = await all(tx)
  return new Map(itemIds.flatMap((id) => (kits.has(id) ? [[id, { components: kits.get(id)! }] as const] : [])))
}
