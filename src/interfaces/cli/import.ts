import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import {
  checkImport,
  getImport,
  getMapping,
  listProblems,
  mappingSchema,
  readAgain,
  reasonOf,
  receiveImport,
  runImport,
  startImport,
} from '#functions/integration/index.ts'
import { problemTexts, reasonSaid } from '#interfaces/http/problems.ts'
import { type House, parse, run, system } from '#support/actions/index.ts'
import { obstacle } from '#support/config/index.ts'
import { command } from './command.ts'
import { importNamed } from './entities.ts'
import { inHouse } from './place.ts'

const MOST_SHOWN = 20

export default command({
  summary:
    'takes rows from a file: any CSV or Excel file by a mapping (saved code or JSON file), or a CSV file as export writes it; exit code 1 when some were refused',
  usage: 'FILE --mapping MAPPING | ENTITY FILE.csv [--dry-run]',
  tells: [
    '--mapping MAPPING  code of a mapping saved at the desk, or a JSON file that holds one',
    'ENTITY FILE.csv    a file with the columns that onefold export ENTITY writes',
    '--dry-run          says what would change and writes nothing',
  ],
  options: { 'dry-run': { type: 'boolean', default: false }, mapping: { type: 'string' } },
  words: { least: 1, most: 2 },
  run: ([first = '', second], values) =>
    inHouse((house) => {
      const isTrial = values['dry-run'] === true
      if (typeof values.mapping === 'string') return byMapping(house, first, values.mapping, isTrial)
      if (second === undefined)
        throw obstacle('Say what the file holds: --mapping MAPPING, or the name of an entity before it.')
      return byEntity(house, first, second, isTrial)
    }),
})

const byEntity = async (house: House, name: string, file: string, dryRun: boolean) => {
  const request = { actor: system, dryRun }
  const report = await importNamed(house, name).run(house.database, request, textOf(file))
  const { created, updated, unchanged, refused } = report
  console.log(
    `${created} new, ${updated} changed, ${unchanged} as before, ${new Set(refused.map(({ line }) => line)).size} refused${dryRun ? ' (nothing was written)' : ''}`,
  )
  const texts = problemTexts(house)
  for (const one of refused.slice(0, MOST_SHOWN)) {
    const where = `line ${one.line}${one.column ? `, ${one.column}` : ''}${one.value ? ` "${one.value}"` : ''}`
    console.log(`  ${where}: ${reasonSaid(one, texts, 'en')}`)
  }
  if (refused.length > MOST_SHOWN) console.log(`  ... and ${refused.length - MOST_SHOWN} more`)
  return refused.length ? 1 : 0
}

/** The same steps as at the desk: the file is received, read, tried or written; a run that is broken off goes on at the desk or in the running server. */
const byMapping = async (house: House, file: string, named: string, isTrial: boolean) => {
  if (!existsSync(file) || !statSync(file).isFile()) throw obstacle(`${file} cannot be read.`)
  const as = { actor: system }
  const { mapping, reading } = await definitionOf(house, named)
  const { id } = await receiveImport(house, as, { name: basename(file), stream: createReadStream(file) })
  if (reading) await readAgain(house, as, id, reading)
  await run(house.database, isTrial ? checkImport : startImport, as, { id, mapping })
  const watch = setInterval(() => void tellProgress(house, id), 5000)
  await runImport(house, id).finally(() => clearInterval(watch))
  return tellOutcome(house, id)
}

const definitionOf = async (house: House, named: string) => {
  if (!named.endsWith('.json'))
    return (
      await run(house.database, getMapping, { actor: system }, { code: named }).catch(() => {
        throw obstacle(`There is no saved mapping ${named}.`)
      })
    ).definition
  const written = readJson(named)
  return { mapping: parse(mappingSchema, written.mapping ?? written), reading: written.reading }
}

const readJson = (file: string) => {
  try {
    return JSON.parse(textOf(file)) as { mapping?: object; reading?: object }
  } catch (error) {
    throw error instanceof SyntaxError ? obstacle(`${file} holds no JSON: ${error.message}.`, error) : error
  }
}

const tellProgress = async (house: House, id: string) => {
  const { phase, rowsRead, rowsDone } = await run(house.database, getImport, { actor: system }, { id })
  console.log(phase === 'rows' ? `  ${rowsDone} of ${rowsRead} rows` : `  ${phase}: ${rowsRead} rows read`)
}

const tellOutcome = async (house: House, id: string) => {
  const { counts, state, problem } = await run(house.database, getImport, { actor: system }, { id })
  for (const [of, { created, updated, unchanged, refused }] of Object.entries(counts))
    console.log(`${of}: ${created} new, ${updated} changed, ${unchanged} as before, ${refused} lines refused`)
  if (state === 'checked') console.log('(nothing was written)')
  if (state === 'failed') console.log(`It broke off: ${problem}. What was written stays; go on at the desk.`)
  const { problems } = await run(house.database, listProblems, { actor: system }, { id, limit: MOST_SHOWN })
  for (const one of problems.slice(0, MOST_SHOWN)) console.log(`  line ${one.line}: ${reasonOf(one, 'en')}`)
  return state === 'failed' || problems.length ? 1 : 0
}

const textOf = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw obstacle(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`, error)
  }
}
