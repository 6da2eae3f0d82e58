import { createHash } from 'node:crypto'
import { newId } from '#support/database/index.ts'

const EARLIEST = 7 * 24 * 3_600_000
const LATEST = 5 * 60_000

/** The instant inside a UUIDv7, or undefined for another kind of UUID. */
export const timeOf = (id: string): Date | undefined =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-7/i.test(id) ? new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)) : undefined

/** Not before a week ago, not after five minutes from now: other clocks are corrected to now. */
const bounded = (at: Date, now: Date) =>
  at.getTime() < now.getTime() - EARLIEST || at.getTime() > now.getTime() + LATEST ? now : at

/**
 * The key of a row and when it happened. A UUIDv7 within bounds is taken as it is; another id becomes one made of its time and its hash, so
 * that the same report given twice stays one row. House rows without an id get a new one.
 */
export const rowKey = (
  { id, at }: { id?: string | undefined; at?: Date | undefined },
  now: Date,
  isTrusted: boolean,
): { id: string; occurredAt: Date } => {
  if (!id) {
    const when = at && (isTrusted ? at : bounded(at, now))
    return { id: newId(when ?? now), occurredAt: when ?? now }
  }
  const inside = timeOf(id)
  if (inside && (isTrusted || bounded(inside, now) === inside))
    return { id: id.toLowerCase(), occurredAt: at && isTrusted ? at : inside }
  const when = at ? bounded(at, now) : now
  return { id: composed(when, id), occurredAt: when }
}

const composed = (at: Date, id: string) => {
  const time = at.getTime().toString(16).padStart(12, '0')
  const hash = createHash('sha256').update(id).digest('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}
