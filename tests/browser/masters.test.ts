import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { createParty } from '#masters/parties/functions.ts'
import { accessibility, openDesk } from '../support/desk.ts'
import { testShop } from '../support/shop.ts'

/** Where the pictures of these pages are laid down to be looked at; without it none are taken. */
const pictures = process.env.ONEFOLD_PICTURES

const shop = await testShop([
  { code: 'CUP', name: 'Cup', price: '20.00' },
  { code: 'POT', name: 'Pot', price: '90.00' },
])
const { url, page, broken, panel } = await openDesk(shop)
const sql = async (text: string, values: unknown[] = []) => (await shop.database.pool.query(text, values)).rows
const idOf = async (code: string) => String((await sql('select id from items where code = $1', [code]))[0].id)
const button = (name: string, within: Locator = page.locator('#page')) =>
  within.getByRole('button', { name, exact: true })
/** Chooses from a list by typing a part of it. */
const choose = async (field: Locator, words: string) => {
  await field.click()
  await field.fill(words)
  await page.locator('.ant-select-item-option', { hasText: words }).first().click()
}
const picture = async (name: string) => {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}
const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

/** A picture of one point. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

describe('an item at the desk', { timeout: 120_000 }, () => {
  it('says its tax category and takes numbers to scan; a wrong one is refused in words beside the field', async () => {
    await page.goto(`${url}/desk/goods/items/${await idOf('CUP')}`)
    await panel('Sale').getByText('Standard rate').waitFor()
    const numbers = panel('Trade numbers')
    await numbers.getByLabel('GTIN to add').fill('4006381333932')
    await button('Add', numbers).click()
    await numbers.getByText('must be a GTIN of 8, 12, 13 or 14 digits').waitFor()
    await numbers.getByLabel('GTIN to add').fill('4006381333931')
    await button('Add', numbers).click()
    await numbers.locator('li', { hasText: '4006381333931' }).waitFor()
    expect(await sql('select gtin from gtins')).toEqual([{ gtin: '04006381333931' }])
  })

  it('is bought by the box, which has a number of its own', async () => {
    await sql(
      `insert into units (id, code, name, kind) values (gen_random_uuid(), 'carton', '{"en":"Carton"}', 'count')`,
    )
    await page.reload()
    const packs = panel('Boxes and other units')
    await choose(packs.getByRole('combobox', { name: 'Other unit' }), 'Carton')
    await packs.getByLabel('holds').fill('12')
    await packs.getByLabel('GTIN on it').fill('14006381333938')
    await button('Add', packs).click()
    await packs.locator('li', { hasText: 'Carton' }).getByText('14006381333938').waitFor()
    const [pack] = await sql(
      'select factor::int, g.unit_id is not null as is_box from item_units u join gtins g using (item_id, unit_id)',
    )
    expect(pack).toEqual({ factor: 12, is_box: true })
    expect(await accessibility(page)).toEqual([])
    await picture('item')
  })

  it('that is a kit says what it consists of', async () => {
    await page.goto(`${url}/desk/goods/items/new`)
    await page.getByLabel('Name (English)').fill('Tea set')
    await page.getByLabel('Item number').fill('SET')
    await choose(page.getByRole('combobox', { name: 'Product' }), 'Pot')
    await page.getByLabel('Kind').click()
    await page.locator('.ant-select-item-option', { hasText: 'Kit' }).click()
    await page.getByLabel('Address part').fill('tea-set')
    await choose(page.getByRole('combobox', { name: 'Unit' }), 'Piece')
    await button('Save').click()
    const parts = panel('One kit consists of')
    await choose(parts.getByRole('combobox', { name: 'Part' }), 'Cup')
    await parts.getByLabel('How many').fill('4')
    await button('Add', parts).click()
    await parts.getByRole('link', { name: 'Cup' }).waitFor()
    expect(await sql('select quantity::int from kit_components')).toEqual([{ quantity: 4 }])
  })
})

describe('a product at the desk', { timeout: 120_000 }, () => {
  it('gets pictures, in the order that its page shows them', async () => {
    const [{ id }] = await sql(`select product_id as id from items where code = 'CUP'`)
    await page.goto(`${url}/desk/goods/products/${id}`)
    const own = panel('Pictures')
    await own.getByText('No picture yet.').waitFor()
    for (const count of [1, 2]) {
      await own
        .locator('input[type=file]')
        .setInputFiles({ name: `${count}.png`, mimeType: 'image/png', buffer: Buffer.from(PNG, 'base64') })
      await own.getByRole('img', { name: `Picture ${count}` }).waitFor()
    }
    const before = await sql('select source from media order by position')
    await button('Move to the front: Picture 2', own).click()
    await expect.poll(() => sql('select source from media order by position')).toEqual(before.toReversed())
    const first = String(before[1].source).slice(5)
    await expect.poll(() => own.locator('img').first().getAttribute('src')).toBe(`/api/files/${first}`)
    await button('Remove: Picture 1', own).click()
    await expect.poll(() => sql('select source from media')).toEqual([before[0]])
    expect(await accessibility(page)).toEqual([])
  })

  it('and its attributes are chosen from the list of them, whose options are typed in, not written as JSON', async () => {
    await page.goto(`${url}/desk/settings/setup/attributes?open=new`)
    const form = page.locator('aside.pane')
    await form.getByLabel(/^Code( \*)?$/).fill('glaze')
    await form.getByLabel('Name (English)').fill('Glaze')
    await form.getByLabel('Kind').click()
    await page.locator('.ant-select-item-option', { hasText: 'Choice' }).click()
    await button('Add an option', form).click()
    await form.getByLabel('Code 1').fill('celadon')
    await form.getByLabel('Name of celadon (English)').fill('Celadon')
    await form.getByLabel('Colour of celadon').fill('green')
    await button('Save', form).click()
    await form.getByText('must be a colour of six hexadecimal digits').waitFor()
    await form.getByLabel('Colour of celadon').fill('#7fa99b')
    await picture('options')
    await button('Save', form).click()
    await form.waitFor({ state: 'detached' })
    expect(await sql(`select options from attributes where code = 'glaze'`)).toEqual([
      { options: [{ code: 'celadon', name: { en: 'Celadon' }, swatch: '#7fa99b' }] },
    ])
    const [{ id }] = await sql(`select product_id as id from items where code = 'CUP'`)
    await page.goto(`${url}/desk/goods/products/${id}`)
    await button('Edit').click()
    await choose(page.getByRole('combobox', { name: 'Add an attribute' }), 'Glaze')
    await button('Save').click()
    await panel('What it is').getByText('Celadon').waitFor()
    expect(await sql('select attributes from products where id = $1', [id])).toEqual([
      { attributes: { glaze: 'celadon' } },
    ])
  })
})

describe('setup at the desk', { timeout: 120_000 }, () => {
  it('takes hours as people write them', async () => {
    await page.goto(`${url}/desk/settings/setup/calendars?open=new`)
    const form = page.locator('aside.pane')
    await form.getByLabel(/^Code( \*)?$/).fill('short')
    await form.getByLabel('Name (English)').fill('Short days')
    await form.getByLabel('Monday').fill('9-12, 13:30-18')
    await button('Save', form).click()
    await form.waitFor({ state: 'detached' })
    const [{ week }] = await sql(`select week from calendars where code = 'short'`)
    expect(week).toEqual([
      [
        ['09:00', '12:00'],
        ['13:30', '18:00'],
      ],
      [],
      [],
      [],
      [],
      [],
      [],
    ])
  })

  it('names the country of the company', async () => {
    await page.goto(`${url}/desk/settings/company`)
    await page
      .locator('#page dd', { hasText: /^(China|United Kingdom)$/ })
      .first()
      .waitFor()
  })

  it('counts a row of a file as refused once, however much is wrong with it', async () => {
    await page.goto(`${url}/desk/settings/setup/units`)
    await button('Import a file').click()
    const csv = 'code,name.en,kind,factor,digits\nbad one,Bad,count,x,9\nnine,Nine,count,9,0\n'
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'units.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByText('1 new, 0 changed, 0 as they are, 1 refused').waitFor()
    expect(await page.locator('.import-refused tbody tr').count()).toBe(3)
  })

  it('tells line by line, in words, what of a file is refused', async () => {
    await page.goto(`${url}/desk/settings/setup/gtins`)
    await button('Import a file').click()
    const csv = 'gtin,item\n4012345678901,POT\n4012345678902,POT\n4012345678918,NOBODY\n'
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'numbers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    const lines = page.locator('.import-refused tbody tr')
    await lines.first().waitFor()
    expect(await lines.allInnerTexts()).toEqual([
      expect.stringMatching(/^3\s+GTIN\s+must be a GTIN of .*4012345678902$/s),
      expect.stringMatching(/^4\s+Item\s+Something this row refers to does not exist\s+NOBODY$/s),
    ])
    await picture('refused')
    await page.getByRole('button', { name: 'Write 1 row' }).click()
    await page.getByText('1 row written').waitFor()
    expect(
      await sql(`select i.code from gtins g join items i on i.id = g.item_id where gtin = '04012345678901'`),
    ).toEqual([{ code: 'POT' }])
  })
})

describe('a customer at the desk', { timeout: 120_000 }, () => {
  const partyOf = async (name: string) => String((await sql('select id from parties where name = $1', [name]))[0].id)

  it('is written down with where his parcels go; a moved house changes the address, not the orders', async () => {
    await shop.inTransaction((ctx) => createParty(ctx, { kind: 'person', name: 'Mei Lin' }))
    await page.goto(`${url}/desk/customers/${await partyOf('Mei Lin')}`)
    const own = panel('Addresses')
    await button('Add an address', own).click()
    await own.getByLabel('Street and number').fill('1 Lake Road')
    await button('Save', own).click()
    await own.getByText('is missing').first().waitFor()
    await own.getByLabel('City').fill('Hangzhou')
    await choose(own.getByRole('combobox', { name: 'Country' }), 'China')
    await button('Save', own).click()
    await own.getByText('China').waitFor()
    expect(await accessibility(page)).toEqual([])
    await picture('customer')
    await button('Edit: 1 Lake Road', own).click()
    await own.getByLabel('Street and number').fill('2 Hill Road')
    await button('Save', own).click()
    await own.getByText('2 Hill Road').waitFor()
    expect(await sql('select line1, country, is_default as usual from addresses')).toEqual([
      { line1: '2 Hill Road', country: 'CN', usual: true },
    ])
  })

  it('that is a company says who works there', async () => {
    await shop.inTransaction((ctx) => createParty(ctx, { kind: 'organisation', name: 'Hill Hotels' }))
    await page.goto(`${url}/desk/customers/${await partyOf('Hill Hotels')}`)
    const own = panel('Belongs with')
    await choose(own.getByRole('combobox', { name: 'Person' }), 'Mei Lin')
    await own.getByLabel('Role there').fill('Buyer')
    await button('Add', own).click()
    await own.getByRole('link', { name: 'Mei Lin' }).waitFor()
    await button('Remove: Mei Lin, Buyer', own).click()
    await expect.poll(() => sql('select role from party_relations')).toEqual([])
  })

  it('is erased on request, after it was said what that means', async () => {
    const id = await partyOf('Mei Lin')
    await page.goto(`${url}/desk/customers/${id}`)
    await button('Erase on request').click()
    await page.getByText('This cannot be undone').waitFor()
    await page.locator('dialog, [role=dialog]').getByRole('button', { name: 'Erase on request' }).click()
    await expect.poll(() => sql('select name from parties where id = $1', [id])).not.toEqual([{ name: 'Mei Lin' }])
  })
})

describe('a site at the desk', { timeout: 120_000 }, () => {
  it('says how long goods are on their way to another', async () => {
    const sites = await sql('select id, code from sites order by code limit 2')
    await page.goto(`${url}/desk/settings/sites/${sites[0].id}`)
    const own = panel('On the way to other sites')
    await own.getByRole('combobox', { name: 'To' }).click()
    await page
      .locator('.ant-select-item-option', { hasText: String(sites[1].code) })
      .first()
      .click()
    await own.getByLabel('Working days').fill('two')
    await button('Set', own).click()
    await own.getByRole('alert').getByText('must be: a').waitFor()
    await own.getByLabel('Working days').fill('2')
    await button('Set', own).click()
    await own.getByText('2 days').waitFor()
    expect(
      await sql('select days from transfer_days where from_site_id = $1 and to_site_id = $2', [
        sites[0].id,
        sites[1].id,
      ]),
    ).toEqual([{ days: 2 }])
    expect(await accessibility(page)).toEqual([])
  })
})

describe('on a phone', { timeout: 120_000 }, () => {
  it('a price list shows item and price whole, and what else there is to say below', async () => {
    const [{ id }] = await sql('select price_list_id as id from prices limit 1')
    await sql(
      `insert into prices (id, price_list_id, item_id, minimum, amount, valid_from, valid_to)
       select gen_random_uuid(), $1, id, 10, 17.5, '2026-01-01', '2099-12-31' from items where code = 'CUP'`,
      [id],
    )
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(`${url}/desk/marketing/price-lists/${id}`)
    const row = page.locator('.prices tbody tr', { hasText: '17.50' })
    await row.getByText('From quantity').waitFor()
    const box = async (part: Locator) => (await part.boundingBox())!
    const [name, amount] = [await box(row.locator('td').nth(0)), await box(row.locator('td').nth(2))]
    expect(amount.x + amount.width).toBeLessThanOrEqual(390)
    expect(Math.abs(name.y - amount.y)).toBeLessThan(8)
    expect(await isWide()).toBe(false)
    expect(await accessibility(page)).toEqual([])
    await picture('prices-390')
  })

  it('and nothing broke in the browser', () =>
    // What was refused on purpose is told by the browser, too.
    expect(broken.filter((line) => !/status of 422/.test(line))).toEqual([]))
})
