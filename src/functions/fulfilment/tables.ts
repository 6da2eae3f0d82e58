import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgSequence, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { items } from '#masters/catalog/tables.ts'
import { locations, sites } from '#masters/sites/tables.ts'
import {
  amount,
  businessDate,
  createdAt,
  currency,
  id,
  instant,
  localised,
  quantity,
  version,
} from '#support/database/columns.ts'

export const pickingNumbers = pgSequence('picking_numbers', { startWith: 10001 })
export const shipmentNumbers = pgSequence('shipment_numbers', { startWith: 100001, cache: 20 })
export const receiptNumbers = pgSequence('receipt_numbers', { startWith: 10001 })
export const adjustmentNumbers = pgSequence('adjustment_numbers', { startWith: 10001 })

export const carriers = pgTable(
  'carriers',
  {
    id: id(),
    code: text().notNull(),
    name: localised().notNull(),
    /** With `{number}` where the tracking number stands. */
    trackingUrl: text(),
    /** Weekdays on which it carries, Monday is 1. */
    workdays: jsonb().$type<number[]>().notNull().default([1, 2, 3, 4, 5]),
    /** Dates on which it does not. */
    holidays: jsonb().$type<string[]>().notNull().default([]),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('carriers_by_code').on(t.code)],
)

/** How an order can reach its customer: carried to regions in so many working days at a price, or picked up. */
export const shippingMethods = pgTable(
  'shipping_methods',
  {
    id: id(),
    code: text().notNull(),
    name: localised().notNull(),
    kind: text({ enum: ['delivery', 'pickup'] }).notNull(),
    carrierId: uuid().references(() => carriers.id),
    price: amount().notNull().default('0'),
    currency: currency().notNull(),
    freeFrom: amount(),
    taxCategory: text().notNull().default('standard'),
    /** Most specific first: country, region or city; days are the carrier's working days. */
    regions: jsonb().$type<{ country: string; region?: string; days: number }[]>().notNull().default([]),
    position: integer().notNull().default(0),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('shipping_methods_by_code').on(t.code)],
)

/** A list of what to take from which bin, at one site, for one or several orders. */
export const pickings = pgTable(
  'pickings',
  {
    id: id(),
    number: text().notNull(),
    siteId: uuid()
      .notNull()
      .references(() => sites.id),
    state: text({ enum: ['open', 'started', 'picked', 'cancelled'] })
      .notNull()
      .default('open'),
    assigneeId: uuid(),
    startedAt: instant(),
    pickedAt: instant(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('pickings_by_number').on(t.number),
    index('pickings_by_state').on(t.siteId, t.state, t.id),
    index('pickings_by_state_anywhere').on(t.state, t.id),
  ],
)

/** One thing to take. Lines wait without a list (`pickingId` null) until somebody makes one. */
export const pickingLines = pgTable(
  'picking_lines',
  {
    id: id(),
    pickingId: uuid().references(() => pickings.id),
    /** The delivery that it will leave with. */
    shipmentId: uuid()
      .notNull()
      .references(() => shipments.id),
    siteId: uuid()
      .notNull()
      .references(() => sites.id),
    document: text().notNull(),
    documentNumber: text().notNull(),
    documentLine: uuid().notNull(),
    reservationId: uuid().notNull(),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    quantity: quantity().notNull(),
    picked: quantity().notNull().default('0'),
    fromLocationId: uuid().references(() => locations.id),
    lotId: uuid(),
    state: text({ enum: ['waiting', 'listed', 'picked', 'short', 'packed', 'cancelled'] })
      .notNull()
      .default('waiting'),
    dueOn: businessDate(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    index('picking_lines_by_picking').on(t.pickingId),
    index('picking_lines_by_state').on(t.siteId, t.state, t.dueOn),
    index('picking_lines_by_document').on(t.document),
    index('picking_lines_by_shipment').on(t.shipmentId),
    index('picking_lines_by_reservation').on(t.reservationId),
  ],
)

/** What was actually taken for a line, bin by bin and lot by lot. */
export const picks = pgTable(
  'picks',
  {
    id: id(),
    pickingLineId: uuid()
      .notNull()
      .references(() => pickingLines.id),
    locationId: uuid()
      .notNull()
      .references(() => locations.id),
    lotId: uuid(),
    quantity: quantity().notNull(),
    moveId: uuid().notNull(),
    /** The part of the promise that stands for what was taken. */
    reservationId: uuid().notNull(),
    /** Where it was put to be packed. */
    toLocationId: uuid()
      .notNull()
      .references(() => locations.id),
    putBackAt: instant(),
    confirmedBy: text({ enum: ['scan', 'number'] }).notNull(),
    actorId: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index('picks_by_line').on(t.pickingLineId)],
)

/** What leaves one site for one document: asked for (waiting), picked and being packed, shipped, delivered. */
export const shipments = pgTable(
  'shipments',
  {
    id: id(),
    number: text().notNull(),
    siteId: uuid()
      .notNull()
      .references(() => sites.id),
    document: text().notNull(),
    documentNumber: text().notNull(),
    partyId: uuid(),
    shippingMethodId: uuid().references(() => shippingMethods.id),
    address: jsonb().$type<Record<string, string>>().notNull(),
    dueOn: businessDate(),
    state: text({ enum: ['waiting', 'packing', 'shipped', 'delivered', 'cancelled'] })
      .notNull()
      .default('waiting'),
    shippedAt: instant(),
    deliveredAt: instant(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('shipments_by_number').on(t.number),
    index('shipments_by_document').on(t.document),
    index('shipments_by_state').on(t.siteId, t.state, t.id),
    index('shipments_to_send').on(t.state, t.id).where(sql`state in ('waiting', 'packing')`),
  ],
)
export const shipmentLines = pgTable(
  'shipment_lines',
  {
    id: id(),
    shipmentId: uuid()
      .notNull()
      .references(() => shipments.id),
    documentLine: uuid().notNull(),
    pickingLineId: uuid().references(() => pickingLines.id),
    pickId: uuid().references(() => picks.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    lotId: uuid(),
    quantity: quantity().notNull(),
    reservationId: uuid(),
    /** The bench it is packed at. */
    fromLocationId: uuid()
      .notNull()
      .references(() => locations.id),
    moveId: uuid(),
  },
  (t) => [index('shipment_lines_by_shipment').on(t.shipmentId), index('shipment_lines_by_line').on(t.documentLine)],
)
export const parcels = pgTable(
  'parcels',
  {
    id: id(),
    shipmentId: uuid()
      .notNull()
      .references(() => shipments.id),
    weight: quantity(),
    trackingNumber: text(),
    labelPrinted: boolean().notNull().default(false),
  },
  (t) => [index('parcels_by_shipment').on(t.shipmentId), index('parcels_by_tracking').on(t.trackingNumber)],
)

/** Goods that came in: with their cost, lots and serials. */
export const receipts = pgTable(
  'receipts',
  {
    id: id(),
    number: text().notNull(),
    siteId: uuid()
      .notNull()
      .references(() => sites.id),
    supplierId: uuid(),
    reference: text(),
    receivedAt: instant().notNull(),
    actorId: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('receipts_by_number').on(t.number),
    index('receipts_by_site').on(t.siteId, t.id),
    index('receipts_by_day').on(t.receivedAt),
  ],
)
export const receiptLines = pgTable(
  'receipt_lines',
  {
    id: id(),
    receiptId: uuid()
      .notNull()
      .references(() => receipts.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    locationId: uuid()
      .notNull()
      .references(() => locations.id),
    lotId: uuid(),
    quantity: quantity().notNull(),
    /** Null: not known when it came, the last known cost counts. */
    unitCost: amount(),
    moveId: uuid().notNull(),
  },
  (t) => [index('receipt_lines_by_receipt').on(t.receiptId), index('receipt_lines_by_item').on(t.itemId)],
)

/** What was counted, damaged or found: stock is set or changed, with a reason. */
export const adjustmentReasons = pgTable(
  'adjustment_reasons',
  { id: id(), code: text().notNull(), name: localised().notNull(), archivedAt: instant(), version: version() },
  (t) => [uniqueIndex('adjustment_reasons_by_code').on(t.code)],
)
export const adjustments = pgTable(
  'adjustments',
  {
    id: id(),
    number: text().notNull(),
    siteId: uuid()
      .notNull()
      .references(() => sites.id),
    reasonCode: text().notNull(),
    note: text(),
    at: instant().notNull(),
    actorId: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('adjustments_by_number').on(t.number),
    index('adjustments_by_site').on(t.siteId, t.id),
    index('adjustments_by_day').on(t.at),
  ],
)
export const adjustmentLines = pgTable(
  'adjustment_lines',
  {
    id: id(),
    adjustmentId: uuid()
      .notNull()
      .references(() => adjustments.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    locationId: uuid()
      .notNull()
      .references(() => locations.id),
    lotId: uuid(),
    counted: quantity(),
    change: quantity().notNull(),
    moveId: uuid(),
  },
  (t) => [index('adjustment_lines_by_adjustment').on(t.adjustmentId)],
)
