import type { House } from '#support/actions/index.ts'
import type { View } from './view.tsx'

type Kept = Map<string, { content: Promise<unknown>; at: number }>

const keptOf = new WeakMap<House, Kept>()
const MOST = 1000
const KEPT_MS = 5000

const open = (house: House): Kept => {
  const kept: Kept = new Map()
  keptOf.set(house, kept)
  for (const news of ['committed', 'elsewhere']) house.database.news.on(news, () => kept.clear())
  return kept
}

/**
 * What is the same for all who ask: made anew after each commit of this process, so that nobody here sees what was before it, after each event that
 * another process tells of, and every five seconds, since days begin and holds end without either.
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

/** What a page, or a part of several, shows to every visitor of a language alike. Customers have prices of their own: for them it is made each time. */
export const keptContent = <T>(view: View, make: () => Promise<T>, part = view.path): Promise<T> =>
  view.actor.kind === 'visitor' ? keptFor(view.house, `${view.language} ${part}`, make) : make()
