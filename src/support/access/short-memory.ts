/** Remembers answers for some seconds, so that the same question is not asked again at every request. */
export type ShortMemory<Value> = {
  /** The remembered answer, else what `ask` says now. An undefined answer and a failure are not kept. */
  recall(key: string, ask: () => Promise<Value | undefined>): Promise<Value | undefined>
  forget(isMeant?: (key: string, value: Value) => boolean): void
}

/** `milliseconds` bounds how old an answer may be, `size` how many are kept: the oldest goes first. */
export const shortMemory = <Value>(milliseconds: number, size = 10_000): ShortMemory<Value> => {
  const kept = new Map<string, { value: Value; until: number }>()
  let generation = 0
  const keep = (key: string, value: Value) => {
    if (kept.size >= size) kept.delete(kept.keys().next().value as string)
    kept.delete(key)
    kept.set(key, { value, until: Date.now() + milliseconds })
  }
  return {
    async recall(key, ask) {
      const known = kept.get(key)
      if (known && known.until > Date.now()) return known.value
      const asked = generation
      const value = await ask()
      // What was asked before somebody said "forget" may be older than what he changed.
      if (value !== undefined && asked === generation) keep(key, value)
      return value
    },
    forget(isMeant = () => true) {
      generation += 1
      for (const [key, { value }] of kept) if (isMeant(key, value)) kept.delete(key)
    },
  }
}
