import { createHash } from 'node:crypto'
import type { Language } from '#support/i18n/index.ts'
import { translator } from '#support/i18n/index.ts'
import type { Value } from '../mart/wire.ts'
import { type DimensionName, dimensionOf } from '../model/dimensions.ts'
import { modelTexts } from '../model/texts.ts'
import type { Filter } from '../schemas.ts'
import type { Figures, Path } from './assemble.ts'
import { binds, nameIn } from './base.ts'
import type { Plan } from './plan.ts'
import { OTHERS } from './tops.ts'

export type Labelled = { dimension: DimensionName; level?: string | undefined }
export type LabelOf = (axis: Labelled, key: string | null) => string

type Ask = (sql: string, params: Value[]) => Promise<Value[][]>

/** What every key of the headings and filters is called in the reader's language; names are read from the mart in one statement. */
export const labelsOf = async (
  { axes, filters }: Pick<Plan, 'axes' | 'filters'>,
  figures: readonly Figures[],
  language: Language,
  ask: Ask,
): Promise<LabelOf> => {
  const wanted = new Map<string, Set<string>>()
  const keep = ({ dimension }: Labelled, key: string | null) => {
    const { labels } = dimensionOf(dimension)
    if (labels.kind !== 'names' || key === null || key === OTHERS) return
    wanted.set(labels.of, (wanted.get(labels.of) ?? new Set()).add(key))
  }
  const sides = [axes.filter(({ isRow }) => isRow), axes.filter(({ isRow }) => !isRow)]
  for (const { rows, columns } of figures)
    for (const [side, paths] of [rows, columns].entries())
      for (const path of paths.values() as Iterable<Path>)
        for (const [at, key] of path.entries()) keep(sides[side]![at]!, key)
  for (const filter of filters) for (const key of keysOf(filter)) keep(filter, key)
  return labeller(await namesOf(wanted, language, ask), language)
}

/** The keys that a filter names; one that looks for words names none. */
export const keysOf = ({ operator, value }: Filter): string[] =>
  value === undefined || operator === 'contains' || operator === 'starts_with' ? [] : [value].flat().map(String)

/** Names by kind and id. */
export const namesOf = async (
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  language: Language,
  ask: Ask,
): Promise<Map<string, string>> => {
  const list = [...wanted].filter(([, ids]) => ids.size)
  if (!list.length) return new Map()
  const { values, bind } = binds()
  const sql = list
    .map(
      ([kind, ids]) =>
        `select kind, id::varchar, ${nameIn(language)}, code from names where kind = '${kind}' and id in (select unnest(string_split(${bind([...ids].join(','))}, ','))::uuid)`,
    )
    .join(' union all ')
  const erased = translator(modelTexts, language)('insight.erased')
  const rows = await ask(sql, values)
  return new Map(rows.map(([kind, id, name, code]) => [`${kind} ${id}`, String(name ?? code ?? erased)]))
}

export const labeller = (names: ReadonlyMap<string, string>, language: Language): LabelOf => {
  const t = translator(modelTexts, language)
  return ({ dimension, level }, key) => {
    if (key === OTHERS) return t('insight.others')
    if (key === null) return t('insight.unknown')
    const { labels } = dimensionOf(dimension)
    if (labels.kind === 'time') return timeLabel(key, level, language)
    if (labels.kind === 'names') return names.get(`${labels.of} ${key}`) ?? nameless(key)
    const word = labels.kind === 'words' ? `insight.${labels.of}.${key}` : ''
    return word in modelTexts ? t(word as keyof typeof modelTexts) : key
  }
}

// What has gone from its list keeps a sign of its own, so that two of them are not taken for one.
const nameless = (key: string) => `#${createHash('sha256').update(key).digest('hex').slice(0, 6)}`

const DAY_MS = 86_400_000

/** `2026`, `2026 Q3`, `2026-07`, `2026-W27`, `2026-07-01`, the weekday's name, `14:00`. */
const timeLabel = (key: string, level: string | undefined, language: Language): string => {
  if (level === 'year') return key.slice(0, 4)
  if (level === 'quarter') return `${key.slice(0, 4)} Q${Math.ceil(Number(key.slice(5, 7)) / 3)}`
  if (level === 'month') return key.slice(0, 7)
  if (level === 'week') return isoWeek(key)
  if (level === 'hour') return `${key.padStart(2, '0')}:00`
  if (level === 'weekday')
    // 2024 began on a Monday.
    return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, Number(key)),
    )
  return key
}

/** The ISO 8601 week that begins on this Monday. */
const isoWeek = (monday: string): string => {
  const thursday = new Date(new Date(`${monday}T00:00:00Z`).getTime() + 3 * DAY_MS)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - first) / (7 * DAY_MS)) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
