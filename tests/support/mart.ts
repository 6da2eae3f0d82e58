import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type RunningMart, startMart } from '#functions/insight/functions.ts'
import type { Database } from '#support/database/index.ts'

/** A mart of a test's house in the test's own process; gone when the test file is done. */
export const testMart = async (database: Database): Promise<RunningMart> => {
  const folder = await mkdtemp(join(tmpdir(), 'onefold-test-mart-'))
  const onError = (error: unknown) => console.error('mart', error)
  const mart = await startMart(database, folder, { turn: 'fail', onError })
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= mart.stop()
    return stopped
  }
  afterAll(async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  })
  return { ...mart, stop }
}
