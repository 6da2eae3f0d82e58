import type { Value } from '../mart/wire.ts'
import { type Binds, baseOf, type Facts } from './base.ts'
import { TILE_BITS, type Tiling } from './once.ts'
import type { Plan } from './plan.ts'
import { marked, type Tops } from './tops.ts'

/** What all tiles may take: each of two threads holds them while it counts, two questions are answered at a time, and the mart is small. */
const MOST_BYTES = 48e6
/** Fewer facts say nothing of how many groups there are, and are counted quickly in any way. */
const ENOUGH = 1000
const SAMPLE = 'system (1 percent)'

const DAYS_IN: Record<string, number> = { year: 365, quarter: 91, month: 30, week: 7, day: 1 }
const TIMES_IN: Record<string, number> = { weekday: 7, hour: 24 }

/** Asks by a sample of the facts how many groups there will be, without those of time; days lie together in the mart, a sample has few of them. */
export const tilingQuestion = (facts: Facts, tops: Tops, binds: Binds): string => {
  const { plan, subject, measures } = facts
  const { ctes, last } = marked(plan, baseOf(facts, binds, SAMPLE), tops, binds)
  const keys = plan.axes.flatMap(({ at, isTime }) => (isTime ? [] : [`k${at}`]))
  return `with ${ctes}, seen as (select count(*) as n from ${last} ${keys.length ? `group by ${keys.join(', ')}` : ''})
    select coalesce(sum(n), 0)::double, count(*)::double, count(*) filter (where n = 1)::double, count(*) filter (where n = 2)::double,
      (select coalesce(max(${measures[0]!.once!.of}), 0)::double from ${subject}), (select coalesce(max("on") - min("on"), 0)::double from ${subject})
    from seen`
}

/** Tiles where all of them are small enough, by the answer to the question. */
export const tilingBy = ({ axes }: Plan, [answer]: readonly Value[][]): Tiling => {
  const [sampled, seen, once, twice, most, days] = answer!.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  if (sampled < ENOUGH) return 'words'
  // Those that were not seen are as many as those seen once and twice suggest (Chao 1984).
  const groups = seen + once ** 2 / (2 * Math.max(1, twice))
  const spans = axes.flatMap(({ isTime, level }) =>
    isTime && level ? [DAYS_IN[level] ? Math.ceil(days / DAYS_IN[level]) + 1 : TIMES_IN[level]!] : [],
  )
  const tiles = Math.floor(most / 2 ** TILE_BITS) + 1
  return spans.reduce((all, span) => all * span, groups) * tiles * (2 ** TILE_BITS / 8) <= MOST_BYTES
    ? 'tiles'
    : 'words'
}
