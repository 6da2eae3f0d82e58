import { parse } from 'csv-parse'
import { type Ctx, fail, Refusal } from '#support/actions/index.ts'
import { customFieldsOf } from './custom-fields.ts'
import type { Entity } from './entity.ts'
import { entityErrors } from './errors.ts'
import { type Header, headerText, readHeaders } from './headers.ts'
import { keyFields } from './keys.ts'

export type Line = { line: number; cells: string[] }

const LIMIT = 1_000_000

/** A CSV file as headers and lines. Fails with unreadable_file, too_many_rows, unknown_column and missing_column. */
export const readFile = async (
  ctx: Ctx,
  entity: Entity,
  csv: string,
): Promise<{ headers: Header[]; lines: Line[] }> => {
  const [first, ...lines] = await readCsv(csv)
  const names = first?.cells ?? []
  const headers = readHeaders(entity, await customFieldsOf(ctx, entity), names)
  const texts = headers.map((header) => header && headerText(header))
  const wrong = names.filter((_, at) => !headers[at] || texts.indexOf(texts[at]) < at)
  if (wrong.length) fail(entityErrors.unknownColumn, { columns: wrong.join(', ') })
  const missing = keyFields(entity).filter(
    (key) => !key.isNullable && !key.hasDefault && !headers.some((header) => header?.field.name === key.name),
  )
  if (missing.length) fail(entityErrors.missingColumn, { columns: missing.map(({ name }) => name).join(', ') })
  return { headers: headers as Header[], lines }
}

/** Comma, semicolon or tab, whichever the first line has most of. A line's number is where its record ends. */
const readCsv = (csv: string): Promise<Line[]> =>
  new Promise((resolve, reject) => {
    const end = csv.indexOf('\n')
    const first = end < 0 ? csv : csv.slice(0, end)
    const delimiter = [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0]!
    const shape = { bom: true, relax_column_count: true, skip_empty_lines: true, info: true, delimiter, to: LIMIT + 2 }
    parse(csv, shape, (error, found) => {
      if (error) return reject(new Refusal(entityErrors.unreadableFile, { line: lineOf(error) }))
      const rows = found as unknown as { record: string[]; info: { lines: number } }[]
      if (rows.length > LIMIT + 1) return reject(new Refusal(entityErrors.tooManyRows, { limit: LIMIT }))
      resolve(rows.map(({ record, info }) => ({ line: info.lines, cells: record })))
    })
  })

const lineOf = (error: object) => ('lines' in error && typeof error.lines === 'number' ? error.lines : 0)
