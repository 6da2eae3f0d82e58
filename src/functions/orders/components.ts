import type { SaleItem } from '#masters/catalog/functions.ts'
import { Decimal } from '#support/money/index.ts'

/** What must be in stock for these lines: kits as their parts, services left out; one row for each line and item. */
export const componentsNeeded = (
  items: ReadonlyMap<string, Pick<SaleItem, 'kind' | 'components'>>,
  lines: readonly { id: string; itemId: string; quantity: string }[],
) =>
  lines.flatMap((line) => {
    const item = items.get(line.itemId)
    if (!item || item.kind === 'service') return []
    if (item.kind !== 'kit') return [{ line: line.id, itemId: line.itemId, quantity: line.quantity }]
    return (item.components ?? []).map((part) => ({
      line: line.id,
      itemId: part.itemId,
      quantity: new Decimal(part.quantity).times(line.quantity).toFixed(),
    }))
  })
