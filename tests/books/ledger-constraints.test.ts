import { describe, expect, it } from 'vitest'
import { ledgerErrors } from '#books/ledger/errors.ts'
import { foldBalances, postEntry, trialBalance } from '#books/ledger/functions.ts'
import { accountStatement, close, postManualEntry, recount, reverse, showEntry } from '#books/ledger/index.ts'
import type { ErrorKind, Refusal } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { books, findings, refusedAs } from './ledger-books.ts'

const b = await books()
const sql = (text: string, values: unknown[] = []) => b.inTransaction(({ tx }) => tx.client.query(text, values))
const refused = (work: Promise<unknown>, kind: ErrorKind) => expect(work).rejects.toThrow(refusedAs(kind))
const posted = () => b.inTransaction((ctx) => postEntry(ctx, b.sell('12.00', { document: `order:${newId()}` })))

describe('the database itself', () => {
  it('refuses to change or delete what was posted', async () => {
    const { entryId } = await posted()
    for (const change of [
      `update entries set text = 'x' where id = $1`,
      'update entries set number = number + 1 where id = $1',
      'delete from entries where id = $1',
      'update entry_lines set debit = debit + 1 where entry_id = $1',
      'delete from entry_lines where entry_id = $1',
      'update open_items set open = 0 where line_id in (select id from entry_lines where entry_id = $1)',
    ])
      await refused(sql(change, [entryId]), ledgerErrors.onlyGrows)
    await refused(sql('truncate entry_lines cascade'), ledgerErrors.onlyGrows)
  })

  it('refuses a further line for an entry of another transaction', async () => {
    const { entryId } = await posted()
    const late = `insert into entry_lines (id, entry_id, line, account_id, posted_on, debit)
      select gen_random_uuid(), $1, 3, account_id, posted_on, 1 from entry_lines where entry_id = $1 limit 1`
    await expect(sql(late, [entryId])).rejects.toThrow('A line must fit its entry and account')
  })

  it('refuses at the commit an entry that does not balance or has no lines', async () => {
    const { entryId } = await posted()
    const head = `insert into entries (id, entity_id, journal_id, period_id, year, posted_on, fact, document, actor_id, recorded_at)
      select $2, entity_id, journal_id, period_id, year, posted_on, fact, document, actor_id, recorded_at from entries where id = $1`
    const line = (
      debit: string,
      credit: string,
    ) => `insert into entry_lines (id, entry_id, line, account_id, posted_on, debit, credit)
      select gen_random_uuid(), $2, 1, account_id, posted_on, ${debit}, ${credit} from entry_lines where entry_id = $1 limit 1`
    const attempt = (...lines: string[]) => {
      const id = newId()
      return b.inTransaction(async ({ tx }) => {
        for (const text of [head, ...lines]) await tx.client.query(text, [entryId, id])
      })
    }
    await refused(attempt(), ledgerErrors.notBalanced)
    await refused(attempt(line('5', '0')), ledgerErrors.notBalanced)
    await refused(attempt(line('5', '0'), line('0', '4.99')), ledgerErrors.notBalanced)
    await refused(attempt(line('5', '5')), ledgerErrors.lineAmount)
    await refused(attempt(line('-5', '0')), ledgerErrors.lineAmount)
    await attempt(line('5', '0'), line('0', '5'))
    expect(await findings(b)).toEqual([])
  })

  it('refuses numbers from outside, other days than the period’s, and periods that overlap', async () => {
    const { entryId } = await posted()
    const copy = (columns: string, values: string) =>
      sql(
        `insert into entries (id, entity_id, journal_id, period_id, fact, document, actor_id, recorded_at, ${columns})
         select gen_random_uuid(), entity_id, journal_id, period_id, fact, document, actor_id, recorded_at, ${values} from entries where id = $1`,
        [entryId],
      )
    await expect(copy('year, posted_on, number', `year, posted_on, 999`)).rejects.toThrow('An entry must fit')
    await expect(copy('year, posted_on', `year, '2026-04-01'`)).rejects.toThrow('An entry must fit')
    const overlap = `insert into periods (id, entity_id, code, starts_on, ends_on) values (gen_random_uuid(), $1, 'Q1', '2026-03-31', '2026-04-30')`
    await refused(sql(overlap, [b.entityId]), ledgerErrors.periodsOverlap)
  })

  it('keeps the kind of an account and the days of a period that have postings', async () => {
    await posted()
    await refused(sql(`update accounts set is_open_item = false where code = '1122'`), ledgerErrors.accountInUse)
    await refused(sql(`update periods set ends_on = '2026-03-30' where code = '2026-03'`), ledgerErrors.periodInUse)
    await sql(`update accounts set name = '{"en":"Customers"}' where code = '1122'`)
  })
})

describe('posting by hand', () => {
  const entry = {
    postedOn: '2026-11-20',
    text: 'Rent',
    lines: [
      { accountCode: '6401', debit: '30.00' },
      { accountCode: '1002', credit: '30.00' },
    ],
  }

  it('tells its number at once, once a key, and is reversed once', async () => {
    const first = await b.run(postManualEntry, entry, { key: 'rent-11' })
    expect(await b.run(postManualEntry, entry, { key: 'rent-11' })).toEqual(first)
    const second = await b.run(postManualEntry, entry)
    expect(second.number).toBe(first.number + 1)
    const reversal = await b.run(reverse, { id: first.id, text: 'Wrong month' })
    expect(reversal.number).toBe(second.number + 1)
    await refused(b.run(reverse, { id: first.id }), ledgerErrors.alreadyReversed)
    expect(await b.run(showEntry, { id: first.id })).toMatchObject({
      number: first.number,
      reversedBy: reversal.id,
      fact: 'manual',
    })
    await refused(b.run(showEntry, { id: newId() }), ledgerErrors.unknownEntry)
    await refused(b.run(reverse, { id: newId() }), ledgerErrors.unknownEntry)
  })

  it.each([
    [
      'an unknown account',
      [
        { accountCode: '9', debit: '1.00' },
        { accountCode: '1002', credit: '1.00' },
      ],
      ledgerErrors.unknownAccount,
    ],
    [
      'an account that takes no postings',
      [
        { accountCode: '1', debit: '1.00' },
        { accountCode: '1002', credit: '1.00' },
      ],
      ledgerErrors.accountTakesNoPostings,
    ],
    [
      'a difference of a cent',
      [
        { accountCode: '6401', debit: '1.00' },
        { accountCode: '1002', credit: '0.99' },
      ],
      ledgerErrors.notBalanced,
    ],
    [
      'a tenth of a cent',
      [
        { accountCode: '6401', debit: '1.001' },
        { accountCode: '1002', credit: '1.001' },
      ],
      ledgerErrors.lineAmount,
    ],
    [
      'both sides of a line',
      [
        { accountCode: '6401', debit: '1.00', credit: '1.00' },
        { accountCode: '1002', credit: '1.00' },
      ],
      ledgerErrors.lineAmount,
    ],
  ])('refuses %s', (_, lines, kind) => refused(b.run(postManualEntry, { ...entry, lines }), kind))

  it('says beside which day or line what is wrong', async () => {
    const fieldOf = (given: object) =>
      b.run(postManualEntry, { ...entry, ...given }).catch((error: Refusal) => error.fields[0]?.path)
    const bank = { accountCode: '1002', credit: '1.00' }
    expect(await fieldOf({ lines: [bank, { accountCode: '9', debit: '1.00' }] })).toBe('lines.1.accountCode')
    expect(await fieldOf({ lines: [{ accountCode: '1', debit: '1.00' }, bank] })).toBe('lines.0.accountCode')
    expect(await fieldOf({ lines: [bank, { accountCode: '6401', debit: '1.001' }] })).toBe('lines.1.debit')
    expect(await fieldOf({ postedOn: '2031-01-01' })).toBe('postedOn')
    expect(await fieldOf({ journal: 'nowhere' })).toBe('journal')
  })

  it('takes no year that can only be a slip', async () => {
    for (const postedOn of ['0026-11-20', '1926-11-20'])
      await refused(b.run(postManualEntry, { ...entry, postedOn }), ledgerErrors.noPeriod)
    const { rows } = await b.database.pool.query(`select code from periods where code < '1976'`)
    expect(rows).toEqual([])
  })

  it('refuses unknown journals and days without a period', async () => {
    await refused(b.run(postManualEntry, { ...entry, journal: 'nowhere' }), ledgerErrors.unknownJournal)
    await refused(b.run(postManualEntry, { ...entry, postedOn: '2031-01-01' }), ledgerErrors.noPeriod)
    await refused(b.run(close, { code: '1999-01' }), ledgerErrors.unknownPeriod)
    await refused(b.run(close, { entityId: newId(), code: '2026-01' }), ledgerErrors.unknownEntity)
    const clerk = await b.staff('ledger.trial_balance')
    await expect(b.run(postManualEntry, entry, clerk)).rejects.toThrow('common.not_allowed')
  })
})

describe('an account’s statement', () => {
  it('goes page by page, each balance the one before plus its line, and ends at the trial balance', async () => {
    for (const [day, amount] of [
      ['2026-01-05', '10.00'],
      ['2026-02-05', '20.00'],
      ['2026-02-05', '30.00'],
      ['2026-02-20', '40.00'],
      ['2026-03-01', '50.00'],
    ] as const)
      await b.inTransaction((ctx) =>
        postEntry(
          ctx,
          b.entryOf(
            [
              { accountCode: '1405', debit: amount },
              { accountCode: '1002', credit: amount },
            ],
            { postedOn: day },
          ),
        ),
      )
    await b.inTransaction((ctx) => foldBalances(ctx, { most: 3 }))
    const span = { account: '1405', from: '2026-02-01', to: '2026-02-28', limit: 2 }
    const first = await b.run(accountStatement, span)
    const second = await b.run(accountStatement, { ...span, after: first.next! })
    expect(first.opening).toBe('10.00')
    expect(first.rows.map(({ debit, balance }) => [debit, balance])).toEqual([
      ['20.00', '30.00'],
      ['30.00', '60.00'],
    ])
    expect([second.opening, second.rows.map(({ balance }) => balance), second.next]).toEqual([
      '60.00',
      ['100.00'],
      null,
    ])
    const balance = await b.inTransaction((ctx) => trialBalance(ctx, { from: '2026-02-01', to: '2026-02-28' }))
    expect(balance.rows.find(({ code }) => code === '1405')).toMatchObject({
      opening: '10.00',
      debit: '90.00',
      credit: '0.00',
      closing: '100.00',
    })
  })
})

describe('the doctor', () => {
  /** Changes rows past the triggers, as a person with a database client could. */
  const past = async (...texts: string[]) => {
    const client = await b.database.pool.connect()
    await client.query('set session_replication_role = replica')
    for (const text of texts) await client.query(text)
    await client.query('set session_replication_role = origin')
    client.release()
  }

  it.each([
    [
      'a changed line',
      `update entry_lines set debit = debit + 1 where id = (select id from entry_lines where debit > 0 order by id limit 1)`,
      `update entry_lines set debit = debit - 1 where id = (select id from entry_lines where debit > 0 order by id limit 1)`,
      [/^entry .*: debit .*, credit /, /^account .*: balance /],
    ],
    [
      'a missing number',
      `update entries set number = 99999 where number = 2`,
      `update entries set number = 2 where number = 99999`,
      [/^journal .* numbers 1 to 99999/],
    ],
    [
      'a settled item that is open',
      `update open_items set open = open + 1, original = original + 1 where line_id = (select min(line_id::text)::uuid from open_items)`,
      `update open_items set open = open - 1, original = original - 1 where line_id = (select min(line_id::text)::uuid from open_items)`,
      [/^line .* of 1122: .* open, .* expected/],
    ],
  ])('names %s', async (_, harm, mend, expected) => {
    await posted()
    expect(await findings(b)).toEqual([])
    await past(harm)
    const found = await findings(b)
    for (const pattern of expected) expect(found).toEqual(expect.arrayContaining([expect.stringMatching(pattern)]))
    await past(mend)
    expect(await findings(b)).toEqual([])
  })

  it('names a balance that is not its entries, and the mend brings it back', async () => {
    await b.inTransaction((ctx) => foldBalances(ctx))
    await past(
      `update account_balances set debit = debit + 1 where (account_id, period_id) = (select account_id, period_id from account_balances limit 1)`,
    )
    expect(await findings(b)).toEqual([expect.stringMatching(/^account .*: balance .*, entries /)])
    await b.run(recount, {})
    expect(await findings(b)).toEqual([])
  })
})
