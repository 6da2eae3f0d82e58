import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from './main.ts'

const said: string[] = []
const hear = (line: unknown) => void said.push(String(line))

// Loads every command once, which takes its time when the machine is busy.
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  await main(['help'])
}, 60_000)

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(hear)
  vi.spyOn(console, 'error').mockImplementation(hear)
})
afterEach(() => {
  vi.restoreAllMocks()
  said.length = 0
  process.exitCode = undefined
})

const run = async (...words: string[]) => {
  await main(words)
  return { code: process.exitCode, text: said.splice(0).join('\n') }
}

const namesOf = (help: string) => [...help.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name!)

describe('the onefold command', () => {
  it('lists its commands when it is given no word, or asked for help', async () => {
    const alone = await run()
    expect(alone.code).toBe(0)
    expect(namesOf(alone.text)).toEqual(expect.arrayContaining(['start', 'doctor', 'backup', 'restore', 'user']))
    for (const word of ['help', '--help', '-h']) expect(await run(word)).toEqual(alone)
  })

  it('explains each command with --help and does nothing', async () => {
    for (const name of namesOf((await run()).text)) {
      const { code, text } = await run(name, '--help')
      expect(code).toBe(0)
      expect(text).toMatch(new RegExp(`^onefold ${name}\\b.*\\n\\n\\S`))
    }
  })

  it('says every option of a command', async () => {
    expect((await run('user', 'add', 'anna@example.com', '--help')).text).toMatch(/--role ROLE .*--password WORD /s)
  })

  it.each([
    [['frobnicate'], /There is no command frobnicate; there are start, /],
    [['start', '--role', 'king'], /--role king is not possible: it must be all, web, worker, insight/],
    [['start', 'now'], /"now" is too much; use it as: onefold start/],
    [['doctor', '--loud'], /Unknown option '--loud'; use it as: onefold doctor/],
    [['backup'], /Something is missing; use it as: onefold backup FILE/],
    [['user', 'paint'], /onefold user knows list, add, password, two-factor, not paint/],
    [['user', 'add'], /Whose\? onefold user add EMAIL/],
    [['sample', 'huge'], /There is no sample huge: small, large/],
    [['bench', 'tea'], /There is no bench tea; there are .*orders/],
  ])('refuses %j in one sentence', async (words, says) => {
    const { code, text } = await run(...words)
    expect(code).toBe(1)
    expect(text).toMatch(says)
    expect(text.split('\n')).toHaveLength(1)
  })
})
