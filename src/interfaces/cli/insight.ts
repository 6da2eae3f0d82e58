import { join } from 'node:path'
import { type Config, obstacle, readConfig } from '#support/config/index.ts'
import { open } from '#support/database/database.ts'
import { openLog } from '#support/telemetry/log.ts'
import { command } from './command.ts'
import { untilAskedToStop } from './stop.ts'

const CONNECTIONS = 4

export default command({
  summary: 'keeps the mart of figures; start runs it beside the rest',
  run: async () => {
    const config = readConfig(process.env, { cwd: process.cwd(), chooseData: (wanted) => wanted })
    if (!config.databaseUrl) throw obstacle('Name the database in DATABASE_URL, or run: onefold start --role insight')
    const asked = untilAskedToStop()
    // Whoever started us and has gone away wants nothing more of us.
    if (process.connected) process.on('disconnect', () => asked.fail('Its parent has gone away.'))
    const mart = await keepMart(config, config.databaseUrl)
    const code = await asked.happened
    await mart.stop()
    return code
  },
})

/** The mart of the house on this database, in this process. */
export const keepMart = async ({ data }: Config, url: string) => {
  const { startMart } = await import('#functions/insight/functions.ts')
  const log = openLog()
  const database = open(url, { name: 'onefold insight', size: CONNECTIONS })
  const mart = await startMart(database, join(data, 'mart'), {
    onError: (err) => log.warn({ err }, 'the mart could not follow the books; trying again'),
  })
  return {
    stop: async () => {
      await mart.stop()
      await database.close()
    },
  }
}
