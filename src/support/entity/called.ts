import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Ctx } from '#support/actions/index.ts'
import { allEntities, type Entity, field } from './entity.ts'

/** Columns by which people call a row when they write or speak of it. */
const BY = ['number', 'code', 'slug', 'documentNumber']

/** More rows of one kind than this are not meant by one number. */
const MOST = 20

/** The subjects `order:<id>` of all that bears this number or code: the order, and its payment and invoice that name it. One statement. */
export const subjectsCalled = async (ctx: Ctx, text: string): Promise<string[]> => {
  const spellings = [...new Set([text, text.toUpperCase(), text.toLowerCase()])]
  const asked = allEntities().flatMap((entity) => byEach(entity, spellings))
  if (!asked.length) return []
  const { rows } = await ctx.tx.execute<{ subject: string }>(sql.join(asked, sql` union all `))
  return [...new Set(rows.map(({ subject }) => subject))]
}

const byEach = (entity: Entity, spellings: string[]): SQL[] =>
  BY.flatMap((name) => entity.fields.get(name) ?? [])
    .filter(({ kind }) => kind === 'text')
    .map(
      ({ column }) =>
        sql`(select ${`${entity.name}:`}::text || ${field(entity, 'id').column}::text as subject from ${entity.table} where ${inArray(column, spellings)} limit ${MOST})`,
    )
