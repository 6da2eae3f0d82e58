import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { amount, count, createdAt, currency, facts, id, instant, xid } from '#support/database/columns.ts'

// Keyed by subject first and free of foreign keys, so that on a cluster these become distributed tables as they stand.

/** At this moment, on this channel, this subject (a party or a visitor's device) did this about that. Never updated, never deleted. */
export const interactions = pgTable(
  'interactions',
  {
    subjectId: uuid().notNull(),
    id: uuid().notNull(),
    kind: text().notNull(),
    channel: text().notNull(),
    occurredAt: instant().notNull(),
    recordedAt: instant().notNull(),
    siteId: uuid(),
    /** What it was about: `item:<id>`, `order:<id>`, `category:<id>`. */
    about: text(),
    amount: amount(),
    currency: currency(),
    actorId: text(),
    data: facts(),
    xid: xid(),
  },
  (t) => [
    primaryKey({ columns: [t.subjectId, t.id] }),
    index('interactions_by_about').on(t.about),
    index('interactions_by_xid').on(t.xid, t.id),
  ],
)

/** Words that belong to a row and can be erased without touching the book. */
export const interactionTexts = pgTable(
  'interaction_texts',
  { interactionId: uuid().notNull(), subjectId: uuid().notNull(), text: text().notNull() },
  (t) => [primaryKey({ columns: [t.subjectId, t.interactionId] })],
)

/** Whose device this is: a visitor's rows keep the visitor's id for ever, this says who that is now. */
export const aliases = pgTable(
  'aliases',
  { subjectId: uuid().primaryKey(), partyId: uuid().notNull(), since: instant().notNull() },
  (t) => [index('aliases_by_party').on(t.partyId)],
)

/** What is known of a subject now: f(rows, now), kept in the transaction that writes the row. A merged one points to where it lives on. */
export const profiles = pgTable(
  'profiles',
  {
    subjectId: uuid().primaryKey(),
    isParty: boolean().notNull(),
    mergedInto: uuid(),
    firstAt: instant(),
    lastAt: instant(),
    lastChannel: text(),
    interactions: count().notNull().default(0),
    visits: integer().notNull().default(0),
    pageViews: integer().notNull().default(0),
    searches: integer().notNull().default(0),
    contacts: integer().notNull().default(0),
    orders: integer().notNull().default(0),
    ordersAmount: amount().notNull().default('0'),
    marginAmount: amount().notNull().default('0'),
    returnsAmount: amount().notNull().default('0'),
    firstOrderAt: instant(),
    lastOrderAt: instant(),
    lastVisitAt: instant(),
    tier: text(),
    channels: jsonb().$type<Record<string, number>>().notNull().default({}),
    /** Category → [week, weight], newest first; faded when read. */
    interests: jsonb().$type<Record<string, [week: number, weight: number][]>>().notNull().default({}),
    lastItems: jsonb().$type<[item: string, at: string][]>().notNull().default([]),
    /** Last 90 days that had anything: [day, page views, orders, amount]. */
    days: jsonb().$type<[string, number, number, string][]>().notNull().default([]),
    openBaskets: jsonb()
      .$type<Record<string, { items: number; amount: string; at: string; ordered?: boolean }>>()
      .notNull()
      .default({}),
    version: integer().notNull().default(0),
  },
  (t) => [index('profiles_by_merged').on(t.mergedInto), index('profiles_by_last').on(t.lastAt)],
)

/** One party lives on in another. Undone by `undoneAt`; identifiers never move. */
export const partyMerges = pgTable(
  'party_merges',
  {
    id: id(),
    loserId: uuid().notNull(),
    survivorId: uuid().notNull(),
    evidence: facts(),
    actorId: text().notNull(),
    mergedAt: instant().notNull(),
    undoneAt: instant(),
    undoneBy: text(),
  },
  (t) => [index('party_merges_by_loser').on(t.loserId), index('party_merges_by_survivor').on(t.survivorId)],
)

/** Two parties that may be one but must not merge by themselves: somebody decides. */
export const mergeReviews = pgTable(
  'merge_reviews',
  {
    id: id(),
    oneId: uuid().notNull(),
    otherId: uuid().notNull(),
    reason: text().notNull(),
    evidence: facts(),
    state: text({ enum: ['open', 'merged', 'kept_apart'] })
      .notNull()
      .default('open'),
    createdAt: createdAt(),
    decidedAt: instant(),
    decidedBy: text(),
  },
  (t) => [index('merge_reviews_by_state').on(t.state, t.id)],
)

/** What we promised to a customer: a date, a call back, a price, an answer; kept or broken is seen. */
export const promises = pgTable(
  'promises',
  {
    id: id(),
    partyId: uuid().notNull(),
    kind: text({ enum: ['date', 'call_back', 'price', 'answer'] }).notNull(),
    what: text().notNull(),
    about: text(),
    ownerId: uuid(),
    dueAt: instant().notNull(),
    state: text({ enum: ['open', 'kept', 'broken', 'released'] })
      .notNull()
      .default('open'),
    createdAt: createdAt(),
    closedAt: instant(),
    /** Who said how it ended; empty while nobody has, also when the clock has broken it. */
    closedBy: text(),
  },
  (t) => [
    index('promises_by_party').on(t.partyId, t.state),
    index('promises_by_due').on(t.state, t.dueAt),
    index('promises_waiting').on(t.dueAt, t.id).where(sql`closed_by is null and state in ('open', 'broken')`),
  ],
)
