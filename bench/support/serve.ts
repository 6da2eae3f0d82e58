import { openHouse } from '#interfaces/cli/place.ts'
import { serve } from '#interfaces/http/server.ts'
import { startWorker } from '#interfaces/worker/worker.ts'
import { configOf } from './place.ts'

// The program as `onefold start` runs it: web and worker in one process, only that nobody is told to wait.
const { data, url } = JSON.parse(process.argv[2]!) as { data: string; url: string }
const config = configOf(data)
const house = await openHouse(config, url)
const generous = { max: Number.MAX_SAFE_INTEGER, seconds: 60 }
const limits = { signIn: generous, account: generous, lookUp: generous, collect: generous, write: generous }
const working = await startWorker(house)
const serving = await serve({ house, config, limits })
process.once('disconnect', async () => {
  await serving.stop()
  await working.stop()
  await house.database.close()
  process.exit(0)
})
process.send!(serving.port)
