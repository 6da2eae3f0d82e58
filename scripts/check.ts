// Everything that can be said of the sources without running them, side by side; one line a check, and what it found.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

type Check = { name: string; command: string[] }

const TSC = 'node_modules/@typescript/native/bin/tsc'
const DESK = 'src/interfaces/desk'

const checks = (withHouse: boolean): Check[] => [
  { name: 'types', command: [TSC, '-p', '.'] },
  ...(existsSync(`${DESK}/tsconfig.json`) ? [{ name: 'types of the desk', command: [TSC, '-p', DESK] }] : []),
  { name: 'Biome', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=warn'] },
  { name: 'knip', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'migrations', command: ['scripts/migration.ts', '--check'] },
  { name: 'API description', command: ['scripts/openapi.ts', '--check'] },
  { name: 'lock file', command: ['scripts/complete-lock.js', '--check'] },
  ...(withHouse
    ? [
        {
          name: 'floors and doors',
          command: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/house'],
        },
      ]
    : []),
]

const run = ({ name, command }: Check) =>
  new Promise<boolean>((done) => {
    const since = performance.now()
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const listen = (part: Buffer) => (said += part)
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('close', (code) => {
      const seconds = ((performance.now() - since) / 1000).toFixed(1)
      console.log(code === 0 ? `  ok  ${name} (${seconds} s)` : `FAIL  ${name} (${seconds} s)\n${shortened(said)}\n`)
      done(code === 0)
    })
  })

const MOST_LINES = 60

const shortened = (text: string) => {
  const lines = text.trim().split('\n')
  const more = lines.length - MOST_LINES
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`... and ${more} lines more`] : [])].join('\n')
}

/** Runs all checks; true when all pass. `withHouse` false leaves out those that the test run does anyway. */
export const check = async ({ withHouse }: { withHouse: boolean }): Promise<boolean> =>
  (await Promise.all(checks(withHouse).map(run))).every(Boolean)

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !(await check({ withHouse: true })))
  process.exitCode = 1
