import { DAY, dateAt, HOUR, MINUTE, SECOND, startOf } from './clock.ts'
import { invoiceWhatLeft, settleOrder } from './invoice.ts'
import { capture } from './money.ts'
import { type Order, type OrderLine, type Shipment, step } from './order.ts'
import { see } from './sink.ts'
import { moveGoods, promiseAt } from './stockroom.ts'
import type { World } from './world.ts'

/** A delivery leaves: goods are the customer's, the promise is kept, the invoice follows, days later it arrives. */
export const ship = (world: World, shipment: Shipment, at: number): void => {
  const { staff, outside, random, agenda, end } = world
  const { order } = shipment
  const document = `shipment:${shipment.id}`
  for (const { row, need, reservation } of shipment.packed) {
    const quantity = row.quantity as number
    row.moveId = moveGoods(world, {
      ...{ at, goods: need.goods, lotId: row.lotId as string | null, from: world.place(shipment.site, 'PACKING') },
      ...{
        to: outside.customer,
        quantity,
        reason: 'shipment',
        document,
        documentLine: need.line.id,
        actorId: staff.clerk,
      },
    })
    promiseAt(world, need.goods, shipment.site, -quantity)
    reservation.state = 'done'
    if (need.demand) need.demand.state = 'met'
    need.shipped += quantity
  }
  Object.assign(shipment.row, { state: 'shipped', shippedAt: new Date(at), version: 3 })
  const tracking = writeParcel(world, shipment, at)
  const { subjectId, number, document: about } = order
  const data = { number: order.number, shipment: shipment.number, tracking: [tracking] }
  see(world, { at: at + SECOND, subjectId, kind: 'order_shipped', channel: 'system', about, data })
  countShipped(world, order, at + SECOND)
  invoiceWhatLeft(world, order, at + 3 * SECOND)
  complete(world, order, at + 6 * SECOND)
  const arrives = arrivalOf(world, order, at)
  if (arrives < end) agenda.add(arrives, () => arrive(world, shipment, arrives))
  if (order.payment?.provider !== 'cash_on_delivery' || order.state !== 'shipped') return
  const paid = arrives + random.whole(1, 3) * DAY
  agenda.add(paid, () => collectCash(world, order, paid, number))
}

const writeParcel = ({ rows, ids }: World, shipment: Shipment, at: number): string => {
  const kilograms = shipment.packed.reduce(
    (sum, { row, need }) => sum + Number(need.goods.kg) * (row.quantity as number),
    0,
  )
  const trackingNumber = `YF${shipment.number.slice(1)}${String(Math.floor(at / 1000) % 10_000).padStart(4, '0')}`
  const weight = Math.max(0.1, kilograms).toFixed(2)
  rows.add('parcels', { id: ids(at), shipmentId: shipment.id, weight, trackingNumber, labelPrinted: true })
  return trackingNumber
}

/** A kit has left when all its parts have. */
const leftOf = ({ needs }: Order, line: OrderLine): number => {
  const parts = line.goods!.kit ?? [{ item: line.goods!, quantity: 1 }]
  const counts = parts.map(({ item, quantity }) => {
    const shipped = needs
      .filter((need) => need.line === line && need.goods === item)
      .reduce((sum, need) => sum + need.shipped, 0)
    return Math.floor(shipped / quantity)
  })
  return Math.min(...counts)
}

/** Writes on the lines what has left, and moves the order's state after it. */
export const countShipped = (world: World, order: Order, at: number): void => {
  const items = order.lines.filter(({ goods }) => goods)
  for (const line of items) {
    line.shipped = leftOf(order, line)
    line.row.shipped = String(line.shipped)
  }
  const isAll = items.every(({ shipped, quantity }) => shipped >= quantity)
  if (isAll) step(world, order, at, 'shipped')
  else if (items.some(({ shipped }) => shipped > 0) && order.state !== 'partly_shipped')
    step(world, order, at, 'partly_shipped')
}

const complete = (world: World, order: Order, at: number) => {
  const isPaid = !order.payment || order.payment.state === 'captured'
  if (order.state === 'shipped' && isPaid) step(world, order, at, 'completed')
}

const arrivalOf = ({ random }: World, order: Order, at: number): number => {
  const promised = order.promisedOn ? startOf(order.promisedOn) + random.whole(9 * 60, 19 * 60) * MINUTE : at + 2 * DAY
  const late = random.chance(0.06) ? random.whole(1, 3) * DAY : 0
  return Math.max(promised + late, at + random.whole(14, 26) * HOUR)
}

const arrive = (world: World, shipment: Shipment, at: number) => {
  Object.assign(shipment.row, { state: 'delivered', deliveredAt: new Date(at), version: 4 })
  world.delivered.push({
    order: shipment.order,
    at,
    isLate: shipment.order.promisedOn !== null && dateAt(at) > shipment.order.promisedOn,
  })
}

/** The carrier hands over what the customer paid at the door. */
const collectCash = (world: World, order: Order, at: number, number: string) => {
  order.payment!.reference = `COD${number}`
  capture(world, order, at)
  settleOrder(world, order, at + SECOND)
  complete(world, order, at + 2 * SECOND)
}
