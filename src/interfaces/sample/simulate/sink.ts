import { combine, emptyProfile, type Kind, type Profile, profileOfRow } from '#books/interactions/functions.ts'
import { CURRENCY } from '../company/found.ts'
import { lineOf } from '../load/copy.ts'
import type { World } from './world.ts'

export type Seen = {
  at: number
  subjectId: string
  kind: Kind
  channel: string
  about?: string
  amount?: string
  siteId?: string
  actorId?: string
  data?: Record<string, unknown>
  text?: string
}

/** Columns of the interaction book, in the order in which its lines are written. */
export const interactionColumns = [
  ...['subjectId', 'id', 'kind', 'channel', 'occurredAt', 'recordedAt'],
  ...['siteId', 'about', 'amount', 'currency', 'actorId', 'data'],
]

/** What happens with customers: rows wait to be loaded day by day, profiles grow with them by the house's own arithmetic. */
export type Sink = {
  /** Lines of the interaction book. */
  waiting: string[]
  profiles: Map<string, Profile>
  /** What the day has added to each subject so far: small profiles are quickly added up. */
  today: Map<string, Profile>
  /** Devices that are known to be somebody's. */
  holders: Map<string, { partyId: string; since: number }>
  /** Devices of strangers who will not come back. */
  forgotten: Set<string>
}

export const createSink = (): Sink => ({
  ...{ waiting: [], profiles: new Map(), today: new Map(), holders: new Map(), forgotten: new Set() },
})

/** Writes one thing down. */
export const see = ({ ids, rows, sink }: World, seen: Seen): void => {
  const { at, subjectId, kind, channel, about = null, amount = null, data = {}, text } = seen
  const occurredAt = new Date(at)
  const id = ids(at)
  const when = occurredAt.toISOString()
  const currency = amount === null ? null : CURRENCY
  const { siteId, actorId = 'system' } = seen
  sink.waiting.push(lineOf([subjectId, id, kind, channel, when, when, siteId, about, amount, currency, actorId, data]))
  if (text) rows.add('interaction_texts', { interactionId: id, subjectId, text })
  addTo(sink.today, subjectId, profileOfRow({ id, kind, channel, occurredAt, about, amount, data }))
}

const addTo = (profiles: Map<string, Profile>, owner: string, news: Profile) => {
  const known = profiles.get(owner)
  profiles.set(owner, known ? combine(known, news) : news)
}

/** From now on, and for all that was before, what is done on this device is done by this customer. */
export const belongsTo = ({ sink }: World, deviceId: string, partyId: string, since: number): void => {
  if (sink.holders.has(deviceId)) return
  sink.holders.set(deviceId, { partyId, since })
  const own = sink.profiles.get(deviceId)
  if (!own) return
  addTo(sink.profiles, partyId, own)
  sink.profiles.delete(deviceId)
}

/** At the end of a day: what was done on a device that belongs to somebody adds to his profile. */
export const gather = ({ sink }: World): void => {
  for (const [subjectId, news] of sink.today)
    addTo(sink.profiles, sink.holders.get(subjectId)?.partyId ?? subjectId, news)
  sink.today.clear()
}

/** Lines of what came in since the last time. */
export const taken = ({ sink }: World): string[] => {
  const lines = sink.waiting
  sink.waiting = []
  return lines
}

/** A stranger makes room for a later one. */
export const beforeForgetting = ({ sink }: World, deviceId: string): void => void sink.forgotten.add(deviceId)

/** At the end of a month: profiles of strangers who will not come back never grow again, and leave memory. */
export const writeForgotten = ({ sink, rows, strangers }: World): void => {
  const known = new Set(strangers.map(({ deviceId }) => deviceId))
  for (const subjectId of sink.forgotten) {
    const profile = sink.profiles.get(subjectId)
    if (!profile || known.has(subjectId) || sink.today.has(subjectId)) continue
    rows.add('profiles', { subjectId, isParty: false, mergedInto: null, ...profile, version: 1 })
    sink.profiles.delete(subjectId)
    sink.forgotten.delete(subjectId)
  }
}

/** Profiles of the living, and devices that live in somebody's. */
export const writeProfiles = (world: World): void => {
  const { sink, rows, buyers } = world
  gather(world)
  const parties = new Set(buyers.map(({ partyId }) => partyId))
  for (const [subjectId, profile] of sink.profiles)
    rows.add('profiles', { subjectId, isParty: parties.has(subjectId), mergedInto: null, ...profile, version: 1 })
  for (const [subjectId, { partyId, since }] of sink.holders) {
    rows.add('profiles', { subjectId, isParty: false, mergedInto: partyId, ...emptyProfile(), version: 1 })
    rows.add('aliases', { subjectId, partyId, since: new Date(since) })
  }
}
