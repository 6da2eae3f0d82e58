import { join } from 'node:path'
import { command } from './command.ts'
import { configHere, openPlace } from './place.ts'
import { phase } from './progress.ts'
import { writeBackup } from './write-backup.ts'

export default command({
  summary: 'writes everything into one file, beside a running Onefold or without',
  usage: 'FILE.tar.gz',
  words: { least: 1, most: 1 },
  run: async ([file = '']) => {
    const config = configHere()
    const place = await openPlace(config, 'join')
    try {
      await phase(
        'Backup',
        () => writeBackup(place.url, join(config.data, 'files'), file),
        ({ rows, files }) => `${rows} rows, ${files} files in ${file}`,
      )
    } finally {
      await place.stop()
    }
    return 0
  },
})
