import { migrate } from '#support/database/migrate.ts'
import { command } from './command.ts'
import { configHere, openPlace } from './place.ts'
import { phase } from './progress.ts'

export default command({
  summary: 'brings the database to the form that this version needs',
  run: async () => {
    const config = configHere()
    const place = await phase(
      'Database',
      () => openPlace(config, 'join'),
      ({ says }) => says,
    )
    try {
      await phase(
        'Migrations',
        () => migrate(place.url),
        (names) => names.join(', ') || 'nothing to do',
      )
    } finally {
      await place.stop()
    }
    return 0
  },
})
