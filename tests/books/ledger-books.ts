import fc from 'fast-check'
import { expect } from 'vitest'
import { ledgerChecks } from '#books/ledger/checks.ts'
import type { NewEntry, NewLine } from '#books/ledger/functions.ts'
import { ledgerModule } from '#books/ledger/module.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/index.ts'

const ACCOUNTS = [
  ['1002', 'asset', false],
  ['1122', 'asset', true],
  ['1405', 'asset', false],
  ['2203', 'liability', true],
  ['2221', 'liability', false],
  ['6001', 'income', false],
  ['6401', 'expense', false],
] as const

export type AccountCode = (typeof ACCOUNTS)[number][0]
const codes = ACCOUNTS.map(([code]) => code)

/** A company with a small chart and two journals on a database of its own. */
export const books = async ({ size = 20 } = {}) => {
  const house = await testHouse({ modules: [ledgerModule], size, clock: () => new Date('2026-11-21T04:00:00Z') })
  const entityId = newId()
  await house.inTransaction(async ({ tx }) => {
    await tx.client.query(
      `insert into legal_entities (id, code, name, country, currency) values ($1, 'lanting', 'Lanting Home', 'CN', 'CNY')`,
      [entityId],
    )
    for (const [code, kind, isOpenItem] of ACCOUNTS)
      await tx.client.query(
        `insert into accounts (id, entity_id, code, name, kind, is_open_item) values ($1, $2, $3, $4, $5, $6)`,
        [newId(), entityId, code, { en: code }, kind, isOpenItem],
      )
    await tx.client.query(
      `insert into accounts (id, entity_id, code, name, kind, is_posted) values ($1, $2, '1', '{"en":"Assets"}', 'asset', false)`,
      [newId(), entityId],
    )
    for (const code of ['general', 'sales'])
      await tx.client.query(`insert into journals (id, entity_id, code, name) values ($1, $2, $3, $4)`, [
        newId(),
        entityId,
        code,
        { en: code },
      ])
  })
  const sell = (amount: string, more: Partial<NewEntry> = {}): NewEntry =>
    entryOf(
      [
        { accountCode: '1122', debit: amount, reference: more.document },
        { accountCode: '6001', credit: amount },
      ],
      more,
    )
  const entryOf = (lines: NewLine[], more: Partial<NewEntry> = {}): NewEntry => ({
    entityId,
    journal: 'sales',
    postedOn: '2026-03-15',
    fact: 'sold',
    document: `order:${newId()}`,
    ...more,
    lines,
  })
  return { ...house, entityId, sell, entryOf }
}

export type Books = Awaited<ReturnType<typeof books>>

/** What the doctor finds in these books. */
export const findings = ({ inTransaction, house }: Books): Promise<string[]> =>
  inTransaction(async ({ tx }) => {
    const found: string[] = []
    for (const check of ledgerChecks) found.push(...(await check.run(tx, house)).findings.map(({ what }) => what))
    return found
  })

/** A refusal of this kind. */
export const refusedAs = (kind: { code: string }) =>
  expect.objectContaining({ kind: expect.objectContaining({ code: kind.code }) })

const cents = (n: number) => (n / 100).toFixed(2)

/** Any entry that balances: two to eight lines on random accounts, sides and days of a year. */
export const anyEntry = fc
  .record({
    day: fc.integer({ min: 0, max: 364 }),
    journal: fc.constantFrom('general', 'sales'),
    amounts: fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 7 }),
    sides: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    accounts: fc.array(fc.constantFrom(...codes), { minLength: 8, maxLength: 8 }),
  })
  .filter(({ amounts, sides }) => amounts.reduce((sum, n, i) => sum + (sides[i] ? n : -n), 0) !== 0)
  .map(({ day, journal, amounts, sides, accounts }) => {
    const difference = amounts.reduce((sum, n, i) => sum + (sides[i] ? n : -n), 0)
    const lines: NewLine[] = amounts.map((n, i) =>
      sides[i] ? { accountCode: accounts[i]!, debit: cents(n) } : { accountCode: accounts[i]!, credit: cents(n) },
    )
    const last = accounts[7]!
    lines.push(
      difference > 0
        ? { accountCode: last, credit: cents(difference) }
        : { accountCode: last, debit: cents(-difference) },
    )
    const postedOn = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
    return { journal, postedOn, lines }
  })
