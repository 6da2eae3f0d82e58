import { countryOf } from './countries.ts'
import { type Mapping, readerOf } from './mapping.ts'
import type { Reading } from './reading.ts'
import type { FileRow } from './rows-of-file.ts'
import { readDate, readDecimal, readInstant } from './styles.ts'
import { type TargetField, targetNamed } from './targets.ts'

/** Why a row was not taken. `reason` is a key of the module's texts. */
export type Problem = {
  line: number
  column?: string | undefined
  reason: string
  value?: string | undefined
  accepted?: string | undefined
}
/** A row as its mapping understands it; without a key it belongs nowhere. */
export type ReadRow = { line: number; key: string; cells: Record<string, string>; problems: Problem[] }

type Read = { value: string } | { reason: string; accepted?: string }
type Column = { field: TargetField; column: string; textOf: (cells: readonly string[]) => string }

const SEPARATOR = '\u001f'

/** Makes a reader of rows from a mapping: typed texts of fields by name, and what is wrong with them. `zone`: whose clocks the times are. */
export const rowReader = (mapping: Mapping, reading: Reading, headers: readonly string[], zone: string) => {
  const target = targetNamed(mapping.target)
  const columns = target.fields.flatMap((field): Column[] => {
    const rule = mapping.fields[field.name]
    const textOf = rule && readerOf(rule, headers)
    return textOf ? [{ field, column: rule.column ?? field.name, textOf }] : []
  })
  const missing = target.fields.filter(
    ({ name, isNeeded }) => isNeeded && !columns.some(({ field }) => field.name === name),
  )
  const read = cellReader(reading, zone)
  return ({ line, cells: from }: FileRow): ReadRow => {
    const cells: Record<string, string> = {}
    const problems: Problem[] = missing.map(({ name }) => ({ line, column: name, reason: 'no_column' }))
    for (const { field, column, textOf } of columns) {
      const text = textOf(from)
      if (!text) {
        if (field.isNeeded) problems.push({ line, column, reason: 'empty' })
        continue
      }
      const found = read(field, text)
      if ('value' in found) cells[field.name] = found.value
      else problems.push({ line, column, value: text.slice(0, 200), ...found })
    }
    const parts = target.key.map((name) => cells[name] ?? '')
    const key = parts.slice(0, parts.findLastIndex(Boolean) + 1).join(SEPARATOR)
    return { line, key, cells, problems }
  }
}

/** Reads one cell of a field. The same text comes again and again in a column of dates, so the last one is remembered. */
const cellReader = (reading: Reading, zone: string) => {
  let last: { text: string; read: Read } | undefined
  const instant = (text: string): Read => {
    if (last?.text === text) return last.read
    const at = readInstant(text, reading.dates, zone)
    const read: Read = at ? { value: at.toISOString() } : { reason: 'not_a_date', accepted: shapes[reading.dates] }
    last = { text, read }
    return read
  }
  const decimal = (text: string): Read => {
    const value = readDecimal(text, reading.decimals)
    return value === undefined
      ? { reason: 'not_a_number', accepted: reading.decimals === 'point' ? '1,234.56' : '1.234,56' }
      : { value }
  }
  const kinds: Record<TargetField['kind'], (text: string, field: TargetField) => Read> = {
    text: (text) => ({ value: text.slice(0, 2000) }),
    code: (text) => (text.length > 200 ? { reason: 'too_long' } : { value: text }),
    decimal,
    price: (text) => {
      const read = decimal(text)
      return 'value' in read && read.value.startsWith('-') ? { reason: 'negative' } : read
    },
    instant,
    date: (text) => {
      const value = readDate(text, reading.dates)
      return value ? { value } : { reason: 'not_a_date', accepted: shapes[reading.dates] }
    },
    country: (text) => ({ value: countryOf(text) ?? text.slice(0, 60) }),
    email: (text) =>
      /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? { value: text.toLowerCase() } : { reason: 'not_an_email' },
    choice: (text, { choices = [] }) => {
      const value = choices.find((one) => one.toLowerCase() === text.toLowerCase())
      return value ? { value } : { reason: 'not_a_choice', accepted: choices.join(', ') }
    },
    boolean: (text) =>
      /^(1|y|yes|true|x|是|有|真)$/i.test(text)
        ? { value: 'true' }
        : /^(0|n|no|false|否|无|無|假)$/i.test(text)
          ? { value: 'false' }
          : { reason: 'not_yes_or_no', accepted: 'yes, no' },
  }
  return (field: TargetField, text: string): Read => kinds[field.kind](text, field)
}

const shapes: Record<Reading['dates'], string> = {
  ymd: '2011-03-04',
  dmy: '04/03/2011',
  mdy: '03/04/2011',
  excel: '40606.35',
}
