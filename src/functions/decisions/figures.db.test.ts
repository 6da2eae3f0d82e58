import { beforeAll, describe, expect, it } from 'vitest'
import { createParty } from '#masters/parties/functions.ts'
import { newId } from '#support/database/index.ts'
import { exportOf } from '#support/entity/index.ts'
import { ruleSeen } from '../../../tests/support/rule-seen.ts'
import { type TestShop, testShop } from '../../../tests/support/shop.ts'
import { rule } from './entities.ts'
import { figuresInFile } from './figures.ts'
import { writeImpressions } from './impressions.ts'
import { createRule, publishRule, ruleFigures, ruleResults } from './index.ts'

let shop: TestShop
const ids: Record<string, string> = {}
const seen = (code: string, told: Parameters<typeof ruleSeen>[2]) => ruleSeen(shop, ids[code]!, told)
const DAY = 86_400_000

beforeAll(async () => {
  shop = await testShop([{ code: 'A', price: '100.00' }])
  for (const code of ['idle', 'weak', 'strong', 'old']) {
    const offer = { kind: 'message', text: { en: 'Look' } }
    const { id } = await shop.run(createRule, { code, name: `Rule ${code}`, trigger: 'page_viewed', offer } as never)
    ids[code] = id
    if (code !== 'idle') await shop.run(publishRule, { id })
  }
  await seen('weak', { treated: 40, holdOut: 40, bought: [2, 2] })
  await seen('strong', { treated: 60, holdOut: 50, bought: [30, 4] })
  await seen('old', { treated: 5, holdOut: 0, bought: [5, 0], daysAgo: 40 })
})

type Asked = Parameters<typeof ruleFigures.fn>[1]
const asking = async (input: Partial<Asked>) => {
  const page = await shop.run(ruleFigures, input as never)
  const rows = page.rows as ((typeof page.rows)[number] & { code: string })[]
  return { ...page, rows, codes: rows.map(({ code }) => code) }
}

describe('the list of rules', () => {
  it('says of each what it came to in the last 30 days, and no more', async () => {
    const { rows } = await asking({ sort: 'code' })
    const figures = Object.fromEntries(rows.map((row) => [row.code, row.figures]))
    expect(figures.strong).toMatchObject({ shown: 60, accepted: 0, bought: 30, amount: '375' })
    expect(figures.weak).toMatchObject({ shown: 40, bought: 2, amount: '25' })
    expect(figures.old).toEqual({ shown: 0, accepted: 0, bought: 0, amount: '0', compared: null })
    expect(figures.idle).toEqual(figures.old)
  })

  it('takes the figures along into its file, for who may see them', async () => {
    const file = exportOf(rule, figuresInFile)
    const input = {
      columns: 'code,shown,bought,amount,uplift,treated,heldBack',
      sort: 'code',
      'code.in': 'idle,strong',
    }
    const { rows } = await asking({ 'code.in': 'strong' } as never)
    const { difference } = rows[0]!.figures.compared!.uplift!
    expect((await shop.run(file, input)).csv).toBe(
      '\uFEFFCode,Shown in 30 days,Bought,Worth,Uplift (share of customers),Customers who saw it,Customers of the hold-out\r\n' +
        `idle,0,0,0,,,\r\nstrong,60,30,375,${difference},60,50\r\n`,
    )
    const ordered = await shop.run(file, { columns: 'code,bought', sort: '-bought', 'code.in': 'weak,strong' })
    expect(ordered.csv.split('\r\n').slice(1, 3)).toEqual(['strong,30', 'weak,2'])
    expect((await shop.run(file, { sort: '-bought' })).csv).toContain('strong')
    const clerk = await shop.staff('decisions.export_rules')
    await expect(shop.run(file, { columns: 'code', sort: '-bought' }, clerk)).rejects.toMatchObject({
      kind: { code: 'common.not_allowed' },
    })
    expect((await shop.run(file, { columns: 'code', 'code.in': 'idle' }, clerk)).csv).toContain('idle')
    await expect(shop.run(file, input, clerk)).rejects.toMatchObject({ kind: { code: 'common.not_allowed' } })
    await expect(shop.run(file, { columns: 'code,mood' })).rejects.toMatchObject({
      fields: [{ path: 'columns', accepted: expect.stringContaining('heldBack') }],
    })
  })

  it('compares it with its hold-out, to the same interval as the page of its results', async () => {
    const { rows } = await asking({ 'code.in': 'weak,strong' } as never)
    const today = new Date().toISOString().slice(0, 10)
    const from = new Date(Date.now() - 29 * DAY).toISOString().slice(0, 10)
    for (const { id, figures } of rows) {
      const { total } = await shop.run(ruleResults, { id: String(id), from, to: today })
      expect(figures.compared!.uplift).toEqual(total.uplift)
      expect(figures.compared!.treated).toEqual({ customers: total.treated.customers, buyers: total.treated.buyers })
    }
    const strong = rows.find(({ code }) => code === 'strong')!.figures.compared!
    expect(Number(strong.uplift!.low)).toBeGreaterThan(0)
  })

  it('comes in the order of a figure, page by page, none twice and none missing', async () => {
    expect((await asking({ sort: '-amount' })).codes.slice(0, 2)).toEqual(['strong', 'weak'])
    expect((await asking({ sort: 'shown' })).codes.slice(2)).toEqual(['weak', 'strong'])
    const met: unknown[] = []
    let after: string | undefined
    do {
      const page = await asking({ sort: '-bought', limit: 1, ...(after && { after }) })
      if (!after) expect(page.count).toEqual({ value: 4, isMore: false })
      met.push(...page.codes)
      after = page.next ?? undefined
    } while (after)
    expect(met.slice(0, 2)).toEqual(['strong', 'weak'])
    expect(met.toSorted()).toEqual(['idle', 'old', 'strong', 'weak'])
  })

  it('keeps to its filters in the order of a figure, and refuses a forged place', async () => {
    const page = await asking({ sort: '-shown', state: 'live', q: 'rule' } as never)
    expect(page.codes).toEqual(['strong', 'weak', 'old'])
    expect((await asking({ sort: '-shown', q: 'nothing of the kind' } as never)).rows).toEqual([])
    await expect(asking({ sort: '-shown', after: 'bm90aGluZw' })).rejects.toMatchObject({
      kind: { code: 'entity.bad_cursor' },
    })
  })

  it('leaves out of the comparison who was met in both arms', async () => {
    const party = await shop.inTransaction((ctx) =>
      createParty(ctx, { kind: 'person', name: 'Both', language: 'en' } as never),
    )
    const before = (await asking({ 'code.in': 'weak' } as never)).rows[0]!.figures
    const both = (['treated', 'hold_out'] as const).map((arm) => ({
      ...{ id: newId(), ruleId: ids.weak!, ruleVersion: 1, arm, rank: 1, subjectId: party.id },
      ...{ trigger: 'page_viewed' as const, channel: 'web', shownAt: new Date() },
    }))
    await shop.inTransaction(({ tx }) => writeImpressions(tx, both))
    const after = (await asking({ 'code.in': 'weak' } as never)).rows[0]!.figures
    expect(after.shown).toBe(before.shown + 1)
    expect(after.compared).toEqual(before.compared)
  })
})
