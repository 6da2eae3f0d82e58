import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from '#support/database/embedded-lock.ts'

/** Runs `work` while no other process holds the lock `file`; a dead process's lock does not count. */
export const underLock = async (file: string, work: () => Promise<void>): Promise<void> => {
  mkdirSync(dirname(file), { recursive: true })
  while (!take(file)) await wait(100)
  try {
    await work()
  } finally {
    rmSync(file, { force: true })
  }
}

const take = (file: string) => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const owner = holderOf(file)
    if (owner && !isAlive(owner)) rmSync(file, { force: true })
    return false
  }
}

const holderOf = (file: string) => {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
