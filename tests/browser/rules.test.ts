import { describe, expect, it } from 'vitest'
import { placeOrder } from '#functions/orders/index.ts'
import { createParty } from '#masters/parties/functions.ts'
import { accessibility, openDesk } from '../support/desk.ts'
import { guest, testShop } from '../support/shop.ts'

const shop = await testShop([
  { code: 'CHAIR', name: 'Oak chair', price: '499.00' },
  { code: 'CUSHION', name: 'Linen cushion', price: '99.00' },
])
await shop.stock('CHAIR', '10', '200.00')
await shop.stock('CUSHION', '10', '30.00')
await shop.run(
  placeOrder,
  {
    lines: [{ itemId: shop.items.CHAIR!, quantity: '1' }],
    ...guest('wang.fang@customers.example'),
    payment: { method: 'cash_on_delivery' },
  },
  shop.visitor('en'),
)
await shop.inTransaction((ctx) => createParty(ctx, { kind: 'person', name: 'Nina New', language: 'en' } as never))
await shop.catchUp()

const { url, page, broken, panel } = await openDesk(shop)

const titled = (hasText: string | RegExp) => page.locator('#page h1').filter({ hasText }).waitFor()
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const LIST = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)'
/** Takes one of a list that opens below a field. */
const choose = async (label: string, option: string | RegExp, { words = '', at = 0 } = {}) => {
  const box = page.getByRole('combobox', { name: label, exact: true }).nth(at)
  await (words ? box.fill(words) : box.click())
  const shown = page.locator(LIST)
  await shown.locator('.ant-select-item-option', { hasText: option }).first().click()
}

describe('a planner', () => {
  it('begins a rule: what it is called, when it is asked', async () => {
    await page.goto(`${url}/desk/marketing/rules`)
    await page.getByText('A rule says whom to offer what').waitFor()
    await page.getByRole('link', { name: 'New rule' }).click()
    await titled('New rule')
    await page.getByLabel('Name').first().fill('Cushion for buyers')
    expect(await page.getByLabel('Code').first().inputValue()).toBe('cushion-for-buyers')
    await choose('When', 'Is opened at the desk')
    await page.getByRole('checkbox', { name: 'Phone' }).check()
    expect(await accessibility(page)).toEqual([])
  })

  it('writes the condition line by line and hears it read aloud', async () => {
    await button('Add a condition').click()
    await choose('Fact', 'Number of orders', { words: 'number of ord' })
    await choose('Comparison', 'is at least')
    await field('Value').fill('1')
    await panel('Whom it means').getByText('number of orders is at least 1', { exact: true }).waitFor()
    await button('Add a group').click()
    await choose('Fact', 'Customer’s language', { words: 'language', at: 1 })
    await choose('Comparison', 'is one of', { at: 1 })
    await choose('Choose one or several', 'Simplified Chinese')
    await page.keyboard.press('Escape')
    await page.locator(LIST).waitFor({ state: 'detached' })
    await panel('Whom it means')
      .getByText(/^number of orders is at least 1 and customer’s language is one of English, Simplified Chinese$/)
      .waitFor()
    expect(await accessibility(page)).toEqual([])
  })

  it('tries the draft on customers and sees which line does not hold, with what was found', async () => {
    const tried = panel('Try it on a customer')
    await choose('Customer: name, phone end, e-mail', 'Nina New', { words: 'nina' })
    await tried.getByText('It does not fit Nina New: 1 line does not hold.').waitFor()
    const line = tried.getByRole('listitem').filter({ hasText: /^number of orders/ })
    expect(await line.textContent()).toMatch(/does not hold/)
    expect(await accessibility(page)).toEqual([])
    await button('Another').click()
    await choose('Customer: name, phone end, e-mail', '李静', { words: '李静' })
    await tried.getByText('It fits 李静.').waitFor()
    expect(await tried.getByText('found: 1', { exact: true }).count()).toBe(1)
  })

  it('counts whom it fits now', async () => {
    await button('Count').click()
    const counted = panel('Whom it fits now')
    await counted.getByRole('link', { name: '李静' }).waitFor()
    expect(await counted.locator('.audience-count').textContent()).toBe('1 customer')
  })

  it('says what to offer in which words, with blanks that the house fills', async () => {
    await page.getByText('Item', { exact: true }).click()
    await choose('Item', 'Linen cushion', { words: 'cushion' })
    await page.getByRole('textbox', { name: 'Script (English)' }).fill('May I show you , for ?')
    await page.keyboard.press('Home')
    for (let at = 0; at < 'May I show you '.length; at += 1) await page.keyboard.press('ArrowRight')
    await button('Insert a blank into: Script (English)').click()
    await page.getByRole('menuitem', { name: /What is offered/ }).click()
    expect(await page.getByRole('textbox', { name: 'Script (English)' }).inputValue()).toBe(
      'May I show you {offer.name}, for ?',
    )
    await page.keyboard.type(' in linen')
    await page.getByRole('textbox', { name: 'Why we suggest it (English)' }).fill('Goes with the chair.')
    await field('Held back, of a hundred').fill('0')
    await panel('The rule in one sentence')
      .getByText(/When a customer is opened at the desk .*, we suggest the item Linen cushion\.$/)
      .waitFor()
  })

  it('is told what cannot be published, beside the field', async () => {
    const script = page.getByRole('textbox', { name: 'Script (English)' })
    const words = await script.inputValue()
    await script.fill('Dear {nobody}')
    await button(/Publish$/).click()
    await page
      .locator('.field-error', { hasText: /nobody|\{customer\.name\}/ })
      .first()
      .waitFor()
    await script.fill(words)
  })

  it('publishes it', async () => {
    await button(/Publish$/).click()
    await page.getByText('Published: it acts now').waitFor()
    await titled('Cushion for buyers')
    await panel('Published versions').getByText('Version 1').waitFor()
    expect(await button(/Publish/).count()).toBe(0)
    await page.mouse.move(0, 0)
    expect(await accessibility(page)).toEqual([])
  })
})

describe('whoever speaks with the customer', () => {
  it('finds the suggestion on the customer’s page, with its reason, and notes that it was accepted', async () => {
    const { rows } = await shop.database.pool.query(`select id from parties where name = '李静'`)
    await page.goto(`${url}/desk/customers/${rows[0].id}`)
    const suggested = panel('Suggest now')
    await suggested.getByText('May I show you Linen cushion in linen, for ?').waitFor()
    expect(await suggested.getByText('Goes with the chair.').count()).toBe(1)
    expect(await accessibility(page)).toEqual([])
    await button('Accepts').click()
    await page.getByText('Noted: accepted').waitFor()
    await suggested.getByText('Nothing to suggest at this moment.').waitFor()
  })

  it('leaves it to others where the customer bought nothing', async () => {
    const { rows } = await shop.database.pool.query(`select id from parties where name = 'Nina New'`)
    await page.goto(`${url}/desk/customers/${rows[0].id}`)
    await panel('Suggest now').getByText('Nothing to suggest at this moment.').waitFor()
    // At the right beside the timeline, and on a phone before it.
    const placeOf = async (heading: string) => (await panel(heading).boundingBox())!
    const [wide, timeline] = [await placeOf('Suggest now'), await placeOf('Timeline')]
    expect(wide.x).toBeGreaterThan(timeline.x + timeline.width)
    expect(Math.abs(wide.y - timeline.y)).toBeLessThan(2)
    await page.setViewportSize({ width: 390, height: 800 })
    expect((await placeOf('Suggest now')).y).toBeLessThan((await placeOf('Timeline')).y)
    await page.setViewportSize({ width: 1280, height: 800 })
  })
})

describe('the planner afterwards', () => {
  it('finds it shown and accepted once, and that nobody was held back', async () => {
    await page.goto(`${url}/desk/marketing/rules`)
    await page.getByRole('link', { name: 'Cushion for buyers' }).click()
    await page.getByRole('link', { name: 'Results' }).click()
    await titled('Results: Cushion for buyers')
    const cell = (line: string) =>
      page
        .getByRole('row', { name: new RegExp(`^${line}`) })
        .getByRole('cell')
        .nth(1)
    await cell('Accepted').waitFor()
    expect(await cell('Accepted').textContent()).toBe('1 (100%)')
    expect(await cell('Customers').textContent()).toBe('1')
    await page.getByText('Nobody is held back by this rule').waitFor()
    expect(await accessibility(page)).toEqual([])
  })

  it('pauses it, and it is suggested no more', async () => {
    await page.getByRole('link', { name: 'Cushion for buyers' }).first().click()
    await button('Pause').click()
    await page.getByText('Paused: nothing of it is shown any more').waitFor()
    const { rows } = await shop.database.pool.query(`select id from parties where name = '李静'`)
    await page.goto(`${url}/desk/customers/${rows[0].id}`)
    await panel('Suggest now').getByText('Nothing to suggest at this moment.').waitFor()
  })

  it('met no fault on the way', () => expect(broken.filter((one) => !/422/.test(one))).toEqual([]))
})
