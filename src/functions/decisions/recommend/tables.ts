import { customType, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, version } from '#support/database/columns.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** What was learned from everybody's history, whole (`model.ts` packs it). One row; each process keeps it in memory by its version. */
export const recommendModels = pgTable('recommend_models', {
  name: text().primaryKey(),
  version: version(),
  learnedAt: instant().notNull(),
  /** The newest orders that it knows: nothing is learned anew while nobody buys. */
  upTo: text().notNull(),
  customers: integer().notNull(),
  items: integer().notNull(),
  packed: bytes().notNull(),
})
