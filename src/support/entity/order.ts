import { and, asc, desc, eq, gt, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { fail } from '#support/actions/index.ts'
import type { Language } from '#support/i18n/index.ts'
import { type Entity, field, type Row } from './entity.ts'
import { entityErrors } from './errors.ts'
import { type Field, indexedColumns } from './fields.ts'

/** Columns a list can be sorted by: any of a setup table, which is small; else those that an index serves. */
export const sortable = (entity: Entity): string[] => {
  const indexed = indexedColumns(entity.table)
  return [...entity.fields.values()]
    .filter(({ kind }) => !['json', 'hidden', 'texts'].includes(kind))
    .filter(({ name }) => entity.kind === 'setup' || indexed.has(name))
    .map(({ name }) => name)
}

/** An order of a list: by a column, then by id, so that no row is shown twice or skipped. Nulls come last. */
export type Order = { by: Field; isDescending: boolean; expression: SQL; id: Field }

export const orderOf = (entity: Entity, sort: string, language: Language): Order => {
  const by = field(entity, sort.replace(/^-/, ''))
  const expression =
    by.kind === 'localised'
      ? sql`coalesce(${by.column}->>${sql.raw(`'${language}'`)}, ${by.column}->>'en', ${by.column}->>'zh-CN', ${by.column}->>'zh-TW')`
      : sql`${by.column}`
  return { by, isDescending: sort.startsWith('-'), expression, id: field(entity, 'id') }
}

export const orderBy = ({ by, isDescending, expression, id }: Order): SQL[] => {
  const way = isDescending ? desc : asc
  if (by.name === 'id') return [way(id.column)]
  return [...(isDescending && by.isNullable ? [sql`${expression} desc nulls last`] : [way(expression)]), way(id.column)]
}

/** Where the next page begins: opaque to clients. */
export const cursorAfter = ({ by }: Order, row: Row, language: Language): string => {
  const value = by.kind === 'localised' ? inLanguage(row[by.name], language) : row[by.name]
  return Buffer.from(JSON.stringify([value instanceof Date ? value.toISOString() : value, row.id])).toString(
    'base64url',
  )
}

const inLanguage = (value: unknown, language: Language) => {
  const text = (value ?? {}) as Record<string, string | undefined>
  return text[language] ?? text.en ?? text['zh-CN'] ?? text['zh-TW'] ?? null
}

/** The rows behind a cursor. A row comparison where it can be, so that the index is read from that place on. */
export const behind = (order: Order, cursor: string): SQL | undefined => {
  const { by, isDescending, expression, id } = order
  const [value, lastId] = readCursor(cursor)
  const further = isDescending ? lt : gt
  if (by.name === 'id') return further(id.column, lastId)
  if (value === null) return and(isNull(by.column), further(id.column, lastId))
  const typed = sql`${value}::${sql.raw(by.kind === 'localised' ? 'text' : by.column.getSQLType())}`
  const sign = sql.raw(isDescending ? '<' : '>')
  if (!by.isNullable) return sql`(${expression}, ${id.column}) ${sign} (${typed}, ${lastId}::uuid)`
  const same = and(eq(expression, typed), further(id.column, lastId))
  return or(sql`${expression} ${sign} ${typed}`, same, isNull(by.column))
}

const readCursor = (cursor: string): [value: unknown, id: string] => {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) && typeof value !== 'object') return [value, id]
    if (typeof id === 'string' && value === null) return [null, id]
  } catch {
    // falls through: what cannot be read is refused like what was forged
  }
  return fail(entityErrors.badCursor)
}
