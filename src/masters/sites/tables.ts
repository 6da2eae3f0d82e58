import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { businessDate, createdAt, currency, facts, id, instant, localised, version } from '#support/database/columns.ts'

/** A company in the law's sense: it has books, a currency, a tax number. */
export const legalEntities = pgTable(
  'legal_entities',
  {
    id: id(),
    code: text().notNull(),
    name: text().notNull(),
    country: text().notNull(),
    currency: currency().notNull(),
    taxNumber: text(),
    pricesIncludeTax: boolean().notNull().default(true),
    address: jsonb().$type<Record<string, string>>().notNull().default({}),
    bankAccount: text(),
    logoFileId: uuid(),
    version: version(),
  },
  (t) => [uniqueIndex('legal_entities_by_code').on(t.code)],
)

/** Working time: shifts by weekday (Monday first, local time, `[['08:00','12:00'],…]`). */
export const calendars = pgTable(
  'calendars',
  {
    id: id(),
    code: text().notNull(),
    name: localised().notNull(),
    week: jsonb().$type<[string, string][][]>().notNull(),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('calendars_by_code').on(t.code)],
)
/** Days that differ: closed, or open with other shifts. */
export const holidays = pgTable(
  'holidays',
  {
    id: id(),
    calendarId: uuid()
      .notNull()
      .references(() => calendars.id),
    day: businessDate().notNull(),
    name: localised().notNull(),
    shifts: jsonb().$type<[string, string][]>().notNull().default([]),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('holidays_once').on(t.calendarId, t.day)],
)

/** A place where we work: store, warehouse, workshop, or the web shop (which holds no goods of its own). */
export const sites = pgTable(
  'sites',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    code: text().notNull(),
    kind: text({ enum: ['store', 'warehouse', 'workshop', 'web'] }).notNull(),
    name: localised().notNull(),
    zone: text().notNull(),
    calendarId: uuid()
      .notNull()
      .references(() => calendars.id),
    address: jsonb().$type<Record<string, string>>().notNull().default({}),
    phone: text(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** Ships orders of the web shop; the lower rank is asked first. */
    shipsOrders: boolean().notNull().default(false),
    shipRank: integer().notNull().default(100),
    /** An order after this local time counts as the next working day's. */
    cutOff: text().notNull().default('15:00'),
    pickingDays: integer().notNull().default(1),
    archivedAt: instant(),
    custom: facts(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [uniqueIndex('sites_by_code').on(t.code)],
)

/** Working days that goods need from one site to another. */
export const transferDays = pgTable(
  'transfer_days',
  {
    fromSiteId: uuid()
      .notNull()
      .references(() => sites.id),
    toSiteId: uuid()
      .notNull()
      .references(() => sites.id),
    days: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.fromSiteId, t.toSiteId] })],
)

/** Where goods can be: a bin of a site, or one of the places outside (supplier, customer, loss …) that stand at every site. */
export const locations = pgTable(
  'locations',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    siteId: uuid().references(() => sites.id),
    code: text().notNull(),
    kind: text({
      enum: ['bin', 'receiving', 'packing', 'transit', 'supplier', 'customer', 'adjustment', 'scrap', 'production'],
    }).notNull(),
    zone: text(),
    /** Goods here count as on hand of the site and can be promised. */
    isStock: boolean().notNull(),
    allowsNegative: boolean().notNull().default(false),
    sequence: integer().notNull().default(0),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('locations_by_code').on(t.siteId, t.code), index('locations_by_kind').on(t.entityId, t.kind)],
)
