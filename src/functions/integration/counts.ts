/** How many of a kind: made, changed, as before, refused (lines). */
export type Tally = { created: number; updated: number; unchanged: number; refused: number }

/** By what was written: `past_orders`, `items`, `customers` … */
export type Counts = Record<string, Tally>

/** One of what a run makes or changes, for the preview: fields with what they were and what they become. */
export type Example = {
  of: string
  key: string
  line?: number
  change: 'created' | 'updated' | 'unchanged'
  fields: { name: string; before?: string | null; after: string | null }[]
}

export const nothing = (): Tally => ({ created: 0, updated: 0, unchanged: 0, refused: 0 })

/** Both together. */
export const addCounts = (a: Counts, b: Counts): Counts => {
  const sum = structuredClone(a)
  for (const [of, tally] of Object.entries(b)) {
    const into = sum[of] ?? nothing()
    sum[of] = into
    for (const name of Object.keys(into) as (keyof Tally)[]) into[name] += tally[name]
  }
  return sum
}

const SHOWN = 3

/** At most a few of each kind and change are kept: they are looked at, not worked with. */
export const addExamples = (kept: readonly Example[], more: readonly Example[]): Example[] => {
  const all = [...kept]
  for (const one of more)
    if (all.filter(({ of, change }) => of === one.of && change === one.change).length < SHOWN) all.push(one)
  return all
}
