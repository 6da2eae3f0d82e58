import { z } from 'zod'
import { type Action, type Ctx, may, query } from '#support/actions/index.ts'
import { guarded, writeText } from './cells.ts'
import { customFieldsOf } from './custom-fields.ts'
import { actionName, type Entity } from './entity.ts'
import { filterShape } from './filters.ts'
import { fileHeaders, type Header, headerText } from './headers.ts'
import { referenceKeys } from './keys.ts'
import { type ListInput, listRows, sortSchema } from './list.ts'

const PAGE = 1000

/** The rows that the filters leave as CSV, page by page, headers first: what `import` takes back unchanged. */
export async function* csvOf(ctx: Ctx, entity: Entity, filters: Record<string, unknown> = {}): AsyncGenerator<string> {
  const isSeen = ({ field: { name } }: Header) => !entity.guarded?.[name] || may(ctx.actor, entity.guarded[name])
  const headers = fileHeaders(entity, await customFieldsOf(ctx, entity)).filter(isSeen)
  yield `\uFEFF${line(headers.map(headerText))}`
  const page: ListInput = { archived: 'all', ...filters, limit: PAGE }
  for (;;) {
    const { rows, next } = await listRows(ctx, entity, page, 'export')
    const text = await referenceKeys(ctx, [...new Set(headers.map(({ field }) => field))], rows)
    yield rows
      .map((row) =>
        line(
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

/** RFC 4180: quoted where a reader would stumble. */
const line = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`
const quoted = (cell: string) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The file a newcomer fills in: the headers and one row as an example. */
export const templateOf = (entity: Entity): string => {
  const headers = fileHeaders(entity, []).map(headerText)
  return `\uFEFF${line(headers)}${line(headers.map((header) => guarded(entity.example?.[header] ?? '')))}`
}

export type Exported = { name: string; csv: string }

/** Query: the rows that the filters leave, as one CSV file. */
export const exportOf = (entity: Entity): Action<z.ZodType<Record<string, unknown>>, Exported> =>
  query({
    name: actionName(entity, 'export'),
    input: z.strictObject({ ...filterShape(entity), sort: sortSchema(entity) }),
    fn: async (ctx, filters) => {
      let csv = ''
      for await (const part of csvOf(ctx, entity, filters)) csv += part
      return { name: `${entity.plural}.csv`, csv }
    },
  })
