import { build } from 'esbuild'
import fc from 'fast-check'
import { chromium } from 'playwright-core'
import { expect, it } from 'vitest'
import { findChromium } from '../support/chromium.ts'
import { answer, type Case } from './arithmetic.ts'

/** The same arithmetic runs at the till and on the server: what one computes the other must compute to the letter. */
const lines = fc.array(
  fc.record({
    id: fc.uuid(),
    quantity: fc.integer({ min: 1, max: 5000 }).map((n) => (n / 10).toFixed(1)),
    unitPrice: fc.integer({ min: 0, max: 900_000 }).map((n) => (n / 1000).toFixed(3)),
    taxCategory: fc.constantFrom('S', 'AA'),
    taxRate: fc.constantFrom('0', '0.05', '0.13', '0.19'),
  }),
  { minLength: 1, maxLength: 8 },
)
const documents = fc.record({ currency: fc.constantFrom('CNY', 'JPY', 'KWD'), grossPriced: fc.boolean(), lines })

const deadlines = fc.record({
  zone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
  at: fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }).map((second) => second * 1000),
  budget: fc.integer({ min: -500_000, max: 500_000 }).map((second) => second * 1000),
})

it('computes totals and deadlines in a browser as on the server, to the letter', async () => {
  const cases: Case[] = fc.sample(fc.record({ document: documents, deadline: deadlines }), {
    numRuns: 200,
    seed: 20261121,
  })
  const here = cases.map(answer)
  const bundle = await build({
    stdin: {
      contents: "import { answer } from './tests/browser/arithmetic.ts'; window.answer = answer",
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
  })
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: bundle.outputFiles[0]!.text })
    const there = await page.evaluate(`(${JSON.stringify(cases)}).map(window.answer)`)
    expect(there).toEqual(here)
    expect(new Set(here).size).toBe(cases.length)
  } finally {
    await browser.close()
  }
})
