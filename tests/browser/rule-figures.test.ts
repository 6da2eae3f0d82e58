import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { createRule, publishRule } from '#functions/decisions/index.ts'
import { accessibility, openDesk } from '../support/desk.ts'
import { ruleSeen } from '../support/rule-seen.ts'
import { testShop } from '../support/shop.ts'

// A planner has many rules and asks which of them are worth anything.

const shop = await testShop([{ code: 'A', name: 'Oak chair', price: '100.00' }])
const ids: Record<string, string> = {}
for (const [code, name] of Object.entries({
  idle: 'Nobody yet',
  weak: 'Second cup',
  strong: 'Care kit',
  bold: 'Banner',
})) {
  const offer = { kind: 'message', text: { en: 'Look' } }
  const holdOutPercent = code === 'bold' ? 0 : 50
  const rule = await shop.run(createRule, { code, name, trigger: 'page_viewed', offer, holdOutPercent } as never)
  ids[code] = rule.id
  await shop.run(publishRule, { id: rule.id })
}
await ruleSeen(shop, ids.weak!, { treated: 40, holdOut: 40, bought: [2, 2] })
await ruleSeen(shop, ids.strong!, { treated: 60, holdOut: 50, bought: [30, 4] })
await ruleSeen(shop, ids.bold!, { treated: 90, holdOut: 0, bought: [1, 0] })

const { url, page, broken } = await openDesk(shop)

const list = page.getByRole('table', { name: 'Rules' })
const lines = async () => {
  await page.locator('#page .skeleton').waitFor({ state: 'detached' })
  const rows = await list.locator('tbody tr').all()
  return Promise.all(rows.map((row) => row.locator('td').allTextContents()))
}
const names = async () => (await lines()).map(([name]) => name)

describe('the list of rules', () => {
  it('shows what each came to, and what may be said of it', async () => {
    await page.goto(`${url}/desk/marketing/rules?sort=name`)
    await list.getByText('Care kit').waitFor()
    expect((await lines()).map((cells) => cells.slice(-5))).toEqual([
      ['90', '0', '1', '12.50', 'No hold-out'],
      ['60', '0', '30', '375.00', expect.stringMatching(/^Helps \+42(\.\d)? \(\+2\d.* to \+5\d.*\)$/)],
      ['0', '0', '0', '0.00', '–'],
      ['40', '0', '2', '25.00', expect.stringMatching(/^Unclear 0\.0 \(-12\.\d to \+12\.\d\)$/)],
    ])
    expect(await accessibility(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
  })

  it('comes in the order of what they were worth, by a click on the head, and by its address', async () => {
    await list.getByRole('button', { name: /^Worth/ }).click()
    await expect.poll(names, { timeout: 15_000 }).toEqual(['Care kit', 'Second cup', 'Banner', 'Nobody yet'])
    expect(page.url()).toContain('sort=-amount')
    await list.getByRole('button', { name: /^Shown/ }).click()
    await expect.poll(names, { timeout: 15_000 }).toEqual(['Banner', 'Care kit', 'Second cup', 'Nobody yet'])
    await list.getByRole('button', { name: /^Shown/ }).click()
    await expect.poll(names, { timeout: 15_000 }).toEqual(['Nobody yet', 'Second cup', 'Care kit', 'Banner'])
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Export what I see', { exact: true }).click(),
    ])
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n').slice(1)
    expect(lines.map((line) => line.split(',')[0])).toEqual(['Nobody yet', 'Second cup', 'Care kit', 'Banner'])
  })

  it('leads from the verdict to the results: figures of both arms, the interval, the sentence', async () => {
    await list.getByRole('link', { name: /^Helps/ }).click()
    await page.locator('#page h1', { hasText: 'Results: Care kit' }).waitFor()
    await page.getByText('It helps: more of those who saw it bought.').waitFor()
    expect(await page.locator('.verdict').textContent()).toMatch(
      /Uplift: \+42(\.0)? percentage points of buyers; with 95 % certainty between \+2\d(\.\d)? and \+5\d(\.\d)?\./,
    )
    const line = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell')
    expect((await line('Customers').allTextContents()).slice(1)).toEqual(['60', '50'])
    expect((await line('of whom bought').allTextContents()).slice(1)).toEqual(['30', '4'])
    expect((await line('Share who bought').allTextContents()).slice(1)).toEqual(['50%', '8%'])
    await page.locator('.drawing canvas').waitFor()
    expect(await accessibility(page)).toEqual([])
  })

  it('and nothing broke in the browser', () => expect(broken).toEqual([]))
})
