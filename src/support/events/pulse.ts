import { setTimeout as sleep } from 'node:timers/promises'

/** What a beat found: more to do at once; something that ripens soon; nothing. */
export type Found = 'more' | 'soon' | 'nothing'

export type Pulse = {
  /** Beats now instead of after the pause. */
  wake(): void
  /** Lets the present beat end; resolves when it has. */
  stop(): Promise<void>
}

const SOON_MS = 100
/** Who commits at the same moment as the first comes along. */
const TOGETHER_MS = 5
const RETRY_MS = 1000

/**
 * Repeats `beat`: at once while there is more, every 100 ms while something is about to come, else after pauses that grow up to
 * `slowestMs`. A nudge after some rest is answered at once; those that follow are gathered until `gapMs` after the last beat. A beat that
 * throws is reported and tried again after a second.
 */
export const pulse = (
  beat: () => Promise<Found>,
  { slowestMs = 1000, gapMs = 5, onError = (_: unknown) => {} } = {},
): Pulse => {
  let isStopped = false
  let isWoken = false
  let rouse = () => {}

  const pause = async (ms: number) => {
    if (isWoken || isStopped) return
    const rest = resting(ms)
    rouse = rest.end
    await rest.over
    rouse = () => {}
  }

  const live = async () => {
    let idleMs = SOON_MS
    while (!isStopped) {
      isWoken = false
      const began = performance.now()
      const found = await beat().catch((error: unknown) => {
        onError(error)
        return 'failed' as const
      })
      if (found === 'more') idleMs = SOON_MS
      else if (found === 'failed') await pause(RETRY_MS)
      else {
        await pause(found === 'soon' ? SOON_MS : idleMs)
        idleMs = isWoken || found === 'soon' ? SOON_MS : Math.min(idleMs * 2, slowestMs)
        if (isWoken && !isStopped) await sleep(Math.max(TOGETHER_MS, began + gapMs - performance.now()))
      }
    }
  }
  const ended = live()

  return {
    wake: () => {
      isWoken = true
      rouse()
    },
    stop: async () => {
      isStopped = true
      rouse()
      await ended
    },
  }
}

const resting = (ms: number): { over: Promise<void>; end(): void } => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  const end = () => {
    clearTimeout(timer)
    resolve()
  }
  return { over: promise, end }
}
