/** A stream of numbers that is the same on every machine for the same seed. */
export type Random = {
  /** Evenly in [0, 1). */
  readonly next: () => number
  /** A whole number from low to high, both included. */
  readonly whole: (low: number, high: number) => number
  readonly between: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  /** One of the values, in proportion to its weight (weights ≥ 0, not all 0). */
  readonly weighted: <T>(from: readonly (readonly [T, number])[]) => T
  /** A new array in random order (Fisher-Yates). */
  readonly shuffled: <T>(from: readonly T[]) => T[]
  /** Box-Muller. */
  readonly normal: (mean: number, deviation: number) => number
  /** Waiting time of the given mean. */
  readonly exponential: (mean: number) => number
  /** How many events of the given mean (Knuth's product below 30, rounded normal above). */
  readonly poisson: (mean: number) => number
  /** A stream of its own, so that one part can draw more without changing the others. */
  readonly branch: (name: string) => Random
}

/** A 32-bit seed from a text (FNV-1a). */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** The mulberry32 generator: 32 bits of state, period 2^32. */
const mulberry32 = (seed: number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const poissonBy = (next: () => number, normal: Random['normal']) => (mean: number) => {
  if (mean > 30) return Math.max(0, Math.round(normal(mean, Math.sqrt(mean))))
  const floor = Math.exp(-mean)
  let count = 0
  for (let product = next(); product > floor; product *= next()) count += 1
  return count
}

/** Starts a stream from a number or a name. */
export const createRandom = (seed: number | string): Random => {
  const start = typeof seed === 'number' ? seed : seedOf(seed)
  const next = mulberry32(start)
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const normal = (mean: number, deviation: number) =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    whole,
    normal,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: (from) => from[whole(0, from.length - 1)]!,
    weighted: (from) => {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of from) {
        left -= weight
        if (left < 0) return value
      }
      return from[from.length - 1]![0]
    },
    shuffled: (from) => {
      const order = [...from]
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = whole(0, last)
        ;[order[last], order[other]] = [order[other]!, order[last]!]
      }
      return order
    },
    exponential: (mean) => -mean * Math.log(1 - next()),
    poisson: poissonBy(next, normal),
    branch: (name) => createRandom((start ^ seedOf(name)) >>> 0),
  }
}
