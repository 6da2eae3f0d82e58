import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledgerErrors } from '#books/ledger/errors.ts'
import {
  closePeriod,
  dayToPost,
  foldBalances,
  openPeriod,
  postEntries,
  postEntry,
  reverseEntry,
  trialBalance,
} from '#books/ledger/functions.ts'
import { close, reopen } from '#books/ledger/index.ts'
import { isRefusal } from '#support/actions/index.ts'
import { anyEntry, books, findings as findingsOf, refusedAs } from './ledger-books.ts'

const b = await books({ size: 24 })
const rows = async <T>(sql: string, values: unknown[] = []) => (await b.database.pool.query(sql, values)).rows as T[]

const findings = () => findingsOf(b)

const randomEntries = (count: number, seed: number) =>
  fc.sample(anyEntry, { numRuns: count, seed }).map((any) => ({ ...b.entryOf(any.lines), ...any }))

describe('reversing', () => {
  it('500 random postings, each reversed twice at once: exactly one reversal each, and nothing is left on any account', async () => {
    const posted = await b.inTransaction((ctx) => postEntries(ctx, randomEntries(500, 41)))
    const answers = await Promise.allSettled(
      posted.flatMap(({ entryId }) => [0, 1].map(() => b.inTransaction((ctx) => reverseEntry(ctx, { entryId })))),
    )
    const refused = answers.filter((answer) => answer.status === 'rejected')
    expect(refused).toHaveLength(500)
    expect(refused.every(({ reason }) => isRefusal(reason, ledgerErrors.alreadyReversed))).toBe(true)
    const reversals = await rows<{ reverses: string }>('select reverses from entries where reverses is not null')
    expect(new Set(reversals.map(({ reverses }) => reverses)).size).toBe(500)
    const balance = await b.inTransaction((ctx) => trialBalance(ctx, { from: '2026-01-01', to: '2026-12-31' }))
    expect(balance.rows.every(({ closing }) => closing === '0.00')).toBe(true)
    expect(balance.total.debit).toBe(balance.total.credit)
    expect(await rows('select line_id from open_items where open <> 0')).toEqual([])
    expect(await findings()).toEqual([])
  })

  it('refuses to reverse a reversal', async () => {
    const { entryId } = await b.inTransaction((ctx) => postEntry(ctx, b.sell('10.00')))
    const reversal = await b.inTransaction((ctx) => reverseEntry(ctx, { entryId }))
    const again = b.inTransaction((ctx) => reverseEntry(ctx, { entryId: reversal.entryId }))
    await expect(again).rejects.toThrow(refusedAs(ledgerErrors.reversalStays))
  })
})

describe('numbers', () => {
  it('have no gap and no twin, with 16 connections posting and every third rolling back', async () => {
    const entries = randomEntries(320, 7)
    const work = entries.map((entry, index) => async () => {
      const done = b.inTransaction(async (ctx) => {
        await postEntries(ctx, [entry, { ...entry, journal: entry.journal === 'sales' ? 'general' : 'sales' }])
        if (index % 3 === 0) throw new Error('changed our mind')
      })
      await done.catch((error: Error) => expect(error.message).toBe('changed our mind'))
    })
    await Promise.all(
      Array.from({ length: 16 }, async (_, lane) => {
        for (let i = lane; i < work.length; i += 16) await work[i]!()
      }),
    )
    const series = await rows<{ first: number; last: number; count: number; distinct: number; missing: number }>(
      `select min(number) as first, max(number) as last, count(*)::int as count, count(distinct number)::int as distinct,
         count(*) filter (where number is null)::int as missing from entries group by journal_id, year`,
    )
    expect(series).toHaveLength(2)
    for (const { first, last, count, distinct, missing } of series)
      expect({ first, last, distinct, missing }).toEqual({ first: 1, last: count, distinct: count, missing: 0 })
    expect(await findings()).toEqual([])
  })

  it('are given to all journals in one order, so that two who post crosswise never wait for each other', async () => {
    const cross = (first: string, second: string) =>
      b.inTransaction(async (ctx) => {
        await postEntry(ctx, { ...b.sell('1.00'), journal: first })
        await new Promise((done) => setTimeout(done, 5))
        await postEntry(ctx, { ...b.sell('1.00'), journal: second })
      })
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 ? cross('sales', 'general') : cross('general', 'sales'))),
    )
    expect(await findings()).toEqual([])
  })
})

describe('trial balance', () => {
  it('sums to zero and equals the entries at every moment while posting and folding go on', async () => {
    const entries = randomEntries(200, 99)
    let isPosting = true
    const posting = Promise.all(
      [0, 1, 2, 3].map(async (lane) => {
        for (let i = lane; i < entries.length; i += 4) await b.inTransaction((ctx) => postEntry(ctx, entries[i]!))
      }),
    ).finally(() => (isPosting = false))
    const folding = [0, 1].map(async () => {
      while (isPosting) await b.inTransaction((ctx) => foldBalances(ctx, { most: 37 }))
    })
    let looks = 0
    while (isPosting) {
      const [from, to] = looks % 2 ? ['2026-02-10', '2026-09-20'] : ['2026-01-01', '2026-12-31']
      const { shown, counted } = await b.database.transaction(
        async (tx) => {
          const ctx = { tx } as Parameters<typeof trialBalance>[0]
          return { shown: await trialBalance(ctx, { from: from!, to: to! }), counted: await recount(tx, from!, to!) }
        },
        { isolation: 'repeatable read', readOnly: true },
      )
      expect(shown.total.debit).toBe(shown.total.credit)
      expect([shown.total.opening, shown.total.closing]).toEqual(['0.00', '0.00'])
      expect(shown.rows.map(({ code, opening, debit, credit }) => ({ code, opening, debit, credit }))).toEqual(counted)
      looks += 1
    }
    await Promise.all([posting, ...folding])
    expect(looks).toBeGreaterThan(5)
    while ((await b.inTransaction((ctx) => foldBalances(ctx))) > 0);
    expect(await rows('select * from balance_deltas')).toEqual([])
    expect(await findings()).toEqual([])
  })
})

type Reader = { named<Row>(name: string, sql: string, values?: readonly unknown[]): Promise<Row[]> }
const recount = (tx: Reader, from: string, to: string) =>
  tx.named(
    'test.recount',
    `select a.code, coalesce(sum(l.debit - l.credit) filter (where l.posted_on < $1), 0)::numeric(20, 2)::text as opening,
       coalesce(sum(l.debit) filter (where l.posted_on >= $1), 0)::numeric(20, 2)::text as debit,
       coalesce(sum(l.credit) filter (where l.posted_on >= $1), 0)::numeric(20, 2)::text as credit
     from entry_lines l join accounts a on a.id = l.account_id where l.posted_on <= $2 group by a.code order by a.code`,
    [from, to],
  )

describe('periods', () => {
  it('an entry against a closing period is either in before or refused, never inside a closed one', async () => {
    for (const code of ['2025-01', '2025-02', '2025-03']) {
      const entries = Array.from({ length: 24 }, () => b.sell('1.00', { postedOn: `${code}-10` }))
      await b.inTransaction((ctx) => postEntry(ctx, entries[0]!)) // the year's months are there
      const posts = entries.map((entry) => b.inTransaction((ctx) => postEntry(ctx, entry)))
      const close = b.inTransaction((ctx) => closePeriod(ctx, { entityId: b.entityId, code }))
      const answers = await Promise.allSettled(posts)
      await close
      const late = answers.filter((answer) => answer.status === 'rejected')
      expect(late.every(({ reason }) => isRefusal(reason, ledgerErrors.periodClosed))).toBe(true)
      const [inside] = await rows<{ count: number }>(
        `select count(*)::int as count from entries e join periods p on p.id = e.period_id where p.code = $1`,
        [code],
      )
      expect(inside!.count).toBe(answers.length - late.length + 1)
    }
    expect(await findings()).toEqual([])
  })

  it('who reads the period as open and posts after it was closed is refused by the database', async () => {
    const [period] = await rows<{ id: string }>(`select id from periods where code = '2025-04'`)
    await b.inTransaction((ctx) => postEntry(ctx, b.sell('1.00', { postedOn: '2025-04-01' })))
    const other = await b.database.pool.connect()
    await other.query('begin')
    await other.query('select from periods where id = $1 for update', [period!.id])
    const posted = b.inTransaction((ctx) => postEntry(ctx, b.sell('1.00', { postedOn: '2025-04-02' })))
    const refused = expect(posted).rejects.toThrow(refusedAs(ledgerErrors.periodClosed))
    await new Promise((done) => setTimeout(done, 50))
    await other.query(`update periods set state = 'closed' where id = $1`, [period!.id])
    await other.query('commit')
    other.release()
    await refused
  })

  it('close and open in their order, and name the first open day', async () => {
    const entityId = b.entityId
    const close = (code: string) => b.inTransaction((ctx) => closePeriod(ctx, { entityId, code }))
    await expect(close('2025-06')).rejects.toThrow(refusedAs(ledgerErrors.earlierPeriodOpen))
    await close('2025-05')
    const open = b.inTransaction((ctx) => openPeriod(ctx, { entityId, code: '2025-04' }))
    await expect(open).rejects.toThrow(refusedAs(ledgerErrors.laterPeriodClosed))
    const day = (on: string) => b.inTransaction((ctx) => dayToPost(ctx, { entityId, on }))
    expect([await day('2025-02-14'), await day('2025-06-09'), await day('2027-02-01')]).toEqual([
      '2025-06-01',
      '2025-06-09',
      '2027-02-01',
    ])
    await b.inTransaction((ctx) => openPeriod(ctx, { entityId, code: '2025-05' }))
    expect(await day('2025-02-14')).toBe('2025-05-01')
    // What happened before the first books, or in a year that is a slip, is told where they are open.
    expect([await day('2024-12-31'), await day('1206-12-31')]).toEqual(['2025-05-01', '2025-05-01'])
    await expect(day('2126-01-01')).rejects.toThrow(refusedAs(ledgerErrors.noPeriod))
  })

  it('one closes with all that stand open before it, in one act', async () => {
    const state = async (code: string) =>
      (await b.database.pool.query('select state from periods where code = $1', [code])).rows[0].state
    await b.run(close, { code: '2025-07', withEarlier: true })
    expect([await state('2025-05'), await state('2025-06'), await state('2025-07'), await state('2025-08')]).toEqual([
      'closed',
      'closed',
      'closed',
      'open',
    ])
    await expect(b.run(close, { code: '1999-01', withEarlier: true })).rejects.toThrow(
      refusedAs(ledgerErrors.unknownPeriod),
    )
    for (const code of ['2025-07', '2025-06', '2025-05']) await b.run(reopen, { code })
  })

  it('a period closes only once the entries that are being posted into it stand there', async () => {
    const postedOn = '2025-05-10'
    await b.inTransaction((ctx) => postEntry(ctx, b.sell('1.00', { postedOn })))
    const order: string[] = []
    const [begun, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const post = b.inTransaction(async (ctx) => {
      await postEntry(ctx, b.sell('1.00', { postedOn }))
      await ctx.tx.named('test.posted', 'select 1', [])
      begun.resolve()
      await release.promise
      order.push('posted')
    })
    await begun.promise
    const close = b
      .inTransaction((ctx) => closePeriod(ctx, { entityId: b.entityId, code: '2025-05' }))
      .then(() => order.push('closed'))
    await expect.poll(async () => order.length || (await rows('select from pg_locks where not granted')).length).toBe(1)
    release.resolve()
    await Promise.all([post, close])
    expect(order).toEqual(['posted', 'closed'])
  })
})
