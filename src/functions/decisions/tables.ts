import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { amount, createdAt, currency, id, instant, localised, version, xid } from '#support/database/columns.ts'
import type { Group } from './condition.ts'
import type { Offer } from './offer.ts'
import type { RuleDefinition } from './rule-definition.ts'
import { arms, triggers } from './triggers.ts'

/** What a planner thought of: when, for whom, what to offer. The row is the draft; what acts is the newest version. */
export const rules = pgTable(
  'rules',
  {
    id: id(),
    code: text().notNull(),
    name: text().notNull(),
    trigger: text({ enum: triggers }).notNull(),
    channels: text().array().notNull().default(sql`'{web}'::text[]`),
    condition: jsonb().$type<Group>().notNull().default({ combinator: 'and', rules: [] }),
    offer: jsonb().$type<Offer>().notNull(),
    script: localised(),
    reason: localised(),
    priority: integer().notNull().default(0),
    validFrom: instant(),
    validTo: instant(),
    /** Of the house's users, who answers for it. */
    ownerId: uuid(),
    hypothesis: text(),
    /** At most so often for one customer, within so many days (empty: ever). */
    limitPerCustomer: integer(),
    limitDays: integer(),
    /** So many of a hundred customers never see it, so that its effect can be measured. */
    holdOutPercent: integer().notNull().default(0),
    /** An order within so many days after it was shown counts as bought. */
    windowDays: integer().notNull().default(7),
    state: text({ enum: ['draft', 'live', 'paused'] })
      .notNull()
      .default('draft'),
    /** The number of the newest version. */
    published: integer(),
    publishedAt: instant(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('rules_by_code').on(t.code),
    index('rules_by_state').on(t.state, t.code),
    index('rules_by_trigger').on(t.trigger, t.code),
    index('rules_by_owner').on(t.ownerId),
    index('rules_by_priority').on(t.priority, t.id),
    index('rules_by_name').on(t.name),
    index('rules_by_code_part').using('gin', t.code.op('gin_trgm_ops')),
    index('rules_by_name_part').using('gin', t.name.op('gin_trgm_ops')),
  ],
)

/** A rule as it was published; acts from then until it ends. Never changed but for its end. */
export const ruleVersions = pgTable(
  'rule_versions',
  {
    id: id(),
    ruleId: uuid()
      .notNull()
      .references(() => rules.id),
    number: integer().notNull(),
    definition: jsonb().$type<RuleDefinition>().notNull(),
    publishedAt: instant().notNull(),
    publishedBy: text().notNull(),
    endedAt: instant(),
  },
  (t) => [
    uniqueIndex('rule_versions_once').on(t.ruleId, t.number),
    uniqueIndex('rule_versions_one_acts').on(t.ruleId).where(sql`ended_at is null`),
  ],
)

/** One row: grows with each publication and pause, so that every process knows when its rules in memory are old. */
export const ruleSets = pgTable('rule_sets', { id: integer().primaryKey(), number: integer().notNull() })

/** A suggestion was shown, or kept back from somebody of the hold-out. Keyed by who saw it, free of foreign keys. */
export const impressions = pgTable(
  'impressions',
  {
    id: uuid().notNull().primaryKey(),
    ruleId: uuid().notNull(),
    ruleVersion: integer().notNull(),
    arm: text({ enum: arms }).notNull(),
    /** Its place among what was shown, from 1. */
    rank: integer().notNull(),
    /** The party, or the visitor who is nobody's yet, as known then. */
    subjectId: uuid().notNull(),
    trigger: text({ enum: triggers }).notNull(),
    channel: text().notNull(),
    shownAt: instant().notNull(),
    xid: xid(),
  },
  (t) => [
    index('impressions_by_subject').on(t.subjectId, t.ruleId, t.shownAt),
    index('impressions_by_rule').on(t.ruleId, t.shownAt),
    index('impressions_by_xid').on(t.xid, t.id),
  ],
)

/** What became of an impression. An answer is given once; an order counts once for a rule, for what was seen of it last. */
export const outcomes = pgTable(
  'outcomes',
  {
    id: id(),
    impressionId: uuid().notNull(),
    ruleId: uuid().notNull(),
    kind: text({ enum: ['accepted', 'declined', 'bought'] }).notNull(),
    document: text(),
    amount: amount(),
    currency: currency(),
    at: instant().notNull(),
    /** The order was called off. */
    isUndone: boolean().notNull().default(false),
    /** Who answered: whom it was shown to, as known then. Nobody where something was bought, or where he asked to be forgotten. */
    answeredBy: uuid(),
    xid: xid(),
  },
  (t) => [
    index('outcomes_by_who_answered').on(t.answeredBy, t.at).where(sql`answered_by is not null`),
    index('outcomes_by_impression').on(t.impressionId),
    uniqueIndex('outcomes_answered_once').on(t.impressionId).where(sql`kind <> 'bought'`),
    uniqueIndex('outcomes_bought_once').on(t.document, t.ruleId).where(sql`kind = 'bought'`),
  ],
)

/** Impressions and outcomes counted, by the day of the impression (UTC); kept in the transactions that write them. */
export const ruleDays = pgTable(
  'rule_days',
  {
    ruleId: uuid().notNull(),
    day: date({ mode: 'string' }).notNull(),
    ruleVersion: integer().notNull(),
    arm: text({ enum: arms }).notNull(),
    shown: integer().notNull().default(0),
    accepted: integer().notNull().default(0),
    declined: integer().notNull().default(0),
    bought: integer().notNull().default(0),
    amount: amount().notNull().default('0'),
  },
  (t) => [primaryKey({ columns: [t.ruleId, t.day, t.ruleVersion, t.arm] })],
)
