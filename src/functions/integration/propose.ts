import type { Mapping, Rule } from './mapping.ts'
import { type Target, type TargetField, targets } from './targets.ts'

/** A column of a file, with some of what stands in it. */
export type Sample = { header: string; values: string[] }

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Words that a whole row of headers shares with a target decide what the file is; the fields that every row needs count double. */
const scoreOf = (target: Target, columns: readonly Sample[]): number => {
  const found = assign(target, columns)
  const needed = target.fields.filter(({ isNeeded }) => isNeeded)
  const have = needed.filter(({ name }) => found.has(name)).length
  return have === needed.length ? found.size + have : 0
}

/** Each field its column: earlier synonyms are nearer, a column serves once. */
const assign = (target: Target, columns: readonly Sample[]): Map<string, Sample> => {
  const wishes = target.fields.flatMap((field) =>
    columns.flatMap((column) => {
      const rank = rankOf(field, plain(column.header))
      return rank === undefined ? [] : [{ field, column, rank }]
    }),
  )
  wishes.sort((a, b) => a.rank - b.rank)
  const found = new Map<string, Sample>()
  const taken = new Set<Sample>()
  for (const { field, column } of wishes) {
    if (found.has(field.name) || taken.has(column)) continue
    found.set(field.name, column)
    taken.add(column)
  }
  return found
}

const rankOf = ({ name, synonyms }: TargetField, header: string): number | undefined => {
  if (plain(name) === header) return -1
  const at = synonyms.findIndex((one) => plain(one) === header)
  return at < 0 ? undefined : at
}

/** What the file seems to hold. */
export const proposeTarget = (columns: readonly Sample[]): Target | undefined => {
  const scored = targets.map((target) => ({ target, score: scoreOf(target, columns) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score ? best.target : undefined
}

/** A mapping by the names of the columns and what stands in them; whoever knows the file corrects it. */
export const proposeMapping = (target: Target, columns: readonly Sample[], source: string): Mapping => {
  const fields: Record<string, Rule> = {}
  for (const [name, column] of assign(target, columns))
    fields[name] = { column: column.header, ...cutOf(target, name, column) }
  if (target.isGrouped && !fields.kind && fields.number?.column)
    Object.assign(fields, kindByLetter(columns, fields.number.column))
  return { target: target.name, source, fields, createItems: true, createCustomers: true, listItems: false }
}

/** Numbers that a spreadsheet wrote as 14646.0 lose their tail. */
const cutOf = (target: Target, name: string, { values }: Sample): Partial<Rule> => {
  const isCode = target.fields.find((field) => field.name === name)?.kind === 'code'
  const written = values.filter(Boolean)
  return isCode && written.length > 0 && written.every((text) => /^\d+\.0$/.test(text))
    ? { split: { by: '.', part: 1 } }
    : {}
}

const LETTERS: Record<string, string> = { C: 'return', R: 'return', A: 'adjustment' }

/** Where most numbers are digits and some have a letter in front: cancellations and corrections. */
const kindByLetter = (columns: readonly Sample[], header: string): Record<string, Rule> => {
  const values = columns.find((column) => column.header === header)?.values.filter(Boolean) ?? []
  const digits = values.filter((text) => /^\d+$/.test(text)).length
  const letters = values.filter((text) => /^[CRA]\d+$/.test(text)).length
  if (!letters || digits + letters < values.length) return {}
  return { kind: { column: header, first: 1, values: LETTERS, otherwise: '' } }
}
