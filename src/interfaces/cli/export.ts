import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { contextOn, system } from '#support/actions/index.ts'
import { obstacle } from '#support/config/index.ts'
import { csvOf } from '#support/entity/index.ts'
import { command } from './command.ts'
import { entityNamed } from './entities.ts'
import { inHouse } from './place.ts'

export default command({
  summary: 'writes all rows of an entity as CSV, to FILE or to the screen',
  usage: 'ENTITY [FILE.csv]',
  words: { least: 1, most: 2 },
  run: async ([name = '', file]) => {
    await inHouse(async (house) => {
      const entity = entityNamed(house, name)
      const output = file ? await opened(file) : process.stdout
      await house.database.transaction(
        async (tx) => {
          for await (const part of csvOf(contextOn(tx, system).ctx, entity)) {
            if (output.destroyed) return // whoever read it has gone away
            if (!output.write(part)) await once(output, 'drain').catch(() => {})
          }
        },
        { isolation: 'repeatable read', readOnly: true },
      )
      if (file) await new Promise<void>((done) => output.end(done))
    })
    return 0
  },
})

const opened = async (file: string) => {
  const stream = createWriteStream(file)
  try {
    await once(stream, 'open')
    return stream
  } catch (error) {
    throw obstacle(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`, error)
  }
}
