import { record } from '#books/interactions/functions.ts'
import { reservationsOf, reserve, setHold } from '#books/stock/functions.ts'
import { getShippingMethod, requestPicking } from '#functions/fulfilment/functions.ts'
import { type Paid, requestCapture, voidOrRefund } from '#functions/payments/functions.ts'
import { writeDemands } from '#functions/planning/functions.ts'
import { shippingSites } from '#masters/sites/functions.ts'
import { type Ctx, isRefusal } from '#support/actions/index.ts'
import { savepoint } from '#support/database/index.ts'
import { Decimal } from '#support/money/index.ts'
import { end } from './cancel-order.ts'
import { documentOf, linesOf, type Order, type OrderLine } from './load.ts'
import { step } from './step.ts'
import { tellCustomer } from './tell-customer.ts'

/** Money is held or here, or is paid at the door, or there is none to pay. */
export const isTrusted = (order: Order, paid: Paid) =>
  order.paymentMethod === 'cash_on_delivery' || new Decimal(paid.authorised).gte(order.gross)

/** The order is certain: goods stay held without end, the money is fetched, the warehouse hears. When the hold ran out and others took the goods, the money goes back. */
export const confirm = async (ctx: Ctx, order: Order) => {
  const document = documentOf(order)
  const lines = await linesOf(ctx, order.id)
  if (!(await isStillHeld(ctx, order, lines))) {
    await end(ctx, order, 'sold_out')
    await voidOrRefund(ctx, { document, reason: 'sold_out' })
    return
  }
  await setHold(ctx, { holder: document, expiresAt: null })
  await step(ctx, order, 'confirmed')
  await requestCapture(ctx, { document })
  await prepare(ctx, order)
  await record(ctx, [
    {
      subjectId: order.subjectId,
      kind: 'order_paid',
      channel: 'system',
      about: document,
      amount: order.gross,
      currency: order.currency,
      data: { number: order.number },
    },
  ])
  await tellCustomer(ctx, order, 'order_confirmed')
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

const isStillHeld = async (ctx: Ctx, order: Order, lines: OrderLine[]): Promise<boolean> => {
  const held = await reservationsOf(ctx, { holder: documentOf(order) })
  const missing = needOf(lines).flatMap((need) => {
    const has = held.filter(
      (one) =>
        one.line === need.line &&
        one.itemId === need.itemId &&
        ['held', 'picked', 'done'].includes(one.state) &&
        !isPast(one.expiresAt, ctx.now),
    )
    const left = new Decimal(need.quantity).minus(has.reduce((sum, one) => sum.plus(one.quantity), new Decimal(0)))
    return left.gt(0) ? [{ ...need, quantity: left.toFixed() }] : []
  })
  if (!missing.length) return true
  const siteIds = (await shippingSites(ctx)).map((site) => site.id)
  return savepoint(ctx.tx, () =>
    reserve(ctx, { holder: documentOf(order), expiresAt: null, lines: missing, siteIds }),
  ).then(
    () => true,
    (error) => {
      if (isRefusal(error)) return false
      throw error
    },
  )
}

const isPast = (expiresAt: Date | null, now: Date) => expiresAt !== null && expiresAt <= now

/** What an order's lines need from stock, kits as their parts. */
export const needOf = (lines: OrderLine[]) =>
  lines
    .filter((line) => line.kind === 'item' && line.itemId)
    .flatMap((line) =>
      (line.components ?? [{ itemId: line.itemId!, quantity: '1' }]).map((part) => ({
        line: line.id,
        itemId: part.itemId,
        quantity: new Decimal(line.quantity).minus(line.cancelled).times(part.quantity).toFixed(),
      })),
    )
