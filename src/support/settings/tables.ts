import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '#support/database/columns.ts'

/** What the company has decided about itself: one row a question. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
  changedAt: instant().notNull(),
})

/** Series of numbers without gaps: taken inside the transaction that uses them (invoices, entries). */
export const numberSeries = pgTable(
  'number_series',
  {
    entityId: uuid().notNull(),
    series: text().notNull(),
    year: integer().notNull(),
    next: integer().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.entityId, t.series, t.year] })],
)
