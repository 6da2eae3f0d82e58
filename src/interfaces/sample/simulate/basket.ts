import { sum, times } from '#support/money/index.ts'
import { CURRENCY } from '../company/found.ts'
import type { Buyer } from '../company/parties.ts'
import { MINUTE, SECOND } from './clock.ts'
import type { Wish } from './demand.ts'
import type { Order } from './order.ts'
import { see } from './sink.ts'
import type { Visit } from './visit.ts'
import { beginVisit, look, viewItem } from './visit.ts'
import type { World } from './world.ts'

/** What lies in a basket, and in which visit it was put together. */
export type Draft = { id: string; buyer: Buyer | null; wishes: readonly Wish[]; at: number }

export const openBasket = ({ ids }: World, buyer: Buyer | null, at: number, wishes: readonly Wish[]): Draft => ({
  ...{ id: ids(at - 5 * MINUTE), buyer, wishes, at },
})

/** A visit that ended with an order: looked around, filled the basket, went to the checkout. */
export const finishBasket = (world: World, draft: Draft, order: Order): void => {
  const visit = beginVisit(world, {
    at: draft.at - world.random.whole(6, 25) * MINUTE,
    buyer: draft.buyer,
    isBuying: true,
  })
  fill(world, visit, draft)
  const at = Math.max(visit.now + 20 * SECOND, draft.at - MINUTE)
  see(world, {
    at: Math.min(at, draft.at - SECOND),
    subjectId: visit.subjectId,
    kind: 'checkout_started',
    channel: 'web',
    data: { basket: draft.id },
  })
  writeBasket(world, visit, draft, order)
}

/** A visit that ended with a full basket and no order: left behind, or still open when it was not long ago. */
export const leaveBasket = (world: World, visit: Visit, wishes: readonly Wish[]): void => {
  const draft = openBasket(world, visit.buyer, visit.now + 5 * MINUTE, wishes)
  fill(world, visit, draft)
  writeBasket(world, visit, { ...draft, at: visit.now }, null)
}

const fill = (world: World, visit: Visit, { id, wishes }: Draft) => {
  const { random } = world
  let amount = '0'
  for (const [place, { goods, quantity }] of wishes.entries()) {
    if (random.chance(0.5)) look(world, visit, goods)
    viewItem(world, visit, goods)
    visit.now += random.whole(15, 70) * SECOND
    amount = sum([amount, times(goods.price, String(quantity))])
    const data = {
      basket: id,
      items: place + 1,
      itemId: goods.id,
      quantity: String(quantity),
      categories: goods.categories,
    }
    see(world, {
      at: visit.now,
      subjectId: visit.subjectId,
      kind: 'basket_changed',
      channel: 'web',
      about: `item:${goods.id}`,
      amount,
      data,
    })
  }
}

/** Days after which nobody counts on a basket any more. */
const FORGOTTEN = 14 * 24 * 60 * MINUTE

const writeBasket = (world: World, visit: Visit, { id, wishes, at, buyer }: Draft, order: Order | null) => {
  const { rows, ids, ground, end } = world
  const when = new Date(at)
  const state = order ? 'ordered' : at < end - FORGOTTEN ? 'abandoned' : 'open'
  rows.add('baskets', {
    ...{ id, keyHash: `sample-${id}`, visitorId: visit.deviceId, partyId: visit.isSignedIn ? buyer!.partyId : null },
    ...{ siteId: ground.siteIds.get('WEB')!, currency: CURRENCY, language: buyer?.language ?? 'zh-CN' },
    ...{ couponCodes: order ? (order.row.couponCodes as string[]) : [], state, orderId: order?.id ?? null },
    ...{ createdAt: when, changedAt: when, version: 2 },
  })
  const seen = new Set<string>()
  for (const { goods, quantity } of wishes) {
    if (seen.has(goods.id)) continue
    seen.add(goods.id)
    rows.add('basket_lines', { id: ids(at), basketId: id, itemId: goods.id, quantity, partyId: null, addedAt: when })
  }
}
