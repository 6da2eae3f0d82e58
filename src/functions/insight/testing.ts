import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Database } from '#support/database/index.ts'
import { type RunningMart, startMart } from './mart/run.ts'

/** A mart of a test's house in the test's own process; gone when the test file is done. */
export const testMart = async (database: Database): Promise<RunningMart & { folder: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'onefold-test-mart-'))
  const mart = await startMart(database, folder, {
    turn: 'fail',
    onError: (error) => console.error('mart', error),
  })
  let isStopped = false
  const stop = async () => {
    if (isStopped) return
    isStopped = true
    await mart.stop()
  }
  afterAll(async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  })
  return { ...mart, stop, folder }
}
