import { cancel } from './cancel.ts'
import { HOUR, MINUTE, startOf } from './clock.ts'
import { type Changing, type Need, type Order, type Shipment, step } from './order.ts'
import { promiseFrom, workdaysAfter } from './promise.ts'
import { see } from './sink.ts'
import type { World } from './world.ts'

const CANCELLED = 0.03
const LATE = 0.05

/** The order is certain: its goods stay held, the warehouses are asked to pick. Some customers change their mind before they do. */
export const confirm = (world: World, order: Order, at: number): void => {
  if (order.state !== 'placed') return
  const { random, agenda } = world
  for (const { reservation } of order.needs) reservation.expiresAt = null
  step(world, order, at, 'confirmed')
  const shipments = requestPicking(world, order, order.needs, at)
  const { subjectId, number, document: about } = order
  see(world, {
    at,
    subjectId,
    kind: 'order_paid',
    channel: 'system',
    about,
    amount: order.priced.gross,
    data: { number },
  })
  if (!random.chance(CANCELLED) || !shipments.length) return
  const first = Math.min(...shipments.map(({ pickOn }) => startOf(pickOn) + 8 * HOUR))
  const changesMind = at + random.whole(10, 600) * MINUTE
  if (changesMind < first) agenda.add(changesMind, () => cancel(world, order, changesMind, 'customer'))
}

/** One delivery a site; its lines wait until somebody makes a list of them. Demands say for which day. */
export const requestPicking = (world: World, order: Order, needs: readonly Need[], at: number): Shipment[] => {
  const { rows, ids, ground, random, calendars } = world
  const bySite = Map.groupBy(needs, ({ site }) => site)
  return [...bySite].map(([site, own]) => {
    const { pickOn } = promiseFrom(calendars, { at, site, shipping: order.shipping, address: order.address }, false)
    const id = ids(at)
    const number = `S${100000 + world.next('shipment')}`
    const row: Changing = {
      ...{ id, number, siteId: ground.siteIds.get(site)!, document: order.document, documentNumber: order.number },
      ...{
        partyId: order.partyId,
        shippingMethodId: order.shipping.id,
        address: order.address,
        dueOn: order.promisedOn,
      },
      ...{ state: 'waiting', shippedAt: null, deliveredAt: null, createdAt: new Date(at), version: 1 },
    }
    rows.add('shipments', row)
    const late = random.chance(LATE) ? random.whole(1, 2) : 0
    const due = late ? workdaysAfter(calendars, site, pickOn, late) : pickOn
    const shipment: Shipment = { id, number, site, order, needs: own, row, pickOn: due, picks: [], packed: [] }
    for (const need of own) awaitPicking(world, shipment, need, at)
    writeDemands(world, order, own, at)
    world.waiting.get(site)!.add(shipment)
    return shipment
  })
}

const awaitPicking = ({ rows, ids, ground }: World, { id: shipmentId, order }: Shipment, need: Need, at: number) => {
  need.picking = {
    ...{ id: ids(at), pickingId: null, shipmentId, siteId: ground.siteIds.get(need.site)!, document: order.document },
    ...{
      documentNumber: order.number,
      documentLine: need.line.id,
      reservationId: need.reservation.id,
      itemId: need.goods.id,
    },
    ...{
      quantity: need.quantity,
      picked: 0,
      fromLocationId: null,
      lotId: null,
      state: 'waiting',
      dueOn: order.promisedOn,
    },
    ...{ createdAt: new Date(at), version: 1 },
  }
  rows.add('picking_lines', need.picking)
}

const writeDemands = ({ rows, ids, ground }: World, order: Order, needs: readonly Need[], at: number) => {
  for (const own of Map.groupBy(needs, ({ line, goods }) => `${line.id} ${goods.id}`).values()) {
    const { line, goods, site } = own[0]!
    const again = order.demands.find(
      (one) => one.documentLine === line.id && one.itemId === goods.id && one.siteId === ground.siteIds.get(site),
    )
    const demand: Changing = again ?? {
      ...{
        id: ids(at),
        document: order.document,
        documentLine: line.id,
        itemId: goods.id,
        siteId: ground.siteIds.get(site)!,
      },
      dueOn: order.promisedOn,
    }
    Object.assign(demand, {
      quantity: own.reduce((sum, { quantity }) => sum + quantity, 0),
      ...{ state: 'open', changedAt: new Date(at) },
    })
    if (!again) order.demands.push(rows.add('demands', demand))
    for (const need of own) need.demand = demand
  }
}
