import { notifyCustomer } from '#functions/messages/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { documentOf, type Order } from './load.ts'
import { orderLink } from './order-link.ts'

type Occasion =
  | 'order_placed'
  | 'order_confirmed'
  | 'payment_reminder'
  | 'order_shipped'
  | 'back_order'
  | 'invoice'
  | 'refund'
  | 'order_cancelled'
type Told = { key?: string; attachments?: { name: string; document: string }[] } & Record<string, unknown>

/** Writes to the customer in his language, once for each occasion and `key`. */
export const tellCustomer = async (
  ctx: Ctx,
  order: Order,
  occasion: Occasion,
  { key, attachments = papersOf(order, occasion, key), ...values }: Told = {},
) => {
  if (!order.customerEmail) return
  await notifyCustomer(ctx, {
    key: `${occasion}:${key ?? order.id}`,
    occasion,
    language: order.language,
    to: order.customerEmail,
    document: documentOf(order),
    values: {
      order: order.number,
      name: order.customerName,
      total: order.gross,
      currency: order.currency,
      promisedOn: order.promisedOn ?? '',
      ...(await linkOf(ctx, order)),
      ...values,
    },
    attachments,
  })
}

/**
 * The papers that belong to a letter, made when it is sent: they show how things stand then. The one of the order waits on the page that the letter
 * leads to: to draw it for everybody would cost more than to take the order.
 */
const papersOf = ({ number }: Order, occasion: Occasion, key: string | undefined): Told['attachments'] =>
  occasion === 'refund' && key ? [{ name: `${number}-refund.pdf`, document: `refund:${key}` }] : undefined

const linkOf = async (ctx: Ctx, order: Order) => {
  const link = await orderLink(ctx, order)
  return link ? { link } : {}
}
