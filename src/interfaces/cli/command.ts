import type { ParseArgsOptionsConfig } from 'node:util'

type Values = Record<string, string | boolean | undefined>

/** One word after `onefold`. `run` gives the exit code, 0 when it gives none. */
export type Command = {
  summary: string
  /** What stands behind the word, as help shows it: `FILE`, `[--role ROLE]`. */
  usage?: string
  /** What each word and option means, a line each. */
  tells?: string[]
  options?: ParseArgsOptionsConfig
  /** How many words it takes; none by default. */
  words?: { least: number; most: number }
  run: (words: string[], values: Values) => Promise<number | undefined>
}

export const command = (declared: Command): Command => declared
