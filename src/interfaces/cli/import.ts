import { readFileSync } from 'node:fs'
import { system } from '#support/actions/index.ts'
import { obstacle } from '#support/config/index.ts'
import { command } from './command.ts'
import { importNamed } from './entities.ts'
import { inHouse } from './place.ts'

const MOST_SHOWN = 20

export default command({
  summary: 'takes rows from a CSV file as export writes it; exit code 1 when some were refused',
  usage: 'ENTITY FILE.csv [--dry-run]',
  options: { 'dry-run': { type: 'boolean', default: false } },
  words: { least: 2, most: 2 },
  run: ([name = '', file = ''], values) =>
    inHouse(async (house) => {
      const csv = textOf(file)
      const request = { actor: system, dryRun: values['dry-run'] === true }
      const { created, updated, unchanged, refused } = await importNamed(house, name).run(house.database, request, csv)
      console.log(
        `${created} new, ${updated} changed, ${unchanged} as before, ${refused.length} refused${request.dryRun ? ' (nothing was written)' : ''}`,
      )
      for (const { line, column, reason, value, accepted } of refused.slice(0, MOST_SHOWN))
        console.log(
          `  line ${line}${column ? `, ${column}` : ''}: ${reason}${value ? ` "${value}"` : ''}${accepted ? `; accepted: ${accepted}` : ''}`,
        )
      if (refused.length > MOST_SHOWN) console.log(`  ... and ${refused.length - MOST_SHOWN} more`)
      return refused.length ? 1 : 0
    }),
})

const textOf = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw obstacle(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`, error)
  }
}
