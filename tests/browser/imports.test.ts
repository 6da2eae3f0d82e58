import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibility, openDesk } from '../support/desk.ts'
import { giftShop } from '../support/gift-shop.ts'

/** Where the pictures of the guide are laid down; without it none are taken. */
const pictures = process.env.ONEFOLD_PICTURES

const house = await giftShop()
const { url, context, page, broken } = await openDesk(house)

const FILE = [
  'InvoiceNo;StockCode;Description;Quantity;InvoiceDate;UnitPrice;CustomerID;Country',
  '536365;85123A;WHITE LANTERN;6;01.12.2010 08:26;2,55;17850.0;United Kingdom',
  '536365;71053;METAL LANTERN;1.000;01.12.2010 08:26;3,39;17850.0;United Kingdom',
  'C536379;71053;METAL LANTERN;-2;13.12.2010 09:41;3,39;17850.0;United Kingdom',
  '536380;21730;GLASS STAR;six;14.12.2010 10:00;1,25;13047.0;EIRE',
  '536380;21731;GLASS MOON;6;14.12.2010 10:00;1,25;13047.0;EIRE',
].join('\r\n')

const picture = async (name: string, of: Page = page) => {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await of.screenshot({ path: join(pictures, `${name}.jpg`), type: 'jpeg', quality: 70 })
}
const button = (name: string | RegExp) => page.getByRole('button', { name })
const state = (word: string) =>
  page
    .locator('#page .state', { hasText: new RegExp(`^${word}$`) })
    .first()
    .waitFor()
const count = async (sql: string) => Number((await house.database.pool.query(sql)).rows[0].count)

describe('a newcomer with a file', { timeout: 120_000 }, () => {
  it('is told what comes in and how to begin', async () => {
    await page.goto(`${url}/desk/settings/imports`)
    await page.getByText('No file has come yet').waitFor()
    expect(await accessibility(page)).toEqual([])
    await picture('begin')
  })

  it('sees how the file is read and what its columns seem to mean', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'sales.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE, 'latin1') })
    await page.getByRole('heading', { name: 'What the columns mean' }).waitFor()
    await page.getByText('31/03/2011').first().waitFor()
    await page.getByText('1.234,56').first().waitFor()
    await page.getByText('part 1 at “.”').waitFor()
    await picture('mapping')
    expect(await accessibility(page)).toEqual([])
  })

  it('tries it: nothing is written, what would be is shown, the bad line and its document are named', async () => {
    await page.getByLabel('Comes from').fill('old-shop')
    await button('Try it').click()
    await state('Tried')
    await page.getByText('Nothing is written yet.').waitFor()
    await page.getByText('“six” is not a number').waitFor()
    await page.getByText('held back: line 5 of the same document is wrong').waitFor()
    expect(await count('select count(*) from past_orders')).toBe(0)
    await picture('trial')
    expect(await accessibility(page)).toEqual([])
  })

  it('writes it and takes the file to mend, which comes in once it is mended', async () => {
    await button('Write 2').click()
    await state('Written')
    expect(await count('select count(*) from past_orders')).toBe(2)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'File to mend' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('sales-mend.csv')
    const mend = await (await context.request.get(download.url())).text()
    expect(mend.split('\r\n')).toEqual([
      '\ufeffInvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country,Reason',
      '536380,21730,GLASS STAR,six,14.12.2010 10:00,"1,25",13047.0,EIRE,"Quantity “six” is not a number (1.234,56)"',
      '536380,21731,GLASS MOON,6,14.12.2010 10:00,"1,25",13047.0,EIRE,held back: line 5 of the same document is wrong',
      '',
    ])
    await picture('written')
    await page.goto(`${url}/desk/settings/imports`)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'sales-mend.csv', mimeType: 'text/csv', buffer: Buffer.from(mend.replace('six', '6')) })
    await page.getByLabel('Comes from').fill('old-shop')
    await button('Try it').click()
    await button('Write 1').click()
    await state('Written')
    expect(await count('select count(*) from past_orders')).toBe(3)
  })

  it('keeps the mapping, and finds the files that came, on a phone too', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(`${url}/desk/settings/imports`)
    await page.getByRole('link', { name: 'sales-mend.csv' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await accessibility(page)).toEqual([])
    await picture('phone')
  })

  it('and nothing broke in the browser', () => expect(broken).toEqual([]))
})
