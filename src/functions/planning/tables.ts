import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { businessDate, id, instant, quantity } from '#support/database/columns.ts'

/** What will be needed where and when, written down by whoever promises it. */
export const demands = pgTable(
  'demands',
  {
    id: id(),
    document: text().notNull(),
    documentLine: uuid().notNull(),
    itemId: uuid().notNull(),
    siteId: uuid().notNull(),
    quantity: quantity().notNull(),
    dueOn: businessDate().notNull(),
    state: text({ enum: ['open', 'met', 'dropped'] })
      .notNull()
      .default('open'),
    changedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('demands_by_line').on(t.documentLine, t.itemId, t.siteId),
    index('demands_by_document').on(t.document),
    index('demands_by_item').on(t.itemId, t.siteId, t.state, t.dueOn),
  ],
)
