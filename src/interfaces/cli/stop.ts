const PARENT_CHECK_MS = 500

/** Resolves `happened` at Ctrl-C, when a supervisor asks, or when `stop` is called. A second Ctrl-C ends the process at once. */
export const untilAskedToStop = (): { happened: Promise<void>; stop(why: string): void } => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let isAsked = false
  const stop = (why: string) => {
    if (isAsked) return
    isAsked = true
    console.log(`\n${why} Stopping ...`)
    resolve()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => (isAsked ? process.exit(130) : stop('')))
  }
  watchParent(() => stop('npm has gone away.'))
  return { happened: promise, stop }
}

// npm passes no signal on: when a supervisor ends `npm start`, we notice that our parent has changed.
const watchParent = (gone: () => void) => {
  if (process.env.npm_lifecycle_event !== 'start') return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && gone(), PARENT_CHECK_MS).unref()
}
