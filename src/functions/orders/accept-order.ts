import { identify, record, signOf } from '#books/interactions/functions.ts'
import { freeOf, refuseScarce, reserve } from '#books/stock/functions.ts'
import { getMethod, holdUntil, type PaymentMethod, startPayment } from '#functions/payments/functions.ts'
import { promise } from '#functions/planning/functions.ts'
import { usePromotions } from '#masters/pricing/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { Decimal } from '#support/money/index.ts'
import { componentsNeeded } from './components.ts'
import { couponField } from './coupon-field.ts'
import { orderErrors } from './errors.ts'
import type { Checkout } from './inputs.ts'
import { hashKey, newKey } from './keys.ts'
import { refuseByLine } from './refuse-by-line.ts'
import { type Priced, priceWanted, type WantedLine } from './trade.ts'
import { nextNumber, writeOrder } from './write-order.ts'

export type Wish = {
  checkout: Checkout
  lines: WantedLine[]
  couponCodes: string[]
  channel: string
  partyId?: string | undefined
  visitorId?: string | undefined
  basketId?: string | undefined
}

/**
 * Accepts an order in one transaction: what it costs, that the customer saw that total, who he is, the day it will be there; then, under locks in
 * the house's order, coupons and stock; then the rows. Value, invoice and ledger follow. Fails with what any of these refuses.
 */
export const acceptOrder = (ctx: Ctx, wish: Wish) => accept(ctx, wish).catch((error) => refuseByLine(error, wish.lines))

const accept = async (ctx: Ctx, wish: Wish) => {
  const [{ trade, needed, dated, free }, method, customer, number] = await ctx.tx.together(
    () => promised(ctx, wish),
    () => getMethod(ctx, wish.checkout.payment.method),
    () => whoOrders(ctx, wish),
    () => nextNumber(ctx),
  )
  const [id, key] = [newId(), newKey()]
  const document = `order:${id}`
  const hold = isFree(trade) ? null : holdUntil(method, ctx.now)
  const { customerKey, priced } = trade
  await usePromotions(ctx, { document, customerKey, promotions: priced.promotions })
  const known = ctx.isHopeful ? free : undefined
  await reserve(ctx, { holder: document, expiresAt: hold, lines: needed, siteIds: dated.siteIds, known })
  const { site, shipping } = trade
  const agreed = { keyHash: hashKey(key), site, customer, trade, promise: dated, shippingMethod: shipping.code }
  await writeOrder(ctx, { ...wish, ...agreed, id, number })
  const news = { document, number, trade, customer }
  const paymentId = isFree(trade) ? undefined : await awaitMoney(ctx, { ...news, method, hold })
  await announce(ctx, wish, news)
  const { gross: amount, currency } = priced
  return { order: { id, number, key, state: 'placed', total: { amount, currency }, paymentId, promisedOn: dated.on } }
}

/** What it costs and the day it can be there. What is sold out is refused here: nobody waits behind those who bought the last piece. */
const promised = async (ctx: Ctx, wish: Wish) => {
  const trade = await offer(ctx, wish)
  const lines = componentsNeeded(trade.items, wish.lines)
  const free = lines.length ? await freeOf(ctx, { itemIds: [...new Set(lines.map(({ itemId }) => itemId))] }) : []
  const { address } = wish.checkout
  const dated = await promise(ctx, { at: ctx.now, lines, shippingMethod: trade.shipping.code, address, free })
  if (dated.reason.kind === 'unavailable') refuseScarce({ lines, siteIds: dated.siteIds }, free)
  return { trade, needed: lines, dated, free }
}

const isFree = ({ priced }: Priced) => new Decimal(priced.gross).isZero()

/** What it costs now; refused where the customer saw something else, or a coupon does not count. */
const offer = async (ctx: Ctx, { checkout, lines, couponCodes, channel, partyId }: Wish): Promise<Priced> => {
  const { address, shippingMethod, total } = checkout
  const trade = await priceWanted(ctx, {
    lines,
    couponCodes,
    channel,
    country: address.country,
    shippingMethod,
    partyId,
    customerKey: keyOf(checkout),
  })
  const { gross, currency, refusedCoupons } = trade.priced
  const seen = typeof total === 'string' ? total : total?.amount
  if (typeof total === 'object' && total.currency !== currency)
    fail(orderErrors.otherCurrency, { currency }, [{ path: 'total.currency', code: 'differs', accepted: currency }])
  if (seen !== undefined && !new Decimal(seen).eq(gross))
    fail(orderErrors.totalChanged, { seen, total: gross, currency }, [
      { path: 'total', code: 'changed', accepted: gross },
    ])
  const refused = refusedCoupons[0]
  if (refused) fail(orderErrors.couponRefused, refused, [couponField('couponCodes', refused.reason)])
  return trade
}

/** By what uses of a coupon are counted for a guest: the same for every way to write his number. */
const keyOf = ({ customer: { email, phone }, address: { country } }: Checkout): string | undefined =>
  email ?? (phone && signOf('phone', phone, country))

type Customer = { partyId?: string | undefined; isClaimed: boolean; subjectId: string }

/** A signed-in customer is proven. A guest's typed address only ties the order to a party for staff to see, and tells him nothing. */
const whoOrders = async (ctx: Ctx, { checkout, partyId, visitorId }: Wish): Promise<Customer> => {
  if (partyId) return { partyId, isClaimed: false, subjectId: partyId }
  const { customer, language } = checkout
  const typed = { isProven: false, source: 'order' }
  const found = await identify(ctx, {
    identifiers: [
      ...(customer.email ? [{ kind: 'email' as const, value: customer.email, ...typed }] : []),
      ...(customer.phone ? [{ kind: 'phone' as const, value: customer.phone, ...typed }] : []),
    ],
    visitorId,
    country: checkout.address.country,
    party: { kind: 'person', name: customer.name, language: language ?? ctx.actor.language },
    create: true,
  })
  return { partyId: found.partyId, isClaimed: true, subjectId: found.subjectId }
}

type Money = News & { method: PaymentMethod; hold: Date | null }

const awaitMoney = async (ctx: Ctx, { document, number, trade, customer, method, hold }: Money): Promise<string> => {
  const { gross: amount, currency } = trade.priced
  const { code, provider } = method
  const money = { amount, currency, method: code, provider, holdUntil: hold }
  return (
    await startPayment(ctx, {
      document,
      documentNumber: number,
      entityId: trade.site.entityId,
      partyId: customer.partyId,
      ...money,
    })
  ).paymentId
}

type News = { document: string; number: string; trade: Priced; customer: Customer }

const announce = async (ctx: Ctx, { channel, lines, basketId }: Wish, { document, number, trade, customer }: News) => {
  const { gross: amount, currency } = trade.priced
  const data = { number, basket: basketId, items: lines.map((line) => line.itemId), claimed: customer.isClaimed }
  await record(ctx, [
    {
      subjectId: customer.subjectId,
      kind: 'order_placed',
      channel,
      about: document,
      amount,
      currency,
      siteId: trade.site.id,
      data,
    },
  ])
  ctx.emit({ type: 'orders.order_placed', subject: document, version: 1, payload: { id: document.slice(6), number } })
}
