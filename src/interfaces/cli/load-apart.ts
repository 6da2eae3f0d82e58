import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Config, obstacle, ROOT } from '#support/config/index.ts'

// A year leaves much garbage early: with room for the young, little of it is looked at twice.
const ROOMY = '--max-semi-space-size=96'
/** Documents of a large year stay in memory until it is over. */
export const ROOM_FOR_LARGE = '--max-old-space-size=6000'

/** Loads the sample in a process of its own, which gives its memory back when it is done; stops it when `stopped` comes first. */
export const loadApart = async (config: Config, size: string, stopped: Promise<unknown>): Promise<void> => {
  const room = size === 'large' ? [ROOMY, ROOM_FOR_LARGE] : [ROOMY]
  const child = spawn(process.execPath, [...room, join(ROOT, 'bin', 'onefold.js'), 'sample', size], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ONEFOLD_DATA: config.data },
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  void stopped.then(() => child.kill())
  const code = await ended
  if (code !== 0)
    throw obstacle('The sample company was not loaded; nothing of it is left. The next start tries again.')
}
