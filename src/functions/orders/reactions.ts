import { record } from '#books/interactions/functions.ts'
import type { Reaction } from '#support/actions/index.ts'
import { advanceOrder } from './advance-order.ts'
import { fallShort, fillBackOrders } from './back-orders.ts'
import { cancelOrder } from './cancel-order.ts'
import { lockOrder, orderIdOf } from './load.ts'
import { step } from './step.ts'
import { tellCustomer } from './tell-customer.ts'

const ofOrder =
  (does: Reaction): Reaction =>
  async (ctx, event) => {
    if (orderIdOf(event.payload.document ?? event.subject)) await does(ctx, event)
  }

const advanceIt = ofOrder(async (ctx, event) =>
  advanceOrder(ctx, { id: orderIdOf(event.payload.document ?? event.subject)! }),
)

/** Orders hear what became of goods and money, and advance themselves. */
export const reactions: Record<string, Reaction> = {
  'orders.order_placed': async (ctx, { payload }) => {
    await tellCustomer(ctx, await lockOrder(ctx, payload.id), 'order_placed')
    await advanceOrder(ctx, { id: payload.id })
  },
  'payments.authorised': advanceIt,
  'payments.captured': advanceIt,
  'payments.expired': ofOrder(async (ctx, { payload }) => {
    const order = await lockOrder(ctx, orderIdOf(payload.document)!)
    if (order.state === 'placed') await cancelOrder(ctx, { id: order.id, reason: 'not_paid' })
  }),
  'payments.refunded': ofOrder(async (ctx, { payload }) => {
    const order = await lockOrder(ctx, orderIdOf(payload.document)!)
    await record(ctx, [
      {
        subjectId: order.subjectId,
        kind: 'order_refunded',
        channel: 'system',
        about: payload.document,
        amount: payload.amount,
        currency: order.currency,
        data: { number: order.number },
      },
    ])
    await tellCustomer(ctx, order, 'refund', { key: payload.refundId, amount: payload.amount })
  }),
  'fulfilment.picking_started': ofOrder(async (ctx, { payload }) => {
    const order = await lockOrder(ctx, orderIdOf(payload.document)!)
    if (order.state === 'confirmed') await step(ctx, order, 'picking')
  }),
  'fulfilment.shipped': ofOrder(async (ctx, { payload }) => {
    const order = await lockOrder(ctx, orderIdOf(payload.document)!)
    await record(ctx, [
      {
        subjectId: order.subjectId,
        kind: 'order_shipped',
        channel: 'system',
        about: payload.document,
        data: { number: order.number, shipment: payload.number, tracking: payload.tracking },
      },
    ])
    await advanceOrder(ctx, { id: order.id })
    await tellCustomer(ctx, order, 'order_shipped', {
      key: payload.shipmentId,
      shipment: payload.number,
      tracking: (payload.tracking ?? []).join(', '),
      attachments: [{ name: `${payload.number}.pdf`, document: `shipment:${payload.shipmentId}` }],
    })
  }),
  'fulfilment.picked_short': ofOrder((ctx, { id, payload }) =>
    fallShort(ctx, { id: orderIdOf(payload.document)!, lines: payload.lines, key: id }),
  ),
  'stock.fell_short': async (ctx, { id, payload }) => {
    const order = orderIdOf(payload.holder)
    if (order) await fallShort(ctx, { id: order, lines: payload.lines, key: id })
  },
  'fulfilment.goods_received': (ctx, { payload }) => fillBackOrders(ctx, payload),
}
