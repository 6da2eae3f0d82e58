import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identify } from '#books/interactions/functions.ts'
import { createRule, publishRule } from '#functions/decisions/index.ts'
import { serve } from '#interfaces/http/server.ts'
import { createCustomer } from '#support/access/index.ts'
import { addJob } from '#support/jobs/index.ts'
import { openBrowser } from '../support/browser.ts'
import { order } from '../support/selling.ts'
import { type TestShop, testShop } from '../support/shop.ts'

// The next page knows her: what she buys again, what goes with what she looks at, and what a planner's rule says.

const PASSWORD = 'tea for two, please'
const EMAIL = 'tea@customers.example'
let shop: TestShop
let url: string
let browser: Browser

const goods = { LAMP: 'Paper lamp', BULB: 'Warm bulb', SHADE: 'Linen shade', TEA: 'Green tea', CUP: 'Clay cup' }

beforeAll(async () => {
  shop = await testShop(Object.entries(goods).map(([code, name]) => ({ code, name, price: '100.00' })))
  for (const code of Object.keys(goods)) await shop.stock(code, '500', '20.00')
  const serving = await serve({ house: shop.house, config: { port: 0, host: '127.0.0.1', trustProxy: false } as never })
  afterAll(() => serving.stop())
  url = `http://127.0.0.1:${serving.port}`
  for (let at = 0; at < 5; at += 1) {
    const someone = await party(`someone${at}@customers.example`)
    await order(shop, { LAMP: 1, BULB: 2, ...(at % 2 && { SHADE: 1 }) }, { as: shop.customer(someone) })
  }
  const drinker = await party(EMAIL)
  for (let at = 0; at < 3; at += 1) await order(shop, { TEA: 1 }, { as: shop.customer(drinker) })
  await shop.database.pool.query(
    `update orders o set placed_at = placed_at - n.days * interval '30 days' from (select id, row_number() over (order by id) as days from orders where party_id = $1) n where n.id = o.id`,
    [drinker],
  )
  await shop.inTransaction((ctx) =>
    createCustomer(ctx, { email: EMAIL, name: 'Li Jing', partyId: drinker, language: 'en', password: PASSWORD }),
  )
  await shop.inTransaction((ctx) => addJob(ctx, 'decisions.learn', { now: true }))
  await shop.catchUp()
  browser = await openBrowser()
})

const party = (email: string) =>
  shop.inTransaction(async (ctx) => {
    const identifiers = [{ kind: 'email' as const, value: email, isProven: true, source: 'test' }]
    const customer = { kind: 'person' as const, name: 'Li Jing', language: 'en' as const }
    return (await identify(ctx, { identifiers, party: customer, create: true })).partyId!
  })

const opens = async (given: Parameters<Browser['newContext']>[0] = {}) => {
  const context: BrowserContext = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    ...given,
  })
  afterAll(() => context.close())
  return context.newPage()
}

/** The names under a heading. */
const row = (page: Page, heading: string) =>
  page
    .locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) })
    .locator('.name')
    .allTextContents()

const accessibility = async (page: Page) => {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

describe('a returning customer', () => {
  it('signs in and sees what she buys again on the first page, with how often', async () => {
    const page = await opens()
    await page.goto(`${url}/shop/account`)
    const form = page.locator('form[action="/shop/account/sign-in"]')
    await form.locator('input[name=email]').fill(EMAIL)
    await form.locator('input[name=password]').fill(PASSWORD)
    await form.locator('button').click()
    await page.goto(`${url}/shop`)
    expect(await row(page, 'Buy again')).toEqual(['Green tea'])
    expect(await page.textContent('main')).toContain('Bought 3 times, last on')
    expect(await accessibility(page)).toEqual([])
  })
})

describe('a fresh visitor', () => {
  it('sees rows of her own only after she looked at something: then what goes with it, on the next page', async () => {
    const page = await opens()
    await page.goto(`${url}/shop`)
    expect(await row(page, 'Buy again')).toEqual([])
    expect(await row(page, 'New for you')).toEqual([])
    await page.goto(`${url}/shop/search?q=lamp`)
    await page.getByText('Paper lamp').first().click()
    expect(await row(page, 'Often ordered together')).toEqual(['Warm bulb'])
    await page.waitForFunction(() => document.readyState === 'complete')
    await page.goto(`${url}/shop`)
    expect((await row(page, 'New for you')).sort()).toEqual(['Linen shade', 'Warm bulb'])
    expect(await row(page, 'You looked at these')).toEqual(['Paper lamp'])
    expect(await accessibility(page)).toEqual([])
  })

  it('leaves nothing of hers to the next visitor', async () => {
    const page = await opens()
    await page.goto(`${url}/shop`)
    expect(await row(page, 'New for you')).toEqual([])
    expect(await row(page, 'You looked at these')).toEqual([])
  })

  it('is shown in the basket what goes with it', async () => {
    const page = await opens({ javaScriptEnabled: false })
    await page.goto(`${url}/shop/search?q=lamp`)
    await page.getByText('Paper lamp').first().click()
    await page.click('form[data-put] button')
    expect(await row(page, 'Goes with what is in your basket')).toEqual(['Warm bulb'])
  })
})

const typed = { name: 'Mei Guest', email: 'mei@customers.example', city: 'Shanghai', line1: '1 Tea Road' }
type Moment = 'item_viewed' | 'page_viewed' | 'signed_in' | 'order_placed'
const asks: Partial<Record<Moment, object>> = {
  item_viewed: { field: 'item.code', operator: '=', value: 'LAMP' },
  order_placed: { field: 'order.items', operator: 'contains', value: 'LAMP' },
}
const publish = async (code: string, trigger: Moment, script: string, item: string) => {
  const { id } = await shop.run(createRule, {
    code,
    name: script,
    trigger,
    condition: {
      combinator: 'and',
      rules: asks[trigger] ? [asks[trigger]] : [],
    } as never,
    offer: { kind: 'item', itemId: shop.items[item]! },
    script: { en: script, 'zh-CN': '换个灯泡', 'zh-TW': '換個燈泡' },
    reason: { en: 'Because lamps need light', 'zh-CN': '灯需要光', 'zh-TW': '燈需要光' },
  })
  await shop.run(publishRule, { id })
}

describe("a planner's rule", () => {
  it('shows on the very next page view, with its reason, and leads to what it offers', async () => {
    const page = await opens()
    await page.goto(`${url}/shop/search?q=lamp`)
    await page.getByText('Paper lamp').first().click()
    expect(await page.locator('.suggestion').count()).toBe(0)
    await publish('lamp-light', 'item_viewed', 'A bulb that is kind to the eyes', 'BULB')
    await page.reload()
    expect(await page.textContent('.suggestion')).toContain('A bulb that is kind to the eyes')
    expect(await page.textContent('.suggestion')).toContain('Because lamps need light')
    expect(await accessibility(page)).toEqual([])
    await page.getByRole('button', { name: 'See Warm bulb' }).click()
    expect(await page.textContent('h1')).toBe('Warm bulb')
    const { rows } = await shop.database.pool.query(`select kind from outcomes`)
    expect(rows).toEqual([{ kind: 'accepted' }])
  })

  it('stays away once it is declined, with scripts and without, by day and by night, on a phone', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await opens({
        javaScriptEnabled,
        locale: 'zh-CN',
        colorScheme: 'dark',
        viewport: { width: 390, height: 844 },
      })
      await page.goto(`${url}/shop/search?q=lamp`)
      await page.getByText('Paper lamp').first().click()
      expect(await page.textContent('.suggestion')).toContain('换个灯泡')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      if (javaScriptEnabled) expect(await accessibility(page)).toEqual([])
      await page.getByRole('button', { name: '不需要' }).click()
      await page.waitForSelector('.suggestion', { state: 'detached' })
      expect(await page.textContent('h1')).toBe('Paper lamp')
      await page.reload()
      expect(await page.locator('.suggestion').count()).toBe(0)
    }
  })

  it('greets who signs in, once she has come through the door, and not on every visit to her pages', async () => {
    await publish('welcome-back', 'signed_in', 'Nice to see you again', 'CUP')
    const page = await opens()
    await page.goto(`${url}/shop/account`)
    expect(await page.locator('.suggestion').count()).toBe(0)
    const form = page.locator('form[action="/shop/account/sign-in"]')
    await form.locator('input[name=email]').fill(EMAIL)
    await form.locator('input[name=password]').fill(PASSWORD)
    await form.locator('button').click()
    await page.locator('.suggestion', { hasText: 'Nice to see you again' }).waitFor()
    expect(await page.textContent('h1')).toBe('Li Jing')
    expect(await accessibility(page)).toEqual([])
    await page.goto(`${url}/shop/account`)
    expect(await page.locator('.suggestion').count()).toBe(0)
    await page.goBack()
    await page.getByRole('button', { name: 'See Clay cup' }).click()
    expect(await page.textContent('h1')).toBe('Clay cup')
  })

  it('speaks on the page that thanks for an order, of what was ordered, also to a guest', async () => {
    await publish('after-lamp', 'order_placed', 'A shade for your new lamp', 'SHADE')
    const orders = async (item: string) => {
      const page = await opens()
      await page.goto(`${url}/shop/search?q=${encodeURIComponent(item)}`)
      await page.locator('main .name', { hasText: item }).first().click()
      await page.locator('h1', { hasText: item }).waitFor()
      await Promise.all([page.waitForResponse(/basket/), page.click('form[data-put] button')])
      await page.goto(`${url}/shop/checkout`)
      for (const [name, value] of Object.entries(typed)) await page.fill(`input[name=${name}]`, value)
      await page.check('input[name=payment][value=cash_on_delivery]')
      await page.click('#checkout button.main')
      await page.locator('.note.good').waitFor()
      return page
    }
    const page = await orders('Paper lamp')
    await page.locator('.suggestion', { hasText: 'A shade for your new lamp' }).waitFor()
    expect(await accessibility(page)).toEqual([])
    await page.goto(page.url().replace('&new=1', ''))
    expect(await page.locator('.suggestion').count()).toBe(0)
    expect(await (await orders('Green tea')).locator('.suggestion').count()).toBe(0)
    const { rows } = await shop.database.pool.query(
      `select count(*)::int as shown from impressions where trigger = 'order_placed'`,
    )
    expect(rows[0].shown).toBeGreaterThan(0)
  })

  it('leads nowhere else than into the shop, whatever is sent', async () => {
    for (const to of ['https://elsewhere.example/', '//elsewhere.example/shop', '/shop\\@elsewhere.example', '/desk']) {
      const answer = await fetch(`${url}/shop/suggestions/answer`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: url },
        body: new URLSearchParams({ impressionId: 'none', answer: 'accepted', to }),
      })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/shop'])
    }
  })
})
