import { type FreeAt, freeOf } from '#books/stock/functions.ts'
import type { SaleItem } from '#masters/catalog/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'

/** What is sold, kits with their parts. */
type Sellable = ReadonlyMap<string, Pick<SaleItem, 'components'>>

/** Where these items and the parts of kits among them are free, at all sites: one statement. */
export const freeAtSites = (ctx: Ctx, items: Sellable, itemIds: readonly string[]): Promise<FreeAt[]> => {
  const parts = itemIds.flatMap((id) => items.get(id)?.components?.map((part) => part.itemId) ?? [id])
  return parts.length ? freeOf(ctx, { itemIds: [...new Set(parts)] }) : Promise.resolve([])
}

/** How many of each item can be promised of what is free; of a kit, as many as its scarcest part allows. */
export const freeIn = (at: readonly FreeAt[], items: Sellable, itemIds: readonly string[]): Map<string, string> => {
  const free = new Map<string, Decimal>()
  for (const row of at) free.set(row.itemId, (free.get(row.itemId) ?? new Decimal(0)).plus(Decimal.max(row.free, 0)))
  return new Map(
    itemIds.map((itemId) => {
      const components = items.get(itemId)?.components ?? [{ itemId, quantity: '1' }]
      return [
        itemId,
        Decimal.min(
          ...components.map((part) => (free.get(part.itemId) ?? new Decimal(0)).div(part.quantity).floor()),
        ).toFixed(),
      ]
    }),
  )
}

/** How many of each item the shop can promise now. */
export const freeByItem = async (ctx: Ctx, items: Sellable, itemIds: readonly string[]): Promise<Map<string, string>> =>
  freeIn(await freeAtSites(ctx, items, itemIds), items, itemIds)
