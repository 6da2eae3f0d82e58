import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { localised } from '#support/i18n/index.ts'
import type { Checkout } from './inputs.ts'
import type { Priced } from './trade.ts'

export type OrderToWrite = {
  id: string
  number: string
  keyHash: string
  channel: string
  site: Priced['site']
  customer: { partyId?: string | undefined; isClaimed: boolean; subjectId: string }
  checkout: Checkout
  trade: Priced
  couponCodes: string[]
  basketId?: string | undefined
  promise: { on: string; reason: object }
  shippingMethod: string
}

/** The next order's number for people: gaps are allowed, so no order waits for another. */
export const nextNumber = async ({ tx }: Ctx): Promise<string> => {
  const [row] = await tx.named<{ number: string }>(
    'orders.next_number',
    `select nextval('order_numbers')::text as number`,
  )
  return row!.number
}

/** Writes an accepted order with its lines in one statement, however many. */
export const writeOrder = (ctx: Ctx, order: OrderToWrite): Promise<void> =>
  ctx.tx.later(
    'orders.write',
    `with head as (
       insert into orders (id, entity_id, number, key_hash, channel, state, site_id, party_id, party_is_claimed, subject_id, customer_name,
         customer_email, customer_phone, phone_end, address, billing_address, language, currency, prices_include_tax, shipping_method,
         payment_method, coupon_codes, net, tax, gross, promised_on, promise, placed_at, basket_id, created_at)
       values ($1, $2, $41, $3, $4, 'placed', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
         $21, $22, $23, $24, $25, $26, $27, $26)
       returning id)
     insert into order_lines (id, order_id, line, kind, item_id, text, quantity, unit_price, discount, tax_category, tax_rate, net, tax, gross,
         components)
     select l.id, head.id, l.line, l.kind, l.item, l.text, l.quantity, l.unit_price, l.discount, l.tax_category, l.tax_rate, l.net, l.tax, l.gross,
         l.components
     from head, unnest($28::uuid[], $29::text[], $30::uuid[], $31::text[], $32::numeric[], $33::numeric[], $34::numeric[], $35::text[],
         $36::numeric[], $37::numeric[], $38::numeric[], $39::numeric[], $40::jsonb[])
         with ordinality as l (id, kind, item, text, quantity, unit_price, discount, tax_category, tax_rate, net, tax, gross, components, line)`,
    [...headOf(ctx, order), ...bodyOf(ctx, order), order.number],
  )

const headOf = (ctx: Ctx, order: OrderToWrite) => {
  const { checkout, customer, site } = order
  const { priced } = order.trade
  const phone = checkout.customer.phone ?? checkout.address.phone ?? null
  return [
    order.id,
    site.entityId,
    order.keyHash,
    order.channel,
    site.id,
    customer.partyId ?? null,
    customer.isClaimed,
    customer.subjectId,
    checkout.customer.name,
    checkout.customer.email ?? null,
    phone,
    phone?.replace(/\D/g, '').slice(-8) ?? null,
    JSON.stringify(checkout.address),
    checkout.billingAddress ? JSON.stringify(checkout.billingAddress) : null,
    checkout.language ?? ctx.actor.language,
    priced.currency,
    priced.pricesIncludeTax,
    order.shippingMethod,
    checkout.payment.method,
    JSON.stringify(order.couponCodes),
    priced.net,
    priced.tax,
    priced.gross,
    order.promise.on,
    JSON.stringify(order.promise.reason),
    ctx.now,
    order.basketId ?? null,
  ]
}

const bodyOf = (ctx: Ctx, { trade, checkout }: OrderToWrite) => {
  const language = checkout.language ?? ctx.actor.language
  const rows = trade.priced.lines.map((line) => {
    const item = line.itemId ? trade.items.get(line.itemId) : undefined
    return {
      ...line,
      text: item ? localised(item.name, language) : localised(trade.shipping.name, language),
      components: item && item.kind !== 'stocked' ? JSON.stringify(item.components ?? []) : null,
    }
  })
  const column = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((row) => row[key] ?? null)
  return [
    rows.map((row) => (row.kind === 'item' ? row.id : newId())),
    column('kind'),
    column('itemId'),
    column('text'),
    column('quantity'),
    column('unitPrice'),
    column('discount'),
    column('taxCategory'),
    column('taxRate'),
    column('net'),
    column('tax'),
    column('gross'),
    column('components'),
  ]
}
