import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { PgInsertValue, PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { type Action, about, type Ctx, common, fail } from '#support/actions/index.ts'
import { rowAnswer } from './answers.ts'
import { checkCodes, withDefaults } from './codes.ts'
import { customValues } from './custom-fields.ts'
import type { Verb } from './described.ts'
import { actionName, changed, type Entity, field, type Row } from './entity.ts'
import { entityErrors } from './errors.ts'
import { scoped } from './filters.ts'
import { needsColumn, seenBy } from './guarded-columns.ts'
import { inItsCurrency } from './money-columns.ts'
import { touch } from './remembered.ts'
import { createSchema, updateSchema } from './schemas.ts'

export type Values = Record<string, unknown>

/** Writes a new row and announces it. `values` are parsed. Fails with unknown_reference, invalid_input (a code that is in no list), already_exists or what the table's checks mean. */
export const insertRow = async (ctx: Ctx, entity: Entity, values: Values): Promise<Row> => {
  mayWrite(ctx, entity, values)
  await checkCodes(ctx, entity, await withDefaults(ctx, entity, values))
  const custom = entity.fields.has('custom') ? { custom: await customValues(ctx, entity, values.custom, {}) } : {}
  const filled = { ...values, ...custom } as PgInsertValue<PgTable>
  const [row] = await referring(() => ctx.tx.insert(entity.table).values(filled).returning())
  announce(ctx, entity, row as Row)
  return row as Row
}

/** Changes some columns of a row. With `version` it is refused (changed_meanwhile) when another change came between. */
export const updateRow = async (
  ctx: Ctx,
  entity: Entity,
  { id, version, ...values }: Values & { id: string; version?: number | undefined },
): Promise<Row> => {
  mayWrite(ctx, entity, values)
  await checkCodes(ctx, entity, values)
  if (values.custom !== undefined) {
    const { custom } = await getRow(ctx, entity, id, true)
    values.custom = await customValues(ctx, entity, values.custom, custom)
  }
  const set = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  return change(ctx, entity, id, version, set)
}

/** Puts a row out of use, or back into it: it stays in every document that names it, and leaves the lists to choose from. */
export const archiveRow = (ctx: Ctx, entity: Entity, id: string, isArchived: boolean, version?: number) =>
  change(ctx, entity, id, version, { archivedAt: isArchived ? ctx.now : null })

/** The whole row, or the refusal that it does not exist. */
export const getRow = async (ctx: Ctx, entity: Entity, id: string, forUpdate = false): Promise<Row> => {
  const found = ctx.tx
    .select()
    .from(entity.table)
    .where(eq(field(entity, 'id').column, id))
  const [row] = await (forUpdate ? found.for('update') : found)
  return (row as Row | undefined) ?? fail(common.notFound, { entity: entity.name, id })
}

/** The row as far as the actor's grant for `verb` reaches: what lies outside does not exist for him. */
export const reach = async (ctx: Ctx, entity: Entity, verb: Verb, id: string): Promise<Row> => {
  const within = scoped(ctx, entity, verb)
  if (!within) return getRow(ctx, entity, id)
  const isId = eq(field(entity, 'id').column, id)
  const [row] = await ctx.tx.select().from(entity.table).where(and(isId, within))
  return (row as Row | undefined) ?? fail(common.notFound, { entity: entity.name, id })
}

const change = async (ctx: Ctx, entity: Entity, id: string, version: number | undefined, set: Values): Promise<Row> => {
  const isId = eq(field(entity, 'id').column, id)
  const versioned = entity.fields.get('version')?.column
  const isVersion: SQL | undefined = versioned && version !== undefined ? eq(versioned, version) : undefined
  const all = { ...set, ...(versioned && { version: sql`${versioned} + 1` }) } as PgUpdateSetSource<PgTable>
  const [row] = await referring(() => ctx.tx.update(entity.table).set(all).where(and(isId, isVersion)).returning())
  if (!row) {
    const present = await getRow(ctx, entity, id)
    fail(common.changedMeanwhile, { entity: entity.name, id, version: present.version, wanted: version })
  }
  announce(ctx, entity, row as Row)
  return row as Row
}

const announce = (ctx: Ctx, entity: Entity, row: Row) => {
  touch(ctx.tx, entity.table)
  ctx.emit({
    type: changed(entity),
    subject: `${entity.name}:${row.id}`,
    version: typeof row.version === 'number' ? row.version : 1,
    payload: { id: row.id },
  })
}

const mayWrite = (ctx: Ctx, entity: Entity, values: Values) => {
  for (const column of Object.keys(values)) if (values[column] !== undefined) needsColumn(ctx.actor, entity, column)
}

/** A foreign key that finds nothing means a wrong reference here, not a row still in use. */
const referring = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write()
  } catch (error) {
    for (let at = error; at instanceof Error; at = at.cause)
      if ('code' in at && at.code === '23503')
        fail(entityErrors.unknownReference, { constraint: 'constraint' in at ? at.constraint : undefined })
    throw error
  }
}

/** Action: a new row. Answers with it. */
export const createOf = (entity: Entity): Action<z.ZodType<Values>, Row> => ({
  name: actionName(entity, 'create'),
  subject: about(entity.name),
  input: createSchema(entity),
  output: rowAnswer(entity),
  fn: async (ctx, values) => seen(ctx, entity, await insertRow(ctx, entity, values)),
})

/** Action: change columns of a row; `version` refuses a lost update. Answers with the row. */
export const updateOf = (entity: Entity): Action<ReturnType<typeof updateSchema>, Row> => ({
  name: actionName(entity, 'update'),
  subject: about(entity.name),
  input: updateSchema(entity),
  output: rowAnswer(entity),
  fn: async (ctx, values) => {
    await reach(ctx, entity, 'update', values.id)
    return seen(ctx, entity, await updateRow(ctx, entity, values))
  },
})

const archiveSchema = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int().optional(),
  /** False puts it back into use. */
  isArchived: z.boolean().default(true),
})

/** Action: out of use, or back (`isArchived: false`). */
export const archiveOf = (entity: Entity, write = archiveRow): Action<typeof archiveSchema, Row> => ({
  name: actionName(entity, 'archive'),
  subject: about(entity.name),
  input: archiveSchema,
  output: rowAnswer(entity),
  fn: async (ctx, { id, version, isArchived }) => {
    await reach(ctx, entity, 'archive', id)
    return seen(ctx, entity, await write(ctx, entity, id, isArchived, version))
  },
})

/** The row without what the actor may not see. */
export const seen = (ctx: Pick<Ctx, 'actor'>, entity: Entity, row: Row): Row => {
  const shown = new Set(seenBy(ctx.actor, entity).map(({ name }) => name))
  const told = Object.entries(inItsCurrency(entity, row))
  return Object.fromEntries(told.filter(([name]) => shown.has(name) || !entity.fields.has(name))) as Row
}
