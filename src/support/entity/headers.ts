import { languages, type Texts } from '#support/i18n/index.ts'
import type { CustomField } from './custom-fields.ts'
import { type Entity, field, visible, writable } from './entity.ts'
import type { Field } from './fields.ts'
import { entityTexts } from './texts.ts'

/** A column of a file: a column of the table, and the language or own field inside it. */
export type Header = { field: Field; part?: string }

/** Columns of a file, in the order of an export. `archivedAt` comes last: a row out of use stays so. */
export const fileFields = (entity: Entity): Field[] => [
  ...writable(entity),
  ...visible(entity).filter(({ name }) => name === 'archivedAt'),
]

export const fileHeaders = (entity: Entity, own: readonly CustomField[]): Header[] =>
  fileFields(entity).flatMap((one): Header[] => {
    if (one.kind === 'localised') return languages.map((part) => ({ field: one, part }))
    if (one.name === 'custom') return own.map(({ code }) => ({ field: one, part: code }))
    return [{ field: one }]
  })

export const headerText = ({ field: { name }, part }: Header) => (part ? `${name}.${part}` : name)

/** The texts of a column in all languages: the entity's own, else those that all tables share. */
export const labelTexts = (entity: Entity, column: string): Texts[string] | undefined =>
  entity.texts[`entity.${entity.name}.${column}`] ?? (entityTexts as Texts)[`column.${column}`]

/** Which column of the file means what: by name, or by label in any language; `categoryId` is also `category`. */
export const readHeaders = (entity: Entity, own: readonly CustomField[], cells: readonly string[]) => {
  const known = new Map<string, Header>()
  const add = (text: string | undefined, header: Header) => {
    const key = text?.trim().toLowerCase()
    if (key && !known.has(key)) known.set(key, header)
  }
  for (const header of fileHeaders(entity, own)) add(headerText(header), header)
  for (const one of fileFields(entity)) {
    const header = one.kind === 'localised' ? { field: one, part: 'en' } : { field: one }
    add(one.name, header)
    add(one.name.replace(/Id$/, ''), header)
    for (const [at, label] of (labelTexts(entity, one.name) ?? []).entries()) {
      add(label, one.kind === 'localised' ? { field: one, part: languages[at]! } : { field: one })
      if (one.kind === 'localised') for (const part of languages) add(`${label}.${part}`, { field: one, part })
    }
  }
  for (const { code, label } of own)
    for (const text of Object.values(label)) add(text, { field: field(entity, 'custom'), part: code })
  return cells.map((cell) => known.get(cell.trim().toLowerCase()))
}
