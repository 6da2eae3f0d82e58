import type { FastifyRequest } from 'fastify'
import { type Present, presenceAt, type Seat } from '#support/events/index.ts'

/** Who else of the house is at the desk, and of them who looks at what this screen shows: by the document, their ids. */
export type SeenPresent = { people: { id: string; name: string }[]; at: Record<string, string[]> }

/**
 * The presence of one screen. `isHere(true)`: its user sits before it, others see him, and from now on it is told who they are; `isHere(false)`: it lies
 * in the background. What it is told of others' documents are those that it shows itself, which its user may see.
 */
export const presenceOf = (
  { actor, server }: FastifyRequest,
  topics: ReadonlySet<string>,
  say: (what: { present: SeenPresent }) => void,
) => {
  const presence = presenceAt(server.house.database)
  const person = actor?.kind === 'staff' ? { id: actor.id, name: actor.name } : undefined
  let seat: Seat | undefined
  let stop: (() => void) | undefined
  let said = ''
  const tell = () => {
    const present = seenBy(person?.id, presence.all(), documentsOf(topics))
    if (said === JSON.stringify(present)) return
    said = JSON.stringify(present)
    say({ present })
  }
  const leave = () => {
    seat?.leave()
    seat = undefined
  }
  return {
    isHere: (is: boolean) => {
      if (!person) return
      stop ??= presence.onChange(tell)
      if (!is) leave()
      else seat ??= presence.sit(person)
      seat?.look(documentsOf(topics))
      tell()
    },
    moved: () => {
      seat?.look(documentsOf(topics))
      if (stop) tell()
    },
    left: () => {
      stop?.()
      stop = undefined
      leave()
    },
  }
}

/** Documents among the topics: neither whole kinds nor people. */
const documentsOf = (topics: ReadonlySet<string>) =>
  [...topics].filter((topic) => !topic.endsWith(':*') && !topic.startsWith('user:'))

const seenBy = (self: string | undefined, all: readonly Present[], own: readonly string[]): SeenPresent => {
  const others = all.filter(({ id }) => id !== self)
  const at = own.map((subject) => [
    subject,
    others.filter(({ subjects }) => subjects.includes(subject)).map(({ id }) => id),
  ])
  return {
    people: others.map(({ id, name }) => ({ id, name })),
    at: Object.fromEntries(at.filter(([, ids]) => ids!.length)),
  }
}
