import { type Ctx, fail } from '#support/actions/index.ts'
import { orderErrors } from './errors.ts'
import type { OrderState } from './states.ts'
import type { PostalAddress } from './tables.ts'

export type Order = {
  id: string
  entityId: string
  number: string
  channel: string
  state: OrderState
  siteId: string
  partyId: string | null
  subjectId: string
  customerName: string
  customerEmail: string | null
  customerPhone: string | null
  address: PostalAddress
  billingAddress: PostalAddress | null
  language: 'en' | 'zh-CN' | 'zh-TW'
  currency: string
  pricesIncludeTax: boolean
  shippingMethod: string
  paymentMethod: string
  gross: string
  promisedOn: string | null
  cancelReason: string | null
  version: number
}

export type OrderLine = {
  id: string
  line: number
  kind: 'item' | 'shipping' | 'charge'
  itemId: string | null
  text: string
  quantity: string
  unitPrice: string
  discount: string
  taxCategory: string
  taxRate: string
  net: string
  tax: string
  gross: string
  components: { itemId: string; quantity: string }[] | null
  shipped: string
  invoiced: string
  cancelled: string
  backOrdered: string
  /** Pieces that have left at a known cost. */
  costed: string
}

export const documentOf = (order: { id: string }) => `order:${order.id}`

/** `order:<id>` → id; undefined for other documents. */
export const orderIdOf = (document: string): string | undefined =>
  document.startsWith('order:') ? document.slice(6) : undefined

const columns = `id, entity_id as "entityId", number, channel, state, site_id as "siteId", party_id as "partyId", subject_id as "subjectId",
  customer_name as "customerName", customer_email as "customerEmail", customer_phone as "customerPhone", address, billing_address as "billingAddress",
  language, currency, prices_include_tax as "pricesIncludeTax", shipping_method as "shippingMethod", payment_method as "paymentMethod", gross,
  promised_on as "promisedOn", cancel_reason as "cancelReason", version`

/** The order, locked: everything that advances it queues here. */
export const lockOrder = async (ctx: Ctx, id: string): Promise<Order> => {
  const [order] = await ctx.tx.named<Order>('orders.lock', `select ${columns} from orders where id = $1 for update`, [
    id,
  ])
  return order ?? fail(orderErrors.unknownOrder)
}

export const linesOf = (ctx: Ctx, orderId: string): Promise<OrderLine[]> =>
  ctx.tx.named<OrderLine>(
    'orders.lines',
    `select id, line, kind, item_id as "itemId", text, quantity, unit_price as "unitPrice", discount, tax_category as "taxCategory", tax_rate as "taxRate",
       net, tax, gross, components, shipped, invoiced, cancelled, back_ordered as "backOrdered", costed
     from order_lines where order_id = $1 order by line`,
    [orderId],
  )
