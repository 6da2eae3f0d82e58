import { z } from 'zod'
import { type Action, type Ctx, may, query } from '#support/actions/index.ts'
import { zoneSchema } from '#support/time/index.ts'
import { writeText } from './cells.ts'
import { csvLine, guarded } from './csv.ts'
import { customFieldsOf } from './custom-fields.ts'
import { actionName, type Entity } from './entity.ts'
import { cellsOfList, type Further, isSortOf, type ShownList } from './export-list.ts'
import { filterShape } from './filters.ts'
import { fileHeaders, type Header, headerText } from './headers.ts'
import { referenceKeys } from './keys.ts'
import { type ListInput, listRows, sortSchema } from './list.ts'

const PAGE = 1000

/** The rows that the filters leave as CSV, page by page, headers first: what `import` takes back unchanged. */
export async function* csvOf(ctx: Ctx, entity: Entity, filters: Record<string, unknown> = {}): AsyncGenerator<string> {
  const isSeen = ({ field: { name } }: Header) => !entity.guarded?.[name] || may(ctx.actor, entity.guarded[name])
  const headers = fileHeaders(entity, await customFieldsOf(ctx, entity)).filter(isSeen)
  yield `\uFEFF${csvLine(headers.map(headerText))}`
  const page: ListInput = { archived: 'all', ...filters, limit: PAGE }
  for (;;) {
    const { rows, next } = await listRows(ctx, entity, page, 'export')
    const text = await referenceKeys(ctx, [...new Set(headers.map(({ field }) => field))], rows)
    yield rows
      .map((row) =>
        csvLine(
          headers.map(({ field, part }) => {
            const whole = row[field.name] as Record<string, unknown> | null
            const cell = part ? writeText({ ...field, kind: 'text' }, whole?.[part]) : text(field, row)
            return guarded(cell)
          }),
        ),
      )
      .join('')
    if (!next) return
    page.after = next
  }
}

/** The file a newcomer fills in: the headers and one row as an example. */
export const templateOf = (entity: Entity): string => {
  const headers = fileHeaders(entity, []).map(headerText)
  return `\uFEFF${csvLine(headers)}${csvLine(headers.map((header) => guarded(entity.example?.[header] ?? '')))}`
}

export type Exported = { name: string; csv: string }

/** The rows that the filters leave as CSV, as their list shows them: for people to read, not to be brought in again. */
async function* csvOfList(ctx: Ctx, entity: Entity, shown: ShownList, further?: Further): AsyncGenerator<string> {
  yield '\uFEFF'
  for await (const cells of cellsOfList(ctx, entity, shown, further)) yield csvLine(cells)
}

const sortsOf = (entity: Entity, { sorts = [] }: Partial<Further> = {}) =>
  sorts.length
    ? z.union([sortSchema(entity), z.enum(sorts.flatMap((name) => [name, `-${name}`]) as [string, ...string[]])])
    : sortSchema(entity)

/**
 * Query: the rows that the filters leave, as one CSV file: whole, or with `columns` as a list shows them, instants in `zone`; `further`: what its
 * screen shows beside the columns of its table.
 */
export const exportOf = (entity: Entity, further?: Further): Action<z.ZodType<Record<string, unknown>>, Exported> =>
  query({
    name: actionName(entity, 'export'),
    input: z.strictObject({
      ...filterShape(entity),
      sort: sortsOf(entity, further),
      columns: z.string().min(1).max(2000).optional(),
      zone: zoneSchema.optional(),
    }),
    fn: async (ctx, { columns, zone, ...filters }: Record<string, unknown>) => {
      let csv = ''
      const parts = columns
        ? csvOfList(ctx, entity, { ...filters, columns: String(columns), zone: zone as string | undefined }, further)
        : csvOf(ctx, entity, isSortOf(further, filters.sort) ? { ...filters, sort: entity.list.sort } : filters)
      for await (const part of parts) csv += part
      return { name: `${entity.plural}.csv`, csv }
    },
  })
