import { freeOf, reservationsOf, reserve } from '#books/stock/functions.ts'
import { shippingSites } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { documentOf, type Order, type OrderLine } from './load.ts'

/** So much of an item for a line: the item itself, or a part of a kit. */
export type Need = { line: string; itemId: string; quantity: string }

/** What one of a line consists of, as far as it lies in stock; a service consists of nothing. */
export const partsOf = (line: OrderLine) =>
  line.components ?? (line.itemId ? [{ itemId: line.itemId, quantity: '1' }] : [])

/** What an order's lines need from stock, kits as their parts; `without` what waits as a back-order, if told so. */
export const needOf = (lines: readonly OrderLine[], { withoutBackOrders = false } = {}): Need[] =>
  lines
    .filter((line) => line.kind === 'item')
    .flatMap((line) => {
      const wanted = new Decimal(line.quantity).minus(line.cancelled).minus(withoutBackOrders ? line.backOrdered : 0)
      return partsOf(line).map((part) => ({
        line: line.id,
        itemId: part.itemId,
        quantity: wanted.times(part.quantity).toFixed(),
      }))
    })

const standing = new Set(['held', 'picked', 'done'])

/** What of these needs is neither promised nor gone out yet. */
export const missingOf = async (ctx: Ctx, order: Order, needs: readonly Need[]): Promise<Need[]> => {
  const promised = (await reservationsOf(ctx, { holder: documentOf(order) })).filter((one) => standing.has(one.state))
  return needs.flatMap((need) => {
    const has = promised.filter((one) => one.line === need.line && one.itemId === need.itemId)
    const left = Decimal.sum(need.quantity, ...has.map((one) => new Decimal(one.quantity).negated()))
    return left.gt(0) ? [{ ...need, quantity: left.toFixed() }] : []
  })
}

/** Promises all of this, wherever it lies. Fails with stock.not_enough. */
export const take = async (ctx: Ctx, order: Order, needs: Need[], expiresAt: Date | null = null) => {
  const siteIds = (await shippingSites(ctx)).map((site) => site.id)
  await reserve(ctx, { holder: documentOf(order), expiresAt, lines: needs, siteIds })
}

/** As much of this as is free now, in the order given. */
export const reachable = async (ctx: Ctx, needs: readonly Need[]): Promise<Need[]> => {
  const siteIds = (await shippingSites(ctx)).map((site) => site.id)
  const free = new Map<string, Decimal>()
  for (const row of await freeOf(ctx, { itemIds: [...new Set(needs.map((need) => need.itemId))], siteIds }))
    free.set(row.itemId, Decimal.max(0, row.free).plus(free.get(row.itemId) ?? 0))
  return needs.flatMap((need) => {
    const left = free.get(need.itemId) ?? new Decimal(0)
    const taken = Decimal.min(left, need.quantity)
    free.set(need.itemId, left.minus(taken))
    return taken.gt(0) ? [{ ...need, quantity: taken.toFixed() }] : []
  })
}
