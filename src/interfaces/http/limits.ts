import type { FastifyRequest } from 'fastify'
import { tooMany } from './problems.ts'

/** So many in so many seconds, for each key. */
export type Limit = { max: number; seconds: number }

/** Bounds of what can be tried again and again. In memory of each process: behind several, they add up. */
export const usualLimits = {
  /** Signing in, by address of the caller. */
  signIn: { max: 60, seconds: 60 },
  /** Signing in, by account, wherever from. */
  account: { max: 10, seconds: 300 },
  /** Looking an order up by number and key. */
  lookUp: { max: 30, seconds: 60 },
  /** Requests that bring interactions. */
  collect: { max: 240, seconds: 60 },
} satisfies Record<string, Limit>

export type LimitName = keyof typeof usualLimits
export type LimitSettings = Record<LimitName, Limit>

export type Limits = {
  /** Counts one use. Fails with `common.too_many` and the seconds to wait. */
  take(name: LimitName, key: string): void
  /** Gives back what was taken: a right password does not count as a try. */
  giveBack(name: LimitName, key: string): void
}

const SIZE = 50_000

/** A window for each key, begun at its first use; the oldest are dropped when there are too many. */
export const makeLimits = (settings: LimitSettings, now = Date.now): Limits => {
  const windows = new Map<string, { used: number; until: number }>()
  const windowOf = (name: LimitName, key: string) => {
    const whole = `${name} ${key}`
    const known = windows.get(whole)
    if (known && known.until > now()) return known
    if (windows.size >= SIZE) windows.delete(windows.keys().next().value as string)
    windows.delete(whole)
    const fresh = { used: 0, until: now() + settings[name].seconds * 1000 }
    windows.set(whole, fresh)
    return fresh
  }
  return {
    take: (name, key) => {
      const window = windowOf(name, key)
      if (window.used >= settings[name].max) throw tooMany(Math.ceil((window.until - now()) / 1000))
      window.used += 1
    },
    giveBack: (name, key) => {
      const window = windowOf(name, key)
      window.used = Math.max(0, window.used - 1)
    },
  }
}

/** The caller's network: an IPv6 customer owns a whole /64. */
export const addressOf = ({ ip }: Pick<FastifyRequest, 'ip'>): string =>
  ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip
