import { count, inArray, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { type Action, type Ctx, common, fail, query } from '#support/actions/index.ts'
import { type Language, type LocalisedText, localised } from '#support/i18n/index.ts'
import { oneAnswer, pageAnswer } from './answers.ts'
import type { Verb } from './described.ts'
import { actionName, type Entity, entityCalled, entityOf, field, type Row, titleOf, visible } from './entity.ts'
import type { Field } from './fields.ts'
import { conditionOf, filterShape } from './filters.ts'
import { needsColumn, seenBy } from './guarded-columns.ts'
import { inItsCurrency } from './money-columns.ts'
import { behind, cursorAfter, orderBy, orderOf, sortable } from './order.ts'
import { reach, seen } from './write.ts'

/** Counting stops here: more is said as "more". */
export const COUNTED = 10_000

export type Listed = {
  rows: Row[]
  /** Column → id → what people call the row that it refers to. */
  references: Record<string, Record<string, string>>
  /** How many there are in all, on the first page: up to 10,000. */
  count?: { value: number; isMore: boolean }
  /** Pass it as `after` for the next page; null at the end. */
  next: string | null
}

export type ListInput = Record<string, unknown> & {
  sort?: string
  limit?: number
  after?: string
  fields?: string
}

/** The orders that a list or its file can be asked in. */
export const sortSchema = (entity: Entity) => {
  const sorts = sortable(entity).flatMap((name) => [name, `-${name}`])
  return z.enum([...new Set([entity.list.sort, ...sorts])] as [string, ...string[]]).optional()
}

export const listSchema = (entity: Entity): z.ZodType<ListInput> =>
  z.strictObject({
    ...filterShape(entity),
    sort: sortSchema(entity),
    limit: z.coerce.number().int().min(1).max(1000).optional(),
    after: z.string().max(2000).optional(),
    fields: z.string().max(2000).optional(),
  })

/** A page of rows, as far as the grant for `verb` reaches. Fixed number of statements: rows, count on the first page, one for each column that refers elsewhere. */
export const listRows = async (ctx: Ctx, entity: Entity, input: ListInput, verb: Verb = 'list'): Promise<Listed> => {
  const { language } = ctx.actor
  const limit = input.limit ?? 50
  const order = orderOf(entity, input.sort ?? entity.list.sort, language)
  needsColumn(ctx.actor, entity, order.by.name)
  const columns = chosen(ctx, entity, input.fields)
  const selection = Object.fromEntries([...columns, order.by, order.id].map(({ name, column }) => [name, column]))
  const condition = conditionOf(ctx, entity, input, verb)
  const page = input.after
    ? sql.join([sql`(`, condition ?? sql`true`, sql`) and (`, behind(order, input.after)!, sql`)`])
    : condition
  const found = (await ctx.tx
    .select(selection as Record<string, PgColumn>)
    .from(entity.table)
    .where(page)
    .orderBy(...orderBy(order))
    .limit(limit + 1)) as Row[]
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const told = rows.map((row) => inItsCurrency(entity, row))
  return {
    rows: columns.some(({ name }) => name === order.by.name)
      ? told
      : told.map(({ [order.by.name]: _, ...row }) => row as Row),
    references: await namesOf(ctx, columns, rows),
    ...(!input.after && { count: await counted(ctx, entity, condition) }),
    next: found.length > limit && last ? cursorAfter(order, last, language) : null,
  }
}

const chosen = (ctx: Ctx, entity: Entity, fields?: string): Field[] => {
  const allowed = seenBy(ctx.actor, entity)
  if (!fields) return allowed
  const wanted = new Set(['id', ...fields.split(',').map((name) => name.trim())])
  for (const name of wanted)
    if (!allowed.some((one) => one.name === name))
      fail(common.invalidInput, { count: 1 }, [
        { path: 'fields', code: 'unknown', accepted: allowed.map((one) => one.name).join(', ') },
      ])
  return allowed.filter(({ name }) => wanted.has(name))
}

const counted = async (ctx: Ctx, entity: Entity, condition: SQL | undefined) => {
  const some = ctx.tx
    .select({ one: sql`1`.as('one') })
    .from(entity.table)
    .where(condition)
    .limit(COUNTED + 1)
    .as('some')
  const [row] = await ctx.tx.select({ value: count() }).from(some)
  const value = row?.value ?? 0
  return { value: Math.min(value, COUNTED), isMore: value > COUNTED }
}

/** What people call the rows that these refer to, by column and id. */
export const namesOf = async (ctx: Ctx, columns: readonly Field[], rows: readonly Row[]) => {
  const names: Listed['references'] = {}
  for (const { name, refersTo } of columns) {
    const target = refersTo && entityOf(refersTo())
    const title = target && titleOf(target)
    const ids = [...new Set(rows.map((row) => row[name]).filter((id) => typeof id === 'string'))]
    if (!title || !ids.length) continue
    names[name] = Object.fromEntries(await titlesOf(ctx, target, ids as string[]))
  }
  return names
}

const titlesOf = async (ctx: Ctx, entity: Entity, ids: readonly string[]): Promise<[id: string, title: string][]> => {
  const title = titleOf(entity)
  if (!title || !ids.length) return []
  const id = field(entity, 'id').column
  const found = await ctx.tx
    .select({ id, title: title.column })
    .from(entity.table)
    .where(inArray(id, [...ids]))
  return found.map((row) => [row.id as string, spoken(row.title, ctx.actor.language)])
}

/** What people call documents, by their subjects `order:<id>`: one statement a kind. Whoever asks has made sure that they may be seen. */
export const namesOfSubjects = async (ctx: Ctx, subjects: readonly string[]): Promise<Map<string, string>> => {
  const parted = subjects.map((subject) => subject.split(':') as [kind: string, id: string])
  const names = new Map<string, string>()
  for (const kind of new Set(parted.map(([kind]) => kind))) {
    const entity = entityCalled(kind)
    const ids = parted.flatMap((one) => (one[0] === kind && isId(one[1]) ? [one[1]] : []))
    if (entity) for (const [id, title] of await titlesOf(ctx, entity, ids)) names.set(`${kind}:${id}`, title)
  }
  return names
}

const isId = (text: string | undefined) => z.uuid().safeParse(text).success

const spoken = (title: unknown, language: Language): string =>
  typeof title === 'string' ? title : localised(title as LocalisedText | null, language)

/** Query: a page of rows by filters, search word and order. */
export const listOf = (entity: Entity): Action<z.ZodType<ListInput>, Listed> =>
  query({
    name: actionName(entity, 'list'),
    input: listSchema(entity),
    output: pageAnswer(entity),
    fn: (ctx, input) => listRows(ctx, entity, input),
  })

const one = z.strictObject({ id: z.uuid() })

/** Query: one row with the names of what it refers to. */
export const getOf = (entity: Entity): Action<typeof one, Row & { references: Listed['references'] }> =>
  query({
    name: actionName(entity, 'get'),
    input: one,
    output: oneAnswer(entity),
    fn: async (ctx, { id }) => {
      const row = seen(ctx, entity, await reach(ctx, entity, 'get', id))
      return { ...row, references: await namesOf(ctx, visible(entity), [row]) }
    },
  })
