import type { Interaction } from '#books/interactions/functions.ts'
import { reservationsOf, setHold } from '#books/stock/functions.ts'
import { getShippingMethod, requestPicking } from '#functions/fulfilment/functions.ts'
import { type Paid, voidOrRefund } from '#functions/payments/functions.ts'
import { writeDemands } from '#functions/planning/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { attempt } from './attempt.ts'
import { end } from './cancel-order.ts'
import { happened } from './happened.ts'
import { documentOf, linesOf, type Order } from './load.ts'
import { missingOf, needOf, take } from './needs.ts'
import { step } from './step.ts'
import { tellCustomer } from './tell-customer.ts'

/** Money is held or here, or is paid at the door, or there is none to pay. */
export const isTrusted = (order: Order, paid: Paid) =>
  order.paymentMethod === 'cash_on_delivery' || new Decimal(paid.authorised).gte(order.gross)

/**
 * The order is certain: goods stay held without end and the warehouse hears. When the hold ran out and others took the goods, the order ends and the
 * money goes back. Gives what the customer's book is told.
 */
export const confirm = async (ctx: Ctx, order: Order): Promise<Interaction[]> => {
  const document = documentOf(order)
  await setHold(ctx, { holder: document, expiresAt: null })
  const needs = needOf(await linesOf(ctx, order.id), { withoutBackOrders: true })
  const missing = await missingOf(ctx, order, needs)
  if (missing.length && !(await attempt(ctx, () => take(ctx, order, missing)))) {
    const told = await end(ctx, order, 'sold_out')
    await voidOrRefund(ctx, { document, reason: 'sold_out' })
    return [told]
  }
  await step(ctx, order, 'confirmed')
  await prepare(ctx, order)
  await tellCustomer(ctx, order, 'order_confirmed')
  return [happened(order, 'order_paid', { amount: order.gross })]
}

/** Hands what is held and not yet asked for to the warehouses, and writes the demand down for planning. */
export const prepare = async (ctx: Ctx, order: Order) => {
  const held = (await reservationsOf(ctx, { holder: documentOf(order) })).filter((one) => one.state === 'held')
  const shipping = await getShippingMethod(ctx, order.shippingMethod)
  const dueOn = order.promisedOn ?? ctx.today('UTC')
  const wanted = held.map(({ line, itemId, siteId, quantity, reservationId }) => ({
    line,
    itemId,
    siteId,
    quantity,
    reservationId,
  }))
  if (!wanted.length) return
  await requestPicking(ctx, {
    document: documentOf(order),
    documentNumber: order.number,
    partyId: order.partyId ?? undefined,
    dueOn,
    shippingMethodId: shipping.id,
    address: postal(order),
    lines: wanted,
  })
  await writeDemands(ctx, {
    document: documentOf(order),
    lines: wanted.map(({ line, itemId, siteId, quantity }) => ({
      documentLine: line,
      itemId,
      siteId,
      quantity,
      dueOn,
    })),
  })
}

const postal = (order: Order) => ({
  name: order.customerName,
  ...(order.customerPhone ? { phone: order.customerPhone } : {}),
  ...order.address,
})
