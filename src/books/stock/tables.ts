import { sql } from 'drizzle-orm'
import { boolean, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { items } from '#masters/catalog/tables.ts'
import { legalEntities, locations, sites } from '#masters/sites/tables.ts'
import { amount, businessDate, createdAt, id, instant, quantity, xid } from '#support/database/columns.ts'

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
    expiresOn: businessDate(),
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
    /** What the move does to the goods that we own: in from outside, out of the house, or within it (not valued). */
    effect: text({ enum: ['in', 'out', 'within'] }).notNull(),
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
    index('stock_moves_by_cost_of').on(t.costOf).where(sql`cost_of is not null`),
    index('stock_moves_by_time').on(t.effectiveAt, t.id),
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
    /** One piece with a number of its own: it lies in one place at most. */
    isSerial: boolean().notNull().default(false),
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
    index('reservations_that_expire')
      .on(t.itemId, t.siteId, t.expiresAt)
      .where(sql`state = 'held' and expires_at is not null`),
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
    /** Null only where a new standard cost revalued what lay there. */
    moveId: uuid().references(() => stockMoves.id),
    quantity: quantity().notNull(),
    value: amount().notNull(),
    /** move: first valuing · replay: a back-dated move changed it · cover: sold before it was there, costed by a later receipt · revaluation: new standard cost */
    cause: text({ enum: ['move', 'replay', 'cover', 'landed_cost', 'revaluation'] }).notNull(),
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

/** Moves that wait for their value; a row goes when it has one. */
export const movesToValue = pgTable(
  'moves_to_value',
  {
    moveId: uuid().primaryKey(),
    entityId: uuid().notNull(),
    itemId: uuid().notNull(),
    recordedAt: instant().notNull(),
  },
  (t) => [index('moves_to_value_by_item').on(t.itemId, t.entityId)],
)

/** What a standard cost was, and since when: noted when the item's card is found to have changed. */
export const standardCosts = pgTable(
  'standard_costs',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    unitCost: amount().notNull(),
    effectiveAt: instant().notNull(),
    recordedAt: instant().notNull(),
  },
  (t) => [index('standard_costs_by_item').on(t.entityId, t.itemId, t.effectiveAt)],
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
