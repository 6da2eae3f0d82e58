import { useSyncExternalStore } from 'react'

/** A colleague who is at the desk just now. */
export type Here = { id: string; name: string }
type Present = { people: Here[]; at: Record<string, string[]> }

const nobody: Present = { people: [], at: {} }
const AWAY_MS = 60_000

const watchers = new Set<() => void>()
let present = nobody
let isWatched = false

/** What the line tells of it; nothing while there is none. */
export const setPresent = (now: Present | undefined) => {
  present = now ?? nobody
  for (const watch of watchers) watch()
}

const usePresent = () =>
  useSyncExternalStore(
    (watch) => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => present,
  )

/** Who else is at the desk. */
export const useHere = (): Here[] => usePresent().people

/** And of them, who looks at this document too. */
export const useLooking = (subject: string): Here[] => {
  const { people, at } = usePresent()
  const ids = at[subject] ?? []
  return people.filter(({ id }) => ids.includes(id))
}

/** Says whether somebody sits before this screen: at once when it is looked at, after a minute when it lies in the background. */
export const watchScreen = (say: (isHere: boolean) => void) => {
  if (isWatched) return
  isWatched = true
  let waiting: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('visibilitychange', () => {
    clearTimeout(waiting)
    if (document.hidden) waiting = setTimeout(() => say(false), AWAY_MS)
    else say(true)
  })
}
