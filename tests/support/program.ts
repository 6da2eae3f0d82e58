import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** The whole of Onefold in a process of its own, as an operator runs it. */
export type Program = {
  readonly url: string
  readonly process: ChildProcess
  /** Everything that it has printed so far. */
  output(): string
  /** Asks it to stop and waits; gives the exit code. */
  stop(): Promise<number | null>
  /** Ends it without a word, as a power cut would. */
  kill(): Promise<void>
}

/** A folder for ONEFOLD_DATA that the database's user may enter; removed when the test file is done. */
export const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'onefold-data-'))
  chmodSync(folder, 0o711)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** Runs `onefold WORDS` to its end. */
export const runCommand = async (
  words: string[],
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> => {
  const { child, output } = launch(words, env)
  await once(child, 'close')
  return { code: child.exitCode, output: output() }
}

/** Starts Onefold and waits until it is ready. `env` names at least ONEFOLD_DATA or DATABASE_URL. Stopped when the test file is done. */
export const startProgram = async (env: Record<string, string>): Promise<Program> => {
  const port = env.PORT ?? String(await freePort())
  const { child, output } = launch(['start'], { PORT: port, ONEFOLD_SAMPLE: 'none', ...env })
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    child.kill(signal)
    await once(child, 'close')
    return child.exitCode
  }
  afterAll(() => end('SIGTERM'))
  await new Promise<void>((ready, failed) => {
    const look = () => output().includes('Onefold is ready') && ready()
    child.stdout?.on('data', look)
    child.once('close', () => failed(new Error(`it ended before it was ready:\n${output()}`)))
  })
  return {
    url: `http://localhost:${port}`,
    process: child,
    output,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  }
}

const launch = (words: string[], env: Record<string, string>) => {
  const { PORT, HOST, DATABASE_URL, ONEFOLD_DATA, ...rest } = process.env
  const child = spawn(process.execPath, ['bin/onefold.js', ...words], {
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const listen = (part: Buffer) => (said += part)
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return { child, output: () => said }
}
