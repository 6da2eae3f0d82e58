import { z } from 'zod'
import type { Job, Outside } from '#support/actions/index.ts'
import { forgetEvents } from './forget.ts'
import { retryParked } from './retry.ts'
import { LIVE, subscribersOf } from './subscribers.ts'

const KEPT_DAYS = 30
const TRIED_BY_ITSELF = 6

const retrySchema = z.object({ subscriber: z.string(), subject: z.string() })

/** Delivers parked events of one subject, as somebody asked. */
export const retry: Job = {
  run: async ({ house }, payload: unknown) => {
    const { subscriber: name, subject } = retrySchema.parse(payload)
    const subscriber = subscribersOf(house.modules).find((one) => one.name === name)
    if (subscriber) await retryParked(house.database, subscriber, subject)
  },
}

/** What could not be digested may go by now: a period was opened, an account named. After some tries only people retry. */
export const retryAll: Job = {
  every: '*/10 * * * *',
  run: async (outside: Outside) => {
    const { database, modules } = outside.house
    const { rows } = await database.pool.query<{ subscriber: string; subject: string }>(
      `select subscriber, subject from parked_events group by subscriber, subject having max(attempts) < $1 limit 500`,
      [TRIED_BY_ITSELF],
    )
    const subscribers = subscribersOf(modules)
    for (const { subscriber: name, subject } of rows) {
      if (outside.signal?.aborted) return
      const subscriber = subscribers.find((one) => one.name === name)
      if (subscriber) await retryParked(database, subscriber, subject)
    }
  },
}

/** Deletes what everybody has read long ago. */
export const forget: Job = {
  every: '40 2 * * *',
  run: async ({ house, signal }) => {
    const before = new Date(Date.now() - KEPT_DAYS * 86_400_000)
    const names = [...subscribersOf(house.modules).map(({ name }) => name), LIVE]
    await forgetEvents(house.database, names, { before, signal })
  },
}
