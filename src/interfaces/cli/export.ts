import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { contextOn, system } from '#support/actions/index.ts'
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
      const output = file ? createWriteStream(file) : process.stdout
      await house.database.transaction(
        async (tx) => {
          for await (const part of csvOf(contextOn(tx, system).ctx, entity))
            if (!output.write(part)) await once(output, 'drain')
        },
        { isolation: 'repeatable read', readOnly: true },
      )
      if (file) await new Promise<void>((done) => output.end(done))
    })
    return 0
  },
})
