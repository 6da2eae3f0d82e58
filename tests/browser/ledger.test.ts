import { describe, expect, it } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { testShop } from '../support/shop.ts'

const shop = await testShop([{ code: 'CHAIR', name: 'Oak chair', price: '499.00' }])
await shop.stock('CHAIR', '50', '200.00')
await shop.catchUp()
const { page, url } = await openDesk(shop)

const button = (name: string) => page.getByRole('button', { name, exact: true })
const account = async (line: number, code: string) => {
  await page.getByRole('combobox', { name: `Account ${line}`, exact: true }).click()
  await page.keyboard.type(code)
  await page.locator('.ant-select-item-option', { hasText: code }).first().click()
}

describe('an entry by hand', () => {
  it('says beside the line what is wrong with it, also below a line left blank', async () => {
    await page.goto(`${url}/desk/money/entries/new`)
    await page.getByLabel('What for?').fill('Bank charges')
    await button('Add a line').click()
    await account(2, '1002')
    await account(3, '6603')
    await page.getByLabel('Credit 2').fill('12.345')
    await page.getByLabel('Debit 3').fill('12.345')
    await button('Post entry').click()
    const refused = page.locator('.entry-line', { has: page.getByLabel('Credit 2') }).getByRole('alert')
    await expect.poll(() => refused.textContent()).toContain('no finer than the currency allows')
    expect(await page.getByRole('alert').count()).toBe(1)
  })

  it('stands in the list with its amount, opens with its lines and who posted it, and is reversed once', async () => {
    await page.getByLabel('Credit 2').fill('1234.50')
    await page.getByLabel('Debit 3').fill('1234.50')
    await button('Post entry').click()
    await page.getByRole('heading', { name: /^Entry General \d{4}\/1$/ }).waitFor()
    await page.goto(`${url}/desk/money/entries`)
    const row = page.locator('tbody tr', { hasText: 'Bank charges' })
    expect(await row.textContent()).toContain('1,234.50')
    await row.getByText('General').click()
    const pane = page.getByRole('complementary')
    await pane.getByText('Wei Owner').waitFor()
    expect(await pane.textContent()).toContain('1002')
    await pane.locator('a.icon-link').click()
    await button('Reverse').click()
    await page.locator('dialog').getByRole('button', { name: 'Reverse' }).click()
    await page.getByRole('heading', { name: /^Entry General \d{4}\/2$/ }).waitFor()
    // What reverses another is not reversed in its turn.
    await page.getByText('Reverses', { exact: true }).waitFor()
    expect(await button('Reverse').count()).toBe(0)
  })
})

describe('the periods', () => {
  it('are closed up to a month in one act, which the question says', async () => {
    const last = new Date().getFullYear() - 1
    await shop.database.pool.query(
      `insert into periods (id, entity_id, code, starts_on, ends_on)
       select gen_random_uuid(), id, $1 || to_char(m, '-FM00'), $1 || to_char(m, '-FM00') || '-01', $1 || to_char(m, '-FM00') || '-28'
       from legal_entities, generate_series(1, 3) as m on conflict do nothing`,
      [String(last)],
    )
    await page.goto(`${url}/desk/money/periods?year=${last}`)
    await page
      .locator('tr', { hasText: `${last}-03` })
      .getByRole('button', { name: 'Close' })
      .click()
    const question = page.locator('dialog')
    expect(await question.textContent()).toContain(`2 earlier months that are still open, from ${last}-01 on`)
    // Asked from within a table, it still breaks its lines.
    const body = question.locator('.dialog-body')
    expect(await body.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true)
    await question.getByRole('button', { name: 'Close', exact: true }).last().click()
    await page.getByText(`${last}-03 is closed`).waitFor()
    expect(await page.locator('tbody').getByText('Closed', { exact: true }).count()).toBe(3)
    expect(await button('Open again').count()).toBe(1)
    // The button that asked is gone: whoever goes by keys stays within the page.
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('page')
  })
})

describe('the desk', () => {
  it('is built for use, also by whoever tests it', async () => {
    expect(await page.locator('.ant-btn').count()).toBeGreaterThan(0)
    expect(await page.locator('[class*="css-dev-only"]').count()).toBe(0)
  })
})

describe('the trial balance', () => {
  it('leads from anywhere in an account’s row to its statement', async () => {
    await page.goto(`${url}/desk/money/trial-balance`)
    await page.locator('tbody').getByText('Goods in stock', { exact: true }).click()
    await page.getByRole('heading', { name: /Goods in stock$/ }).waitFor()
  })
})
