import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDesk, buildProgram } from '../scripts/build.ts'
import { ROOM } from './support/child.ts'
import { memoryOf } from './support/memory.ts'
import { isLarge } from './support/options.ts'

// From nothing to the sample company served, then again with its data there; and what the whole house holds, its mart full, when nobody has asked for
// a minute.
const QUIET_MS = 60_000

const data = mkdtempSync(join(tmpdir(), 'onefold-bench-'))
chmodSync(data, 0o711) // for root PostgreSQL runs as another user, who must get in

const start = async (): Promise<{ program: ChildProcess; seconds: number }> => {
  const since = performance.now()
  const program = spawn(process.execPath, [ROOM, 'bin/onefold.js', 'start'], {
    env: { ...process.env, PORT: '3917', ONEFOLD_DATA: data, ONEFOLD_SAMPLE: isLarge() ? 'large' : 'small' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((ready, failed) => {
    let said = ''
    program.stdout!.on('data', (part: Buffer) => {
      said += part
      if (said.includes('Onefold is ready')) ready()
    })
    program.once('close', () => failed(new Error(`it ended before it was ready:\n${said}`)))
  })
  return { program, seconds: (performance.now() - since) / 1000 }
}

const stop = async (program: ChildProcess) => {
  program.kill('SIGTERM')
  await once(program, 'close')
}

try {
  await buildProgram()
  await buildDesk()
  const first = await start()
  console.log(`first start with the ${isLarge() ? 'large' : 'small'} sample: ${first.seconds.toFixed(1)} s`)
  await stop(first.program)
  const again: number[] = []
  for (let turn = 0; turn < 5; turn += 1) {
    const { program, seconds } = await start()
    again.push(seconds)
    if (turn === 4) {
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
      console.log(`idle memory, PostgreSQL and all: ${memoryOf(program.pid!).toFixed(0)} MB (PSS)`)
    }
    await stop(program)
  }
  again.sort((a, b) => a - b)
  console.log(
    `start with its data there: median ${again[2]!.toFixed(1)} s of ${again.map((s) => s.toFixed(1)).join(', ')}`,
  )
} finally {
  rmSync(data, { recursive: true, force: true })
}
