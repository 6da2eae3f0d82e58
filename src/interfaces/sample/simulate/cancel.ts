import { SECOND } from './clock.ts'
import { giveBack } from './money.ts'
import { type Order, step } from './order.ts'
import { see } from './sink.ts'
import { promiseAt } from './stockroom.ts'
import type { World } from './world.ts'

/** Calls an order off before anything is picked: goods are free again, coupons too, money goes back. */
export const cancel = (world: World, order: Order, at: number, reason: string): void => {
  if (order.state !== 'placed' && order.state !== 'confirmed') return
  for (const { goods, site, quantity, reservation, picking } of order.needs) {
    if (reservation.state !== 'held') continue
    promiseAt(world, goods, site, -quantity)
    reservation.state = 'released'
    if (picking) picking.state = 'cancelled'
  }
  for (const shipments of world.waiting.values())
    for (const shipment of [...shipments].filter((one) => one.order === order)) {
      shipment.row.state = 'cancelled'
      shipments.delete(shipment)
    }
  for (const use of order.uses) use.givenBackAt = new Date(at)
  for (const code of order.row.couponCodes as string[])
    for (const key of [code, `${order.partyId} ${code}`])
      world.couponUses.set(key, (world.couponUses.get(key) ?? 1) - 1)
  for (const demand of order.demands) demand.state = 'dropped'
  step(world, order, at, 'cancelled')
  order.row.cancelReason = reason
  const { subjectId, number, document: about } = order
  see(world, {
    at,
    subjectId,
    kind: 'order_cancelled',
    channel: 'system',
    about,
    amount: order.priced.gross,
    data: { number, reason },
  })
  if (order.payment && order.payment.state === 'pending') order.payment.state = 'voided'
  giveBack(world, order, at + 20 * SECOND, reason)
}
