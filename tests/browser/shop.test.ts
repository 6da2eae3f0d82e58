import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shippingMethodEntity } from '#functions/fulfilment/functions.ts'
import { serve } from '#interfaces/http/server.ts'
import { updateRow } from '#support/entity/index.ts'
import { openBrowser } from '../support/browser.ts'
import { type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
let url: string
let page: Page
const broken: string[] = []

beforeAll(async () => {
  shop = await testShop([
    { code: 'CHAIR', name: 'Oak chair', price: '499.00' },
    { code: 'TABLE', name: 'Walnut table', price: '2599.00' },
    { code: 'GONE', name: 'Sold lamp', price: '99.00' },
  ])
  await shop.stock('CHAIR', '10', '200.00')
  await shop.stock('TABLE', '3', '900.00')
  const regions = [
    { country: 'CN', region: 'Shanghai', days: 1 },
    { country: 'CN', region: 'Tibet', days: 9 },
    { country: 'CN', days: 3 },
  ]
  const { rows } = await shop.database.pool.query(`select id from shipping_methods where code = 'delivery'`)
  await shop.inTransaction((ctx) => updateRow(ctx, shippingMethodEntity, { id: rows[0].id, regions }))
  const serving = await serve({ house: shop.house, config: { port: 0, host: '127.0.0.1', trustProxy: false } as never })
  afterAll(() => serving.stop())
  url = `http://127.0.0.1:${serving.port}`
  const browser = await openBrowser()
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  page.on('pageerror', (error) => broken.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()))
})

/** What axe finds wrong on the page that is open. */
const accessibility = async () => {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

describe('a visitor in the shop', () => {
  it('looks around, finds an item by search and sees price, stock and the promised day', async () => {
    await page.goto(`${url}/shop`)
    expect(await accessibility()).toEqual([])
    await page.fill('#find', 'oak')
    await page.press('#find', 'Enter')
    await page.getByText('Oak chair').first().click()
    expect(await page.textContent('#price')).toContain('499.00')
    expect(await page.textContent('.buy')).toMatch(/In stock[\s\S]*In your hands on/)
    expect(await accessibility()).toEqual([])
  })

  it('says where it goes, and sees the day of that place', async () => {
    const day = () => page.textContent('.promise strong')
    const elsewhere = await day()
    await page.getByText('Delivered to: Elsewhere in China').click()
    await page.getByRole('combobox', { name: 'Where shall it go?' }).selectOption('Tibet')
    expect(await accessibility()).toEqual([])
    await page.getByRole('button', { name: 'Show the day' }).click()
    await page.getByText('Delivered to: Tibet').waitFor()
    expect(page.url()).toMatch(/\/shop\/i\//)
    expect(await day()).not.toBe(elsewhere)
  })

  it('puts it in the basket without leaving the page, and changes the quantity there', async () => {
    await page.click('form[data-put] button')
    await page.waitForSelector('.badge')
    expect(await page.textContent('.badge')).toBe('1')
    await page.click('a[href="/shop/basket"]')
    await page.fill('input[name=quantity] >> nth=0', '2')
    await page.getByRole('button', { name: 'Update' }).click()
    expect(await page.textContent('#total')).toContain('998.00')
    expect(await accessibility()).toEqual([])
  })

  it('cannot buy what is sold out', async () => {
    await page.goto(`${url}/shop/search?q=lamp`)
    await page.getByText('Sold lamp').first().click()
    expect(await page.isDisabled('form[data-put] button')).toBe(true)
  })

  it('checks out as a guest, pays by card and sees the order', async () => {
    await page.goto(`${url}/shop/checkout`)
    expect(await accessibility()).toEqual([])
    for (const [name, value] of Object.entries({
      name: 'Ada Li',
      email: 'ada@customers.example',
      city: 'Shanghai',
      line1: '1 Jing’an Road',
    }))
      await page.fill(`input[name=${name}]`, value)
    await page.check('input[name=payment][value=test_card]')
    await page.click('#checkout button.main')
    await page.fill('input[name=card]', '4000 0000 0000 0002')
    await page.click('button.main')
    expect(await page.textContent('form.card')).toContain('declined')
    await page.fill('input[name=card]', '4242 4242 4242 4242')
    await page.click('button.main')
    expect(await page.textContent('h1')).toMatch(/^Order \d+/)
    expect(await page.textContent('main')).toContain('Thank you')
    await shop.catchUp()
    await page.reload()
    expect(await page.textContent('[aria-current=step]')).toContain('Confirmed')
    expect(await accessibility()).toEqual([])
  })

  it('can call the order off, and the goods are free again', async () => {
    await page.getByRole('button', { name: 'Cancel this order' }).click()
    expect(await page.textContent('main')).toContain('This order is cancelled')
    const { rows } = await shop.database.pool.query('select sum(reserved)::text as reserved from availability')
    expect(Number(rows[0].reserved)).toBe(0)
  })

  it('reads the shop in Chinese, on a phone, without a script', async () => {
    const browser = page.context().browser()!
    const phone = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    })
    const small = await phone.newPage()
    await small.goto(`${url}/shop/search`)
    expect(await small.textContent('html')).toContain('购物车')
    await small.getByText('Walnut table').first().click()
    await small.click('.place summary')
    await small.selectOption('select[name=place]', 'CN/Shanghai')
    await small.click('.place button')
    expect(await small.textContent('.place summary')).toBe('送至：Shanghai')
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await small.click('form[data-put] button')
    expect(small.url()).toBe(`${url}/shop/basket`)
    expect(await small.textContent('#total')).toContain('2,599.00')
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await phone.close()
  })

  it('and nothing broke in the browser', () => expect(broken.filter((text) => !text.includes('402'))).toEqual([]))
})
