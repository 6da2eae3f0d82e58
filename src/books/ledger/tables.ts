import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { parties } from '#masters/parties/tables.ts'
import { legalEntities } from '#masters/sites/tables.ts'
import { amount, count, createdAt, currency, id, instant, localised, version, xid } from '#support/database/columns.ts'

export const accounts = pgTable(
  'accounts',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    code: text().notNull(),
    name: localised().notNull(),
    kind: text({ enum: ['asset', 'liability', 'equity', 'income', 'expense'] }).notNull(),
    parentId: uuid(),
    /** Its lines are settled one against the other: receivables, payables, deposits, clearing. */
    isOpenItem: boolean().notNull().default(false),
    isPosted: boolean().notNull().default(true),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('accounts_by_code').on(t.entityId, t.code)],
)

export const journals = pgTable(
  'journals',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    code: text().notNull(),
    name: localised().notNull(),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('journals_by_code').on(t.entityId, t.code)],
)

/** A month (or what the company makes of it). A closed one takes nothing. */
export const periods = pgTable(
  'periods',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    code: text().notNull(),
    startsOn: text().notNull(),
    endsOn: text().notNull(),
    state: text({ enum: ['open', 'closed'] })
      .notNull()
      .default('open'),
    closedAt: instant(),
    closedBy: text(),
    version: version(),
  },
  (t) => [
    uniqueIndex('periods_by_code').on(t.entityId, t.code),
    uniqueIndex('periods_by_start').on(t.startsOn, t.entityId),
  ],
)

/** One posting: never edited; reversed by another that names it. Numbers have no gaps within journal and year. */
export const entries = pgTable(
  'entries',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    journalId: uuid()
      .notNull()
      .references(() => journals.id),
    periodId: uuid()
      .notNull()
      .references(() => periods.id),
    year: integer().notNull(),
    /** Given by the database when the transaction commits, so that posting makes nobody wait; the commit fails rather than leave it out. */
    number: integer(),
    postedOn: text().notNull(),
    fact: text().notNull(),
    document: text().notNull(),
    text: text(),
    reverses: uuid(),
    actorId: text().notNull(),
    recordedAt: instant().notNull(),
    xid: xid(),
  },
  (t) => [
    uniqueIndex('entries_by_number').on(t.journalId, t.year, t.number),
    uniqueIndex('entries_reversed_once').on(t.reverses),
    index('entries_by_document').on(t.document),
    index('entries_by_day').on(t.postedOn, t.entityId, t.id),
    index('entries_by_xid').on(t.xid, t.id),
  ],
)

export const entryLines = pgTable(
  'entry_lines',
  {
    id: id(),
    entryId: uuid()
      .notNull()
      .references(() => entries.id),
    line: integer().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    /** The entry's day, here too so that an account's statement is read from one index. */
    postedOn: text().notNull(),
    /** One of the two is zero, none is negative; in the entity's currency. */
    debit: amount().notNull().default('0'),
    credit: amount().notNull().default('0'),
    /** Signed amount in the document's currency, where it differs. */
    foreignAmount: amount(),
    foreignCurrency: currency(),
    partyId: uuid().references(() => parties.id),
    siteId: uuid(),
    /** What settles with what: the order or invoice it belongs to. */
    reference: text(),
    dueOn: text(),
    taxCode: text(),
    taxBase: amount(),
    xid: xid(),
  },
  (t) => [
    index('entry_lines_by_entry').on(t.entryId, t.line),
    index('entry_lines_by_account').on(t.accountId, t.postedOn, t.id),
    index('entry_lines_by_party').on(t.partyId, t.accountId),
    index('entry_lines_by_reference').on(t.reference),
  ],
)

/** This much of a debit line is answered by this credit line. Undone by a further row with the negative amount. */
export const settlements = pgTable(
  'settlements',
  {
    id: id(),
    debitLineId: uuid()
      .notNull()
      .references(() => entryLines.id),
    creditLineId: uuid()
      .notNull()
      .references(() => entryLines.id),
    amount: amount().notNull(),
    undoes: uuid(),
    settledAt: instant().notNull(),
    actorId: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index('settlements_by_debit').on(t.debitLineId),
    index('settlements_by_credit').on(t.creditLineId),
    uniqueIndex('settlements_undone_once').on(t.undoes),
  ],
)

/** What is left open of a line of an open-item account; the row that settling locks. */
export const openItems = pgTable(
  'open_items',
  {
    lineId: uuid()
      .primaryKey()
      .references(() => entryLines.id),
    accountId: uuid().notNull(),
    partyId: uuid(),
    reference: text(),
    isDebit: boolean().notNull(),
    original: amount().notNull(),
    open: amount().notNull(),
    dueOn: text(),
  },
  (t) => [
    index('open_items_by_party').on(t.partyId, t.accountId),
    index('open_items_by_reference').on(t.reference),
    index('open_items_by_account').on(t.accountId, t.dueOn, t.lineId).where(sql`open > 0`),
  ],
)

/** Balance by account and period, folded from the deltas. Read = folded + what is not folded yet. */
export const accountBalances = pgTable(
  'account_balances',
  {
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    periodId: uuid()
      .notNull()
      .references(() => periods.id),
    debit: amount().notNull().default('0'),
    credit: amount().notNull().default('0'),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.periodId] })],
)
export const balanceDeltas = pgTable('balance_deltas', {
  id: count().primaryKey().generatedAlwaysAsIdentity(),
  accountId: uuid().notNull(),
  periodId: uuid().notNull(),
  debit: amount().notNull(),
  credit: amount().notNull(),
})
