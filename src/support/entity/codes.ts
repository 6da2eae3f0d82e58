import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { type Ctx, common, fail } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'
import { type Entity, entityNamed, field } from './entity.ts'
import { remembered } from './remembered.ts'

/** The codes of a list of ours. Those out of use still mean what they meant; nobody is told to choose them. */
export type Codes = { readonly all: ReadonlySet<string>; readonly inUse: readonly string[] }

const SHOWN = 20

const read = async (tx: Tx, table: PgTable): Promise<Codes> => {
  const listed = entityNamed(getTableName(table))!
  const archivedAt = listed.fields.get('archivedAt')?.column
  const rows = (await tx
    .select({ code: field(listed, 'code').column, ...(archivedAt && { archivedAt }) })
    .from(table)) as { code: string; archivedAt?: Date | null }[]
  return {
    all: new Set(rows.map(({ code }) => code)),
    inUse: rows.flatMap(({ code, archivedAt }) => (archivedAt ? [] : [code])).sort(),
  }
}

const kept = new Map<PgTable, (tx: Tx) => Promise<Codes>>()
const keptCodes = (table: PgTable) => {
  const known = kept.get(table) ?? remembered([table], (tx) => read(tx, table))
  kept.set(table, known)
  return known
}

/** The list of ours that a column's codes are of; none for codes of the world, which a schema checks. */
const listOf = (entity: Entity, column: string): PgTable | undefined => entityNamed(entity.codes?.[column])?.table

/** What stands now in the list of ours that a column's codes are of; undefined where they are of the world. */
export const codesFor = async ({ tx }: Pick<Ctx, 'tx'>, entity: Entity, column: string): Promise<Codes | undefined> => {
  const table = listOf(entity, column)
  return table && read(tx, table)
}

/** What a column accepts, as a refusal says it. */
export const acceptedOf = ({ inUse }: Codes): string =>
  [...inUse.slice(0, SHOWN), ...(inUse.length > SHOWN ? ['…'] : [])].join(', ')

/** That codes stand in the lists that they are of. Fails with invalid_input: the column, and what there is. */
export const checkCodes = async (ctx: Pick<Ctx, 'tx'>, entity: Entity, values: Record<string, unknown>) => {
  for (const column of Object.keys(entity.codes ?? {})) {
    const [code, table] = [values[column], listOf(entity, column)]
    if (typeof code !== 'string' || !table || (await keptCodes(table)(ctx.tx)).all.has(code)) continue
    // What was kept may be a second old: another process may have written the code meanwhile.
    const now = await read(ctx.tx, table)
    if (!now.all.has(code))
      fail(common.invalidInput, { count: 1 }, [{ path: column, code: 'unknown', accepted: acceptedOf(now) }])
  }
}

/** A new row takes a column's default too; it must stand in its list as soon as the list has rows. */
export const withDefaults = async (ctx: Pick<Ctx, 'tx'>, entity: Entity, values: Record<string, unknown>) => {
  const defaults: Record<string, unknown> = {}
  for (const column of Object.keys(entity.codes ?? {})) {
    const table = values[column] === undefined && listOf(entity, column)
    if (table && (await keptCodes(table)(ctx.tx)).all.size) defaults[column] = field(entity, column).column.default
  }
  return { ...values, ...defaults }
}
