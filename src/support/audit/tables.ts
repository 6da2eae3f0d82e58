import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from '#support/database/columns.ts'

/** Who of the house did what to which document, and when. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: id(),
    at: instant().notNull(),
    actorKind: text().notNull(),
    actorId: text().notNull(),
    action: text().notNull(),
    subject: text(),
    input: jsonb().notNull(),
  },
  (t) => [index('audit_by_subject').on(t.subject, t.id), index('audit_by_actor').on(t.actorId, t.id)],
)
