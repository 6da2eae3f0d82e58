import { sql } from 'drizzle-orm'
import { boolean, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { items } from '#masters/catalog/tables.ts'
import { legalEntities, locations, sites } from '#masters/sites/tables.ts'
import { amount, createdAt, id, instant, quantity, xid } from '#support/database/columns.ts'

/** A batch, or one piece with a number of its own (`isSerial`). */
export const lots = pgTable(
  'lots',
  {
    id: id(),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    code: text().notNull(),
    isSerial: boolean().notNull(),
    expiresOn: text(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('lots_by_code').on(t.itemId, t.code)],
)

/** So much of this item (lot, serial) went from this location to that one. Never updated, never deleted; a mistake is answered by its reverse. */
export const stockMoves = pgTable(
  'stock_moves',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    lotId: uuid().references(() => lots.id),
    fromLocationId: uuid()
      .notNull()
      .references(() => locations.id),
    toLocationId: uuid()
      .notNull()
      .references(() => locations.id),
    quantity: quantity().notNull(),
    reason: text().notNull(),
    document: text().notNull(),
    documentLine: text(),
    /** What one unit cost, where the move brings goods in from outside at a known price. */
    unitCost: amount(),
    /** The move whose cost this one takes: a return comes back at the cost it left with. */
    costOf: uuid(),
    reverses: uuid(),
    effectiveAt: instant().notNull(),
    recordedAt: instant().notNull(),
    actorId: text().notNull(),
    xid: xid(),
  },
  (t) => [
    index('stock_moves_by_item').on(t.itemId, t.effectiveAt, t.recordedAt, t.id),
    index('stock_moves_by_document').on(t.document),
    index('stock_moves_by_lot').on(t.lotId),
    index('stock_moves_by_from').on(t.fromLocationId, t.effectiveAt),
    index('stock_moves_by_to').on(t.toLocationId, t.effectiveAt),
    uniqueIndex('stock_moves_reversed_once').on(t.reverses),
    index('stock_moves_by_xid').on(t.xid, t.id),
  ],
)

/** On hand by item, lot and location. `lotId` is the nil UUID where there is none. */
export const stockBalances = pgTable(
  'stock_balances',
  {
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    locationId: uuid()
      .notNull()
      .references(() => locations.id),
    lotId: uuid().notNull(),
    onHand: quantity().notNull().default('0'),
    mayBeNegative: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.itemId, t.locationId, t.lotId] }),
    index('stock_balances_by_location').on(t.locationId),
    index('stock_balances_by_lot').on(t.lotId),
  ],
)

/** What a site can promise of an item: free = on hand − reserved. The one row that an order locks. */
export const availability = pgTable(
  'availability',
  {
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    siteId: uuid()
      .notNull()
      .references(() => sites.id),
    onHand: quantity().notNull().default('0'),
    reserved: quantity().notNull().default('0'),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.siteId] }), index('availability_by_site').on(t.siteId)],
)

/** Goods that are spoken for. Changes only under the lock of its availability row. */
export const reservations = pgTable(
  'reservations',
  {
    id: id(),
    holder: text().notNull(),
    holderLine: uuid(),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    siteId: uuid()
      .notNull()
      .references(() => sites.id),
    quantity: quantity().notNull(),
    /** held: counts · picked: out of the bin, still counts · done: left the house · released: given up · short: what happened took it away */
    state: text({ enum: ['held', 'picked', 'done', 'released', 'short'] })
      .notNull()
      .default('held'),
    expiresAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    index('reservations_by_holder').on(t.holder),
    index('reservations_by_item').on(t.itemId, t.siteId, t.state),
    index('reservations_by_expiry').on(t.expiresAt),
  ],
)

/** What a move was worth, signed by its effect on stock; later insight is a further row that names its cause, never an edit. */
export const valuations = pgTable(
  'valuations',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    moveId: uuid()
      .notNull()
      .references(() => stockMoves.id),
    quantity: quantity().notNull(),
    value: amount().notNull(),
    cause: text({ enum: ['move', 'replay', 'landed_cost', 'revaluation'] }).notNull(),
    causedBy: uuid(),
    effectiveAt: instant().notNull(),
    recordedAt: instant().notNull(),
    xid: xid(),
  },
  (t) => [
    index('valuations_by_item').on(t.itemId, t.effectiveAt),
    index('valuations_by_move').on(t.moveId),
    uniqueIndex('valuations_first_once').on(t.moveId).where(sql`cause = 'move'`),
    index('valuations_by_xid').on(t.xid, t.id),
  ],
)

/** Where the valuing of an item stands: what is left in layers or at the running average, after the last move in effective order. */
export const valuationStates = pgTable(
  'valuation_states',
  {
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    state: jsonb().$type<Record<string, unknown>>().notNull(),
    quantity: quantity().notNull(),
    value: amount().notNull(),
    lastEffectiveAt: instant(),
    lastRecordedAt: instant(),
    lastMoveId: uuid(),
  },
  (t) => [primaryKey({ columns: [t.entityId, t.itemId] })],
)

/** The same at the end of a month, so that a replay starts there and not at the beginning. */
export const valuationSnapshots = pgTable(
  'valuation_snapshots',
  {
    entityId: uuid().notNull(),
    itemId: uuid().notNull(),
    month: text().notNull(),
    state: jsonb().$type<Record<string, unknown>>().notNull(),
    quantity: quantity().notNull(),
    value: amount().notNull(),
  },
  (t) => [primaryKey({ columns: [t.entityId, t.itemId, t.month] })],
)
