import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant, localised, version } from '#support/database/columns.ts'

/** What we write to customers on an occasion, by language; blanks are named `{order}`. */
export const messageTemplates = pgTable(
  'message_templates',
  {
    id: id(),
    code: text().notNull(),
    subject: localised().notNull(),
    body: localised().notNull(),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('message_templates_by_code').on(t.code)],
)
