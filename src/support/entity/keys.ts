import { and, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Ctx } from '#support/actions/index.ts'
import { writeText } from './cells.ts'
import { type Entity, entityOf, field, type Row } from './entity.ts'
import type { Field } from './fields.ts'

const SEPARATOR = '/'

export const keyFields = (entity: Entity): Field[] => (entity.importKey ?? ['id']).map((name) => field(entity, name))

/** What files call the rows with these ids: their import key, parts joined by `/`, references by the key of what they name. */
export const keysOf = async (ctx: Ctx, entity: Entity, ids: readonly string[]): Promise<Map<string, string>> => {
  if (!ids.length) return new Map()
  const id = field(entity, 'id').column
  const fields = keyFields(entity)
  const selection = Object.fromEntries(fields.map(({ name, column }) => [name, column])) as Record<string, PgColumn>
  const rows = (await ctx.tx
    .select({ ...selection, id })
    .from(entity.table)
    .where(inArray(id, [...ids]))) as Row[]
  const names = await referenceKeys(ctx, fields, rows)
  return new Map(rows.map((row) => [row.id, fields.map((one) => names(one, row)).join(SEPARATOR)]))
}

/** For rows: a function that writes any column as text, references as the key of what they name. One statement a reference. */
export const referenceKeys = async (ctx: Ctx, fields: readonly Field[], rows: readonly Row[]) => {
  const known = new Map<string, Map<string, string>>()
  for (const { name, refersTo } of fields) {
    const target = refersTo && entityOf(refersTo())
    const ids = [...new Set(rows.map((row) => row[name]).filter((id) => typeof id === 'string'))]
    if (target?.importKey) known.set(name, await keysOf(ctx, target, ids))
  }
  return (one: Field, row: Row): string =>
    known.get(one.name)?.get(row[one.name] as string) ?? writeText(one, row[one.name])
}

/** The ids that files mean by these keys; a key that names nothing is missing from the answer. */
export const resolveKeys = async (ctx: Ctx, entity: Entity, keys: readonly string[]): Promise<Map<string, string>> => {
  if (!keys.length) return new Map()
  const fields = keyFields(entity)
  const parts = new Map(keys.map((key) => [key, fields.length === 1 ? [key] : key.split(SEPARATOR)]))
  const values: unknown[][] = []
  const resolved = await Promise.all(
    fields.map(async ({ refersTo }, at) => {
      const target = refersTo && entityOf(refersTo())
      const texts = [...new Set([...parts.values()].map((part) => part[at] ?? ''))]
      return target?.importKey ? resolveKeys(ctx, target, texts) : undefined
    }),
  )
  const wanted = new Map<string, string>()
  for (const [key, part] of parts) {
    const value = fields.map(({ isNullable }, at) => {
      if (isNullable && part[at] === '') return null
      return resolved[at] ? resolved[at].get(part[at] ?? '') : part[at]
    })
    if (value.length !== fields.length || value.some((one) => one === undefined)) continue
    values.push(value)
    wanted.set(JSON.stringify(value), key)
  }
  const rows = await findByKeys(ctx, entity, values)
  return new Map(rows.map((row) => [wanted.get(keyText(entity, row))!, row.id]))
}

/** Rows by the values of their import key. */
export const findByKeys = async (ctx: Ctx, entity: Entity, values: readonly unknown[][]): Promise<Row[]> => {
  if (!values.length) return []
  const fields = keyFields(entity)
  const condition: SQL | undefined =
    fields.length === 1
      ? inArray(
          fields[0]!.column,
          values.map(([value]) => value),
        )
      : or(
          ...values.map((value) =>
            and(...fields.map(({ column }, at) => (value[at] == null ? isNull(column) : eq(column, value[at])))),
          ),
        )
  return (await ctx.tx.select().from(entity.table).where(condition)) as Row[]
}

/** A row's key as one text, for looking it up. */
export const keyText = (entity: Entity, row: Record<string, unknown>): string =>
  JSON.stringify(keyFields(entity).map((one) => (row[one.name] == null ? null : writeText(one, row[one.name]))))
