import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, ref } from '#support/database/columns.ts'

/** A file that somebody gave or that we made; its bytes lie under the data folder by their hash. */
export const files = pgTable(
  'files',
  {
    id: id(),
    subject: text(),
    name: text().notNull(),
    type: text().notNull(),
    bytes: integer().notNull(),
    hash: text().notNull(),
    isPublic: text({ enum: ['yes', 'no'] })
      .notNull()
      .default('no'),
    createdBy: ref(),
    createdAt: createdAt(),
    removedAt: instant(),
  },
  (t) => [index('files_by_subject').on(t.subject), index('files_by_hash').on(t.hash)],
)
