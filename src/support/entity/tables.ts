import { boolean, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, id, ref } from '#support/database/columns.ts'

/** A list as somebody likes to see it: filters, columns, order; his own or everybody's. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: id(),
    list: text().notNull(),
    name: text().notNull(),
    ownerId: ref().notNull(),
    isShared: boolean().notNull().default(false),
    query: jsonb().$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('saved_views_by_list').on(t.list)],
)
