import type { Value } from '../mart/wire.ts'
import { above, type Binds, baseOf, type Facts } from './base.ts'
import type { Plan, PlannedAxis } from './plan.ts'

export const OTHERS = '~others'
/** A missing key as text, so that it can be among the largest. */
export const NONE = '~none'

/** For an axis that shows its largest only: their keys, each behind the keys of what it stands under. */
export type Tops = ReadonlyMap<number, (string | null)[][]>

/**
 * The facts with small keys taken together as `~others`, axis after axis. Since it is the facts that get the new key, every measure of the
 * others is computed like any other.
 */
export const marked = (
  plan: Plan,
  base: string,
  tops: Tops,
  { bind }: Pick<Binds, 'bind'>,
): { ctes: string; last: string } => {
  // Read where they lie: a copy of all facts would cost more than the question.
  const ctes = [`base as not materialized (${base})`]
  let last = 'base'
  for (const axis of plan.axes) {
    const keys = tops.get(axis.at)
    if (!keys) continue
    const next = `marked${axis.at}`
    ctes.push(`${next} as not materialized (${mark(plan, axis, last, keys, bind)})`)
    last = next
  }
  return { ctes: ctes.join(',\n'), last }
}

const mark = (plan: Plan, axis: PlannedAxis, from: string, keys: (string | null)[][], bind: Binds['bind']): string => {
  const parents = above(plan.axes, axis)
  const names = [...parents.map(({ at }) => `p${at}`), 'key']
  const rows = keys.length
    ? `values ${keys.map((path) => `(${path.map((key) => bind(key, 'varchar')).join(', ')})`).join(', ')}`
    : `select ${names.map(() => 'null::varchar').join(', ')} where false`
  const own = `coalesce(b.k${axis.at}::varchar, '${NONE}')`
  const on = [`t.key = ${own}`, ...parents.map(({ at }) => `t.p${at} = coalesce(b.k${at}::varchar, '${NONE}')`)]
  return `select b.* exclude (k${axis.at}), case when t.key is null then '${OTHERS}' else ${own} end as k${axis.at}
    from ${from} b left join (${rows}) t(${names.join(', ')}) on ${on.join(' and ')}
    ${axis.top?.others === false ? 'where t.key is not null' : ''}`
}

type Rank = (facts: Facts, write: (binds: Binds) => string) => Promise<Value[][]>

/**
 * Finds the largest keys of each axis that wants them, outer axes first: the largest of an inner one within each of the outer ones. Ranked by
 * the present period, whatever it is compared with; ties go to the lower key.
 */
export const findTops = async (plan: Plan, factsFor: (axis: PlannedAxis) => Facts, rank: Rank): Promise<Tops> => {
  const tops = new Map<number, (string | null)[][]>()
  for (const axis of plan.axes) {
    if (!axis.top) continue
    const { n } = axis.top
    const facts = factsFor(axis)
    const parents = above(plan.axes, axis)
    const path = [...parents, axis].map(({ at }) => `coalesce(k${at}::varchar, '${NONE}')`)
    const names = path.map((_, at) => `h${at}`)
    const partition = parents.length ? `partition by ${names.slice(0, -1).join(', ')}` : ''
    const rows = await rank(facts, (binds) => {
      const { ctes, last } = marked(plan, baseOf(facts, binds), tops, binds)
      return `with ${ctes}, ranked as (select ${path.map((key, at) => `${key} as ${names[at]}`).join(', ')}, ${facts.measures[0]!.sql} as size
          from ${last} group by ${path.map((_, at) => at + 1).join(', ')})
        select ${names.join(', ')} from ranked
        qualify row_number() over (${partition} order by size desc nulls last, ${names.at(-1)}) <= ${n}`
    })
    tops.set(axis.at, rows as (string | null)[][])
  }
  return tops
}
