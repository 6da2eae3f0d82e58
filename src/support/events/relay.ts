import type { House } from '#support/actions/index.ts'
import { carefully } from './deliver-carefully.ts'
import { startListening } from './listen.ts'
import { announce, forgetMissed } from './live.ts'
import { type Found, type Pulse, pulse } from './pulse.ts'
import { ensureCursors, type Subscriber, subscribersOf } from './subscribers.ts'

export type Relay = { stop(): Promise<void> }

/** What comes this close together goes in one transaction: the busier the house, the less each event costs. */
const GATHER_MS = 100

type Options = { onError?: (error: unknown, subscriber: string) => void; clock?: () => Date }

/**
 * Delivers events to all modules of this house until it is stopped. Any number of processes may run one: each subscriber is served by
 * one of them at a time. Nudged by commits of this process and by news of others, else it looks by itself.
 */
export const startRelay = async (house: House, { onError = () => {}, clock }: Options = {}): Promise<Relay> => {
  const { database } = house
  await ensureCursors(database, house.modules)
  await forgetMissed(database)
  const subscribers = subscribersOf(house.modules).map((subscriber) => ({
    subscriber,
    pulse: pulse(beatOf(house, subscriber, clock), {
      slowestMs: 2000,
      gapMs: GATHER_MS,
      onError: (error) => onError(error, subscriber.name),
    }),
  }))
  const wake = (types: ReadonlySet<string>) => {
    for (const { subscriber, pulse } of subscribers) if (subscriber.types.some((type) => types.has(type))) pulse.wake()
  }
  const live = pulse(() => beatOfLive(house, wake), { gapMs: 50, onError: (error) => onError(error, 'live') })
  const nudge = () => live.wake()
  database.news.on('committed', nudge)
  database.news.on('elsewhere', wake)
  const listening = await startListening(database)
  return {
    stop: async () => {
      database.news.off('committed', nudge)
      database.news.off('elsewhere', wake)
      await Promise.all([live, ...subscribers.map(({ pulse }) => pulse)].map((one: Pulse) => one.stop()))
      await listening.stop()
    },
  }
}

const beatOfLive = async (house: House, wake: (types: Set<string>) => void): Promise<Found> => {
  const { types, hasMore, isRipening } = await announce(house.database)
  wake(types)
  return hasMore ? 'more' : isRipening ? 'soon' : 'nothing'
}

const beatOf = (house: House, subscriber: Subscriber, clock?: () => Date): (() => Promise<Found>) => {
  const next = carefully(house.database, subscriber, clock)
  return async () => ((await next()).hasMore ? 'more' : 'nothing')
}
