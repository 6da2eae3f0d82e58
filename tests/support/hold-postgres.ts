// Another Onefold, as far as a data folder can tell: owns its database until told to stop, or killed.
import { startPostgres } from '#support/database/embedded.ts'

const postgres = await startPostgres(process.argv[2]!, { settings: { fsync: 'off' } })
console.log(`${postgres.how} ${postgres.pid}`)
process.on('SIGTERM', () => void postgres.stop().then(() => process.exit(0)))
setInterval(() => {}, 60_000)
