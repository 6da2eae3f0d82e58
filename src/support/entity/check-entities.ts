import type { PgTable } from 'drizzle-orm/pg-core'
import { valueTexts } from './describe.ts'
import { type Entity, entityOf, titleOf, visible, writable } from './entity.ts'
import { indexedColumns, trigramColumns } from './fields.ts'
import { fileHeaders, headerText, labelTexts } from './headers.ts'

/**
 * What is wrong with an entity, one sentence each: a label or choice without a text, a column that does not exist, a large table that
 * would be searched, filtered or sorted without an index, an example that no import would take. `searched`: columns with a trigram
 * index that only SQL can say (`items.name`).
 */
export const entityProblems = (entity: Entity, searched: ReadonlySet<string> = new Set()): string[] => [
  ...missingTexts(entity).map((key) => `${entity.plural}: no text ${key}`),
  ...unknownColumns(entity).map((name) => `${entity.plural}: no column ${name}`),
  ...withoutIndex(entity, searched),
  ...misfits(entity),
]

/** Keys of texts that the entity uses; those it needs and does not have come from `missingTexts`. */
export const textKeysOf = (entity: Entity): string[] => [
  `entity.${entity.plural}`,
  `entity.${entity.name}`,
  ...visible(entity).flatMap(({ name, values }) => [
    `entity.${entity.name}.${name}`,
    ...values.map((value) => `entity.${entity.name}.${name}.${value}`),
  ]),
]

const missingTexts = (entity: Entity) => [
  ...[`entity.${entity.plural}`, `entity.${entity.name}`].filter((key) => !entity.texts[key]),
  ...visible(entity).flatMap(({ name, values }) => [
    ...(labelTexts(entity, name) ? [] : [`entity.${entity.name}.${name}`]),
    ...values
      .filter((value) => !valueTexts(entity, name, value))
      .map((value) => `entity.${entity.name}.${name}.${value}`),
  ]),
]

const unknownColumns = ({
  fields,
  list,
  search,
  importKey,
  form,
  readOnly,
  schemas,
  guarded,
  references,
  codes,
  money,
  scope,
  title,
}: Entity) =>
  [
    ...list.columns,
    list.sort.replace(/^-/, ''),
    ...(list.filters ?? []),
    ...(search ?? []),
    ...(importKey ?? []),
    ...(form ?? []),
    ...(readOnly ?? []),
    ...Object.keys({ ...schemas, ...guarded, ...references, ...codes }),
    ...(money ?? []),
    ...Object.values(scope ?? {}),
    ...(title ? [title] : []),
  ].filter((name) => !fields.has(name))

const withoutIndex = ({ kind, plural, table, list, search }: Entity, searched: ReadonlySet<string>): string[] => {
  if (kind === 'setup') return []
  const indexed = indexedColumns(table)
  const found = trigramColumns(table)
  return [
    ...[list.sort.replace(/^-/, ''), ...(list.filters ?? [])]
      .filter((name) => !indexed.has(name))
      .map((name) => `${plural}: sorted or filtered by ${name} without an index`),
    ...(search ?? [])
      .filter(
        (name) => !found.has(name) && !searched.has(`${plural}.${name}`) && !(kind === 'document' && indexed.has(name)),
      )
      .map((name) => `${plural}: searched in ${name} without an index (of trigrams, or for documents a plain one)`),
  ]
}

const misfits = (entity: Entity): string[] => {
  const { plural, importKey, kind, money, fields, search, guarded, example } = entity
  const headers = new Set(fileHeaders(entity, []).map(headerText))
  return [
    ...(kind !== 'document' && !importKey ? [`${plural}: has no import key`] : []),
    ...(kind !== 'document' && importKey && !example ? [`${plural}: has no example`] : []),
    ...(kind !== 'document' && !fields.has('version') ? [`${plural}: has no version`] : []),
    ...(money?.length && !fields.has('currency') ? [`${plural}: has amounts but no currency`] : []),
    ...(titleOf(entity)
      ? []
      : kind === 'document' || importKey
        ? []
        : [`${plural}: nobody can call its rows by a name`]),
    ...(search ?? []).filter((name) => guarded?.[name]).map((name) => `${plural}: ${name} is guarded and searched`),
    ...Object.keys(example ?? {}).flatMap((name) => (headers.has(name) ? [] : [`${plural}: example names ${name}`])),
    ...writable(entity).flatMap(({ name, refersTo }) =>
      refersTo && kind !== 'document' && !keyed(refersTo) ? [`${plural}: ${name} refers to what no file can name`] : [],
    ),
  ]
}

const keyed = (table: () => PgTable) => Boolean(entityOf(table())?.importKey)
