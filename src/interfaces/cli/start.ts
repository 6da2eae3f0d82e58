import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { SignIn } from '#interfaces/sample/sign-ins.ts'
import type { House } from '#support/actions/index.ts'
import { type Config, obstacle, ROOT } from '#support/config/index.ts'
import { migrate } from '#support/database/migrate.ts'
import { type Log, openLog } from '#support/telemetry/index.ts'
import { command } from './command.ts'
import { loadApart } from './load-apart.ts'
import { configHere, openHouse, openPlace } from './place.ts'
import { phase, seconds } from './progress.ts'
import { giveBackAtRest } from './rest.ts'
import { samplePassword } from './sample-password.ts'
import { untilAskedToStop } from './stop.ts'

type Stoppable = { stop(): Promise<void> }

const ROLES = ['all', 'web', 'worker', 'insight'] as const

/** What shows pages and answers the API. */
const isWeb = (role: (typeof ROLES)[number]) => role === 'all' || role === 'web'

export default command({
  summary: 'starts everything and serves until Ctrl-C',
  usage: '[--role all|web|worker|insight]',
  tells: [
    '--role all      everything in one, with its own database unless DATABASE_URL names another (so it is without --role)',
    '--role web      pages and API; --role worker: events and jobs; --role insight: figures. Any number on one database',
    'Settings: PORT HOST ONEFOLD_URL ONEFOLD_DATA DATABASE_URL SMTP_URL TRUST_PROXY LOG_LEVEL ONEFOLD_SAMPLE ONEFOLD_SAMPLE_PASSWORD;',
    'docs/operation.md says what each is for.',
  ],
  options: { role: { type: 'string', default: 'all' } },
  run: async (_, { role }) => {
    if (!ROLES.some((known) => known === role))
      throw obstacle(`--role ${role} is not possible: it must be ${ROLES.join(', ')}.`)
    return start(role as (typeof ROLES)[number])
  },
})

/** So long it may take until a lost database is noticed by the connection that watches it. */
const A_MOMENT_MS = 300

const start = async (role: (typeof ROLES)[number]) => {
  const since = performance.now()
  const asked = untilAskedToStop()
  const config = configHere()
  const log = openLog()
  const desk = isWeb(role) ? buildDesk() : undefined
  const place = await phase(
    'Database',
    () => openPlace(config, role === 'all' ? 'refuse' : 'join'),
    ({ says }) => says,
  )
  const running: Stoppable[] = [place]
  try {
    place.whenLost(() => asked.fail('The database has gone away.'))
    await phase(
      'Tables',
      () => migrate(place.url),
      (applied) => (applied.length ? `${applied.length} migrations applied` : 'up to date'),
    )
    if (role === 'insight') {
      running.push(await phase('Insight', () => insight(config, place.url)))
      return await asked.happened
    }
    const house = await openHouse(config, place.url)
    running.push({ stop: () => house.database.close() })
    const signIns =
      role === 'all' && config.sample !== 'none' ? await sample(house, config, config.sample, asked.happened) : []
    if (role !== 'web') running.push(await phase('Jobs', () => work(house, log)))
    if (desk)
      await phase(
        'Desk',
        () => desk,
        (problem) => (problem ? `not built: ${problem}` : 'ready'),
      )
    if (isWeb(role)) running.push(await phase('Web', () => serve(config, house, log)))
    if (role === 'all') running.push(await phase('Insight', () => besideUs(config, place.url, log)))
    announce(config, signIns, since)
    if (role === 'all') await announceFounding(house)
    running.push(giveBackAtRest())
    return await asked.happened
  } catch (error) {
    // Whoever told it to stop, or took its database away, said why: what broke by that is no news.
    const code = await Promise.race([asked.happened, wait(A_MOMENT_MS)])
    if (code === undefined) throw error
    return code
  } finally {
    for (const each of running.reverse()) await each.stop()
  }
}

/** In a clone the desk is built in a process of its own while the database starts; quick when it is fresh. Gives what went wrong. */
const buildDesk = () => {
  const build = join(ROOT, 'scripts', 'build.ts')
  if (!existsSync(build)) return Promise.resolve('')
  const child = spawn(process.execPath, [build], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part))
  return new Promise<string>((done) =>
    child.on('close', (code) => done(code === 0 ? '' : said.trim() || `it ended with ${code}`)),
  )
}

const sample = async (house: House, config: Config, size: string, stopped: Promise<unknown>) => {
  const { sampleSignIns } = await import('#interfaces/sample/sign-ins.ts')
  const password = samplePassword(config)
  const there = await sampleSignIns(house, password)
  if (there) return there
  await phase('Sample company', () => loadApart(config, size, stopped))
  return (await sampleSignIns(house, password)) ?? []
}

/** The mart, in this process or in one of its own: it may be killed without harm to the rest. */
const insight = async (config: Config, url: string) => (await import('./insight.ts')).keepMart(config, url)
const besideUs = async ({ data }: Config, url: string, log: Log) => {
  const { keepInsight } = await import('#interfaces/worker/keep-insight.ts')
  return keepInsight({ url, data, log })
}

const work = async (house: House, log: Log) => {
  const { startWorker } = await import('#interfaces/worker/worker.ts')
  return startWorker(house, { log })
}

const serve = async (config: Config, house: House, log: Log) => {
  const { serve } = await import('#interfaces/http/server.ts')
  try {
    return await serve({ config, house, logger: log })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw obstacle(`Port ${config.port} is taken by another program: choose another PORT.`, error)
    if (code === 'EACCES')
      throw obstacle(`Port ${config.port} may not be used by this user: choose a PORT from 1024 on.`, error)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw obstacle(`HOST=${config.host} is not an address of this machine.`, error)
    throw error
  }
}

/** Until somebody owns the house, the way in is this link; it is shown here and nowhere else. */
const announceFounding = async (house: House) => {
  const { awaitsOwner, foundingLink } = await import('#interfaces/start/founding-link.ts')
  if (await awaitsOwner(house)) console.log(`\nFound your company here, once:\n  ${foundingLink(house)}`)
}

const announce = (config: Config, signIns: SignIn[], since: number) => {
  console.log(`\nOnefold is ready (${seconds(since)} s).`)
  for (const [name, path] of [
    ['Start', '/'],
    ['Shop', '/shop'],
    ['Desk', '/desk'],
    ['API', '/api/docs'],
  ])
    console.log(`  ${name?.padEnd(6)} ${config.url}${path}`)
  if (signIns.length) console.log(`\nSample sign-ins, password ${signIns[0]?.password}`)
  for (const { role, email } of signIns) console.log(`  ${email.padEnd(32)} ${role}`)
  console.log('\nCtrl-C stops it.')
}
