import { keptAnswer } from '#masters/catalog/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { remembered } from '#support/entity/index.ts'
import { compare, Decimal, decimal, plain, roundTo } from '#support/money/index.ts'
import { listsFor, type PriceList } from './setup-facts.ts'
import { priceLists, prices } from './tables.ts'

type Reading = Pick<Ctx, 'tx'>

/** Prices of one item in one list, the largest quantity first, the latest day first among equals. */
export type Step = { itemId: string; listId: string; minimum: string; amount: string }

/** The steps of all these items in these lists that are valid on a day: one statement. */
export const stepsOf = (
  { tx }: Reading,
  itemIds: readonly string[],
  lists: readonly PriceList[],
  on: string,
): Promise<Step[]> =>
  lists.length === 0
    ? Promise.resolve([])
    : tx.named<Step>(
        'pricing.steps',
        `select item_id as "itemId", price_list_id as "listId", minimum, amount from prices
         where item_id = any($1) and price_list_id = any($2) and valid_from <= $3 and (valid_to is null or valid_to >= $3)
           and archived_at is null
         order by item_id, minimum desc, valid_from desc`,
        [itemIds, lists.map(({ id }) => id), on],
      )

/** The unit price of an item for a quantity: from the first list that has one for it, the step of the largest minimum reached. */
export const stepFor = (
  steps: readonly Step[],
  lists: readonly PriceList[],
  itemId: string,
  quantity: string,
): { step: Step; list: PriceList } | undefined => {
  for (const list of lists) {
    const step = steps.find(
      (one) => one.itemId === itemId && one.listId === list.id && compare(one.minimum, quantity) <= 0,
    )
    if (step) return { step, list }
  }
  return undefined
}

/** A price of one mode in the other, to 6 decimals: documents are gross-priced or net-priced, never both. */
export const inMode = (amount: string, includesTax: boolean, wantsTax: boolean, rate: string): string => {
  if (includesTax === wantsTax) return plain(decimal(amount))
  const factor = new Decimal(1).plus(rate)
  const value = wantsTax ? decimal(amount).times(factor) : decimal(amount).dividedBy(factor)
  return plain(decimal(roundTo(value, 6)))
}

export type ShownPrice = {
  amount: string
  currency: string
  pricesIncludeTax: boolean
  /** The lowest price that larger quantities get, when it is lower. */
  from?: string
}
export type PriceQuestion = {
  itemIds: readonly string[]
  entityId: string
  currency: string
  on: string
  customerGroupId?: string | undefined
}

/** Another number after each commit of this process that changed prices. */
let count = 0
const state = remembered([prices, priceLists], async () => ++count, { seconds: 3600 })

/**
 * The price of one piece of each item for a list, before promotions, as its list says it (gross or net). Items without a price are missing. One
 * statement, for all who ask the same within two seconds: for showing only, what is sold is quoted.
 */
export const priceOf = async (ctx: Reading, asked: PriceQuestion): Promise<Map<string, ShownPrice>> =>
  keptAnswer(ctx, ['prices', await state(ctx.tx), asked], { seconds: 2 }, () => readPrices(ctx, asked))

const readPrices = async (ctx: Reading, asked: PriceQuestion): Promise<Map<string, ShownPrice>> => {
  const lists = await listsFor(ctx, asked)
  const steps = await stepsOf(ctx, asked.itemIds, lists, asked.on)
  const byItem = Map.groupBy(steps, ({ itemId }) => itemId)
  const shownPrices = new Map<string, ShownPrice>()
  for (const [itemId, own] of byItem) {
    const list = lists.find(({ id }) => own.some(({ listId }) => listId === id))!
    const inList = own.filter(({ listId }) => listId === list.id)
    const one = stepFor(own, lists, itemId, '1')?.step ?? inList.at(-1)!
    const shown = one.listId === list.id ? list : lists.find(({ id }) => id === one.listId)!
    const lowest = inList.reduce((a, b) => (compare(a.amount, b.amount) <= 0 ? a : b))
    shownPrices.set(itemId, {
      amount: plain(decimal(one.amount)),
      currency: asked.currency,
      pricesIncludeTax: shown.includesTax,
      ...(shown === list && compare(lowest.amount, one.amount) < 0 && { from: plain(decimal(lowest.amount)) }),
    })
  }
  return shownPrices
}
