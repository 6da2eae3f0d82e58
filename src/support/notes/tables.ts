import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, ref } from '#support/database/columns.ts'

/** What people write beside a document, whatever its kind: `subject` is `order:<id>`. */
export const notes = pgTable(
  'notes',
  {
    id: id(),
    subject: text().notNull(),
    authorId: ref().notNull(),
    body: text().notNull(),
    mentions: jsonb().$type<string[]>().notNull().default([]),
    createdAt: createdAt(),
    removedAt: instant(),
  },
  (t) => [index('notes_by_subject').on(t.subject, t.id)],
)

/** Who wants to hear what happens to a document. */
export const followers = pgTable(
  'followers',
  { subject: text().notNull(), userId: uuid().notNull(), since: instant().notNull() },
  (t) => [primaryKey({ columns: [t.subject, t.userId] }), index('followers_by_user').on(t.userId)],
)

/** The next thing to do about a document, with owner and day. */
export const tasks = pgTable(
  'tasks',
  {
    id: id(),
    subject: text().notNull(),
    title: text().notNull(),
    ownerId: ref().notNull(),
    dueOn: text(),
    state: text({ enum: ['open', 'done', 'dropped'] })
      .notNull()
      .default('open'),
    createdBy: ref().notNull(),
    createdAt: createdAt(),
    doneAt: instant(),
  },
  (t) => [index('tasks_by_owner').on(t.ownerId, t.state, t.dueOn), index('tasks_by_subject').on(t.subject)],
)

/** What a person of the house should see: mentioned, followed, asked. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    userId: ref().notNull(),
    kind: text({ enum: ['mention', 'followed', 'task'] }).notNull(),
    subject: text().notNull(),
    facts: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
    readAt: instant(),
  },
  (t) => [index('notices_by_user').on(t.userId, t.readAt, t.id)],
)
