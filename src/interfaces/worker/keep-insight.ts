import { type ChildProcess, fork } from 'node:child_process'
import { countFailure, type Log } from '#support/telemetry/index.ts'

const SOONEST_MS = 500
const LATEST_MS = 30_000
/** One that lived so long did not die of its start. */
const HEALTHY_MS = 60_000
const PATIENCE_MS = 10_000

export type Kept = { pid(): number | undefined; stop(): Promise<void> }

/**
 * Runs the insight process beside this one and starts it again whenever it dies, after pauses that grow while it dies at once. The rest of the house goes
 * on without it: whoever asks for figures is told how old they are.
 */
export const keepInsight = ({ url, data, log }: { url: string; data: string; log: Log }): Kept => {
  let child: ChildProcess | undefined
  let again: NodeJS.Timeout | undefined
  let pauseMs = SOONEST_MS
  let isStopped = false

  const begin = () => {
    const since = Date.now()
    const started = launch(url, data)
    child = started
    started.once('exit', (code, signal) => {
      if (isStopped) return
      countFailure('insight')
      pauseMs = Date.now() - since > HEALTHY_MS ? SOONEST_MS : Math.min(pauseMs * 2, LATEST_MS)
      log.warn({ code, signal, pauseMs }, 'the insight process has ended; starting it again')
      again = setTimeout(begin, pauseMs)
    })
    started.on('error', (err) => log.warn({ err }, 'the insight process cannot be started'))
  }
  begin()
  return {
    pid: () => child?.pid,
    stop: async () => {
      isStopped = true
      clearTimeout(again)
      if (child) await ended(child)
    },
  }
}

/** The same program, with little memory: threads of its allocator each keep a heap of their own. */
const launch = (url: string, data: string): ChildProcess =>
  fork(process.argv[1]!, ['insight'], {
    env: { ...process.env, DATABASE_URL: url, ONEFOLD_DATA: data, MALLOC_ARENA_MAX: '2' },
    execArgv: [...process.execArgv, '--max-semi-space-size=2', '--max-old-space-size=192'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

const ended = (child: ChildProcess) =>
  new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.once('exit', () => {
      clearTimeout(late)
      done()
    })
    child.kill('SIGTERM')
  })
