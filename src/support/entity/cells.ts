import { type FieldProblem, fieldProblem } from '#support/actions/index.ts'
import type { Entity } from './entity.ts'
import type { Field } from './fields.ts'
import { valueSchema } from './schemas.ts'

/** What a text in a file or an address means for a column, or why not. */
export type Read = { value: unknown } | { problem: string; message?: string | undefined; accepted?: string | undefined }

const yes = new Set(['true', 'yes', 'y', '1', 'x', '是', '真'])
const no = new Set(['false', 'no', 'n', '0', '否', '假'])

const raw = (field: Field, text: string): unknown => {
  switch (field.kind) {
    case 'yesno':
      return yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : text
    case 'integer':
      return /^-?\d{1,16}$/.test(text) ? Number(text) : text
    case 'number':
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
    case 'texts':
      return text.split('|').map((part) => part.trim())
    case 'json':
    case 'localised':
      return JSON.parse(text)
    default:
      return text
  }
}

/** Reads one text as a value of the column. Localised text and references are put together by the caller. */
export const readText = (entity: Entity, field: Field, text: string): Read => {
  let value: unknown
  try {
    value = raw(field, text)
  } catch {
    return { problem: 'not_json', accepted: 'JSON' }
  }
  return checked(entity, field, value)
}

/** Checks a value against the column's schema. */
export const checked = (entity: Entity, field: Field, value: unknown): Read => {
  const parsed = valueSchema(entity, field).safeParse(value)
  if (parsed.success) return { value: parsed.data }
  const { code, message, accepted }: FieldProblem = fieldProblem(parsed.error.issues[0]!)
  return { problem: code, message, accepted: field.values.length ? field.values.join(', ') : accepted }
}

/** A value as it stands in a file. Instants in UTC, structured values as JSON. */
export const writeText = (field: Field, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  if (field.kind === 'texts') return (value as string[]).join('|')
  if (field.kind === 'decimal' || field.kind === 'rate') return shortest(String(value))
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Without the zeros that numeric(21, 6) adds. */
export const shortest = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal
