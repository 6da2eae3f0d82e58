import type { House } from '#support/actions/index.ts'
import type { View } from './view.tsx'

type Page = { content: Promise<unknown>; at: number; isBeingMade: boolean }
type Kept = Map<string, Page>

const keptOf = new WeakMap<House, Kept>()
const MOST = 1000
const FRESH_MS = 3000
const KEPT_MS = 6000

const open = (house: House): Kept => {
  const kept: Kept = new Map()
  keptOf.set(house, kept)
  for (const news of ['committed', 'elsewhere']) house.database.news.on(news, () => kept.clear())
  return kept
}

/**
 * What is the same for all who ask: made anew after each commit of this process, so that nobody here sees what was before it, and after each event that
 * another process tells of. Days begin and holds end without either: who finds it older than three seconds has it made anew while he and others go on
 * with what is known; older than six seconds nobody sees it.
 */
export const keptFor = <T>(house: House, key: string, make: () => Promise<T>): Promise<T> => {
  const kept = keptOf.get(house) ?? open(house)
  const known = kept.get(key)
  const age = known ? performance.now() - known.at : KEPT_MS
  if (age >= KEPT_MS) return keep(kept, key, make())
  if (age >= FRESH_MS && !known!.isBeingMade) {
    known!.isBeingMade = true
    const made = make()
    // Only what nobody has thrown away meanwhile is replaced: a commit may have come in between.
    made.then(
      () => void (kept.get(key) === known && keep(kept, key, made)),
      () => void (kept.get(key) === known && kept.delete(key)),
    )
  }
  return known!.content as Promise<T>
}

const keep = <T>(kept: Kept, key: string, content: Promise<T>): Promise<T> => {
  const page: Page = { content, at: performance.now(), isBeingMade: false }
  kept.delete(key)
  kept.set(key, page)
  if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  content.catch(() => kept.get(key) === page && kept.delete(key))
  return content
}

/** What a page, or a part of several, shows to every visitor of a language alike. Customers have prices of their own: for them it is made each time. */
export const keptContent = <T>(view: View, make: () => Promise<T>, part = view.path): Promise<T> =>
  view.actor.kind === 'visitor' ? keptFor(view.house, `${view.language} ${part}`, make) : make()
