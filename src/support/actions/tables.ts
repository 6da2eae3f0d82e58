import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from '#support/database/columns.ts'

/** The first answer to each key that a caller gave, for as long as he may repeat it. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    actorId: text().notNull(),
    key: text().notNull(),
    action: text().notNull(),
    inputHash: text().notNull(),
    output: jsonb(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actorId, t.key] })],
)
