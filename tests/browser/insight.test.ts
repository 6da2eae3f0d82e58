import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibility, listen, openDesk } from '../support/desk.ts'
import { testMart } from '../support/mart.ts'
import { order } from '../support/selling.ts'
import { testShop } from '../support/shop.ts'

const shop = await testShop([
  { code: 'CHAIR', name: 'Oak chair', price: '499.00' },
  { code: 'TABLE', name: 'Walnut table', price: '2599.00' },
])
await shop.stock('CHAIR', '10', '200.00')
await shop.stock('TABLE', '3', '900.00')
await order(shop, { CHAIR: 1 })
await testMart(shop.database)
const { url, browser, context, page, broken } = await openDesk(shop)

const fields = page.getByRole('complementary', { name: 'Fields' })
const field = (name: string) => fields.getByRole('button', { name, exact: true })
const shelf = (name: string) => page.getByRole('group', { name, exact: true })
const table = page.getByRole('grid')
const dialog = page.getByRole('dialog')
const grandTotal = table.locator('tfoot td').last()
const textsOf = (of: Locator) => of.allTextContents()

/** What the books say was sold, as the pivot writes it. */
const sold = async () => {
  const { rows } = await shop.database.pool.query(`select sum(net) as net from orders where state <> 'cancelled'`)
  return new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(rows[0].net)
}
/** Until the figures on the screen are these: nobody presses anything. */
const until = (cell: Locator, text: string) =>
  expect.poll(async () => (await cell.textContent())?.trim(), { timeout: 30_000, interval: 200 }).toBe(text)
const settled = () => page.waitForFunction(() => !document.querySelector('#page .skeleton, #page [aria-busy=true]'))

describe('an owner who asks the house', () => {
  it('builds a pivot by clicking: net sales by site and month', async () => {
    await page.goto(`${url}/desk`)
    await page.getByRole('link', { name: 'Insight', exact: true }).click()
    await page.getByRole('link', { name: 'Pivot', exact: true }).click()
    await field('Net sales').click()
    await field('Site').click()
    await fields.getByRole('button', { name: 'Where to put Date' }).click()
    await page.getByRole('menuitem', { name: 'Add to columns' }).click()
    await page.getByRole('menu').waitFor({ state: 'hidden' })
    await table.getByRole('columnheader', { name: 'Site · Net sales CNY' }).waitFor()
    expect(await textsOf(table.locator('thead th'))).toEqual([
      expect.stringContaining('Site'),
      expect.stringMatching(/^\d{4}-\d\d$/),
      'Total',
    ])
    expect(await textsOf(table.locator('tbody th'))).toEqual(['Web shop'])
    await until(grandTotal, await sold())
    expect(await page.locator('.pivot-says').textContent()).toContain('Net sales by Site and Month')
    expect(await accessibility(page)).toEqual([])
  })

  it('sees a sale rise in it within some seconds, without pressing anything', async () => {
    const before = await grandTotal.textContent()
    await order(shop, { TABLE: 1 })
    const after = await sold()
    expect(after).not.toBe(before)
    await until(grandTotal, after)
    await until(table.locator('tbody td').last(), after)
    await page.locator('.fresh', { hasText: /^Fresh/ }).waitFor()
  })

  it('moves what it asks by keys alone, and takes it back by the browser’s own way', async () => {
    const chip = shelf('Columns').getByRole('button', { name: 'Date (Month)', exact: true })
    await chip.focus()
    await page.keyboard.press('Alt+ArrowUp')
    await shelf('Rows').getByRole('button', { name: 'Date (Month)', exact: true }).waitFor()
    await table.getByRole('rowheader', { name: 'Web shop' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Date (Month)')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => textsOf(shelf('Rows').locator('.pivot-chip'))).toEqual(['Date (Month)', 'Site'])
    await page.keyboard.press('Delete')
    await expect.poll(() => textsOf(shelf('Rows').locator('.pivot-chip'))).toEqual(['Site'])
    await field('Item').focus()
    await page.keyboard.press('r')
    await table.getByRole('rowheader', { name: 'Oak chair' }).waitFor()
    expect(await textsOf(table.locator('tbody th'))).toEqual([
      'Web shop',
      expect.stringContaining('Oak chair'),
      expect.stringContaining('Walnut table'),
      'Unknown',
    ])
    for (let back = 0; back < 4; back += 1) await page.goBack()
    await shelf('Columns').getByRole('button', { name: 'Date (Month)', exact: true }).waitFor()
    await settled()
  })

  it('drags a chip from the columns to the rows and back with the mouse, and the table follows', async () => {
    const chip = (side: string) => shelf(side).locator('.pivot-chip', { hasText: 'Date (Month)' })
    const heads = () => textsOf(table.locator('thead th'))
    await settled()
    const before = await heads()
    await chip('Columns').dragTo(shelf('Rows'))
    await chip('Rows').waitFor()
    await expect.poll(() => table.locator('tbody th').count(), { timeout: 10_000 }).toBeGreaterThan(1)
    expect(await heads()).not.toEqual(before)
    await until(grandTotal, await sold())
    await chip('Rows').dragTo(shelf('Columns'))
    await chip('Columns').waitFor()
    await expect.poll(heads, { timeout: 10_000 }).toEqual(before)
    const site = shelf('Rows').locator('.pivot-chip', { hasText: 'Site' })
    await field('Item').dragTo(site, { targetPosition: { x: 2, y: 8 } })
    await expect.poll(() => textsOf(shelf('Rows').locator('.pivot-chip'))).toEqual(['Item', 'Site'])
    for (let back = 0; back < 3; back += 1) await page.goBack()
    await settled()
  })

  it('taps it to the other side, and a field onto a shelf, on a phone', async () => {
    const phone = await browser.newContext({
      ...{ locale: 'en-GB', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' as const },
      ...{ hasTouch: true, isMobile: true, storageState: await context.storageState() },
    })
    const touched = await phone.newPage()
    touched.setDefaultTimeout(15_000)
    listen(touched, broken)
    await touched.goto(`${url}/desk/insight/pivot?measures=netSales&rows=site&columns=date@month&period=last_365_days`)
    const at = (name: string) => touched.getByRole('group', { name, exact: true }).locator('.pivot-chip')
    await touched.getByRole('grid').getByRole('rowheader', { name: 'Web shop' }).waitFor()
    await at('Columns').locator('.pivot-chip-name').tap()
    const asked = touched.getByRole('dialog')
    await asked.locator('label', { hasText: 'Rows' }).tap()
    expect(await accessibility(touched)).toEqual([])
    await asked.getByRole('button', { name: 'Show it so', exact: true }).tap()
    await expect.poll(() => at('Rows').allTextContents(), { timeout: 20_000 }).toEqual(['Site', 'Date (Month)'])
    await touched
      .getByRole('grid')
      .getByRole('rowheader', { name: /^\d{4}-\d\d$/ })
      .first()
      .waitFor()
    expect(await touched.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await phone.close()
  })

  it('goes into a figure by a click, and reads what it was filtered by', async () => {
    await settled()
    await table.locator('tbody td').first().click()
    await shelf('Filters')
      .getByRole('button', { name: /^Site is Web shop/ })
      .waitFor()
    expect(await textsOf(shelf('Rows').locator('.pivot-chip'))).toEqual(['Category'])
    await until(grandTotal, await sold())
    await page.goBack()
    await settled()
  })

  it('goes through a figure to the orders that it was made of', async () => {
    await page.locator('.pivot-result[aria-busy=false]').waitFor()
    await grandTotal.focus()
    await page.keyboard.press('Enter')
    await dialog.getByRole('table', { name: 'Its documents' }).waitFor()
    expect(await dialog.getByRole('row').count()).toBeGreaterThanOrEqual(3)
    expect(await accessibility(page)).toEqual([])
    const { rows } = await shop.database.pool.query('select number from orders order by placed_at limit 1')
    await dialog.getByRole('link', { name: rows[0].number }).first().click()
    await page.locator('#page h1', { hasText: `Order ${rows[0].number}` }).waitFor()
    await page.goBack()
    await until(grandTotal, await sold())
  })

  it('draws it, compares it, and takes it to Excel', async () => {
    await page.getByText('Bars', { exact: true }).click()
    await page.getByRole('img', { name: /^Chart of Net sales/ }).waitFor()
    await page.locator('.chart canvas').waitFor()
    await page.getByRole('combobox', { name: 'Compare with' }).click()
    await page.locator('.ant-select-item-option', { hasText: 'with the year before' }).click()
    await table.getByRole('columnheader', { name: 'Year before' }).first().waitFor()
    await page.locator('.ant-select-dropdown:visible').waitFor({ state: 'detached' })
    expect(await accessibility(page)).toEqual([])
    await page.getByRole('button', { name: 'More', exact: true }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Export to Excel' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
    await page.goBack()
    await table.getByRole('columnheader', { name: 'Year before' }).first().waitFor({ state: 'detached' })
  })

  it('keeps it, and puts it on a dashboard that shows the same figures', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.getByLabel('Name').fill('Sites by month')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.locator('#page h1', { hasText: 'Sites by month' }).waitFor()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Put on a dashboard' }).click()
    await dialog.getByLabel('Name').fill('Monday morning')
    await dialog.getByRole('button', { name: 'Put it there' }).click()
    await page.locator('#page h1', { hasText: 'Monday morning' }).waitFor()
    await until(page.locator('.tile tfoot td').last(), await sold())
    expect(await accessibility(page)).toEqual([])
  })

  it('arranges the dashboard by keys', async () => {
    await page.getByRole('button', { name: 'Arrange' }).click()
    await page.getByRole('combobox', { name: 'Add a saved pivot' }).click()
    await page.locator('.ant-select-item-option', { hasText: 'Sites by month' }).click()
    await page.getByRole('combobox', { name: 'Shown as' }).nth(1).click()
    await page.locator('.ant-select-item-option:visible', { hasText: 'Number' }).click()
    await page.locator('.tile-number').waitFor()
    await page.getByRole('button', { name: 'Move Sites by month' }).nth(1).focus()
    await page.keyboard.press('ArrowLeft')
    await page.locator('.tile-number ~ .tile-table').waitFor()
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByRole('button', { name: 'Arrange' }).waitFor()
    const { rows } = await shop.database.pool.query('select tiles from dashboards')
    expect(rows[0].tiles.map(({ form }: { form: string }) => form)).toEqual(['number', 'table'])
  })

  it('reads what each figure means, and asks it from there', async () => {
    await page.getByRole('link', { name: 'Catalogue', exact: true }).click()
    const entry = page.locator('#averageOrderValue')
    expect(await entry.textContent()).toContain('Net sales of orders ÷ orders')
    await entry.getByRole('link', { name: 'Channel' }).click()
    await table.getByRole('columnheader', { name: 'Average order value CNY' }).waitFor()
  })

  it('finds today on the owner’s page, and goes from it into the pivot, on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${url}/desk/insight`)
    await page.getByRole('link', { name: /^Orders 2/ }).click()
    await until(grandTotal, '2')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  it('and nothing broke in the browser', () => expect(broken).toEqual([]))
})
