import { boolean, doublePrecision, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, facts, id, instant, version } from '#support/database/columns.ts'

/** A question to the mart that somebody kept: his own, or shown to everybody. */
export const savedPivots = pgTable(
  'saved_pivots',
  {
    id: id(),
    name: text().notNull(),
    ownerId: uuid().notNull(),
    isShared: boolean().notNull().default(false),
    definition: jsonb().$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
    changedAt: instant().notNull(),
    version: version(),
  },
  (t) => [index('saved_pivots_by_owner').on(t.ownerId), index('saved_pivots_shared').on(t.isShared)],
)

/** Saved pivots side by side, each in a form: number, table, bars, line, pie. */
export const dashboards = pgTable(
  'dashboards',
  {
    id: id(),
    name: text().notNull(),
    ownerId: uuid().notNull(),
    isShared: boolean().notNull().default(false),
    tiles: jsonb().$type<Record<string, unknown>[]>().notNull().default([]),
    createdAt: createdAt(),
    changedAt: instant().notNull(),
    version: version(),
  },
  (t) => [index('dashboards_by_owner').on(t.ownerId), index('dashboards_shared').on(t.isShared)],
)

/** Where the process that owns the mart listens, and how far it has read: one row, written by it every few seconds. */
export const marts = pgTable('marts', {
  name: text().primaryKey(),
  host: text().notNull(),
  port: integer().notNull(),
  /** Whoever can read this row may ask the mart. */
  token: text().notNull(),
  startedAt: instant().notNull(),
  beatAt: instant().notNull(),
  /** Everything committed before this instant is in the mart; null until the first load is done. */
  asOf: instant(),
  /** What it is doing: loading, reading, resting. */
  doing: text().notNull(),
  lagSeconds: doublePrecision().notNull().default(0),
  details: facts(),
})
