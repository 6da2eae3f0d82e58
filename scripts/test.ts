// `npm test`: the checks, then every test. Arguments go to vitest: `npm test -- --project unit src/support/money`.
import { spawnSync } from 'node:child_process'
import { findChromium } from '../tests/support/chromium.ts'
import { check } from './check.ts'

const areChecked = await check({ withHouse: false })

const chromium = findChromium()
const left = chromium ? [] : ['--exclude', 'tests/browser/**']
if (!chromium) console.log('No Chromium found (ONEFOLD_CHROMIUM may name one): the browser tests are left out.')

const tests = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...left, ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(chromium ? { ONEFOLD_CHROMIUM: chromium } : {}) },
  },
)
if (!areChecked) console.log('Not all checks passed: see the lines marked FAIL above.')
process.exitCode = areChecked && tests.status === 0 ? 0 : 1
