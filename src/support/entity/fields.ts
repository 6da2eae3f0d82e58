import { getTableColumns } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { Kind } from './described.ts'

/** A column of a table, read from Drizzle. `refersTo`: the table whose `id` it holds. */
export type Field = {
  readonly name: string
  readonly column: PgColumn
  readonly kind: Kind
  readonly isNullable: boolean
  readonly hasDefault: boolean
  readonly values: readonly string[]
  readonly refersTo?: () => PgTable
}

const plain: Record<string, Kind> = {
  PgUUID: 'id',
  PgText: 'text',
  PgVarchar: 'text',
  PgBoolean: 'yesno',
  PgInteger: 'integer',
  PgSmallInt: 'integer',
  PgBigInt53: 'integer',
  PgDoublePrecision: 'number',
  PgDateString: 'date',
  PgTimestamp: 'instant',
  PgArray: 'texts',
  PgJsonb: 'json',
}

/** What opens a door is never shown, whatever a descriptor says. */
const secret = /(hash|secret|token|password)$/i

const kindOf = (name: string, column: PgColumn): Kind => {
  if (secret.test(column.name)) return 'hidden'
  if (column.columnType === 'PgNumeric') return (column as { precision?: number }).precision === 9 ? 'rate' : 'decimal'
  if (column.columnType === 'PgCustomColumn') return column.getSQLType() === 'jsonb' ? 'localised' : 'hidden'
  if (column.columnType === 'PgText' && column.enumValues?.length) return 'choice'
  // Business days stand in text columns.
  if (column.columnType === 'PgText' && /[a-z]On$/.test(name)) return 'date'
  return plain[column.columnType] ?? 'hidden'
}

/** The columns of a table by name. `references` adds those that hold no foreign key, because their table may live elsewhere. */
export const fieldsOf = (table: PgTable, references: Record<string, () => PgTable> = {}): Map<string, Field> => {
  const targets = new Map<string, () => PgTable>(Object.entries(references))
  for (const key of getTableConfig(table).foreignKeys) {
    const { columns, foreignTable } = key.reference()
    if (columns.length === 1) targets.set(columns[0]!.name, () => foreignTable as PgTable)
  }
  const columns = Object.entries(getTableColumns(table) as Record<string, PgColumn>)
  return new Map(
    columns.map(([name, column]) => {
      const refersTo = targets.get(name)
      const field: Field = {
        name,
        column,
        kind: refersTo ? 'reference' : kindOf(name, column),
        isNullable: !column.notNull,
        hasDefault: column.hasDefault,
        values: column.enumValues ?? [],
        ...(refersTo && { refersTo }),
      }
      return [name, field]
    }),
  )
}

/** Columns that lead an index, a key or a unique constraint: by them a large table can be sorted and filtered. */
export const indexedColumns = (table: PgTable): Set<string> => {
  const { indexes, primaryKeys, columns } = getTableConfig(table)
  const first = [...indexes.map(({ config }) => config.columns[0]), ...primaryKeys.map((key) => key.columns[0])]
  return new Set([
    ...first.flatMap((column) => (column && 'name' in column && column.name ? [column.name] : [])),
    ...columns.filter((column) => column.primary || column.isUnique).map((column) => column.name),
  ])
}

/** Columns with a trigram index: found by any part of their text, however large the table. */
export const trigramColumns = (table: PgTable): Set<string> =>
  new Set(
    getTableConfig(table)
      .indexes.filter(({ config }) => config.method === 'gin')
      .flatMap(({ config }) => config.columns.map((column) => ('name' in column && column.name) || '')),
  )
