import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { accessibility, listen, makeOwner, serveHouse } from '../support/desk.ts'
import { testShop } from '../support/shop.ts'

const shop = await testShop([
  { code: 'CHAIR', name: 'Oak chair', price: '499.00' },
  { code: 'TABLE', name: 'Walnut table', price: '2599.00' },
])
await shop.stock('CHAIR', '10', '200.00')
await shop.stock('TABLE', '3', '900.00')
const url = await serveHouse(shop)
const signIn = await makeOwner(shop, 'owner@house.example')
const browser = await openBrowser()
const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
const page = await context.newPage()
const customer = await context.newPage()
/** The page that nobody looks at is drawn every other second only. */
await page.bringToFront()
const broken: string[] = []
for (const one of [page, customer]) {
  one.setDefaultTimeout(15_000)
  listen(one, broken)
}
let order: string

const title = () => page.locator('#page h1')
const titled = (hasText: string | RegExp) => title().filter({ hasText }).waitFor()
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** Types into a field that finds things as one types, and takes the first. */
const choose = async (label: string, words: string, found: string) => {
  await page.getByRole('combobox', { name: label }).fill(words)
  await page.locator('.ant-select-item-option', { hasText: found }).first().click()
}

/** The desk hears what the empty basket held only after a line was written to it, as on a slow connection. */
const readingComesLate = async () => {
  const read = Promise.withResolvers<void>()
  const written = Promise.withResolvers<void>()
  await page.route(/\/api\/shop\/baskets\/[^/]+\/lines$/, async (route) => {
    await read.promise
    await route.continue()
    await page.waitForResponse((response) => response.url().endsWith('/lines'))
    written.resolve()
  })
  await page.route(
    /\/api\/shop\/baskets\/[^/]+$/,
    async (route) => {
      const response = await route.fetch()
      read.resolve()
      await written.promise
      await delay(300)
      await route.fulfill({ response }).catch(() => undefined)
    },
    { times: 1 },
  )
}

describe('a clerk at the desk', () => {
  it('comes in by e-mail and password, and hears when they are wrong', async () => {
    await page.goto(`${url}/desk`)
    await page.getByLabel('E-mail').fill(signIn.email)
    await page.getByLabel('Password', { exact: true }).fill('not the password')
    await page.keyboard.press('Enter')
    await page
      .getByText(/password|e-mail/i)
      .last()
      .waitFor()
    expect(await accessibility(page)).toEqual([])
    await page.getByLabel('Password', { exact: true }).fill(signIn.password)
    await page.keyboard.press('Enter')
    await titled(/^Good .*Wei/)
  })

  it('takes an order on the phone, though the basket’s first reading comes late', async () => {
    await readingComesLate()
    await page.getByRole('link', { name: 'Orders', exact: true }).click()
    await page.getByRole('navigation').getByRole('link', { name: 'New order' }).click()
    const field = (name: string) => page.getByRole('textbox', { name, exact: true }).first()
    await field('Name').fill('Ada Li')
    await field('E-mail').fill('ada@customers.example')
    await field('Phone').fill('+8613800138765')
    await choose('Add an item: name or number', 'oak', 'Oak chair')
    await page.getByRole('cell', { name: /CHAIR/ }).first().waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    await choose('Add an item: name or number', 'TABLE', 'Walnut table')
    await page.getByLabel('Street and number').fill('1 Jing’an Road')
    await page.getByLabel('City').fill('Shanghai')
    await page.getByRole('button', { name: /^Place order for .*3,098\.00/ }).click()
    await titled(/^Order \d+/)
    order = (await title().textContent())!.replace('Order ', '')
  })

  it('sees the order come to the warehouse, and makes a picking list of it', async () => {
    await button('Make a picking list').click()
    await titled(/^Picking list/)
    await page.getByRole('heading', { name: 'Notes' }).waitFor()
    expect(await accessibility(page)).toEqual([])
  })

  it('picks by scanning, hears a wrong scan, and packs', async () => {
    const scan = async (code: string) => {
      await page.getByLabel('Scan an item').fill(code)
      await page.keyboard.press('Enter')
    }
    await scan('LAMP')
    await page.locator('.pick-said.danger').waitFor()
    await scan('CHAIR')
    await page.locator('.pick-said', { hasText: '1 of 1' }).waitFor()
    await scan('TABLE')
    await page.getByText('All lines are done').waitFor()
    await button('Finish the list').click()
    await titled(/^Shipment/)
    await page.getByLabel('Weight (kg)').fill('12.5')
    await page.getByLabel('Tracking number').fill('SF1234567890')
    await button('Add a parcel').click()
    await page.getByText('SF1234567890').waitFor()
  })

  it('ships; the customer’s timeline shows it and the invoice without being asked', async () => {
    const { rows } = await shop.database.pool.query('select party_id as id from orders limit 1')
    await customer.goto(`${url}/desk/customers/${rows[0].id}`)
    await customer.getByText('Order placed').waitFor()
    expect(await customer.getByText('Order shipped').count()).toBe(0)
    await button(/^Ship 1 parcel/).click()
    await page.locator('.steps [aria-current=step]', { hasText: 'Shipped' }).waitFor()
    await customer.getByText('Order shipped').waitFor()
    await customer.getByText('Invoiced').waitFor()
  })

  it('finds the invoice beside the order, as a PDF', async () => {
    await page.getByRole('link', { name: order }).first().click()
    await titled(`Order ${order}`)
    const link = page.getByRole('link', { name: 'PDF' }).first()
    const answer = await page.context().request.get(new URL((await link.getAttribute('href'))!, url).href)
    expect([answer.status(), (await answer.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    expect(await accessibility(page)).toEqual([])
  })

  it('finds a customer by the end of the phone number, and an order by its number, by keys alone', async () => {
    const search = async (words: string, found: string) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(words)
      await page.getByRole('option', { name: found }).first().waitFor()
      await page.keyboard.press('Enter')
    }
    await search('8765', 'Ada Li')
    await titled('Ada Li')
    await search(order, order)
    await titled(`Order ${order}`)
  })

  it('takes the next order of a customer who is known, by keys alone, one item after the other', async () => {
    await page.goto(`${url}/desk/orders/new`)
    await page.getByRole('combobox', { name: 'Name, e-mail or end of the phone number' }).waitFor()
    await page.getByText('Still missing: Name, E-mail or phone, Lines, and Address').waitFor()
    await page.keyboard.type('8765')
    await page.locator('.ant-select-item-option', { hasText: 'Ada Li' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Known customer' }).waitFor()
    for (const [words, name, code] of [
      ['oak', 'Oak chair', /CHAIR/],
      ['walnut', 'Walnut table', /TABLE/],
    ] as const) {
      await page.keyboard.type(words)
      await page.locator('.ant-select-item-option', { hasText: name }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('cell', { name: code }).first().waitFor()
    }
    await page.getByLabel('E-mail', { exact: true }).fill('')
    await page.locator('#address-line1').fill('88 Lake Road')
    await page.locator('#address-city').fill('Hangzhou')
    await button(/^Place order for/).click()
    await titled(/^Order \d+/)
  })

  it('leaves nothing that was typed to whoever signs in next', async () => {
    const name = page.getByLabel('Name', { exact: true })
    const kept = () => page.evaluate('sessionStorage.getItem("desk.draft.order.new") ?? ""')
    await page.goto(`${url}/desk/orders/new`)
    await name.fill('Grace Wu')
    await expect.poll(kept).toContain('Grace Wu')
    await page.reload()
    await expect.poll(() => name.inputValue()).toBe('Grace Wu')
    const data = await makeOwner(shop, 'second@house.example')
    await context.request.post(`${url}/api/auth/sign-in/email`, { data, headers: { origin: url } })
    await page.reload()
    await page.getByText('Still missing: Name').waitFor()
    expect([await name.inputValue(), await kept()]).toEqual(['', ''])
  })

  it('and nothing broke in the browser', () =>
    expect(broken.filter((text) => !/status of 4(01|22)/.test(text))).toEqual([]))
})
