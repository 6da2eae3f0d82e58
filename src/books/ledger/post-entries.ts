import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { compare, isNegative, isRounded, isZero, sum } from '#support/money/index.ts'
import { ledgerErrors } from './errors.ts'
import type { NewEntry, NewLine } from './new-entry.ts'
import { periodsOf } from './periods-of.ts'
import { type Account, accountsOf, journalsOf } from './setup.ts'

/** Posts one entry; see `postEntries`. */
export const postEntry = async (ctx: Ctx, entry: NewEntry): Promise<{ entryId: string }> => {
  const [posted] = await postEntries(ctx, [entry])
  return posted!
}

/**
 * Posts entries, in the order given, with five statements whatever their number. Each must balance to the cent within an open
 * period. Their numbers, without gaps in journal and year, are given when the transaction commits (`numbersOf` asks for them
 * sooner). Fails with ledger.unknown_account, account_takes_no_postings, unknown_journal, line_amount, not_balanced, no_period,
 * period_closed; the database refuses the same again, for whoever comes another way.
 */
export const postEntries = async (ctx: Ctx, entries: readonly NewEntry[]): Promise<{ entryId: string }[]> => {
  if (!entries.length) return []
  const accounts = await accountsOf(ctx, entries)
  const journals = await journalsOf(ctx, entries)
  const periods = await periodsOf(ctx, entries)
  const rows = entries.map((entry) => {
    const account = (code: string, at: number) =>
      accounts.get(`${entry.entityId} ${code}`) ?? fail(ledgerErrors.unknownAccount, { account: code, line: at + 1 })
    const period = periods(entry.entityId, entry.postedOn)
    if (period.state === 'closed') fail(ledgerErrors.periodClosed, { period: period.code })
    const lines = entry.lines.map((line, at) => ({ ...line, account: account(line.accountCode, at) }))
    lines.forEach(refuseOddLine)
    refuseUnbalanced(entry.lines)
    const journal =
      journals.get(`${entry.entityId} ${entry.journal}`) ??
      fail(ledgerErrors.unknownJournal, { journal: entry.journal })
    return { ...entry, id: newId(), journalId: journal, periodId: period.id, lines }
  })
  await insertEntries(ctx, rows)
  await insertLines(ctx, rows)
  return rows.map(({ id }) => ({ entryId: id }))
}

const refuseOddLine = (line: NewLine & { account: Account }, at: number) => {
  const { code, currency, isPosted, archivedAt } = line.account
  if (!isPosted || archivedAt) fail(ledgerErrors.accountTakesNoPostings, { account: code, line: at + 1 })
  const sides = [line.debit ?? '0', line.credit ?? '0']
  const isOneSided = sides.filter((side) => isZero(side)).length === 1
  if (!isOneSided || sides.some((side) => isNegative(side) || !isRounded(side, currency)))
    fail(ledgerErrors.lineAmount, { account: code, debit: sides[0], credit: sides[1], currency, line: at + 1 })
}

const refuseUnbalanced = (lines: readonly NewLine[]) => {
  const debit = sum(lines.map((line) => line.debit ?? '0'))
  const credit = sum(lines.map((line) => line.credit ?? '0'))
  if (compare(debit, credit) !== 0 || lines.length < 2) fail(ledgerErrors.notBalanced, { debit, credit })
}

type Row = Omit<NewEntry, 'lines'> & {
  id: string
  journalId: string
  periodId: string
  lines: (NewLine & { account: Account })[]
}

const insertEntries = (ctx: Ctx, rows: Row[]) =>
  ctx.tx.named(
    'ledger.insert_entries',
    `insert into entries (id, entity_id, journal_id, period_id, year, posted_on, fact, document, text, reverses, actor_id, recorded_at)
     select id, entity_id, journal_id, period_id, left(posted_on, 4)::int, posted_on, fact, document, text, reverses, $10, $11
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[])
       as e (id, entity_id, journal_id, period_id, posted_on, fact, document, text, reverses)`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.entityId),
      rows.map((row) => row.journalId),
      rows.map((row) => row.periodId),
      rows.map((row) => row.postedOn),
      rows.map((row) => row.fact),
      rows.map((row) => row.document),
      rows.map((row) => row.text ?? null),
      rows.map((row) => row.reverses ?? null),
      ctx.actor.id,
      ctx.now,
    ],
  )

const insertLines = (ctx: Ctx, rows: Row[]) => {
  const lines = rows.flatMap(({ id: entryId, postedOn, lines }) =>
    lines.map((line, index) => ({ ...line, entryId, postedOn, line: index + 1 })),
  )
  const column = <T>(of: (line: (typeof lines)[number]) => T | undefined) => lines.map((line) => of(line) ?? null)
  return ctx.tx.named(
    'ledger.insert_lines',
    `insert into entry_lines (id, entry_id, line, account_id, posted_on, debit, credit, party_id, site_id, reference, due_on,
       tax_code, tax_base, foreign_amount, foreign_currency)
     select id, entry_id, line, account_id, posted_on, coalesce(debit, 0), coalesce(credit, 0), party_id, site_id, reference, due_on,
       tax_code, tax_base, foreign_amount, foreign_currency
     from unnest($1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $5::text[], $6::numeric[], $7::numeric[], $8::uuid[], $9::uuid[],
       $10::text[], $11::text[], $12::text[], $13::numeric[], $14::numeric[], $15::text[])
       as l (id, entry_id, line, account_id, posted_on, debit, credit, party_id, site_id, reference, due_on,
         tax_code, tax_base, foreign_amount, foreign_currency)`,
    [
      lines.map(() => newId()),
      column((line) => line.entryId),
      column((line) => line.line),
      column((line) => line.account.id),
      column((line) => line.postedOn),
      column((line) => line.debit),
      column((line) => line.credit),
      column((line) => line.partyId),
      column((line) => line.siteId),
      column((line) => line.reference),
      column((line) => line.dueOn),
      column((line) => line.taxCode),
      column((line) => line.taxBase),
      column((line) => line.foreignAmount),
      column((line) => line.foreignCurrency),
    ],
  )
}

/** The numbers of entries just posted: takes them now instead of at the commit. Call it last, others wait from here on. */
export const numbersOf = async (ctx: Ctx, entryIds: readonly string[]): Promise<Map<string, number>> => {
  await ctx.tx.client.query('set constraints entries_complete immediate')
  await ctx.tx.client.query('set constraints entries_complete deferred')
  const rows = await ctx.tx.named<{ id: string; number: number }>(
    'ledger.numbers',
    'select id, number from entries where id = any($1::uuid[])',
    [entryIds],
  )
  return new Map(rows.map(({ id, number }) => [id, number]))
}
