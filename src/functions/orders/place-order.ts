import { z } from 'zod'
import { identify, record } from '#books/interactions/functions.ts'
import { reserve } from '#books/stock/functions.ts'
import { getMethod, holdUntil, startPayment } from '#functions/payments/functions.ts'
import { promise } from '#functions/planning/functions.ts'
import { usePromotions } from '#masters/pricing/functions.ts'
import { action, type Ctx, fail, may } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { Decimal } from '#support/money/index.ts'
import { basketLinesOf, lockBasket } from './baskets.ts'
import { componentsNeeded } from './components.ts'
import { orderErrors } from './errors.ts'
import { type Checkout, checkoutSchema, lineSchema } from './inputs.ts'
import { hashKey, newKey } from './keys.ts'
import { priceWanted, type WantedLine } from './trade.ts'
import { nextOrderNumber, writeOrder } from './write-order.ts'

const placed = z.object({
  order: z.object({
    id: z.uuid(),
    number: z.string(),
    key: z.string(),
    state: z.string(),
    total: z.object({ amount: z.string(), currency: z.string() }),
    paymentId: z.uuid().optional(),
    promisedOn: z.string().optional(),
  }),
})
type Placed = z.output<typeof placed>
const open = ['customer', 'visitor'] as const

/** Orders what lies in a basket; a basket becomes at most one order. */
export const orderBasket = action({
  name: 'orders.order_basket',
  open,
  input: checkoutSchema.extend({ id: z.uuid(), key: z.string().max(60).optional() }),
  output: placed,
  subject: (_: unknown, { order }: Placed) => `order:${order.id}`,
  fn: async (ctx, { id, key, ...checkout }) => {
    const basket = await lockBasket(ctx, { id, key })
    if (basket.state !== 'open') fail(orderErrors.basketAlreadyOrdered, { order: basket.orderId })
    const lines = await basketLinesOf(ctx, id)
    if (!lines.length) fail(orderErrors.basketEmpty)
    const partyId = ctx.actor.kind === 'customer' ? ctx.actor.partyId : (basket.partyId ?? undefined)
    const accepted = await accept(ctx, {
      checkout,
      lines,
      couponCodes: basket.couponCodes,
      channel: 'web',
      partyId,
      visitorId: basket.visitorId ?? undefined,
      basketId: id,
    })
    await ctx.tx.named(
      'baskets.ordered',
      `update baskets set state = 'ordered', order_id = $2, changed_at = $3, version = version + 1 where id = $1`,
      [id, accepted.order.id, ctx.now],
    )
    return accepted
  },
})

/** Orders lines in one call: another shop front, the phone, a file. Staff may order for a customer they know. */
export const placeOrder = action({
  name: 'orders.place',
  open,
  input: checkoutSchema.extend({
    lines: z.array(lineSchema).min(1).max(200),
    couponCodes: z.array(z.string().trim().max(40).toUpperCase()).max(5).default([]),
    channel: z.enum(['web', 'phone', 'store', 'sales']).default('web'),
    partyId: z.uuid().optional(),
  }),
  output: placed,
  subject: (_: unknown, { order }: Placed) => `order:${order.id}`,
  fn: (ctx, { lines, couponCodes, channel, partyId, ...checkout }) => {
    const { actor } = ctx
    if (partyId && !may(actor, 'orders.place')) fail(orderErrors.notOnAccount)
    return accept(ctx, {
      checkout,
      lines: lines.map((line) => ({ ...line, id: newId() })),
      couponCodes,
      channel: may(actor, 'orders.place') ? channel : 'web',
      partyId: partyId ?? (actor.kind === 'customer' ? actor.partyId : undefined),
      visitorId: actor.kind === 'visitor' ? actor.id : actor.kind === 'customer' ? actor.visitorId : undefined,
    })
  },
})

type Acceptance = {
  checkout: Checkout
  lines: WantedLine[]
  couponCodes: string[]
  channel: string
  partyId?: string | undefined
  visitorId?: string | undefined
  basketId?: string
}

/**
 * Accepts an order in one transaction: what it costs, that the customer saw that total, who he is, the day it will be there; then, under locks in
 * the house's order, coupons and stock; then the rows. Value, invoice and ledger follow. Fails with what any of these refuses.
 */
const accept = async (
  ctx: Ctx,
  { checkout, lines, couponCodes, channel, partyId, visitorId, basketId }: Acceptance,
) => {
  const customerKey = partyId ?? checkout.customer.email
  const trade = await priceWanted(ctx, {
    lines,
    couponCodes,
    channel,
    country: checkout.address.country,
    shippingMethod: checkout.shippingMethod,
    partyId,
    customerKey,
  })
  const { priced, site, items, shipping } = trade
  refuseOtherTotal(checkout, priced)
  const refused = priced.refusedCoupons[0]
  if (refused) fail(orderErrors.couponRefused, refused, [{ path: 'couponCodes', code: refused.reason }])
  const method = await getMethod(ctx, checkout.payment.method)
  const customer = await identifyCustomer(ctx, checkout, partyId, visitorId)
  const needed = componentsNeeded(items, lines)
  const dated = await promise(ctx, {
    at: ctx.now,
    lines: needed,
    shippingMethod: shipping.code,
    address: checkout.address,
  })

  const id = newId()
  const document = `order:${id}`
  const number = await nextOrderNumber(ctx)
  const key = newKey()
  const hold = new Decimal(priced.gross).isZero() ? null : holdUntil(method, ctx.now)
  await usePromotions(ctx, { document, customerKey, promotions: priced.promotions })
  await reserve(ctx, { holder: document, expiresAt: hold, lines: needed, siteIds: dated.siteIds })
  await writeOrder(ctx, {
    id,
    number,
    keyHash: hashKey(key),
    channel,
    site,
    customer,
    checkout,
    trade,
    couponCodes,
    basketId,
    promise: dated,
    shippingMethod: shipping.code,
  })
  const paymentId = new Decimal(priced.gross).isZero()
    ? undefined
    : (
        await startPayment(ctx, {
          document,
          documentNumber: number,
          entityId: site.entityId,
          partyId: customer.partyId,
          method: method.code,
          provider: method.provider,
          amount: priced.gross,
          currency: priced.currency,
          holdUntil: hold,
        })
      ).paymentId
  await record(ctx, [
    {
      subjectId: customer.subjectId,
      kind: 'order_placed',
      channel,
      about: document,
      amount: priced.gross,
      currency: priced.currency,
      siteId: site.id,
      data: { number, basket: basketId, items: lines.map((line) => line.itemId), claimed: customer.isClaimed },
    },
  ])
  ctx.emit({ type: 'orders.order_placed', subject: document, version: 1, payload: { id, number } })
  return {
    order: {
      id,
      number,
      key,
      state: 'placed',
      total: { amount: priced.gross, currency: priced.currency },
      paymentId,
      promisedOn: dated.on,
    },
  }
}

const refuseOtherTotal = ({ total }: Checkout, { gross, currency }: { gross: string; currency: string }) => {
  const seen = typeof total === 'string' ? total : total?.amount
  if (seen !== undefined && !new Decimal(seen).eq(gross))
    fail(orderErrors.totalChanged, { seen, total: gross, currency }, [
      { path: 'total', code: 'changed', accepted: gross },
    ])
}

/** A signed-in customer is proven. A guest's typed address only ties the order to a party for staff to see, and tells him nothing. */
const identifyCustomer = async (
  ctx: Ctx,
  { customer, language }: Checkout,
  partyId: string | undefined,
  visitorId: string | undefined,
) => {
  if (partyId) return { partyId, isClaimed: false, subjectId: partyId }
  const found = await identify(ctx, {
    identifiers: [
      { kind: 'email', value: customer.email, isProven: false, source: 'order' },
      ...(customer.phone ? [{ kind: 'phone' as const, value: customer.phone, isProven: false, source: 'order' }] : []),
    ],
    visitorId,
    party: { kind: 'person', name: customer.name, language: language ?? ctx.actor.language },
    create: true,
  })
  return { partyId: found.partyId, isClaimed: true, subjectId: found.subjectId }
}
