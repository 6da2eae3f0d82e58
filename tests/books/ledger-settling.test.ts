import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledgerErrors } from '#books/ledger/errors.ts'
import {
  entriesOfDocument,
  openOfEntries,
  postEntries,
  postEntry,
  reverseEntry,
  settle,
  settleLines,
  unsettle,
} from '#books/ledger/functions.ts'
import { listOpenItems, openByParty, settle as settleAction, undoSettlement } from '#books/ledger/index.ts'
import { newId } from '#support/database/index.ts'
import { books, findings, refusedAs } from './ledger-books.ts'

const b = await books()
const { entityId } = b

const post = (accountCode: string, debit: string, credit: string, reference: string) =>
  b.inTransaction((ctx) =>
    postEntry(
      ctx,
      b.entryOf(
        debit !== '0'
          ? [
              { accountCode, debit, reference },
              { accountCode: '1002', credit: debit },
            ]
          : [
              { accountCode: '1002', debit: credit },
              { accountCode, credit, reference },
            ],
      ),
    ),
  )
const open = async (...entryIds: string[]) => {
  const found = await b.inTransaction((ctx) => openOfEntries(ctx, entryIds))
  return entryIds.map((id) => Number(found.get(id)).toFixed(2))
}
const lineOf = async (entryId: string) => {
  const { rows } = await b.database.pool.query<{ line_id: string }>(
    'select line_id from open_items where line_id in (select id from entry_lines where entry_id = $1)',
    [entryId],
  )
  return rows[0]!.line_id
}

describe('settling', () => {
  it('answers the oldest first, on each account for itself, and leaves the rest open', async () => {
    const reference = `order:${newId()}`
    const owed = [await post('1122', '100.00', '0', reference), await post('1122', '50.00', '0', reference)]
    const paid = await post('1122', '0', '120.00', reference)
    const deposit = await post('2203', '0', '30.00', reference)
    const settled = await b.inTransaction((ctx) => settle(ctx, { entityId, reference }))
    expect(settled.map(({ accountCode, amount }) => [accountCode, Number(amount)])).toEqual([['1122', 120]])
    const ids = [...owed, paid, deposit].map(({ entryId }) => entryId)
    expect(await open(...ids)).toEqual(['0.00', '30.00', '0.00', '30.00'])
    expect(await b.inTransaction((ctx) => settle(ctx, { entityId, reference }))).toEqual([])
  })

  it('by twenty at once settles each cent once', async () => {
    const reference = `order:${newId()}`
    const entries = [...Array(6)].map((_, i) => post('1122', i % 2 ? '0' : '70.00', i % 2 ? '69.99' : '0', reference))
    const ids = (await Promise.all(entries)).map(({ entryId }) => entryId)
    await Promise.all([...Array(20)].map(() => b.inTransaction((ctx) => settle(ctx, { entityId, reference }))))
    expect((await open(...ids)).reduce((sum, text) => sum + Number(text), 0).toFixed(2)).toBe('0.03')
    expect(await findings(b)).toEqual([])
  })

  it('is undone by a further row, once; then the lines are open as before', async () => {
    const reference = `order:${newId()}`
    const debit = await post('1122', '80.00', '0', reference)
    const credit = await post('1122', '0', '80.00', reference)
    const pair = { debitLineId: await lineOf(debit.entryId), creditLineId: await lineOf(credit.entryId) }
    const { id } = await b.run(settleAction, { ...pair, amount: '30.00' })
    expect(await open(debit.entryId, credit.entryId)).toEqual(['50.00', '50.00'])
    const both = await Promise.allSettled([0, 1].map(() => b.run(undoSettlement, { id })))
    const refused = both.filter((answer) => answer.status === 'rejected')
    expect(refused.map(({ reason }) => reason)).toEqual([refusedAs(ledgerErrors.alreadyUnsettled)])
    expect(await open(debit.entryId, credit.entryId)).toEqual(['80.00', '80.00'])
    const shown = await b.inTransaction((ctx) => entriesOfDocument(ctx, { document: reference }))
    expect(shown.rows.flatMap(({ lines }) => lines).flatMap(({ settlements }) => settlements)).toEqual([])
  })

  it('refuses two debits, two accounts, and more than is open', async () => {
    const reference = `order:${newId()}`
    const [a, c, other] = [
      await post('1122', '10.00', '0', reference),
      await post('1122', '20.00', '0', reference),
      await post('2203', '0', '10.00', reference),
    ]
    const lines = [await lineOf(a.entryId), await lineOf(c.entryId), await lineOf(other.entryId)]
    const pair = (debit: number, credit: number, amount?: string) =>
      b.inTransaction((ctx) => settleLines(ctx, { debitLineId: lines[debit]!, creditLineId: lines[credit]!, amount }))
    await expect(pair(0, 1)).rejects.toThrow(refusedAs(ledgerErrors.notSettleable))
    await expect(pair(0, 2)).rejects.toThrow(refusedAs(ledgerErrors.notSettleable))
    lines.push(await lineOf((await post('1122', '0', '15.00', reference)).entryId))
    await expect(pair(0, 3, '10.01')).rejects.toThrow(refusedAs(ledgerErrors.moreThanOpen))
    await pair(0, 3)
    await expect(pair(0, 3)).rejects.toThrow(refusedAs(ledgerErrors.notSettleable))
  })

  it('keeps an entry from being reversed until it is undone; a reversal settles its original', async () => {
    const reference = `order:${newId()}`
    const debit = await post('1122', '40.00', '0', reference)
    const credit = await post('1122', '0', '40.00', reference)
    await b.inTransaction((ctx) => settle(ctx, { entityId, reference }))
    const reverse = () => b.inTransaction((ctx) => reverseEntry(ctx, { entryId: debit.entryId }))
    await expect(reverse()).rejects.toThrow(refusedAs(ledgerErrors.settledMeanwhile))
    const { rows } = await b.database.pool.query<{ id: string }>(
      'select id from settlements where debit_line_id = $1',
      [await lineOf(debit.entryId)],
    )
    await b.inTransaction((ctx) => unsettle(ctx, { settlementIds: rows.map(({ id }) => id) }))
    const reversal = await reverse()
    expect(await open(debit.entryId, reversal.entryId, credit.entryId)).toEqual(['0.00', '0.00', '40.00'])
    expect(await findings(b)).toEqual([])
  })

  it('in any order of postings, settlements and undoings: open = lines less settlements, never below zero', async () => {
    const step = fc.record({
      what: fc.constantFrom('debit', 'credit', 'settle', 'undo'),
      cents: fc.integer({ min: 1, max: 5_000 }),
      pick: fc.nat(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const reference = `order:${newId()}`
        for (const { what, cents, pick } of steps) {
          const amount = (cents / 100).toFixed(2)
          if (what === 'debit') await post('1122', amount, '0', reference)
          if (what === 'credit') await post('1122', '0', amount, reference)
          if (what === 'settle') await b.inTransaction((ctx) => settle(ctx, { entityId, reference }))
          if (what === 'undo') await undoOne(reference, pick)
        }
        const { rows } = await b.database.pool.query<{ is_debit: boolean; open: string }>(
          'select is_debit, sum(open)::text as open from open_items where reference = $1 group by 1',
          [reference],
        )
        await b.inTransaction((ctx) => settle(ctx, { entityId, reference }))
        const { rows: left } = await b.database.pool.query(
          'select from open_items where reference = $1 and open > 0 group by is_debit',
          [reference],
        )
        expect(left.length).toBeLessThanOrEqual(1)
        expect(rows.every(({ open }) => Number(open) >= 0)).toBe(true)
      }),
      { numRuns: 25 },
    )
    expect(await findings(b)).toEqual([])
  })
})

const undoOne = async (reference: string, pick: number) => {
  const { rows } = await b.database.pool.query<{ id: string }>(
    `select s.id from settlements s join open_items o on o.line_id = s.debit_line_id
     where o.reference = $1 and s.undoes is null and not exists (select from settlements u where u.undoes = s.id) order by s.id`,
    [reference],
  )
  const chosen = rows[pick % Math.max(rows.length, 1)]
  if (chosen) await b.inTransaction((ctx) => unsettle(ctx, { settlementIds: [chosen.id] }))
}

describe('open items', () => {
  it('by party and days past due, and one by one', async () => {
    const party = newId()
    await b.database.pool.query(
      `insert into parties (id, number, kind, name, created_at) values ($1, 'C1', 'person', 'Lin Wei', now())`,
      [party],
    )
    const bill = (amount: string, postedOn: string, dueOn?: string) =>
      b.entryOf(
        [
          { accountCode: '1122', debit: amount, partyId: party, dueOn },
          { accountCode: '6001', credit: amount },
        ],
        { postedOn },
      )
    await b.inTransaction((ctx) =>
      postEntries(ctx, [
        bill('1.00', '2026-11-01', '2026-12-01'),
        bill('2.00', '2026-10-01', '2026-11-01'),
        bill('4.00', '2026-09-22'),
        bill('8.00', '2026-09-01', '2026-09-10'),
        bill('16.00', '2026-05-01', '2026-06-01'),
      ]),
    )
    const { rows } = await b.run(openByParty, { account: '1122', on: '2026-11-21' })
    expect(rows.find(({ partyId }) => partyId === party)).toEqual({
      partyId: party,
      partyName: 'Lin Wei',
      open: '31.00',
      notDue: '1.00',
      to30: '2.00',
      to60: '4.00',
      to90: '8.00',
      older: '16.00',
    })
    const first = await b.run(listOpenItems, { partyId: party, limit: 3 })
    const rest = await b.run(listOpenItems, { partyId: party, limit: 3, after: first.next! })
    expect([...first.rows, ...rest.rows].map(({ open }) => open)).toEqual(['1.00', '2.00', '4.00', '8.00', '16.00'])
    expect(rest.next).toBeNull()
  })
})
