import { type Binds, baseOf, type Facts } from './base.ts'
import { axesAt, type Level, levelsOf, MOST_ROWS, maskOf, shown } from './statements.ts'
import { marked, type Tops } from './tops.ts'
import { inTwoSteps } from './two-steps.ts'

/** How the numbers that a group has are kept: in tiles of many bits where a group has many of them, else in words of 64. */
export type Tiling = 'tiles' | 'words'

/** A tile has this many numbers, one bit each. */
export const TILE_BITS = 14
const LAST_OF_TILE = 2 ** TILE_BITS - 1

const bitsOf: Record<Tiling, (no: string) => { part: string; bits: string }> = {
  tiles: (no) => ({
    part: `${no} >> ${TILE_BITS}`,
    bits: `bitstring_agg(${no} & ${LAST_OF_TILE}, 0, ${LAST_OF_TILE})`,
  }),
  words: (no) => ({ part: `${no} >> 6`, bits: `bit_or(1::ubigint << (${no} & 63))` }),
}

/**
 * What is counted once, at all levels: the facts are gone through once, to the finest level, where each group keeps the numbers that it has as bits;
 * those of a coarser level are the bits of its parts joined by `or`, so that whoever is in several of them is counted once there too. Sums go along.
 */
export const onceStatement = (facts: Facts, tops: Tops, binds: Binds, tiling: Tiling): string => {
  const { plan, measures } = facts
  const { no, filter, where } = measures[0]!.once!
  const steps = inTwoSteps(measures)!
  const { ctes, last } = marked(plan, baseOf(facts, binds), tops, binds)
  const { part, bits } = bitsOf[tiling](no)
  const finest = { rows: plan.rows.length, columns: plan.columns.length }
  const first = [...keysAt(facts, finest), `${part} as part`]
  const counted = `${bits} ${filter ? `filter (where ${filter})` : ''} as bits`
  const groups = levelsOf(plan)
    .toReversed()
    .map((level) => {
      if (isSame(level, finest))
        return `${nameOf(level)} as materialized (select ${[...first, counted, ...steps.sums].join(', ')} from ${last}
          ${where ? `where ${where}` : ''} group by ${places(first.length)})`
      const keys = [...keysAt(facts, level), 'part']
      return `${nameOf(level)} as materialized (select ${[...keys, 'bit_or(bits) as bits', ...steps.again].join(', ')}
        from ${nameOf(finer(level, finest))} group by ${places(keys.length)})`
    })
  const figures = levelsOf(plan).map((level) => {
    const keys = keysAt(facts, level)
    const heads = plan.axes.map(({ at }) => (keys.includes(`k${at}`) ? `k${at}::varchar` : 'null::varchar'))
    return `select ${[maskOf(plan, level), ...heads, ...steps.measures.map(shown)].join(', ')} from ${nameOf(level)}
      ${keys.length ? `group by ${keys.join(', ')}` : ''}`
  })
  return `with ${[ctes, ...groups].join(',\n')} select * from (${figures.join('\nunion all ')}) limit ${MOST_ROWS + 1}`
}

const nameOf = ({ rows, columns }: Level) => `level_${rows}_${columns}`
const isSame = (a: Level, b: Level) => a.rows === b.rows && a.columns === b.columns
const finer = ({ rows, columns }: Level, finest: Level): Level =>
  columns < finest.columns ? { rows, columns: columns + 1 } : { rows: rows + 1, columns }
const keysAt = ({ plan }: Facts, level: Level) => axesAt(plan, level).map(({ at }) => `k${at}`)
const places = (count: number) => Array.from({ length: count }, (_, at) => at + 1).join(', ')
