import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '#support/i18n/index.ts'
import { openBrowser } from '../support/browser.ts'
import { accessibility, listen, makeOwner, serveHouse } from '../support/desk.ts'
import { anyOf, liveIn } from '../support/lived-in.ts'
import { testMart } from '../support/mart.ts'
import { testShop } from '../support/shop.ts'
import { untranslatedIn } from '../support/words-on-screen.ts'

const shop = await testShop([
  { code: 'CHAIR', name: 'Oak chair', price: '499.00' },
  { code: 'TABLE', name: 'Walnut table', price: '2599.00' },
])
await liveIn(shop)
await (await testMart(shop.database)).catchUp()
const url = await serveHouse(shop)
const browser = await openBrowser()

/** Every screen's address, as the desk's own table of rooms names them. */
const screens = [...readFileSync('src/interfaces/desk/shell/rooms.tsx', 'utf8').matchAll(/screen\('([^']+)'/g)].map(
  ([, path]) => path!,
)

/** Where the one thing that a screen shows is found. */
const tables: Record<string, string> = {
  'customers/:id': 'parties',
  'orders/:id': 'orders',
  'goods/picking/:id': 'pickings',
  'goods/shipments/:id': 'shipments',
  'goods/products/:id': 'products',
  'goods/items/:id': 'items',
  'money/invoices/:id': 'invoices',
  'money/entries/:id': 'entries',
  'marketing/promotions/:id': 'promotions',
  'marketing/rules/:id': 'rules',
  'marketing/rules/:id/results': 'rules',
  'marketing/price-lists/:id': 'price_lists',
  'insight/dashboards/:id': 'dashboards',
  'settings/sites/:id': 'sites',
  'settings/employees/:id': 'employees',
  'settings/imports/:id': 'imports',
  'orders/past/:id': 'past_orders',
}

/** What the pivot is asked: its address says it. */
const question =
  'measures=netSales,orders&rows=site,channel&columns=date@month&period=last_30_days&compare=previous_period&chart=bar'

const addressOf = async (screen: string): Promise<string> => {
  if (tables[screen]) return screen.replace(':id', await anyOf(shop, tables[screen]))
  if (screen === 'insight/pivot') return `${screen}?${question}`
  return screen.replace(':code', '1122').replace(':plural', 'units')
}

const paths = await Promise.all(screens.map(addressOf))

const open = async (language: Language) => {
  const signIn = await makeOwner(shop, `owner-${language}@house.example`.toLowerCase(), language)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  await context.request.post(`${url}/api/auth/sign-in/email`, { data: signIn, headers: { origin: url } })
  const page = await context.newPage()
  await page.goto(`${url}/desk`)
  await page.waitForSelector('#page h1')
  return page
}

/** Goes to another screen as a link does, and waits until everything that it asks for is there. */
const visit = async (page: Page, path: string) => {
  await page.evaluate(
    (to) => {
      if (location.pathname.replace(/\/$/, '') === to) return
      for (const one of document.querySelectorAll('#page h1, #page .empty')) one.setAttribute('data-left', '')
      history.pushState({}, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    path === '/' ? '/desk' : `/desk/${path}`,
  )
  await page.waitForSelector('#page h1:not([data-left]), #page .empty:not([data-left])', { timeout: 20_000 })
  await page.waitForFunction(() => !document.querySelector('#page .skeleton, #page .ant-spin-spinning'))
}

const wordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style, code, .mono')) words.push(node.textContent?.trim() ?? '')
    return words.filter(Boolean)
  })

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** Day or night falls, as the machine says it; screens follow within a moment. */
const turn = async (page: Page, colorScheme: 'light' | 'dark') => {
  await page.emulateMedia({ colorScheme })
  await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme)
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))))
  await page.waitForTimeout(60)
}

/** Colours that cannot be read by night. On a busy machine some of them are still those of the day: what is a fault stays one. */
const lasting = async (page: Page): Promise<string[]> => {
  const first = await accessibility(page, ['color-contrast'])
  if (!first.length) return first
  await page.waitForTimeout(500)
  return accessibility(page, ['color-contrast'])
}

/** Looks at one screen on a desk and on a phone, by day and by night; what axe sees differs by language only in part, so each looks elsewhere. */
const look = async (page: Page, language: Language, untranslated: (words: readonly string[]) => string[]) => {
  const faults = untranslated(await wordsOn(page)).map((text) => `not translated: ${text}`)
  if (await page.locator('#page [role=alert]').count()) faults.push('it shows an error')
  if (language === 'en') {
    faults.push(...(await accessibility(page)))
    await turn(page, 'dark')
    faults.push(...(await lasting(page)).map((fault) => `dark: ${fault}`))
  }
  await page.setViewportSize({ width: 390, height: 844 })
  const width = await widthOf(page)
  if (width > 390) faults.push(`390 px: it is ${width} px wide`)
  if (language === 'zh-CN') faults.push(...(await accessibility(page)).map((fault) => `390 px: ${fault}`))
  await page.setViewportSize({ width: 1280, height: 800 })
  await turn(page, 'light')
  return faults
}

const walk = async (language: Language): Promise<string[]> => {
  const page = await open(language)
  const untranslated = await untranslatedIn(language, [
    'Onefold',
    'Warehouse',
    'Owner',
    'English',
    'Oak chair',
    'Walnut table',
  ])
  const broken: string[] = []
  listen(page, broken)
  const faults: string[] = []
  for (const path of paths) {
    await visit(page, path).catch((error: Error) => faults.push(`${path}: ${error.message}`))
    faults.push(...(await look(page, language, untranslated)).map((fault) => `${path}: ${fault}`))
  }
  await page.context().close()
  return [...broken, ...faults]
}

describe('every room of the desk', () => {
  const walks = new Map<Language, Promise<string[]>>()
  beforeAll(() => {
    for (const language of languages) walks.set(language, walk(language))
  })
  it('is walked', () => expect(screens.length).toBeGreaterThan(45))
  it.each(languages)(
    'stands in %s, on a desk and on a phone, by day and by night',
    async (language) => expect(await walks.get(language)).toEqual([]),
    300_000,
  )
})
