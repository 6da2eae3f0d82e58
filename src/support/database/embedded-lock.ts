import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What PostgreSQL writes into its folder while it runs there. */
export type Lock = {
  pid: number
  port: number
  /** The folder of its socket; empty when it listens by TCP alone. */
  sockets: string
  state: string
}

/** The server that runs on `folder`, or ran there when it was killed. */
export const findLock = (folder: string): Lock | undefined => {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    return { pid, port, sockets: lines[4]?.trim() ?? '', state: lines[7]?.trim() ?? '' }
  } catch {
    return undefined
  }
}

/** True when a process of this number lives, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** True when process `pid` is a PostgreSQL: after a restart of the machine its number may belong to another program. */
export const isPostgres = (pid: number): boolean => isAlive(pid) && /postgres/.test(commandOf(pid))

const commandOf = (pid: number) => {
  if (process.platform === 'win32') return 'postgres' // not to be told apart cheaply: PostgreSQL itself decides
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? ''
  }
}
