import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { amount, createdAt, currency, id, instant, localised, version } from '#support/database/columns.ts'

/** How customers can pay. `provider`: who moves the money (`test_card`, `transfer`, `cash_on_delivery`). */
export const paymentMethods = pgTable(
  'payment_methods',
  {
    id: id(),
    code: text().notNull(),
    name: localised().notNull(),
    provider: text().notNull(),
    /** Goods stay reserved so long while the money is awaited; null: without end. */
    holdMinutes: integer(),
    position: integer().notNull().default(0),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('payment_methods_by_code').on(t.code)],
)

/** Money that a customer gives for a document. One capture a paid document, whatever the number of notices. */
export const payments = pgTable(
  'payments',
  {
    id: id(),
    document: text().notNull(),
    documentNumber: text().notNull(),
    entityId: uuid().notNull(),
    partyId: uuid(),
    method: text().notNull(),
    provider: text().notNull(),
    reference: text(),
    amount: amount().notNull(),
    currency: currency().notNull(),
    state: text({ enum: ['pending', 'authorised', 'capturing', 'captured', 'voided', 'failed', 'expired'] })
      .notNull()
      .default('pending'),
    refunded: amount().notNull().default('0'),
    expiresAt: instant(),
    authorisedAt: instant(),
    capturedAt: instant(),
    problem: text(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    index('payments_by_document').on(t.document),
    index('payments_by_created').on(t.createdAt, t.id),
    index('payments_find_by_number').using('gin', t.documentNumber.op('gin_trgm_ops')),
    uniqueIndex('payments_by_reference').on(t.provider, t.reference),
    index('payments_by_state').on(t.state, t.expiresAt),
  ],
)
export const refunds = pgTable(
  'refunds',
  {
    id: id(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id),
    amount: amount().notNull(),
    reason: text().notNull(),
    document: text().notNull(),
    reference: text(),
    state: text({ enum: ['pending', 'refunded', 'failed'] })
      .notNull()
      .default('pending'),
    problem: text(),
    createdAt: createdAt(),
    refundedAt: instant(),
    version: version(),
  },
  (t) => [
    index('refunds_by_created').on(t.createdAt, t.id),
    index('refunds_by_state').on(t.state),
    index('refunds_by_payment').on(t.paymentId),
    index('refunds_by_document').on(t.document),
  ],
)

/** What providers told us: each notice once, however often it comes. */
export const providerNotices = pgTable(
  'provider_notices',
  {
    provider: text().notNull(),
    noticeId: text().notNull(),
    type: text().notNull(),
    reference: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    receivedAt: instant().notNull(),
    handledAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.noticeId] }), index('provider_notices_by_reference').on(t.reference)],
)

/** The books of the local card simulator: it stands in for a provider's own system, and only its adapter reads it. */
export const testCardCharges = pgTable('test_card_charges', {
  id: text().primaryKey(),
  amount: amount().notNull(),
  currency: currency().notNull(),
  state: text({ enum: ['open', 'authorised', 'captured', 'voided', 'declined'] }).notNull(),
  refunded: amount().notNull().default('0'),
  last4: text(),
  keys: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  isLive: boolean().notNull().default(false),
  createdAt: createdAt(),
})
