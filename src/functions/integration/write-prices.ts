import { createPrice, updatePrice } from '#masters/pricing/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { decimal } from '#support/money/index.ts'
import type { Circumstances } from './circumstances.ts'
import { itemsByForeignCode } from './known.ts'
import { type Group, refusedBecause, type Writer, type Written } from './writer.ts'

type Wish = {
  priceListId: string
  itemId: string
  minimum: string
  validFrom: string
  validTo: string | null
  amount: string
}
type Standing = Wish & { id: string }

/** Prices of a list, from a quantity and a day on. */
export const pricesWriter: Writer = {
  atOnce: 100,
  write: async (ctx, circumstances, groups) => {
    const items = await itemsByForeignCode(ctx, {
      source: circumstances.source,
      codes: groups.map(({ rows }) => rows.at(-1)!.cells.item!),
    })
    const lists = new Map(
      (
        await ctx.tx.named<{ code: string; id: string }>('price_lists.for_import', 'select code, id from price_lists')
      ).map(({ code, id }) => [code, id]),
    )
    const answers: Written[] = []
    for (const group of groups) {
      const wish = wishOf(circumstances, group, items, lists)
      answers.push('problems' in wish ? (wish as Written) : await take(ctx, circumstances, wish as Wish))
    }
    return answers
  },
}

const wishOf = (
  { mapping }: Circumstances,
  group: Group,
  items: Map<string, string>,
  lists: Map<string, string>,
): Wish | Written => {
  const cells = group.rows.at(-1)!.cells
  const list = cells.priceList ?? mapping.priceList ?? 'retail'
  const [priceListId, itemId] = [lists.get(list), items.get(cells.item!)]
  if (!priceListId) return refusedBecause(group, 'unknown_price_list', 'priceList', list)
  if (!itemId) return refusedBecause(group, 'unknown_item', 'item', cells.item)
  return {
    priceListId,
    itemId,
    minimum: cells.minimum ?? '1',
    validFrom: cells.validFrom ?? '2000-01-01',
    validTo: cells.validTo ?? null,
    amount: cells.amount!,
  }
}

const take = async (ctx: Ctx, { isTrial }: Circumstances, wish: Wish): Promise<Written> => {
  const [now] = await ctx.tx.named<Standing>(
    'prices.standing',
    `select id, amount, valid_to as "validTo" from prices where price_list_id = $1 and item_id = $2 and minimum = $3 and valid_from = $4`,
    [wish.priceListId, wish.itemId, wish.minimum, wish.validFrom],
  )
  if (!now) {
    const row = isTrial ? null : await createPrice(ctx, wish)
    return {
      change: 'created',
      rowId: (row?.id as string | undefined) ?? null,
      fields: [{ name: 'amount', after: wish.amount }],
    }
  }
  if (decimal(now.amount).eq(wish.amount) && now.validTo === wish.validTo) return { change: 'unchanged', rowId: now.id }
  if (!isTrial) await updatePrice(ctx, { id: now.id, amount: wish.amount, validTo: wish.validTo })
  return {
    change: 'updated',
    rowId: now.id,
    fields: [{ name: 'amount', before: decimal(now.amount).toString(), after: wish.amount }],
  }
}
