import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  confirmPick,
  finishPicking,
  makePickingList,
  ship,
  showPicking,
  startPicking,
} from '#functions/fulfilment/index.ts'
import { foundingLink } from '#interfaces/start/founding-link.ts'
import { modules } from '#modules'
import { testHouse } from '#support/testing/house.ts'
import { openBrowser } from '../support/browser.ts'
import { accessibility, listen, serveHouse } from '../support/desk.ts'

const house = await testHouse({ modules })
await house.database.pool.query('delete from staff_users')
const url = await serveHouse(house)
const browser = await openBrowser()
const broken: string[] = []
const open = async (locale: string): Promise<Page> => {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  listen(page, broken)
  return page
}
const owner = await open('en-GB')
const title = (page: Page) => page.locator('#page h1')
const titled = (hasText: string | RegExp) => title(owner).filter({ hasText }).waitFor()
const button = (name: string | RegExp) => owner.getByRole('button', { name, exact: true })

describe('the first page of the house', () => {
  it.each([
    ['en-GB', 'One customer, one item, one coin: one record', 'This house waits for its owner.'],
    ['zh-CN', '同一位客户、同一件商品、同一笔钱，只有一份记录', '系统正等待所有者。'],
    ['zh-TW', '同一位客戶、同一件商品、同一筆錢，只有一份紀錄', '系統正等待擁有者。'],
  ])(
    'says in the language of a visitor from %s what this is, and that nobody owns it yet',
    async (locale, says, waits) => {
      const page = await open(locale)
      await page.goto(url)
      expect(await page.textContent('h1')).toBe(says)
      expect(await page.textContent('.note')).toContain(waits)
      expect(await accessibility(page)).toEqual([])
      await page.context().close()
    },
  )

  it('speaks another language when asked to', async () => {
    await owner.goto(url)
    await owner.getByRole('link', { name: '繁體中文' }).click()
    expect(await owner.textContent('h1')).toContain('同一位客戶')
    await owner.getByRole('link', { name: 'English' }).click()
    expect(await owner.textContent('h1')).toContain('One customer')
  })
})

describe('ten minutes from nothing to an invoice', () => {
  const link = () => foundingLink(house.house).replace(house.house.url, url)

  it('founds the company by the link that was printed, once', async () => {
    await owner.goto(`${url}/found?key=forged`)
    expect(await owner.textContent('main')).toContain('This link has been used, or is not the right one.')
    await owner.goto(link())
    expect(await accessibility(owner)).toEqual([])
    for (const [name, value] of Object.entries({
      name: 'Ada Founder',
      email: 'ada@founder.example',
      password: 'a long password of mine',
      company: 'Little Lamps Ltd',
      siteName: 'The barn',
    }))
      await owner.fill(`input[name=${name}]`, value)
    await owner.selectOption('select[name=country]', 'GB')
    await owner.click('button[type=submit]')
    await titled(/Ada Founder/)
    await owner
      .context()
      .request.get(link())
      .then((again) => expect(again.status()).toBe(410))
  })

  it('takes an item typed in by hand, with a price', async () => {
    await owner.goto(`${url}/desk/goods/items`)
    await owner.getByRole('link', { name: /^New item/ }).click()
    await owner.getByLabel('Name (English)').fill('Moon lamp')
    await owner.getByLabel('Item number').fill('MOON-1')
    await owner.getByRole('combobox', { name: 'Unit' }).click()
    await owner.locator('.ant-select-item-option', { hasText: 'piece' }).click()
    await button('Save').click()
    await titled('Moon lamp')
    await button('Add a price').first().click()
    await owner.getByRole('textbox', { name: 'Amount' }).fill('60')
    await owner.locator('form').getByRole('button', { name: 'Add a price' }).click()
    await owner.getByText('£60.00').waitFor()
  })

  it('receives the first ones', async () => {
    await owner.goto(`${url}/desk/goods/receipts/new`)
    await owner.getByRole('combobox', { name: 'Add a line' }).fill('moon')
    await owner.locator('.ant-select-item-option', { hasText: 'Moon lamp' }).click()
    await owner.getByPlaceholder('Quantity').fill('5')
    await owner.getByPlaceholder('Cost each').fill('20')
    await button(/^Receive 1 line/).click()
    await titled('Receipts')
  })

  it('sells one in the shop', async () => {
    const visitor = await open('en-GB')
    await visitor.goto(`${url}/shop/search?q=moon`)
    await visitor.getByText('Moon lamp').first().click()
    expect(await visitor.textContent('#price')).toContain('£60.00')
    await visitor.click('form[data-put] button')
    await visitor.waitForSelector('.badge')
    await visitor.goto(`${url}/shop/checkout`)
    for (const [name, value] of Object.entries({
      name: 'Tom Buyer',
      email: 'tom@customers.example',
      city: 'Leeds',
      line1: '1 Mill Lane',
    }))
      await visitor.fill(`input[name=${name}]`, value)
    await visitor.check('input[name=payment][value=cash_on_delivery]')
    await visitor.click('#checkout button.main')
    expect(await visitor.textContent('h1')).toMatch(/^Order \d+/)
    await visitor.context().close()
  })

  it('has its invoice, correct to the penny, as a PDF that opens', async () => {
    await shipAll()
    await owner.goto(`${url}/desk/money/invoices`)
    await owner.getByText('INV-').first().click()
    await owner.getByText('£60.00').first().waitFor()
    const { rows } = await house.database.pool.query('select number, net, tax, gross from invoices')
    expect(rows.map(({ net, tax, gross }) => [net, tax, gross].map(Number))).toEqual([[50, 10, 60]])
    const pdf = owner.locator('a[href*="/pdf"]').first()
    const answer = await owner.context().request.get(new URL((await pdf.getAttribute('href'))!, url).href)
    expect([answer.status(), (await answer.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  })

  it('and nothing broke in the browser', () => expect(broken.filter((text) => !/40[1]|410/.test(text))).toEqual([]))
})

/** Picks, packs and ships what waits, as the desk's own test does by clicks. */
const shipAll = async () => {
  await house.catchUp()
  const { rows } = await house.database.pool.query(`select id from sites where kind = 'warehouse'`)
  const list = await house.run(makePickingList, { siteId: rows[0].id })
  await house.run(startPicking, { id: list.id })
  const { lines } = (await house.run(showPicking, { id: list.id })) as unknown as {
    lines: { id: string; code: string; quantity: string }[]
  }
  for (const { id, code, quantity } of lines)
    await house.run(confirmPick, { lineId: id, scan: code, quantity } as never)
  const { shipmentIds } = await house.run(finishPicking, { id: list.id })
  for (const id of shipmentIds) await house.run(ship, { id, parcels: [] } as never)
  await house.catchUp()
}
