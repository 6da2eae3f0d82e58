import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const search = (folder: string): string => {
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'onefold') return folder
  if (folder === dirname(folder)) throw new Error('no package.json of onefold above this file')
  return search(dirname(folder))
}

/** The folder that holds package.json, migrations/ and dist/, whether the program runs from its sources or built. */
export const ROOT: string = search(dirname(fileURLToPath(import.meta.url)))
