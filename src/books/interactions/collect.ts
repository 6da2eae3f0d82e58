import { contextOn, type House, refusedByDatabase, system } from '#support/actions/index.ts'
import type { Interaction } from './record.ts'
import { record } from './record.ts'

type Waiting = { rows: Interaction[]; done: (count: number) => void; failed: (error: unknown) => void }

const MOST_ROWS = 500

/**
 * Gathers reports of many requests, writes them in one transaction and then answers each: durable and cheap. What comes alone is written at once;
 * while one batch is being written the next one gathers, so that the busier it is, the more each commit carries; two at most take connections.
 * A batch that fails is tried one by one, so that one bad report costs nobody else.
 */
export const gatherer = (house: House) => {
  const waiting: Waiting[] = []
  let timer: NodeJS.Timeout | undefined
  let busy = 0

  const flush = async () => {
    clearTimeout(timer)
    timer = undefined
    const batch = takeBatch()
    if (!batch.length) return
    busy += 1
    try {
      await write(
        house,
        batch.flatMap((one) => one.rows),
      )
      for (const one of batch) one.done(one.rows.length)
    } catch {
      for (const one of batch)
        await write(house, one.rows).then(one.done, (error) => one.failed(refusedByDatabase(error)))
    } finally {
      busy -= 1
      if (waiting.length) schedule()
    }
  }
  const takeBatch = () => {
    const batch: Waiting[] = []
    for (let rows = 0; waiting.length && rows < MOST_ROWS; rows += batch.at(-1)!.rows.length)
      batch.push(waiting.shift()!)
    return batch
  }
  const schedule = () => {
    const isFull = waiting.reduce((sum, one) => sum + one.rows.length, 0) >= MOST_ROWS
    if (isFull && busy < 2) void flush()
    else if (!busy) timer ??= setTimeout(flush)
  }
  return {
    /** Resolves when these rows are durable. */
    collect: (rows: Interaction[]) =>
      new Promise<number>((done, failed) => {
        waiting.push({ rows, done, failed })
        schedule()
      }),
    flush,
  }
}

const write = (house: House, rows: Interaction[]) =>
  house.database.transaction(
    async (tx) => {
      const { ctx, flush } = contextOn(tx, { ...system, id: 'collect' })
      const count = await record(ctx, rows, { isTrusted: false })
      await flush()
      return count
    },
    { isBrief: true },
  )
