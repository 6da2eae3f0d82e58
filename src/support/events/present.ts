import type { Database } from '#support/database/index.ts'
import { CHANNEL, type Message, PROCESS } from './live.ts'

/** Somebody of the house who sits at the desk, and the documents that his screens show. */
export type Present = { id: string; name: string; subjects: readonly string[] }

/** One screen of somebody: it shows documents, and one day it is gone. */
export type Seat = { look(subjects: Iterable<string>): void; leave(): void }

export type Presence = {
  /** Takes a seat. Somebody with several screens sits here once, and looks at all that they show. */
  sit(person: { id: string; name: string }): Seat
  /** Who sits here now, in whichever process, by name. */
  all(): Present[]
  /** Calls `hear` after something of it has changed; gives back how to stop. */
  onChange(hear: () => void): () => void
}

export type Told = { here?: Present[]; gone?: string[]; isNew?: boolean }

const GATHER_MS = 300
/** A page that is loaded anew leaves and sits down again: nobody else needs to see that. */
const LEAVE_MS = 1500
const TELL_AGAIN_MS = 20_000
const FORGOTTEN_MS = 50_000
const LONGEST = 7000 // NOTIFY takes 8000 bytes
const MOST_SUBJECTS = 20

const opened = new WeakMap<Database, Presence>()

/**
 * Who of the house is at the desk, over all processes that work on this database: each tells the others of its own people when they come, move and go,
 * and again from time to time; who is not told of any more is forgotten. Nothing of it is written down.
 */
export const presenceAt = (database: Database): Presence => {
  const known = opened.get(database) ?? open(database)
  opened.set(database, known)
  return known
}

const open = (database: Database): Presence => {
  const seats = new Map<symbol, Present>()
  const elsewhere = new Map<string, Present & { heardAt: number }>()
  const hears = new Set<() => void>()
  const teller = tell(database, () => together(seats.values()))
  const changed = gathered(() => {
    teller.tell()
    for (const hear of hears) hear()
  })
  database.news.on('present', (from: string, { here = [], gone = [], isNew }: Told) => {
    for (const one of here) elsewhere.set(`${from} ${one.id}`, { ...one, heardAt: performance.now() })
    for (const id of gone) elsewhere.delete(`${from} ${id}`)
    if (isNew) teller.tellAgain()
    changed()
  })
  database.news.on('reconnected', teller.tellAgain)
  setInterval(() => {
    for (const [key, { heardAt }] of elsewhere) if (performance.now() - heardAt > FORGOTTEN_MS) elsewhere.delete(key)
    teller.tellAgain()
    changed()
  }, TELL_AGAIN_MS).unref()
  return {
    sit: (person) => sitDown(seats, person, changed),
    all: () => together([...seats.values(), ...elsewhere.values()]),
    onChange: (hear) => {
      hears.add(hear)
      return () => void hears.delete(hear)
    },
  }
}

/** Once for all that comes close together. */
const gathered = (work: () => void) => {
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    setTimeout(() => {
      isWaiting = false
      work()
    }, GATHER_MS).unref()
  }
}

const sitDown = (seats: Map<symbol, Present>, person: { id: string; name: string }, changed: () => void): Seat => {
  const seat = Symbol(person.id)
  const look = (subjects: Iterable<string>) => {
    seats.set(seat, { ...person, subjects: [...subjects] })
    changed()
  }
  look([])
  return { look, leave: () => void setTimeout(() => seats.delete(seat) && changed(), LEAVE_MS).unref() }
}

/** Each person once, with all that his screens show. */
const together = (seats: Iterable<Present>): Present[] => {
  const people = new Map<string, Present>()
  for (const { id, name, subjects } of seats)
    people.set(id, { id, name, subjects: [...new Set([...(people.get(id)?.subjects ?? []), ...subjects])].sort() })
  return [...people.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
}

/** Tells the other processes what has changed among our own people since they were told last. */
const tell = (database: Database, own: () => Present[]) => {
  const told = new Map<string, string>()
  let isNew = true
  const send = (what: Told) => {
    const message: Message = { from: PROCESS, news: [], present: what }
    // Nobody waits for it: what is lost is told again soon.
    void database.pool.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(message)]).catch(() => {})
  }
  return {
    tellAgain: () => {
      for (const id of told.keys()) told.set(id, '')
    },
    tell: () => {
      const now = own().map((one) => ({ ...one, subjects: one.subjects.slice(-MOST_SUBJECTS) }))
      const gone = [...told.keys()].filter((id) => !now.some((one) => one.id === id))
      const here = now.filter((one) => told.get(one.id) !== JSON.stringify(one))
      for (const id of gone) told.delete(id)
      for (const one of here) told.set(one.id, JSON.stringify(one))
      if (gone.length) send({ gone })
      for (const some of parted(here)) {
        send({ here: some, ...(isNew && { isNew }) })
        isNew = false
      }
    },
  }
}

const parted = (people: readonly Present[]): Present[][] => {
  const parts: Present[][] = []
  let size = LONGEST
  for (const one of people) {
    const length = Buffer.byteLength(JSON.stringify(one))
    size += length
    if (size > LONGEST) {
      parts.push([])
      size = length
    }
    parts.at(-1)!.push(one)
  }
  return parts
}
