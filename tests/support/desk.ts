import axe from 'axe-core'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { serve } from '#interfaces/http/server.ts'
import { startWorker } from '#interfaces/worker/worker.ts'
import { createUser, installRoles } from '#support/access/index.ts'
import type { Language } from '#support/i18n/index.ts'
import type { TestHouse } from '#support/testing/house.ts'
import { buildDesk } from '../../scripts/build.ts'
import { openBrowser } from './browser.ts'

const password = 'a long password for tests'

/** Serves the house, background work and all, with the desk as it stands in the sources. Call it at the top of the file. */
export const serveHouse = async ({ house, inTransaction }: TestHouse): Promise<string> => {
  await buildDesk()
  const serving = await serve({ house, config: { port: 0, host: '127.0.0.1', trustProxy: false } as never })
  const working = await startWorker(house)
  afterAll(async () => {
    await working.stop()
    await serving.stop()
  })
  await inTransaction(installRoles)
  return `http://127.0.0.1:${serving.port}`
}

/** Somebody who may do everything and signs in with this. */
export const makeOwner = async ({ inTransaction }: TestHouse, email: string, language: Language = 'en') => {
  const roles = [{ role: 'owner', scope: 'all' as const }]
  await inTransaction((ctx) => createUser(ctx, { email, name: 'Wei Owner', password, language, roles } as never))
  return { email, password }
}

/**
 * The desk in a browser of its own: a page at 1280 points in English, opened by an owner who is signed in, and all that goes wrong on it.
 * Waits end after 15 seconds. Call it at the top of the file.
 */
export const openDesk = async (house: TestHouse): Promise<OpenDesk> => {
  const url = await serveHouse(house)
  const signIn = await makeOwner(house, 'owner@house.example')
  const browser = await openBrowser()
  const viewport = { width: 1280, height: 800 }
  const context = await browser.newContext({ locale: 'en-GB', viewport, reducedMotion: 'reduce' })
  await context.request.post(`${url}/api/auth/sign-in/email`, { data: signIn, headers: { origin: url } })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const broken: string[] = []
  listen(page, broken)
  const panel = (heading: string) =>
    page.locator('section.panel', { has: page.getByRole('heading', { name: heading, exact: true }) })
  return { url, browser, context, page, broken, panel }
}

export type OpenDesk = {
  url: string
  browser: Browser
  context: BrowserContext
  page: Page
  broken: string[]
  /** The part of the page under this heading. */
  panel: (heading: string) => Locator
}

/** Collects what goes wrong in the browser: errors of scripts, and whatever the console complains of. */
export const listen = (page: Page, broken: string[]) => {
  page.on('pageerror', (error) => broken.push(`${new URL(page.url()).pathname}: ${error}`))
  page.on('console', (message) => {
    // A part that is built for developers tells how long its own checks take on a busy machine.
    if (/InvariantMiddleware took/.test(message.text())) return
    if (message.type() === 'error' || message.type() === 'warning')
      broken.push(`${new URL(page.url()).pathname}: ${message.text()}`)
  })
}

/** What axe finds wrong on the page that is open, one line each. */
export const accessibility = async (page: Page, rules?: string[]): Promise<string[]> => {
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axe.source)
  const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) }
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.slice(0, 300)),
  )
}
