import { shareOf, sum } from '#support/money/index.ts'
import { CURRENCY } from '../company/found.ts'
import type { Order, OrderLine } from './order.ts'
import { see } from './sink.ts'
import type { World } from './world.ts'

/** Pieces of an order's line that left, and what they were worth (below zero). */
export type Left = { at: number; lineId: string; quantity: number; value: string }

/** What was earned with the goods of a delivery: the net of the share that left less its cost, told to the customer's book. */
export const tellMargin = (world: World, left: readonly Left[]): void => {
  const order = world.lines.get(left[0]!.lineId)!.order
  const revenues: string[] = []
  for (const [lineId, own] of Map.groupBy(left, (one) => one.lineId)) {
    const pieces = own.reduce((total, { quantity }) => total + quantity, 0)
    revenues.push(netOf(order, world.lines.get(lineId)!.line, pieces))
  }
  const [revenue, cost] = [sum(revenues), sum(left.map(({ value }) => value))]
  if (!order.buyer) return
  const { subjectId, document: about, number } = order
  const data = { number, revenue, cost, correction: false }
  const at = Math.max(...left.map((one) => one.at)) + 3000
  see(world, { at, subjectId, kind: 'margin_known', channel: 'system', about, amount: sum([revenue, cost]), data })
}

/** The net of these pieces of a line, a kit's parts each, so that all of them together have the whole net of it. */
const netOf = ({ priced }: Order, line: OrderLine, now: number): string => {
  const each = (line.goods!.kit ?? [{ quantity: 1 }]).reduce((total, { quantity }) => total + quantity, 0)
  const { net, gross } = line.priced
  const taken = line.costed
  line.costed += now
  line.row.costed = String(line.costed)
  if (taken === 0 && now === each * line.quantity) return net
  return shareOf({
    currency: CURRENCY,
    grossPriced: priced.pricesIncludeTax,
    line: { ...line.priced, amount: priced.pricesIncludeTax ? gross : net },
    quantity: String(each * line.quantity),
    taken: String(taken),
    now: String(now),
  }).net
}
