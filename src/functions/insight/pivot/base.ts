import { fail } from '#support/actions/index.ts'
import { insightErrors } from '../errors.ts'
import type { Value } from '../mart/wire.ts'
import { type DimensionName, dimensionOf, keyTypeOf } from '../model/dimensions.ts'
import { joinsFor, person } from '../model/joins.ts'
import type { Join, Subject } from '../model/types.ts'
import type { Filter } from '../schemas.ts'
import type { Days, Shift } from './period.ts'
import { shifted } from './period.ts'
import type { NamedMeasure, Plan, PlannedAxis } from './plan.ts'

/** Values go to the mart beside the text, never in it. */
export type Binds = { values: Value[]; bind(value: Value, type?: string): string }
export const binds = (values: Value[] = []): Binds => ({
  values,
  bind: (value, type) => {
    values.push(value)
    return type ? `$${values.length}::${type}` : `$${values.length}`
  },
})

/** Which facts: of one subject, within days, those that the filters and the actor's sites let through. */
export type Facts = {
  subject: Subject
  plan: Plan
  measures: readonly NamedMeasure[]
  days: Days | null
  /** By how much the facts' days are moved to be put beside those they are compared with. */
  shift?: Shift | undefined
  language: string
}

/** The SQL of a key; `on` is the expression for the day. */
export const keySql = (
  { dimension, level }: { dimension: DimensionName; level?: string | undefined },
  subject: Subject,
  on: string,
) => {
  const { keys, levels } = dimensionOf(dimension)
  const sql = level && levels?.[level] ? levels[level][subject] : keys[subject]
  if (!sql) return fail(insightErrors.notTogether, { measure: subject, dimension })
  return sql.replaceAll('{on}', on)
}

/** The facts with the keys of all axes as columns k0, k1, … and, where people are counted, who they are. `sample` takes some of the facts only. */
export const baseOf = (facts: Facts, { bind }: Pick<Binds, 'bind'>, sample?: string): string => {
  const { subject, plan, days, shift } = facts
  const on = shifted('f."on"', shift)
  const keys = plan.axes.map((axis) => `${keySql(axis, subject, on)} as k${axis.at}`)
  const conditions = [
    ...(days ? [`f."on" between ${bind(days.from, 'date')} and ${bind(days.to, 'date')}`] : []),
    ...conditionsOf(facts, bind),
  ]
  return select(facts, keys, conditions, '', sample)
}

/** `f.*` costs nothing: the mart reads only the columns that are used. */
export const select = (
  facts: Facts,
  keys: readonly string[],
  conditions: readonly string[],
  from = '',
  sample?: string,
): string => {
  const { subject, plan, measures } = facts
  const needs = new Set<Join>([
    ...[...plan.axes, ...plan.filters].flatMap(({ dimension }) => dimensionOf(dimension).needs ?? []),
    ...measures.flatMap((measure) => measure.needs ?? []),
  ])
  const who = measures.some((measure) => measure.needs?.includes('person')) && person[subject]
  return `select f.*${who ? `, ${who}` : ''}${keys.map((key) => `, ${key}`).join('')}
    from ${sample ? `(from ${subject} tablesample ${sample})` : subject} f ${from} ${joinsFor(subject, needs)}
    ${conditions.length ? `where ${conditions.join(' and ')}` : ''}`
}

export const conditionsOf = ({ subject, plan, language }: Facts, bind: Binds['bind']): string[] => [
  ...plan.filters.map((filter) => conditionOf(filter, subject, language, bind)),
  ...(plan.sites ? [atSites(plan.sites, bind)] : []),
]

const atSites = (sites: readonly string[], bind: Binds['bind']): string =>
  sites.length ? `f.site_id in (${sites.map((site) => bind(site, 'uuid')).join(', ')})` : 'false'

const comparisons: Partial<Record<Filter['operator'], string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' }

const conditionOf = (filter: Filter, subject: Subject, language: string, bind: Binds['bind']): string => {
  const { dimension, operator, value, level = dimensionOf(filter.dimension).usualLevel } = filter
  // Filters look at the facts' own days: only headings are moved.
  const at = dimensionOf(dimension).type === 'date' && !filter.level ? undefined : level
  const key = keySql({ dimension, level: at }, subject, 'f."on"')
  const type = keyTypeOf(dimension, at)
  const one = (it: unknown) => bind(fitting(it, type, dimension), type)
  const list = () => (Array.isArray(value) ? value : [value]).map(one).join(', ')
  if (operator === 'is_known') return `${key} is not null`
  if (operator === 'is_unknown') return `${key} is null`
  if (value === undefined || (Array.isArray(value) && !value.length)) return refuse(dimension)
  if (operator === 'is' || operator === 'in') return `${key} in (${list()})`
  if (operator === 'is_not' || operator === 'not_in') return `(${key} is null or ${key} not in (${list()}))`
  if (operator === 'between') {
    if (!Array.isArray(value) || value.length !== 2) return refuse(dimension)
    return `${key} between ${one(value[0])} and ${one(value[1])}`
  }
  if (operator === 'contains' || operator === 'starts_with')
    return worded(filter, key, `${operator === 'contains' ? '%' : ''}${escaped(value)}%`, language, bind)
  if (Array.isArray(value)) return refuse(dimension)
  return `${key} ${comparisons[operator]} ${one(value)}`
}

const escaped = (value: unknown) => String(value).replace(/[\\%_]/g, '\\$&')

const worded = ({ dimension }: Filter, key: string, pattern: string, language: string, bind: Binds['bind']): string => {
  const { labels } = dimensionOf(dimension)
  if (labels.kind === 'plain') return `${key}::varchar ilike ${bind(pattern)} escape '\\'`
  if (labels.kind !== 'names') return refuse(dimension)
  return `${key} in (select id from names where kind = '${labels.of}' and (${nameIn(language)} ilike ${bind(pattern)} escape '\\' or code ilike ${bind(pattern)} escape '\\'))`
}

/** A name in the reader's language, else in English, else in what there is. */
export const nameIn = (language: string): string =>
  `coalesce(${{ en: 'en', 'zh-CN': 'cn', 'zh-TW': 'tw' }[language] ?? 'en'}, en, cn, tw)`

const refuse = (dimension: string) => fail(insightErrors.wrongFilter, { dimension })

const fits: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  integer: /^-?\d{1,9}$/,
  boolean: /^(true|false)$/,
  'decimal(18, 6)': /^-?\d{1,11}(\.\d{1,6})?$/,
  varchar: /^/,
}

/** A value as the key is stored. Fails with `insight.wrong_filter` when it cannot be one. */
export const fitting = (value: unknown, type: ReturnType<typeof keyTypeOf>, dimension: string): string => {
  const text = String(value)
  if (!fits[type]?.test(text) || text.includes('\u0000')) return refuse(dimension)
  if (type === 'date' && !isDay(text)) return refuse(dimension)
  return text
}

const isDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The keys that an axis below others stands under: its own side's, from the outermost. */
export const above = (axes: readonly PlannedAxis[], axis: PlannedAxis): PlannedAxis[] =>
  axes.filter((one) => one.isRow === axis.isRow && one.at < axis.at)
