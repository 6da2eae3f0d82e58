import { createHash } from 'node:crypto'
import { newId } from '#support/database/index.ts'

const DAY = 24 * 3_600_000
const EARLIEST = 7 * DAY
const LATEST = 5 * 60_000

/** The instant inside a UUIDv7, or undefined for another kind of UUID. */
export const timeOf = (id: string): Date | undefined =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-7/i.test(id) ? new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)) : undefined

/** Not before a week ago, not after five minutes from now: other clocks are corrected to now. */
const bounded = (at: Date, now: Date) =>
  at.getTime() < now.getTime() - EARLIEST || at.getTime() > now.getTime() + LATEST ? now : at

export type RowKey = {
  id: string
  occurredAt: Date
  /** Keys that the same report would have got on another day, where its own time could not be believed. */
  earlier?: string[]
}

/**
 * The key of a row and when it happened. A UUIDv7 within bounds is taken as it is; another id becomes one made of its time and its hash, so
 * that the same report given twice stays one row. Where no time can be believed it is now, and the key says the day. House rows without an id get a
 * new one.
 */
export const rowKey = (
  { id, at }: { id?: string | undefined; at?: Date | undefined },
  now: Date,
  isTrusted: boolean,
): RowKey => {
  const believed = (time: Date | undefined) => (time && (isTrusted || bounded(time, now) === time) ? time : undefined)
  if (!id) {
    const when = believed(at) ?? now
    return { id: newId(when), occurredAt: when }
  }
  const inside = timeOf(id)
  if (believed(inside)) return { id: id.toLowerCase(), occurredAt: at && isTrusted ? at : inside! }
  const when = inside ? undefined : believed(at)
  if (when) return { id: composed(when, id), occurredAt: when }
  const today = Math.floor(now.getTime() / DAY) * DAY
  const [key, ...earlier] = [0, 1, 2, 3, 4, 5, 6, 7].map((days) => composed(new Date(today - days * DAY), id))
  return { id: key!, occurredAt: now, earlier: [id.toLowerCase(), ...earlier] }
}

const composed = (at: Date, id: string) => {
  const time = at.getTime().toString(16).padStart(12, '0')
  const hash = createHash('sha256').update(id.toLowerCase()).digest('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}
