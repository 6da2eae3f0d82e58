import { isDeepStrictEqual } from 'node:util'
import { type Ctx, common, fail } from '#support/actions/index.ts'
import { checked, type Read, readText, shortest } from './cells.ts'
import { acceptedOf, type Codes, codesFor } from './codes.ts'
import { unguarded } from './csv.ts'
import { customFieldsOf } from './custom-fields.ts'
import { type Entity, entityOf, writable } from './entity.ts'
import type { Field } from './fields.ts'
import { type Header, headerText } from './headers.ts'
import type { Refused } from './import.ts'
import { keyFields, keyText, resolveKeys } from './keys.ts'
import type { Values } from './write.ts'

/** A line of a file, read: the columns it fills, what is wrong with it, and the key of the row that it means. */
export type Draft = {
  line: number
  values: Values
  problems: Refused[]
  key?: unknown[]
  keyText: string
  /** Refers to a row of its own table that does not exist yet. */
  isWaiting: boolean
}

/** Reads lines into drafts: one statement for each column that refers elsewhere or holds a code of ours, whatever the number of lines. */
export const readRows = async (
  ctx: Ctx,
  entity: Entity,
  headers: readonly Header[],
  lines: readonly { line: number; cells: string[] }[],
): Promise<Draft[]> => {
  const ids = new Map<string, Map<string, string>>()
  const codes = new Map<string, Codes>()
  for (const [at, { field }] of headers.entries()) {
    const target = field.refersTo && entityOf(field.refersTo())
    const keys = [...new Set(lines.map(({ cells }) => unguarded(cells[at] ?? '').trim()).filter((key) => key))]
    if (target?.importKey) ids.set(field.name, await resolveKeys(ctx, target, keys))
    const listed = await codesFor(ctx, entity, field.name)
    if (listed) codes.set(field.name, listed)
  }
  const kinds = new Map((await customFieldsOf(ctx, entity)).map(({ code, kind }) => [code, kind]))
  const read = (header: Header, text: string): Read => {
    const known = ids.get(header.field.name)
    if (known) return known.has(text) ? { value: known.get(text) } : { problem: 'entity.unknown_reference' }
    const listed = codes.get(header.field.name)
    if (listed && !listed.all.has(text)) return { problem: 'unknown', accepted: acceptedOf(listed) }
    return header.part ? { value: partValue(kinds.get(header.part), text) } : readText(entity, header.field, text)
  }
  return lines.map((line) => draftOf(entity, headers, line, read))
}

/** Own fields of yes or no are written as such; the rest stays text until customValues checks it. */
const partValue = (kind: string | undefined, text: string) =>
  kind === 'yesno' ? text === 'true' || text === '1' : text

const draftOf = (
  entity: Entity,
  headers: readonly Header[],
  { line, cells }: { line: number; cells: string[] },
  read: (header: Header, text: string) => Read,
): Draft => {
  const draft: Draft = { line, values: {}, problems: [], keyText: '', isWaiting: false }
  const refuse: Refuse = (column, { problem, message, accepted }, value) =>
    draft.problems.push({
      line,
      column,
      reason: problem,
      ...(value && { value: value.slice(0, 200) }),
      ...(message && { message }),
      ...(accepted && { accepted }),
    })
  if (cells.length > headers.length) refuse('', { problem: 'too_many_cells' }, cells.slice(headers.length).join(','))
  for (const [at, header] of headers.entries()) {
    const text = unguarded(cells[at] ?? '').trim()
    if (header.part) setPart(draft.values, header, text === '' ? null : read(header, text))
    else if (text === '') setEmpty(draft.values, header.field)
    else {
      const result = read(header, text)
      if ('value' in result) draft.values[header.field.name] = result.value
      else refuse(headerText(header), result, text)
      if (!('value' in result) && header.field.refersTo?.() === entity.table) draft.isWaiting = true
    }
  }
  for (const { field } of headers.filter(({ field: { kind } }) => kind === 'localised'))
    checkWords(entity, field, draft, refuse)
  finishKey(entity, draft, refuse)
  if (draft.problems.some(({ reason }) => reason !== 'entity.unknown_reference')) draft.isWaiting = false
  return draft
}

const setPart = (values: Values, { field, part }: Header, read: Read | null) => {
  const whole = (values[field.name] ?? {}) as Record<string, unknown>
  whole[part!] = read && 'value' in read ? read.value : null
  values[field.name] = whole
}

/** An empty cell empties a column that may be empty, and leaves any other as it is. */
const setEmpty = (values: Values, { name, isNullable }: Field) => {
  if (isNullable) values[name] = null
}

type Refuse = (column: string, why: Exclude<Read, { value: unknown }>, value: string) => void

const checkWords = (entity: Entity, field: Field, draft: Draft, refuse: Refuse) => {
  const words = wordsOf(draft.values[field.name])
  const result = Object.keys(words).length ? checked(entity, field, words) : { value: words }
  if ('problem' in result && !draft.problems.some(({ column }) => column === field.name))
    refuse(field.name, result, JSON.stringify(words))
}

const wordsOf = (value: unknown) =>
  Object.fromEntries(Object.entries((value ?? {}) as Values).filter(([, words]) => words !== null))

const finishKey = (entity: Entity, draft: Draft, refuse: Refuse) => {
  const fields = keyFields(entity)
  for (const { name, isNullable, hasDefault, column } of fields) {
    if (draft.values[name] === undefined && hasDefault) draft.values[name] = column.default
    if (draft.values[name] === undefined && !isNullable && !draft.problems.some((one) => one.column === name))
      refuse(name, { problem: 'required' }, '')
  }
  draft.key = fields.map(({ name }) => draft.values[name])
  draft.keyText = keyText(entity, draft.values)
  if (draft.problems.length) delete draft.key
  for (const [name, value] of Object.entries(draft.values))
    if (entity.fields.get(name)?.kind === 'localised' && !Object.keys(wordsOf(value)).length) {
      if (entity.fields.get(name)!.isNullable) draft.values[name] = null
      else delete draft.values[name]
    }
}

/** The values of a new row: words that the file leaves empty are not there. Fails with invalid_input where something needed is missing. */
export const completed = (entity: Entity, values: Values, filled: readonly string[] = []): Values => {
  const whole = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isParted(entity, name) && value ? wordsOf(value) : value]),
  )
  const missing = writable(entity).filter(
    ({ name, isNullable, hasDefault }) =>
      whole[name] === undefined && !isNullable && !hasDefault && !filled.includes(name),
  )
  if (missing.length)
    fail(
      common.invalidInput,
      { count: missing.length },
      missing.map(({ name }) => ({ path: name, code: 'required' })),
    )
  return whole
}

const isParted = (entity: Entity, name: string) => name === 'custom' || entity.fields.get(name)?.kind === 'localised'

/** What of a draft differs from the row that is there: words of languages that the file does not have stay. */
export const differing = (entity: Entity, present: Values, values: Values): Values => {
  const changed: Values = {}
  for (const [name, value] of Object.entries(values)) {
    const field = entity.fields.get(name)!
    const wanted =
      isParted(entity, name) && value !== null ? wordsOf({ ...(present[name] as Values), ...(value as Values) }) : value
    if (!isSame(field, present[name], wanted)) changed[name] = name === 'custom' ? value : wanted
  }
  return changed
}

const isSame = (field: Field, a: unknown, b: unknown): boolean => {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime()
  if (typeof a === 'string' && typeof b === 'string' && (field.kind === 'decimal' || field.kind === 'rate'))
    return shortest(a) === shortest(b)
  return isDeepStrictEqual(a ?? null, b ?? null)
}
