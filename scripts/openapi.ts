// Writes what the API is: generated/openapi.json for readers and other programs, api-types.d.ts for the desk's typed client.
// `--check` only compares them with what is committed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { register } from 'tsx/esm/api'

// The shop's pages are TSX, which Node does not read by itself.
register()
const { openApp } = await import('#interfaces/http/app.ts')
const { openApi } = await import('#interfaces/http/openapi.ts')
const { usualParts } = await import('#interfaces/http/parts.ts')
const { modules } = await import('#modules')
const { open } = await import('#support/database/index.ts')
const { supportModules } = await import('#support/modules.ts')

const JSON_FILE = 'src/interfaces/http/generated/openapi.json'
const TYPES_FILE = 'src/interfaces/desk/api-types.d.ts'

/** The description needs no database: nothing asks for a connection before a request comes. */
const describeApi = async () => {
  const database = open('postgres://nobody@127.0.0.1:1/nothing')
  const house = {
    database,
    modules: [...supportModules, ...modules],
    url: 'http://localhost:3000',
    filesFolder: '',
    mailFolder: '',
    secret: 'only a description, nothing is signed',
  }
  const app = await openApp(house, usualParts)
  const document = openApi(app)
  await app.close()
  await database.close()
  return document
}

const document = await describeApi()
const types = astToString(await openapiTypescript(document as never, { alphabetize: false }))
const wanted: Record<string, string> = {
  [JSON_FILE]: `${JSON.stringify(document, null, 1)}\n`,
  [TYPES_FILE]: `// Made by scripts/openapi.ts from the actions' schemas.\n${types}`,
}

const isFresh = ([file, text]: [string, string]) =>
  existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text

if (process.argv.includes('--check')) {
  const stale = Object.entries(wanted).filter((one) => !isFresh(one))
  for (const [file] of stale) console.error(`${file} is not what the actions say: run node scripts/openapi.ts`)
  process.exit(stale.length ? 1 : 0)
}
for (const [file, text] of Object.entries(wanted)) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
console.log(`${Object.keys(document.paths as object).length} addresses`)
process.exit(0)
