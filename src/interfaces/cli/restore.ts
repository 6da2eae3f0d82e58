import { join } from 'node:path'
import { command } from './command.ts'
import { examine } from './examine.ts'
import { configHere, openHouse, openPlace } from './place.ts'
import { phase } from './progress.ts'
import { readBackup } from './read-backup.ts'

export default command({
  summary: 'fills an empty database from a backup, then has the doctor look at it',
  usage: 'FILE.tar.gz',
  words: { least: 1, most: 1 },
  run: async ([file = '']) => {
    const config = configHere()
    const place = await openPlace(config, 'refuse')
    try {
      await phase(
        'Restore',
        () => readBackup(place.url, join(config.data, 'files'), file),
        ({ rows, files }) => `${rows} rows, ${files} files`,
      )
      const house = await openHouse(config, place.url, 'onefold restore')
      const found = await examine(house).finally(() => house.database.close())
      return found ? 1 : 0
    } finally {
      await place.stop()
    }
  },
})
