import { index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, id, instant } from '#support/database/columns.ts'

/** Every mail that leaves: written with what it tells of, sent by a job, kept to be read. `key` makes sending once. */
export const mails = pgTable(
  'mails',
  {
    id: id(),
    key: text(),
    subjectOf: text(),
    recipient: text().notNull(),
    language: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text(),
    attachments: jsonb().$type<{ name: string; fileId?: string; document?: string }[]>().notNull().default([]),
    state: text({ enum: ['waiting', 'sent', 'failed', 'withheld'] })
      .notNull()
      .default('waiting'),
    attempts: integer().notNull().default(0),
    problem: text(),
    createdAt: createdAt(),
    sentAt: instant(),
    /** When it is tried next, as long as it waits. */
    dueAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('mails_by_key').on(t.key),
    index('mails_by_state').on(t.state, t.id),
    index('mails_by_subject').on(t.subjectOf),
  ],
)
