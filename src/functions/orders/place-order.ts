import { z } from 'zod'
import { enoughIsThere } from '#books/stock/functions.ts'
import { action, type Ctx, common, fail, may } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { form } from '#support/i18n/index.ts'
import { acceptOrder } from './accept-order.ts'
import { type Basket, basketLinesOf, lockBasket } from './baskets.ts'
import { orderErrors } from './errors.ts'
import { type Checkout, callerSchema, checkoutSchema, lineSchema } from './inputs.ts'

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
  hopesFor: enoughIsThere,
  open,
  input: checkoutSchema.extend({ id: z.uuid(), key: z.string().max(60).optional() }),
  output: placed,
  subject: (_: unknown, { order }: Placed) => `order:${order.id}`,
  fn: async (ctx, { id, key, ...checkout }) => {
    const basket = await lockBasket(ctx, { id, key })
    if (basket.state !== 'open') fail(orderErrors.basketAlreadyOrdered, { order: basket.orderId })
    const lines = await basketLinesOf(ctx, id)
    if (!lines.length) fail(orderErrors.basketEmpty)
    const partyId = whoseOrder(ctx, basket)
    const accepted = await acceptOrder(ctx, {
      checkout,
      lines,
      couponCodes: basket.couponCodes,
      channel: 'web',
      partyId,
      visitorId: basket.visitorId ?? undefined,
      basketId: id,
    })
    await ctx.tx.later(
      'baskets.ordered',
      `update baskets set state = 'ordered', order_id = $2, changed_at = $3, version = version + 1 where id = $1`,
      [id, accepted.order.id, ctx.now],
    )
    return accepted
  },
})

/** A key opens a basket and proves nobody: only the customer himself, and staff for him, order on his account. */
const whoseOrder = ({ actor }: Ctx, { partyId }: Basket): string | undefined => {
  if (actor.kind === 'customer') return actor.partyId
  return actor.kind === 'visitor' ? undefined : (partyId ?? undefined)
}

/** Orders lines in one call: another shop front, the phone, a file. Staff may order for a customer they know. */
export const placeOrder = action({
  name: 'orders.place',
  hopesFor: enoughIsThere,
  open,
  input: checkoutSchema.extend({
    /** The e-mail may be missing where staff take the order and there is a phone number. */
    customer: callerSchema,
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
    refuseUnreachable(ctx, checkout.customer)
    return acceptOrder(ctx, {
      checkout,
      lines: lines.map((line) => ({ ...line, id: newId() })),
      couponCodes,
      channel: may(actor, 'orders.place') ? channel : 'web',
      partyId: partyId ?? (actor.kind === 'customer' ? actor.partyId : undefined),
      visitorId: actor.kind === 'visitor' ? actor.id : actor.kind === 'customer' ? actor.visitorId : undefined,
    })
  },
})

/** Who orders for himself is written to; whom staff have on the phone may have nothing but that. */
const refuseUnreachable = ({ actor }: Ctx, { email, phone }: Checkout['customer']): void => {
  if (email || (phone && may(actor, 'orders.place'))) return
  const { error } = form(may(actor, 'orders.place') ? 'form.reach' : 'form.email')
  fail(common.invalidInput, { count: 1 }, [{ path: 'customer.email', code: 'required', message: error }])
}
