import { record } from '#books/interactions/functions.ts'
import type { MoveReason } from '#books/stock/functions.ts'
import { paidOf } from '#functions/payments/functions.ts'
import type { Reaction } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { advanceLocked, advanceOrder } from './advance-order.ts'
import { attempt } from './attempt.ts'
import { fallShort, fillBackOrders } from './back-orders.ts'
import { cancelOrder } from './cancel-order.ts'
import { happened } from './happened.ts'
import { linesOf, lockOrder, orderIdOf } from './load.ts'
import { followCosts } from './margin.ts'
import { partsOf } from './needs.ts'
import { transferWords } from './pay-to.ts'
import type { OrderState } from './states.ts'
import { step } from './step.ts'
import { tellCustomer } from './tell-customer.ts'

const ofOrder =
  (does: Reaction): Reaction =>
  async (ctx, event) => {
    if (orderIdOf(event.payload.document ?? event.subject)) await does(ctx, event)
  }

const advanceIt = ofOrder(async (ctx, event) => {
  await advanceOrder(ctx, { id: orderIdOf(event.payload.document ?? event.subject)! })
})

/**
 * The money will not come: nobody paid in time, the provider called it off, or the card had no funds when it came to it. An order in these states is
 * given up, unless its goods are picked already: then somebody decides. Money that comes late may bring it back.
 */
const unpaid = (...states: OrderState[]): Reaction =>
  ofOrder(async (ctx, { payload }) => {
    const order = await lockOrder(ctx, orderIdOf(payload.document)!)
    const { authorised } = await paidOf(ctx, payload.document)
    if (!states.includes(order.state) || new Decimal(authorised).gte(order.gross)) return
    await attempt(ctx, () => cancelOrder(ctx, { id: order.id, reason: 'not_paid' }))
  })

/** Moves by which nothing becomes free. */
const leaving = new Set<MoveReason>(['pick', 'put_back', 'shipment', 'supplier_return'])

/** Orders hear what became of goods and money, and advance themselves. */
export const reactions: Record<string, Reaction> = {
  'orders.order_placed': async (ctx, { payload }) => {
    const order = await lockOrder(ctx, payload.id)
    await tellCustomer(ctx, order, 'order_placed', await transferWords(ctx, order))
    await advanceLocked(ctx, order)
  },
  'payments.authorised': advanceIt,
  'payments.captured': advanceIt,
  'payments.expired': unpaid('placed'),
  'payments.voided': unpaid('placed'),
  'payments.failed': unpaid('confirmed', 'picking'),
  'payments.refunded': ofOrder(async (ctx, { payload }) => {
    const order = await lockOrder(ctx, orderIdOf(payload.document)!)
    await tellCustomer(ctx, order, 'refund', { key: payload.refundId, amount: payload.amount })
    await record(ctx, [happened(order, 'order_refunded', { amount: payload.amount })])
  }),
  'fulfilment.picking_started': ofOrder(async (ctx, { payload }) => {
    const order = await lockOrder(ctx, orderIdOf(payload.document)!)
    if (order.state === 'confirmed') await step(ctx, order, 'picking')
  }),
  'fulfilment.shipped': ofOrder(async (ctx, { payload }) => {
    const order = await lockOrder(ctx, orderIdOf(payload.document)!)
    await tellCustomer(ctx, order, 'order_shipped', {
      key: payload.shipmentId,
      shipment: payload.number,
      tracking: (payload.tracking ?? []).join(', '),
      attachments: [{ name: `${payload.number}.pdf`, document: `shipment:${payload.shipmentId}` }],
    })
    const data = { shipment: payload.number, tracking: payload.tracking }
    await advanceLocked(ctx, order, [happened(order, 'order_shipped', { data })])
  }),
  'fulfilment.picked_short': ofOrder((ctx, { id, payload }) =>
    fallShort(ctx, { id: orderIdOf(payload.document)!, key: id }),
  ),
  'stock.fell_short': async (ctx, { id, payload }) => {
    const order = orderIdOf(payload.holder)
    if (order) await fallShort(ctx, { id: order, key: id })
  },
  'stock.valued': followCosts,
  'stock.moved': async (ctx, { payload }) => {
    if (!leaving.has(payload.reason)) await fillBackOrders(ctx, payload)
  },
  'orders.cancelled': async (ctx, { payload }) => {
    const lines = await linesOf(ctx, payload.id)
    await fillBackOrders(ctx, { itemIds: lines.flatMap((line) => partsOf(line).map((part) => part.itemId)) })
  },
}
