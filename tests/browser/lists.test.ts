import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { order, type Placed, pick, pickAndSend, seeMoney } from '../support/selling.ts'
import { testShop } from '../support/shop.ts'

const shop = await testShop([{ code: 'CHAIR', name: 'Oak chair', price: '499.00' }])
await shop.stock('CHAIR', '50', '200.00')
const { page, url, broken, panel } = await openDesk(shop)
const placed: Placed[] = []
beforeAll(async () => {
  for (const quantity of [1, 2, 3]) placed.push(await order(shop, { CHAIR: quantity }))
  await shop.catchUp()
  await pickAndSend(shop, placed[0]!)
  await seeMoney(shop, placed[0]!)
  await pick(shop, placed[1]!)
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const heads = () => page.locator('thead th').allInnerTexts()
const shown = async () => (await page.locator('tbody tr').allInnerTexts()).map((row) => row.split(/\s+/)[0])
const soon = { timeout: 15_000 }
const count = (rows: number) => expect.poll(() => page.locator('tbody tr').count(), soon).toBe(rows)
const tab = (name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true })

/** What the browser saves when this is clicked, by lines and cells. */
const saved = async (choice: string) => {
  await button('Export').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: choice }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  return text
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
}

describe('a list of the desk', () => {
  it('is filtered as a sentence, and its address keeps that over a reload', async () => {
    await page.goto(`${url}/desk/orders/all`)
    await count(3)
    await button('Filter').first().click()
    await page.getByRole('combobox', { name: 'Filter' }).click()
    await page.locator('.ant-select-item-option', { hasText: 'State' }).click()
    await page.getByRole('checkbox', { name: 'Being picked' }).check()
    await page.locator('.filter-form').getByRole('button', { name: 'Filter' }).click()
    await count(1)
    await page.reload()
    await count(1)
    expect(await page.locator('.chip').textContent()).toContain('Being picked')
  })

  it('shows the columns that were chosen, and saves them with the view', async () => {
    await button('Columns').click()
    await page.getByRole('checkbox', { name: 'E-mail' }).check()
    await page.getByRole('checkbox', { name: 'Channel' }).uncheck()
    await button('Columns').click()
    expect(await heads()).toContain('E-mail')
    await button('Save view').click()
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('In the warehouse')
    await page.locator('.filter-form').getByRole('button', { name: 'Save' }).click()
    await tab('In the warehouse').waitFor()
    // Whoever chooses it elsewhere sees the same columns.
    await page.evaluate('localStorage.clear()')
    await page.goto(`${url}/desk/orders/all`)
    await count(3)
    expect(await heads()).not.toContain('E-mail')
    await tab('In the warehouse').click()
    await count(1)
    expect(await heads()).toContain('E-mail')
    await page.reload()
    await count(1)
    expect(await heads()).toContain('E-mail')
  })

  it('goes out as a file that says what it shows', async () => {
    const [head = [], ...lines] = await saved('Export what I see')
    const seen = (await heads()).map((text) => text.replace(/ CNY| ↓/, '').trim()).filter(Boolean)
    expect(head.slice(0, seen.length)).toEqual(seen)
    expect(lines.map(([number]) => number)).toEqual([placed[1]!.number])
    expect(lines[0]).toEqual(expect.arrayContaining(['Being picked', '998.00', 'CNY']))
    const [whole = []] = await saved('Every field')
    expect(whole).toContain('paymentMethod')
  })

  it.each([
    ['goods/packing', 'To be packed', 1],
    ['goods/packing', 'Shipped', 1],
    ['money/invoices', 'Open', 0],
    ['money/payments', 'Awaited', 2],
  ])('%s answers its own view %s', async (path, view, rows) => {
    await page.goto(`${url}/desk/${path}`)
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.url().includes('/api/') && /[?&](state|dueOn|kind)/.test(one.url())),
      tab(view).click(),
    ])
    expect(answer.status()).toBe(200)
    await count(rows)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('has invoices with what is open of each, beside which one opens', async () => {
    await page.goto(`${url}/desk/money/invoices`)
    await count(1)
    const [head = [], line = []] = await saved('Export what I see')
    expect([head[0], line[0]]).toEqual(['Number', (await shown())[0]])
    expect(line[head.indexOf('Open')]).toBe('499.00')
    // Where no link is: one in the middle of the row would open what it names.
    await page.locator('tbody tr').first().locator('td', { hasText: '499.00' }).first().click()
    await page.getByRole('complementary').getByText('Oak chair').waitFor()
  })
})

describe('keys alone', () => {
  const pressing = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focused = () => page.locator('tbody tr:focus').textContent()
  it('walk a list, open a row beside it, close it again and select', async () => {
    await page.goto(`${url}/desk/orders/all`)
    await count(3)
    await pressing('j', 'j')
    const second = await focused()
    await pressing('k', 'j')
    expect(await focused()).toBe(second)
    await pressing('Enter')
    const pane = page.getByRole('complementary')
    await pane.getByText('Oak chair').waitFor()
    await pressing('Escape')
    await expect.poll(() => pane.count(), soon).toBe(0)
    await pressing('x')
    await page.getByText('1 selected').waitFor()
    await pressing('?')
    await page.getByRole('dialog').getByText('Next and previous row').waitFor()
    await pressing('Escape')
  })
})

describe('a report or a stock list', () => {
  it.each([
    ['goods/stock', ['Item', 'Name', 'On hand', 'Promised', 'Free', 'Value'], 'CHAIR,Oak chair,49,5,44,9800.00'],
    ['goods/moves?reason=shipment', ['When', 'Item', 'Name'], ',-1,'],
    ['goods/places', ['Place', 'Item', 'Name', 'Lot', 'Best before', 'On hand'], ',CHAIR,Oak chair,'],
    ['settings/mails', ['Subject', 'To', 'State', 'When', 'What went wrong'], 'li.jing@customers.example'],
    ['settings/audit', ['When', 'Who', 'What', 'About'], 'Owner,Ship,'],
    ['settings/users', ['Name', 'E-mail', 'Roles'], 'Wei Owner,owner@house.example,Owner'],
    ['settings/events', ['Subscriber'], 'orders,'],
    ['settings/jobs', ['Job', 'State', 'Tries', 'Runs', 'What went wrong'], ''],
    ['money/trial-balance', ['Account', 'Name', 'Opening CNY', 'Debit', 'Credit', 'Closing'], ',9800.00'],
  ])('%s goes out as a file', async (path, heads, line) => {
    await page.goto(`${url}/desk/${path}`)
    if (line) await page.locator('tbody tr').first().waitFor()
    const part = path === 'settings/events' ? panel('Subscribers') : page
    const take = part.getByRole('button', { name: 'Export what I see', exact: true })
    const [download] = await Promise.all([page.waitForEvent('download'), take.click()])
    const text = (await readFile(await download.path(), 'utf8')).replace('\uFEFF', '')
    expect(text.split('\r\n')[0]).toContain(heads.join(','))
    expect(text).toContain(line)
  })
})

describe('a view of a list that no table describes', () => {
  it.each([
    ['goods/stock?show=none', 'Nothing left', 'goods/stock'],
    ['goods/moves?reason=shipment', 'What left', 'goods/moves'],
    ['money/trial-balance?by=account', 'Flat', 'money/trial-balance'],
    ['settings/audit?action=orders.place', 'Orders placed', 'settings/audit'],
  ])('%s is saved as “%s” and found again on %s', async (asked, name, path) => {
    await page.goto(`${url}/desk/${asked}`)
    await button('Save view').click()
    await page.getByRole('textbox', { name: 'Name of the view' }).fill(name)
    await page.locator('.filter-form').getByRole('button', { name: 'Save' }).click()
    await tab(name).waitFor()
    await page.goto(`${url}/desk/${path}`)
    await tab(name).click()
    await expect.poll(() => page.url(), soon).toContain(asked.split('?')[1])
    await expect.poll(() => tab(name).getAttribute('aria-current'), soon).toBe('true')
  })
})

describe('a reader of Chinese, on a phone', () => {
  const inChinese = async (isOn: boolean) => {
    const data = { language: isOn ? 'zh-CN' : 'en' }
    const answer = await page.request.patch(`${url}/api/me`, { data, headers: { origin: url } })
    expect(answer.ok()).toBe(true)
    await page.setViewportSize(isOn ? { width: 390, height: 844 } : { width: 1280, height: 800 })
  }
  beforeAll(() => inChinese(true))
  afterAll(() => inChinese(false))

  it('reads what news is about in his words', async () => {
    await page.goto(`${url}/desk/settings/events`)
    await page.locator('tbody a', { hasText: '订单' }).first().waitFor()
    expect((await page.locator('tbody a').allTextContents()).filter((words) => /[a-z]/i.test(words))).toEqual([])
  })

  it('finds the filters of the audit in two lines', async () => {
    await page.goto(`${url}/desk/settings/audit`)
    await page.locator('.list-tools > .tool-select').nth(1).waitFor()
    const lines = await page
      .locator('.list-tools > *')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetTop))
    expect(new Set(lines).size).toBe(2)
  })

  it('reads where goods went outside the house in his words', async () => {
    await page.goto(`${url}/desk/goods/moves?reason=shipment`)
    await page
      .getByText(/ → 客户$/)
      .first()
      .waitFor()
  })
})

describe('Ctrl-K', () => {
  const ask = async (words: string, name: string | RegExp) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words)
    const option = page.getByRole('option', { name }).first()
    await option.waitFor()
    for (let step = 0; step < 20 && (await option.getAttribute('aria-selected')) !== 'true'; step++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  const titled = (text: string | RegExp) => page.locator('#page h1').filter({ hasText: text }).waitFor()

  it('opens invoices, shipments and picking lists by their number', async () => {
    await page.goto(`${url}/desk/`)
    await titled(/Wei/)
    const { rows } = await shop.database.pool.query<{ invoice: string; shipment: string; picking: string }>(
      `select (select number from invoices limit 1) as invoice, (select min(number) from shipments) as shipment, (select min(number) from pickings) as picking`,
    )
    const { invoice, shipment, picking } = rows[0]!
    await ask(invoice, invoice)
    await titled(invoice)
    await ask(shipment, shipment)
    await titled(shipment)
    await ask(picking, picking)
    await titled(picking)
  })

  it('does what is named: begins something new, changes theme and language', async () => {
    await ask('new promotion', 'New promotion')
    await titled('New promotion')
    await ask('dark', /Light or dark: Dark/)
    await page.locator('html[data-theme=dark]').waitFor()
    await ask('简体', /Language/)
    await page.locator('html[lang=zh-CN]').waitFor()
    await ask('english', /English/)
    await page.locator('html[lang=en]').waitFor()
  })
})

describe('beside any document', () => {
  it.each(['customers', 'goods/items', 'goods/products', 'marketing/price-lists'])(
    'a row of %s that opens in its list takes a note and a next task',
    async (path) => {
      await page.goto(`${url}/desk/${path}`)
      await page.locator('tbody tr').first().click()
      await page.getByRole('textbox', { name: 'Write a note; @ names a colleague' }).fill('Call')
      await panel('Notes').getByRole('button', { name: 'Add note' }).click()
      await panel('Notes').getByRole('paragraph').filter({ hasText: 'Call' }).waitFor()
      await panel('Next').waitFor()
    },
  )

  it('and nothing broke in the browser', () => expect(broken).toEqual([]))
})
