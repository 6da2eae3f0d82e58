import type { Neighbours } from './neighbours.ts'

/** An item that says something of what she wants, and how much. */
export type Seed = { item: number; weight: number }

/** Where a recommendation comes from: the seed that spoke for it loudest. */
export type Wanted = { item: number; score: number; because: number }

// What she had to do with half a year ago still counts a third.
const FADE_DAYS = 150

export const seedWeight = (day: number, today: number): number => Math.exp(-Math.max(0, today - day) / FADE_DAYS)

/** What those want who want what she wants: the sum over her items of their neighbours, the strongest first, without what `isLeftOut`. */
export const newForYou = (
  { starts, items, weights }: Neighbours,
  seeds: readonly Seed[],
  { limit, isLeftOut }: { limit: number; isLeftOut: (item: number) => boolean },
): Wanted[] => {
  const found = new Map<number, Wanted & { loudest: number }>()
  for (const { item: because, weight } of seeds)
    for (let at = starts[because] ?? 0; at < (starts[because + 1] ?? 0); at += 1) {
      const item = items[at]!
      const said = weight * weights[at]!
      const known = found.get(item)
      if (!known) found.set(item, { item, score: said, because, loudest: said })
      else {
        known.score += said
        if (said > known.loudest) [known.loudest, known.because] = [said, because]
      }
    }
  return [...found.values()]
    .filter(({ item }) => !isLeftOut(item))
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, limit)
    .map(({ item, score, because }) => ({ item, score, because }))
}
