import { boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { facts, instant, xid } from '#support/database/columns.ts'

/** The outbox: what happened, for whoever listens. Read in the order (era, xid, id); an era ends when the database is restored elsewhere. */
export const events = pgTable(
  'events',
  {
    era: integer().notNull(),
    xid: xid(),
    id: uuid().notNull(),
    subject: text().notNull(),
    version: integer().notNull(),
    type: text().notNull(),
    payload: facts(),
    recordedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.era, t.xid, t.id] }), index('events_by_subject').on(t.subject)],
)

/** One row: the present era and the server that it began on. */
export const eventEra = pgTable('event_era', {
  one: boolean().primaryKey().default(true),
  era: integer().notNull(),
  systemId: text(),
})

/** How far each subscriber has read. */
export const eventCursors = pgTable('event_cursors', {
  subscriber: text().primaryKey(),
  era: integer().notNull(),
  xid: text().notNull(),
  id: uuid().notNull(),
  movedAt: instant().notNull(),
})

/** Events that a subscriber could not digest, with the later ones of their subject, until somebody looks. */
export const parkedEvents = pgTable(
  'parked_events',
  {
    subscriber: text().notNull(),
    eventId: uuid().notNull(),
    era: integer().notNull(),
    xid: text().notNull(),
    subject: text().notNull(),
    error: text().notNull(),
    attempts: integer().notNull().default(1),
    parkedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.subscriber, t.eventId] }),
    index('parked_events_by_subject').on(t.subscriber, t.subject),
  ],
)
