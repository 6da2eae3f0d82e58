import { parseArgs } from 'node:util'
import { isObstacle, obstacle } from '#support/config/index.ts'
import type { Command } from './command.ts'

// Loaded when asked for: `onefold help` needs no database driver.
const commands: Record<string, () => Promise<{ default: Command }>> = {
  start: () => import('./start.ts'),
  migrate: () => import('./migrate.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  insight: () => import('./insight.ts'),
  sample: () => import('./sample.ts'),
  user: () => import('./user.ts'),
  bench: () => import('./bench.ts'),
  doctor: () => import('./doctor.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
}

/** The `onefold` command: runs what the words ask for and sets the exit code. What the user can mend is said in one sentence. */
export const main = async (words: string[]): Promise<void> => {
  process.stdout.off('error', unlessUnheard).on('error', unlessUnheard)
  try {
    process.exitCode = await obey(words)
  } catch (error) {
    if (isDiskFull(error))
      console.error(
        `onefold: The disk is full: ${error.message}. What was not finished is not kept; make room and try again.`,
      )
    else if (isObstacle(error)) for (const line of error.message.split('\n')) console.error(`onefold: ${line}`)
    else console.error(error)
    process.exitCode = 1
  }
}

const obey = async ([name, ...rest]: string[]) => {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help()
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) throw obstacle(`There is no command ${name}; there are ${Object.keys(commands).join(', ')}.`)
  const { default: command } = await load()
  if (rest.some((word) => word === '--help' || word === '-h')) return helpOf(name, command)
  const { positionals, values } = read(name, command, rest)
  return (await command.run(positionals, values as Record<string, string | boolean | undefined>)) ?? 0
}

const read = (name: string, { options = {}, words = { least: 0, most: 0 }, usage = '' }: Command, rest: string[]) => {
  const manner = `use it as: onefold ${name} ${usage}`.trim()
  const parsed = (() => {
    try {
      return parseArgs({ args: rest, options, allowPositionals: true })
    } catch (error) {
      throw obstacle(`${(error as Error).message.replace(/\. To specify.*$/, '')}; ${manner}`, error)
    }
  })()
  const { length } = parsed.positionals
  if (length < words.least) throw obstacle(`Something is missing; ${manner}`)
  if (length > words.most) throw obstacle(`"${parsed.positionals[words.most]}" is too much; ${manner}`)
  return parsed
}

const isDiskFull = (error: unknown): error is Error =>
  error instanceof Error &&
  (['53100', 'ENOSPC'].includes(String((error as NodeJS.ErrnoException).code)) || isDiskFull(error.cause))

// Whoever read our output may have gone away (`onefold doctor | head`): the work goes on, unheard.
const unlessUnheard = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
}

const helpOf = (name: string, { summary, usage = '', tells = [] }: Command) => {
  console.log(`onefold ${name} ${usage}`.trim())
  for (const line of ['', summary, ...tells.map((tell) => `  ${tell}`)]) console.log(line)
  return 0
}

const COLUMN = 38

const help = async () => {
  console.log('onefold COMMAND\n')
  for (const [name, load] of Object.entries(commands)) {
    const { usage = '', summary } = (await load()).default
    console.log(
      `  ${`${name} ${usage}`.padEnd(COLUMN)}${name.length + usage.length >= COLUMN - 1 ? `\n${' '.repeat(COLUMN + 2)}` : ''}${summary}`,
    )
  }
  return 0
}
