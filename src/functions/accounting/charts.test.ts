import { describe, expect, it } from 'vitest'
import { checkTexts } from '#support/i18n/index.ts'
import { accountOf, type Chart, chartNames, charts, journals } from './charts.ts'
import { facts } from './facts.ts'
import { roles } from './roles.ts'
import { texts } from './texts.ts'

const KINDS = {
  asset: ['bank', 'card_clearing', 'cash_on_delivery_clearing', 'receivable', 'stock'],
  liability: ['customer_deposits', 'goods_received_not_invoiced', 'payable', 'output_tax'],
  income: ['revenue', 'shipping_revenue'],
  expense: ['cost_of_sales', 'rounding', 'exchange_difference', 'cash_difference'],
  equity: ['retained_earnings'],
}
const OPEN = [
  'receivable',
  'customer_deposits',
  'payable',
  'goods_received_not_invoiced',
  'card_clearing',
  'cash_on_delivery_clearing',
]

describe.each(chartNames)('the chart %s', (name) => {
  const chart: Chart = charts[name]
  const accounts = chart.accounts.map(accountOf)
  const byCode = new Map(accounts.map((account) => [account.code, account]))
  const played = (role: string) => byCode.get(chart.roles[role as keyof Chart['roles']])!

  it('has each code once, parents that are there and take no postings, names in three languages', () => {
    expect(byCode.size).toBe(accounts.length)
    for (const { parent, kind } of accounts)
      if (parent) expect(byCode.get(parent)).toMatchObject({ kind, isPosted: false })
    const names = Object.fromEntries(chart.accounts.map(([code, , , , ...words]) => [code, words]))
    expect(checkTexts(names as never)).toEqual([])
  })

  it('has an account that takes postings for each role, of the kind the role asks for', () => {
    for (const role of roles) expect(played(role), role).toMatchObject({ isPosted: true })
    for (const [kind, some] of Object.entries(KINDS))
      for (const role of some) expect(played(role).kind, role).toBe(kind)
  })

  it('settles line by line where somebody owes, and nowhere else among the roles', () => {
    expect(roles.filter((role) => played(role).isOpenItem).sort()).toEqual([...OPEN].sort())
  })
})

it('every fact has a journal and a name, every role a name', () => {
  for (const [fact, journal] of Object.entries(facts)) {
    expect(journals.map(({ code }) => code)).toContain(journal)
    expect(texts).toHaveProperty([`accounting.fact.${fact}`])
  }
  for (const role of roles) expect(texts).toHaveProperty([`accounting.role.${role}`])
  expect(checkTexts(texts)).toEqual([])
})
