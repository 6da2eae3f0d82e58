const PARENT_CHECK_MS = 500

/**
 * Resolves `happened` with the exit code: 0 at Ctrl-C or when a supervisor asks, 1 when `fail` says that it cannot go on. A second
 * Ctrl-C ends the process at once.
 */
export const untilAskedToStop = (): { happened: Promise<number>; fail(why: string): void } => {
  const { promise, resolve } = Promise.withResolvers<number>()
  let isAsked = false
  const stop = (code: number, why = '') => {
    if (isAsked) return
    isAsked = true
    console.log(`\n${why}Stopping ...`)
    resolve(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => (isAsked ? process.exit(130) : stop(0)))
  }
  watchParent(() => stop(0, 'npm has gone away. '))
  return { happened: promise, fail: (why) => stop(1, `${why} `) }
}

// npm passes no signal on: when a supervisor ends `npm start`, we notice that our parent has changed.
const watchParent = (gone: () => void) => {
  if (process.env.npm_lifecycle_event !== 'start') return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && gone(), PARENT_CHECK_MS).unref()
}
