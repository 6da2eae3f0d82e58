import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

export type Source = { path: string; text: string; isTest: boolean }

export type Import = {
  /** Path from the project's folder, or the name of a package. */
  target: string
  isTypeOnly: boolean
}

/** All sources below the folders, with forward slashes. */
export const readSources = (...folders: string[]): Source[] =>
  folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/generated|\.d\.ts$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8'), isTest: /\.test\.tsx?$/.test(path) }))

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^'"]*?\sfrom\s*)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g

/** What a source imports, with `#floor/...` and relative paths resolved. */
export const importsOf = ({ path, text }: Source): Import[] => [
  ...[...text.matchAll(STATEMENT)].map((found) => ({
    target: resolve(path, found[2]!),
    isTypeOnly: found[1] !== undefined,
  })),
  ...[...text.matchAll(DYNAMIC)].map((found) => ({ target: resolve(path, found[1]!), isTypeOnly: false })),
]

const resolve = (from: string, name: string) => {
  if (name === '#modules') return 'src/modules.ts'
  if (name.startsWith('#')) return posix.join('src', name.slice(1))
  if (name.startsWith('.')) return join(dirname(from), name).replaceAll('\\', '/')
  return name
}
