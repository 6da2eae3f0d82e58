import { and, eq, gt, gte, ilike, inArray, isNotNull, isNull, like, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Ctx, common, fail, scopeOf } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'
import { readText } from './cells.ts'
import type { Kind, Verb } from './described.ts'
import { actionName, type Entity, field } from './entity.ts'
import { type Field, indexedColumns, trigramColumns } from './fields.ts'
import { needsColumn } from './guarded-columns.ts'

const ordered: readonly Kind[] = ['integer', 'decimal', 'rate', 'number', 'date', 'instant']
const compare = { gt, gte, lt, lte } as const

/** How a column can be asked: `state=`, `state.in=a,b`, `placedAt.gte=`, `name.has=`, `leftOn.null=true`. */
export const operatorsOf = ({ kind, isNullable }: Field): string[] => {
  if (kind === 'json' || kind === 'hidden') return []
  return [
    ...(kind === 'localised' ? ['has'] : kind === 'texts' ? ['has'] : ['eq', 'ne', 'in']),
    ...(ordered.includes(kind) ? ['gt', 'gte', 'lt', 'lte'] : []),
    ...(kind === 'text' ? ['has'] : []),
    ...(isNullable ? ['null'] : []),
  ]
}

const text = z.coerce.string().max(2000)

/** The filters of a list as query parameters; any other is refused. */
export const filterShape = (entity: Entity): Record<string, z.ZodType> => {
  const shape: Record<string, z.ZodType> = {
    q: z.string().trim().max(200).optional(),
    archived: z.enum(['no', 'only', 'all']).optional(),
  }
  for (const name of entity.list.filters ?? [])
    for (const operator of operatorsOf(field(entity, name)))
      shape[operator === 'eq' ? name : `${name}.${operator}`] = text.optional()
  return shape
}

/** What the filters, the search word and the actor's scope leave of a table. Fails with invalid_input, naming the parameter. */
export const conditionOf = (
  ctx: Ctx,
  entity: Entity,
  input: Record<string, unknown>,
  verb: Verb = 'list',
): SQL | undefined => {
  const parts: (SQL | undefined)[] = [
    scoped(ctx, entity, verb),
    archived(entity, input.archived),
    searched(entity, input.q),
  ]
  for (const [parameter, value] of Object.entries(input)) {
    const [name = '', operator = 'eq'] = parameter.split('.')
    if (value === undefined || !entity.list.filters?.includes(name)) continue
    needsColumn(ctx.actor, entity, name)
    parts.push(comparison(entity, field(entity, name), operator, String(value)))
  }
  return and(...parts)
}

const archived = (entity: Entity, wanted: unknown) => {
  const column = entity.fields.get('archivedAt')?.column
  if (!column || wanted === 'all') return undefined
  return wanted === 'only' ? isNotNull(column) : isNull(column)
}

/** A part of a text, taken as it is: its `%` and `_` are no wildcards. */
export const containing = (words: string) => `%${escaped(words)}%`
const escaped = (words: string) => words.replace(/[\\%_]/g, '\\$&')

const searched = (entity: Entity, words: unknown) => {
  if (typeof words !== 'string' || !words || !entity.search?.length) return undefined
  const byBeginning = beginnings(entity)
  return or(
    ...entity.search.map((name) => {
      const asked = field(entity, name)
      if (!byBeginning.has(name)) return ilike(asText(asked), containing(words))
      return or(
        ...[words, words.toUpperCase(), words.toLowerCase()].map((one) => like(asked.column, `${escaped(one)}%`)),
      )
    }),
  )
}

/** Documents are many and written all the time: what has a plain index but none of trigrams is found by its beginning. */
const beginnings = ({ kind, table }: Entity): Set<string> => {
  const parts = trigramColumns(table)
  return new Set(kind === 'document' ? [...indexedColumns(table)].filter((name) => !parts.has(name)) : [])
}

const asText = ({ column, kind }: Field) =>
  kind === 'text' || kind === 'choice' ? sql`${column}` : sql`${column}::text`

const comparison = (entity: Entity, asked: Field, operator: string, value: string): SQL | undefined => {
  const { column, kind } = asked
  if (operator === 'null') return value === 'false' ? isNotNull(column) : isNull(column)
  if (operator === 'has')
    return kind === 'texts' ? sql`${value} = any(${column})` : ilike(asText(asked), containing(value))
  const values = (operator === 'in' ? value.split(',') : [value]).map((one) =>
    read(entity, asked, operator, one.trim()),
  )
  if (operator === 'in') return inArray(column, values)
  if (operator === 'ne') return asked.isNullable ? or(ne(column, values[0]), isNull(column)) : ne(column, values[0])
  return operator === 'eq' ? eq(column, values[0]) : compare[operator as keyof typeof compare](column, values[0])
}

const read = (entity: Entity, asked: Field, operator: string, value: string): unknown => {
  // A day is enough to ask for instants: it means its first moment in UTC.
  const whole = asked.kind === 'instant' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value
  const read = readText({ ...entity, schemas: {} }, asked, whole)
  if ('value' in read) return read.value
  const path = operator === 'eq' ? asked.name : `${asked.name}.${operator}`
  return fail(common.invalidInput, { count: 1 }, [
    { path, code: read.problem, ...(read.accepted && { accepted: read.accepted }) },
  ])
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The site that a row of an entity with a site names. */
export const siteOf = async (tx: Tx, entity: Entity, id: string): Promise<string | undefined> => {
  if (!UUID.test(id)) return undefined
  const { column } = field(entity, entity.scope!.site!)
  const [row] = await tx
    .select({ site: column })
    .from(entity.table)
    .where(eq(field(entity, 'id').column, id))
  return (row?.site as string | null | undefined) ?? undefined
}

/** A grant for some sites, or one's own, narrows documents that name a site or an owner; one that says neither shows nothing. */
export const scoped = (ctx: Ctx, entity: Entity, verb: Verb): SQL | undefined => {
  const scope = scopeOf(ctx.actor, actionName(entity, verb))
  if (!scope || scope.kind === 'all') return undefined
  const name = scope.kind === 'sites' ? entity.scope?.site : entity.scope?.own
  const column = name && entity.fields.get(name)?.column
  if (column) return scope.kind === 'sites' ? inArray(column, [...scope.sites]) : eq(column, ctx.actor.id)
  return entity.kind === 'document' ? sql`false` : undefined
}
