import { type Browser, chromium } from 'playwright-core'
import { afterAll } from 'vitest'
import { findChromium } from './chromium.ts'

/** What a browser in a container, perhaps under root, needs; and nothing that it would ask of the world. */
const OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A browser for this test file, closed when the file is done. */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error('no Chromium: name one in ONEFOLD_CHROMIUM, or run npm test, which leaves these tests out')
  const browser = await chromium.launch({ executablePath, args: OPTIONS })
  afterAll(() => browser.close())
  return browser
}
