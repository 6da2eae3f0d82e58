import { describe, expect, it } from 'vitest'
import { setGtins } from '#masters/catalog/items.ts'
import { createParty } from '#masters/parties/functions.ts'
import { createUser } from '#support/access/index.ts'
import { accessibility, openDesk } from '../support/desk.ts'
import { order, pageOf } from '../support/selling.ts'
import { testShop } from '../support/shop.ts'

const shop = await testShop([
  { code: 'CUP', name: 'Cup', price: '20.00' },
  { code: 'POT', name: 'Pot', price: '90.00' },
  { code: 'CLOCK', name: 'Wall clock', price: '300.00', tracking: 'serial' },
  { code: 'TEA', name: 'Black tea', price: '60.00', tracking: 'lot' },
])
await shop.stock('CUP', '10', '8.00')
await shop.stock('POT', '5', '30.00')
const { url, page, browser, broken } = await openDesk(shop)
const sql = async (text: string, values: unknown[] = []) => (await shop.database.pool.query(text, values)).rows
const button = (name: string | RegExp) => page.locator('#page').getByRole('button', { name, exact: true })
const CARTON = '14006381333938'
const CUP = '4006381333931'
await shop.inTransaction((ctx) => setGtins(ctx, shop.items.CUP!, [`0${CUP}`]))
await sql(`with carton as (insert into units (id, code, name, kind) values (gen_random_uuid(), 'carton', '{"en":"Carton"}', 'count') returning id),
  held as (insert into item_units (item_id, unit_id, factor) select '${shop.items.CUP}', id, 12 from carton)
  insert into gtins (gtin, item_id, unit_id) select '${CARTON}', '${shop.items.CUP}', id from carton`)
const onHand = async (code: string) =>
  Number((await sql('select sum(on_hand) as n from availability where item_id = $1', [shop.items[code]]))[0].n)
/** A scanner types and presses Enter before anybody could answer. */
const scan = async (label: string, code: string) => {
  await page.getByRole('combobox', { name: label }).focus()
  await page.keyboard.insertText(code)
  await page.keyboard.press('Enter')
}

describe('goods that come in', () => {
  it('are scanned as boxes and as labels with lot and date, and typed on with Enter alone', async () => {
    await page.goto(`${url}/desk/goods/receipts/new`)
    await scan('Add a line', CARTON)
    await page.locator('.goods-line').getByText('CUP · Carton of 12').waitFor()
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await page.keyboard.type('black')
    await page.locator('.ant-select-item-option', { hasText: 'Black tea' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByLabel('Quantity: Black tea').fill('4')
    await page.getByLabel('Lot or serial number: Black tea').fill('L7')
    await page.getByLabel('Best before: Black tea').fill('2031-05-01')
    await page.keyboard.press('Enter')
    await page.keyboard.type('nothing like it')
    await page.getByText('No item is called that').waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Backspace')
  })

  it('come from a supplier, not from a customer', async () => {
    const party = (name: string, isSupplier: boolean) =>
      shop.inTransaction((ctx) => createParty(ctx, { kind: 'organisation', name, language: 'en', isSupplier }))
    await party('Lakeside Teas', true)
    await party('Lakeside Hotel', false)
    await page.getByRole('combobox', { name: 'Supplier' }).fill('Lakeside')
    const found = page.locator('.ant-select-item-option')
    await found.filter({ hasText: 'Lakeside Teas' }).waitFor()
    expect(await found.count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Add a line' }).focus()
  })

  it('say beside the line that each piece needs its number, and take the numbers as they are scanned', async () => {
    await page.keyboard.type('clock')
    await page.locator('.ant-select-item-option', { hasText: 'Wall clock' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByLabel('Quantity: Wall clock').fill('2')
    await button('Receive 3 lines').click()
    const line = page.locator('.goods-line', { hasText: 'Wall clock' })
    await line.getByText('must be one number for each piece').waitFor()
    expect(await accessibility(page)).toEqual([])
    await line.getByLabel('Lot or serial number: Wall clock').fill('C1，C2')
    await button('Receive 3 lines').click()
    await page.locator('.pane').getByText('CLOCK').first().waitFor()
    await shop.catchUp()
    expect([await onHand('CUP'), await onHand('CLOCK'), await onHand('TEA')]).toEqual([34, 2, 4])
    expect(await sql('select p.name from receipts r join parties p on p.id = r.supplier_id')).toEqual([
      { name: 'Lakeside Teas' },
    ])
    expect(await sql(`select code, expires_on::text as until from lots where item_id = $1`, [shop.items.TEA])).toEqual([
      { code: 'L7', until: '2031-05-01' },
    ])
  })
})

describe('a picking list', () => {
  it('is not made of orders at two sites: it says at which they lie', async () => {
    await order(shop, { CUP: 5, POT: 2 })
    await order(shop, { CUP: 1 })
    await shop.catchUp()
    await page.route('**/api/picking-requests*', async (route) => {
      const response = await route.fetch()
      const { rows } = (await response.json()) as { rows: { siteId: string; site: string }[] }
      rows[1] = { ...rows[1]!, siteId: '01900000-0000-7000-8000-000000000000', site: 'W02' }
      await route.fulfill({ response, json: { rows } })
    })
    await page.goto(`${url}/desk/goods/picking`)
    await button('Make a list of it').waitFor()
    for (const box of [1, 2])
      await page
        .locator('tbody input')
        .nth(box - 1)
        .check()
    await page.getByText(/A list is walked at one site: these orders lie at Warehouse and/).waitFor()
    expect(await button('Make a list of 2').isDisabled()).toBe(true)
    await page.unrouteAll({ behavior: 'wait' })
    await page.reload()
    await button('Make a list of the first 2').click()
  })

  it('takes as many as lay there by number, and says why another is refused', async () => {
    await page.getByLabel('How many taken: Cup').waitFor()
    await page.locator('.pick-lines button', { hasText: '0 of 5' }).click()
    await page.getByLabel('How many taken: Cup').fill('9')
    await page.keyboard.press('Enter')
    await page.locator('.pick-said.danger', { hasText: /9 – .+/ }).waitFor()
    await page.getByLabel('How many taken: Cup').fill('3')
    await button('Take 3').click()
    await page.locator('.pick-said', { hasText: 'Cup · 3 of 5' }).waitFor()
    expect(await page.getByLabel('How many taken: Cup').inputValue()).toBe('2')
    await page.getByLabel('Scan an item').fill(CUP)
    await page.keyboard.press('Enter')
    await page.locator('.pick-said', { hasText: 'Cup · 4 of 5' }).waitFor()
    await page.mouse.move(0, 0)
    expect(await accessibility(page)).toEqual([])
  })

  it('names what is missing before it ends short, and goes on to what is to be packed', async () => {
    await page.locator('.pick-lines button', { hasText: 'Pot' }).click()
    await button('Take 2').click()
    await page.locator('.pick-said', { hasText: 'Pot · 2 of 2' }).waitFor()
    await page.locator('.pick-lines button', { hasText: '0 of 1' }).click()
    await page.locator('.pick-lines [aria-current]', { hasText: '0 of 1' }).waitFor()
    await button('Take 1').click()
    await page.locator('.pick-said', { hasText: 'Cup · 1 of 1' }).waitFor()
    await button('Finish the list').click()
    const asked = page.getByRole('dialog', { name: '1 line is not picked' })
    await asked.locator('li', { hasText: 'Cup' }).getByText('4 of 5').waitFor()
    await asked.getByRole('button', { name: 'Finish short' }).click()
    await page.waitForURL(/packing\?state=packing/)
    await page.locator('tbody tr').nth(1).waitFor()
    expect(await page.locator('.tab.is-on').textContent()).toBe('To be packed')
  })
})

describe('a shipment', () => {
  it('says its unit and site in words, why a weight is refused, and goes on with the next parcel', async () => {
    await page.locator('tbody a').first().click()
    await page.getByRole('heading', { name: 'Parcels' }).waitFor()
    await page
      .getByText(/^\d piece$/)
      .first()
      .waitFor()
    await page.locator('dd', { hasText: 'Warehouse' }).waitFor()
    await page.getByLabel('Weight (kg)').fill('heavy')
    await button('Add a parcel').click()
    await page.locator('.inline-form .field-error').waitFor()
    for (const weight of ['2.5', '1']) {
      await page.getByLabel('Weight (kg)').fill(weight)
      await page.keyboard.press('Enter')
      await page.locator('.plain-list', { hasText: `${weight} kg` }).waitFor()
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        .toBe('Weight (kg)')
      await button(weight === '1' ? 'Ship 2 parcels' : 'Ship 1 parcel').waitFor()
    }
  })
})

describe('on a phone', () => {
  it('stock shows what is free without pushing, and calls sites by their names', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${url}/desk/goods/stock`)
    const free = page.getByRole('columnheader', { name: 'Free' })
    await free.waitFor()
    expect(await free.evaluate((head) => head.getBoundingClientRect().right <= innerWidth)).toBe(true)
    await page.getByRole('cell', { name: 'Cup', exact: true }).click()
    await page.locator('.pane').getByRole('link', { name: 'Warehouse' }).waitFor()
  })

  it('moves show quantity and places without pushing, and name the two days', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${url}/desk/goods/moves`)
    await page.locator('tbody tr').first().waitFor()
    for (const words of ['From day', 'To day']) await page.locator('label', { hasText: words }).waitFor()
    await page.getByLabel('From day').waitFor()
    const beyond = await page
      .locator('th')
      .evaluateAll(
        (heads) => heads.slice(0, 5).filter((head) => head.getBoundingClientRect().right > innerWidth).length,
      )
    expect(beyond).toBe(0)
    expect(await accessibility(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
  })
})

describe('an order on the phone', () => {
  it('says how it is paid in words, and shows no column of discounts where there is none', async () => {
    const [{ id }] = await sql(`select id from orders order by number limit 1`)
    const { payments } = (await pageOf(shop, { id: String(id) })) as unknown as { payments: { methodName: object }[] }
    expect(payments[0]?.methodName).toMatchObject({ en: 'Cash on delivery' })
    await page.goto(`${url}/desk/orders/${id}`)
    await page.getByText('Cash on delivery').first().waitFor()
    expect(await page.getByRole('columnheader', { name: 'Discount' }).count()).toBe(0)
  })

  const name = () => page.locator('section.panel').first().getByLabel('Name').last()

  it('survives a reload with all that was typed, and is begun again when the caller hangs up', async () => {
    await page.goto(`${url}/desk/orders/new`)
    await name().fill('Ada Li')
    expect(await page.locator('.address .field', { has: page.locator('.field-needed') }).count()).toBe(2)
    await page.locator('#address-city').fill('Shanghai')
    await scan('Add an item: name or number', CUP)
    await page.getByRole('cell', { name: /CUP/ }).waitFor()
    await page.waitForTimeout(400)
    await page.reload()
    await page.getByRole('cell', { name: /CUP/ }).waitFor()
    expect([await name().inputValue(), await page.locator('#address-city').inputValue()]).toEqual([
      'Ada Li',
      'Shanghai',
    ])
    await button('Begin again').click()
    await page.getByText('Find an item above').waitFor()
    expect([await name().inputValue(), await page.locator('#address-city').inputValue()]).toEqual(['', ''])
    await page.reload()
    await page.getByText('Find an item above').waitFor()
    expect(await button('Begin again').count()).toBe(0)
  })

  it('says that nobody is called that', async () => {
    await page.getByRole('combobox', { name: 'Name, e-mail or end of the phone number' }).fill('nobody at all')
    await page.getByText('Nobody found').waitFor()
  })
})

it('a customer is written down with how he is reached; who is known already is named', async () => {
  await page.goto(`${url}/desk/customers`)
  await page.getByRole('link', { name: 'New customer' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Grace Ho')
  await page.getByLabel('Phone').fill('call me')
  await button('Add customer').click()
  await page.locator('.field', { hasText: 'Phone' }).locator('.field-error').filter({ hasText: /./ }).waitFor()
  await page.getByLabel('Phone').fill('+8613911112222')
  expect(await accessibility(page)).toEqual([])
  await button('Add customer').click()
  await page.locator('#page h1', { hasText: 'Grace Ho' }).waitFor()
  expect(
    await sql(
      `select p.number ~ '^C' as numbered, p.is_customer as customer, c.value from parties p join contact_points c on c.party_id = p.id where p.name = 'Grace Ho'`,
    ),
  ).toEqual([{ numbered: true, customer: true, value: '+8613911112222' }])
  await page.goto(`${url}/desk/customers/new`)
  await page.getByLabel('Phone').fill('13911112222')
  await page.getByRole('status').getByRole('link', { name: 'Grace Ho' }).waitFor()
})

it('who sends goods and sells nothing is told of goods on his first page', async () => {
  const clerk = { email: 'clerk@house.example', password: 'a long password for tests' }
  const roles = [{ role: 'clerk', scope: 'all' as const }]
  await shop.inTransaction((ctx) => createUser(ctx, { ...clerk, name: 'Bo Clerk', language: 'en', roles } as never))
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  await context.request.post(`${url}/api/auth/sign-in/email`, { data: clerk, headers: { origin: url } })
  const own = await context.newPage()
  await own.goto(`${url}/desk`)
  await own.getByRole('region', { name: 'Shipments left in 24 hours' }).waitFor()
  expect(await own.getByRole('heading', { name: 'Sold today' }).count()).toBe(0)
  await own.getByRole('link', { name: /Shipments to pack/ }).click()
  await own.waitForURL(/packing\?state=packing/)
  await context.close()
})

it('and nothing broke in the browser', () =>
  expect(broken.filter((text) => !/status of 4(01|09|22)/.test(text))).toEqual([]))
