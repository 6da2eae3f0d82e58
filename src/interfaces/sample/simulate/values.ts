import { emptyState, type HistoryMove, valueInOrder } from '#books/stock/functions.ts'
import { compare, negate, sum } from '#support/money/index.ts'
import type { Goods } from '../company/assortment.ts'
import { CURRENCY } from '../company/found.ts'
import { dateAt, SECOND } from './clock.ts'
import { post } from './ledger.ts'
import { tellMargin } from './margins.ts'
import type { ValuedMove } from './stockroom.ts'
import type { World } from './world.ts'

type Worth = Pick<ValuedMove, 'at' | 'document' | 'documentLine' | 'reason' | 'quantity'> & { value: string }

/** What each reason is called in the books, and the account that answers the stock account. */
const rules: Record<string, readonly [fact: string, against: string]> = {
  opening: ['goods_opened', 'retained_earnings'],
  receipt: ['goods_received', 'goods_received_not_invoiced'],
  shipment: ['goods_shipped', 'cost_of_sales'],
  adjustment: ['stock_adjusted', 'stock_adjustment'],
}

/** Values all moves as the house does, item by item, and posts what each document changed, so that value and ledger agree to the cent. */
export const valueGoods = (world: World): void => {
  const worth: Worth[] = []
  for (const [goods, history] of world.stock.histories) worth.push(...valueOne(world, goods, history.toSorted(inOrder)))
  worth.sort((a, b) => a.at - b.at)
  for (const own of Map.groupBy(worth, ({ document, reason, at }) => `${document} ${reason} ${dateAt(at)}`).values())
    postAndTell(world, own)
}

const inOrder = (a: ValuedMove, b: ValuedMove) => a.at - b.at || (a.id < b.id ? -1 : 1)

const valueOne = (world: World, goods: Goods, history: readonly ValuedMove[]): Worth[] => {
  const { rows, ids, ground } = world
  const { entityId } = ground
  const moves = history.map(
    ({ id, at, effect, quantity, unitCost }): HistoryMove => ({
      ...{ id, effect, quantity: String(quantity), unitCost },
      effectiveAt: new Date(at),
      recordedAt: new Date(at),
    }),
  )
  const { state, worth, monthEnds } = valueInOrder(emptyState(goods.method, CURRENCY), moves, () => undefined)
  const values = new Map(worth.map(({ moveId, value }) => [moveId, value]))
  const base = { entityId, itemId: goods.id }
  for (const { id, at, effect, quantity } of history)
    rows.add('valuations', {
      id: ids(at),
      ...base,
      moveId: id,
      quantity: effect === 'in' ? quantity : -quantity,
      value: values.get(id)!,
      cause: 'move',
      effectiveAt: new Date(at),
      recordedAt: new Date(at + SECOND),
    })
  const last = moves.at(-1)!
  rows.add('valuation_states', {
    ...base,
    state,
    quantity: state.quantity,
    value: state.value,
    lastEffectiveAt: last.effectiveAt,
    lastRecordedAt: last.recordedAt,
    lastMoveId: last.id,
  })
  for (const end of monthEnds)
    rows.add('valuation_snapshots', {
      ...base,
      month: end.month,
      state: end.state,
      quantity: end.state.quantity,
      value: end.state.value,
    })
  return history.map(({ id, ...move }) => ({ ...move, value: values.get(id)! }))
}

const postAndTell = (world: World, own: Worth[]) => {
  postWorth(world, own)
  if (own[0]!.reason === 'shipment')
    tellMargin(
      world,
      own.map(({ at, documentLine, quantity, value }) => ({ at, lineId: documentLine!, quantity, value })),
    )
}

const postWorth = (world: World, own: Worth[]) => {
  const { document, reason } = own[0]!
  const [fact, against] = rules[reason]!
  const value = sum(own.map((one) => one.value))
  const isIn = compare(value, '0') > 0
  const size = isIn ? value : negate(value)
  const at = Math.max(...own.map((one) => one.at)) + 2 * SECOND
  const posted = post(world, {
    at: dateAt(at) === dateAt(own[0]!.at) ? at : own[0]!.at,
    journal: 'stock',
    fact,
    document,
    lines: [
      { role: isIn ? 'stock' : against, debit: size },
      { role: isIn ? against : 'stock', credit: size },
    ],
  })
  const open = posted?.lines.get('goods_received_not_invoiced')
  if (open) world.receivedNotInvoiced.set(document, open)
}
