import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
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
      await house.database
        .transaction((tx) => pipeline(csvOf(contextOn(tx, system).ctx, entity), output, { end: file !== undefined }), {
          isolation: 'repeatable read',
          readOnly: true,
        })
        .catch(unlessUnread)
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

// `onefold export items | head` has seen enough.
const unlessUnread = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
}
