import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { items } from '#masters/catalog/tables.ts'
import { legalEntities, sites } from '#masters/sites/tables.ts'
import {
  amount,
  createdAt,
  currency,
  facts,
  id,
  instant,
  quantity,
  rate,
  version,
  xid,
} from '#support/database/columns.ts'

/** Gaps are allowed: a cached sequence costs no lock. */
export const orderNumbers = pgSequence('order_numbers', { startWith: 100001, cache: 20 })

export type PostalAddress = {
  name?: string
  line1: string
  line2?: string
  district?: string
  city: string
  region?: string
  postalCode?: string
  country: string
  phone?: string
}

/** What a visitor has put together; becomes at most one order. Only the hash of its key is kept. */
export const baskets = pgTable(
  'baskets',
  {
    id: id(),
    keyHash: text().notNull(),
    visitorId: uuid(),
    partyId: uuid(),
    siteId: uuid()
      .notNull()
      .references(() => sites.id),
    currency: currency().notNull(),
    language: text().notNull(),
    couponCodes: jsonb().$type<string[]>().notNull().default([]),
    state: text({ enum: ['open', 'ordered', 'merged', 'abandoned'] })
      .notNull()
      .default('open'),
    orderId: uuid(),
    createdAt: createdAt(),
    changedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    uniqueIndex('baskets_by_key').on(t.keyHash),
    index('baskets_by_visitor').on(t.visitorId, t.state),
    index('baskets_by_party').on(t.partyId, t.state),
    index('baskets_by_changed').on(t.state, t.changedAt),
  ],
)
export const basketLines = pgTable(
  'basket_lines',
  {
    id: id(),
    basketId: uuid()
      .notNull()
      .references(() => baskets.id, { onDelete: 'cascade' }),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    quantity: quantity().notNull(),
    partyId: uuid(),
    addedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('basket_lines_once').on(t.basketId, t.itemId)],
)

/** The agreement with a customer. What happened to it stands in the books; `state` is what follows from them. */
export const orders = pgTable(
  'orders',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    number: text().notNull(),
    keyHash: text().notNull(),
    channel: text({ enum: ['web', 'phone', 'store', 'sales', 'portal', 'import'] }).notNull(),
    /** placed: accepted, goods held · confirmed: paid or trusted · picking · shipped: all left · completed: shipped, invoiced, settled */
    state: text({
      enum: ['placed', 'confirmed', 'picking', 'partly_shipped', 'shipped', 'completed', 'cancelled'],
    }).notNull(),
    siteId: uuid()
      .notNull()
      .references(() => sites.id),
    partyId: uuid(),
    /** The party follows from what was typed, not from a proof: staff see it marked so, the visitor learns nothing. */
    partyIsClaimed: boolean().notNull().default(false),
    subjectId: uuid().notNull(),
    customerName: text().notNull(),
    customerEmail: text(),
    customerPhone: text(),
    address: jsonb().$type<PostalAddress>().notNull(),
    billingAddress: jsonb().$type<PostalAddress>(),
    language: text().notNull(),
    currency: currency().notNull(),
    pricesIncludeTax: boolean().notNull(),
    shippingMethod: text().notNull(),
    paymentMethod: text().notNull(),
    couponCodes: jsonb().$type<string[]>().notNull().default([]),
    net: amount().notNull(),
    tax: amount().notNull(),
    gross: amount().notNull(),
    promisedOn: text(),
    /** Why that day: cut-off, transfer, picking, carrier; shown to customer and staff alike. */
    promise: facts(),
    placedAt: instant().notNull(),
    confirmedAt: instant(),
    shippedAt: instant(),
    completedAt: instant(),
    cancelledAt: instant(),
    cancelReason: text(),
    basketId: uuid(),
    /** A phone end of four to eleven digits finds it (desk search). */
    phoneEnd: text(),
    /** What people search orders by, in one text with one index. */
    findBy: text().generatedAlwaysAs(
      sql`number || ' ' || customer_name || ' ' || coalesce(customer_email, '') || ' ' || coalesce(phone_end, '')`,
    ),
    custom: facts(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('orders_by_number').on(t.number),
    index('orders_by_channel').on(t.channel, t.placedAt),
    index('orders_by_promise').on(t.promisedOn, t.id),
    index('orders_find_by').using('gin', t.findBy.op('gin_trgm_ops')),
    uniqueIndex('orders_once_a_basket').on(t.basketId),
    index('orders_by_state').on(t.state, t.placedAt, t.id),
    index('orders_by_placed').on(t.placedAt, t.id),
    index('orders_by_party').on(t.partyId, t.placedAt),
    index('orders_by_email').on(t.customerEmail),
    index('orders_by_site').on(t.siteId, t.placedAt),
  ],
)
export const orderLines = pgTable(
  'order_lines',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    line: integer().notNull(),
    kind: text({ enum: ['item', 'shipping', 'charge'] })
      .notNull()
      .default('item'),
    itemId: uuid().references(() => items.id),
    text: text().notNull(),
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    discount: amount().notNull().default('0'),
    taxCategory: text().notNull(),
    taxRate: rate().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    gross: amount().notNull(),
    /** What one of it consists of, when it is a kit (a service: nothing): fixed at ordering. */
    components: jsonb().$type<{ itemId: string; quantity: string }[]>(),
    /** What has become of the quantity; shipped and cancelled together never exceed it. */
    shipped: quantity().notNull().default('0'),
    invoiced: quantity().notNull().default('0'),
    /** How many of its pieces (a kit's parts each) have left at a known cost. */
    costed: quantity().notNull().default('0'),
    cancelled: quantity().notNull().default('0'),
    backOrdered: quantity().notNull().default('0'),
    promisedOn: text(),
  },
  (t) => [uniqueIndex('order_lines_by_order').on(t.orderId, t.line), index('order_lines_by_item').on(t.itemId)],
)
/** Each step of an order's state, for the steps shown on its page. */
export const orderSteps = pgTable(
  'order_steps',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    fromState: text(),
    toState: text().notNull(),
    actorId: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index('order_steps_by_order').on(t.orderId, t.id)],
)

/** What was sold, returned or corrected in the systems before us: history that is read, never advanced. It moves no goods and no money; those who bought
 * have it in their timeline. */
export const pastOrders = pgTable(
  'past_orders',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    /** The system it comes from, and the number it had there: together they are its name for ever. */
    source: text().notNull(),
    number: text().notNull(),
    kind: text({ enum: ['order', 'return', 'adjustment'] }).notNull(),
    /** Nobody, when the old system did not know who bought. */
    partyId: uuid(),
    country: text(),
    placedAt: instant().notNull(),
    siteId: uuid()
      .notNull()
      .references(() => sites.id),
    channel: text().notNull(),
    currency: currency().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    gross: amount().notNull(),
    /** Grows when the old system's file says something else than before. */
    revision: version(),
    xid: xid(),
  },
  (t) => [
    uniqueIndex('past_orders_by_number').on(t.source, t.number),
    index('past_orders_by_party').on(t.partyId, t.placedAt),
    index('past_orders_by_placed').on(t.placedAt, t.id),
    index('past_orders_by_xid').on(t.xid, t.id),
  ],
)
export const pastOrderLines = pgTable(
  'past_order_lines',
  {
    pastOrderId: uuid()
      .notNull()
      .references(() => pastOrders.id, { onDelete: 'cascade' }),
    lineNo: integer().notNull(),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    text: text().notNull(),
    /** Negative: came back. */
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    xid: xid(),
  },
  (t) => [
    primaryKey({ columns: [t.pastOrderId, t.lineNo] }),
    index('past_order_lines_by_item').on(t.itemId),
    index('past_order_lines_by_xid').on(t.xid, t.pastOrderId, t.lineNo),
  ],
)
