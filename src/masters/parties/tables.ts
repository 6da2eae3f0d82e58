import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { businessDate, createdAt, facts, id, instant, localised, version } from '#support/database/columns.ts'

/** Gaps are allowed: a cached sequence costs no lock. */
export const partyNumbers = pgSequence('party_numbers', { startWith: 10001, cache: 20 })

/** Groups that prices and terms ask for: retail, trade, staff. */
export const customerGroups = pgTable(
  'customer_groups',
  { id: id(), code: text().notNull(), name: localised().notNull(), archivedAt: instant(), version: version() },
  (t) => [uniqueIndex('customer_groups_by_code').on(t.code)],
)

/** A person or an organisation we deal with: customer, supplier, both. Plain data; who is the same as whom is decided by interactions. */
export const parties = pgTable(
  'parties',
  {
    id: id(),
    number: text().notNull(),
    kind: text({ enum: ['person', 'organisation'] }).notNull(),
    name: text().notNull(),
    familyName: text(),
    givenName: text(),
    nameSearch: text().notNull().default(''),
    language: text().notNull().default('en'),
    isCustomer: boolean().notNull().default(true),
    isSupplier: boolean().notNull().default(false),
    customerGroupId: uuid().references(() => customerGroups.id),
    taxNumber: text(),
    birthday: businessDate(),
    paymentTermDays: integer(),
    mergedInto: uuid().references((): AnyPgColumn => parties.id),
    erasedAt: instant(),
    archivedAt: instant(),
    custom: facts(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('parties_by_number').on(t.number),
    index('parties_by_created').on(t.createdAt, t.id),
    index('parties_by_merged').on(t.mergedInto),
    index('parties_by_group').on(t.customerGroupId),
    index('parties_by_role').on(t.isSupplier, t.number),
    index('parties_by_name').on(t.name, t.id),
    index('parties_by_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('parties_by_words').using('gin', t.nameSearch.op('gin_trgm_ops')),
  ],
)

/** Where a party can be reached. */
export const contactPoints = pgTable(
  'contact_points',
  {
    id: id(),
    partyId: uuid()
      .notNull()
      .references(() => parties.id),
    kind: text({ enum: ['email', 'phone', 'wechat', 'whatsapp', 'web'] }).notNull(),
    value: text().notNull(),
    label: text(),
    isPrimary: boolean().notNull().default(false),
    removedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [index('contact_points_by_party').on(t.partyId), index('contact_points_by_value').on(t.kind, t.value)],
)

export const addresses = pgTable(
  'addresses',
  {
    id: id(),
    partyId: uuid()
      .notNull()
      .references(() => parties.id),
    label: text(),
    name: text().notNull(),
    line1: text().notNull(),
    line2: text(),
    district: text(),
    city: text().notNull(),
    region: text(),
    postalCode: text(),
    country: text().notNull(),
    phone: text(),
    isDefault: boolean().notNull().default(false),
    removedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [index('addresses_by_party').on(t.partyId)],
)

/** By what a party is recognised. Claimed = typed by somebody; proven = signed in, confirmed, or shown at a till. Never moved by a merge. */
export const identifiers = pgTable(
  'identifiers',
  {
    id: id(),
    partyId: uuid()
      .notNull()
      .references(() => parties.id),
    kind: text({ enum: ['user', 'card', 'email', 'phone', 'device', 'messenger'] }).notNull(),
    value: text().notNull(),
    isProven: boolean().notNull(),
    source: text().notNull(),
    provenAt: instant(),
    retiredAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('identifiers_once_a_party').on(t.kind, t.value, t.partyId),
    index('identifiers_by_party').on(t.partyId),
  ],
)

/** Consent of a party for a purpose: each change is a row, the newest counts, a withdrawal survives every merge. */
export const consents = pgTable(
  'consents',
  {
    id: id(),
    partyId: uuid()
      .notNull()
      .references(() => parties.id),
    contactPointId: uuid().references(() => contactPoints.id),
    purpose: text({
      enum: [
        'service',
        'analytics',
        'marketing_email',
        'marketing_phone',
        'marketing_messenger',
        'cobrowsing',
        'recording',
      ],
    }).notNull(),
    isGranted: boolean().notNull(),
    source: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index('consents_by_party').on(t.partyId, t.purpose, t.at)],
)

/** A person at an organisation, with what he may do there. */
export const partyRelations = pgTable(
  'party_relations',
  {
    organisationId: uuid()
      .notNull()
      .references(() => parties.id),
    personId: uuid()
      .notNull()
      .references(() => parties.id),
    role: text().notNull(),
    since: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.personId, t.role] }),
    index('party_relations_by_person').on(t.personId),
  ],
)
