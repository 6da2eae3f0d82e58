import type { House } from '#support/actions/index.ts'
import type { View } from './view.tsx'

type Kept = Map<string, { content: Promise<unknown>; at: number }>

const keptOf = new WeakMap<House, Kept>()
const MOST = 300
const KEPT_MS = 1000

const open = (house: House): Kept => {
  const kept: Kept = new Map()
  keptOf.set(house, kept)
  house.database.news.on('committed', () => kept.clear())
  return kept
}

/**
 * What is the same for all who ask: made once a second, and anew after each commit of this process, so that nobody here sees what was before
 * it. Other processes' changes show within that second.
 */
export const keptFor = <T>(house: House, key: string, make: () => Promise<T>): Promise<T> => {
  const kept = keptOf.get(house) ?? open(house)
  const known = kept.get(key)
  const now = performance.now()
  if (known && now - known.at < KEPT_MS) return known.content as Promise<T>
  const content = make()
  kept.delete(key)
  kept.set(key, { content, at: now })
  if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  content.catch(() => kept.delete(key))
  return content
}

/** What a page shows to every visitor of a language alike. Customers have prices of their own: for them it is made each time. */
export const keptContent = <T>(view: View, make: () => Promise<T>): Promise<T> =>
  view.actor.kind === 'visitor' ? keptFor(view.house, `${view.language} ${view.path}`, make) : make()
