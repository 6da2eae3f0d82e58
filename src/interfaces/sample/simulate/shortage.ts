import { DAY } from './clock.ts'
import { requestPicking } from './confirm.ts'
import { homeOf, warehouses } from './expect.ts'
import type { Changing, Need, Order, OrderLine, Shipment } from './order.ts'
import { freeAt, moveGoods, promiseAt } from './stockroom.ts'
import type { World } from './world.ts'

/** What is short in the last days stays so, for somebody to see to. */
const STAYS_SHORT_DAYS = 6

/** It was not where it should have been: written off there, promised no longer, the customer waits for the next delivery. */
export const writeOff = (world: World, at: number, { site, order }: Shipment, need: Need, line: Changing): void => {
  const { rows, ids, staff } = world
  const quantity = line.quantity as number
  promiseAt(world, need.goods, site, -quantity)
  need.reservation.state = 'released'
  if (need.demand) need.demand.state = 'dropped'
  Object.assign(line, { state: 'short', version: 3 })
  adjust(world, at, { site, reason: 'loss', note: null, goods: need.goods, change: -quantity })
  need.line.row.backOrdered = String(quantity)
  world.short.push({ order, line: need.line, quantity })
  rows.add('tasks', {
    ...{ id: ids(at), subject: order.document, title: '缺货，请告知客户新的到货日', ownerId: staff.agent, dueOn: null },
    ...{ state: 'open', createdBy: staff.clerk, createdAt: new Date(at), doneAt: null },
  })
}

type Adjustment = {
  site: string
  reason: 'loss' | 'damage' | 'found' | 'count'
  note: string | null
  goods: Need['goods']
  change: number
}

/** Stock is set to what was found, with a reason. */
export const adjust = (world: World, at: number, { site, reason, note, goods, change }: Adjustment): void => {
  const { rows, ids, ground, staff, outside } = world
  const [id, when] = [ids(at), new Date(at)]
  const number = `A${10000 + world.next('adjustment')}`
  rows.add('adjustments', {
    ...{
      id,
      number,
      siteId: ground.siteIds.get(site)!,
      reasonCode: reason,
      note,
      at: when,
      actorId: staff.clerk,
      createdAt: when,
    },
  })
  const place = homeOf(world, goods, site)
  const [from, to] = change < 0 ? [place, outside.adjustment] : [outside.adjustment, place]
  const moveId = moveGoods(world, {
    ...{ at, goods, lotId: null, from, to, quantity: Math.abs(change), reason: 'adjustment' },
    ...{ document: `adjustment:${id}`, actorId: staff.clerk },
  })
  const line = { id: ids(at), adjustmentId: id, itemId: goods.id, locationId: place.id, lotId: null }
  rows.add('adjustment_lines', { ...line, counted: null, change, moveId })
}

export type Short = { order: Order; line: OrderLine; quantity: number }

/** Each noon: what came in goes to those who wait longest. */
export const fillShortages = (world: World, at: number): void => {
  if (at > world.end - STAYS_SHORT_DAYS * DAY) return
  world.short = world.short.filter((short) => !fill(world, at, short))
}

const fill = (world: World, at: number, { order, line, quantity }: Short): boolean => {
  if (!['confirmed', 'picking', 'partly_shipped'].includes(order.state)) return true
  const goods = line.goods!
  const site = warehouses.find((one) => freeAt(world, goods, one) >= quantity)
  if (!site) return false
  promiseAt(world, goods, site, quantity)
  const reservation: Changing = {
    ...{ id: world.ids(at), holder: order.document, holderLine: line.id, itemId: goods.id },
    ...{ siteId: world.ground.siteIds.get(site)!, quantity, state: 'held', expiresAt: null, createdAt: new Date(at) },
  }
  world.rows.add('reservations', reservation)
  const need: Need = { line, goods, quantity, site, reservation, picking: null, shipped: 0 }
  order.needs.push(need)
  line.row.backOrdered = '0'
  requestPicking(world, order, [need], at)
  return true
}
