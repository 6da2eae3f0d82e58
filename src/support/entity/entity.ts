import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import type { Texts } from '#support/i18n/index.ts'
import type { EntityKind, Verb } from './described.ts'
import { type Field, fieldsOf } from './fields.ts'

type ColumnOf<T extends PgTable> = Extract<keyof T['_']['columns'], string>

/** What a code stands for: a country, currency, time zone or language of the world, or a row of a list of ours, `tax_categories`. */
export type CodeOf = 'country' | 'currency' | 'zone' | 'language' | (string & {})

/** What a table cannot know of itself. Everything else (name, type, null, default, choices, reference) is read from its columns. */
export type Descriptor<Column extends string = string> = {
  /** One of it, snake_case: `price_list`. The table's name is the plural. Labels stand in the texts under `entity.<name>.<column>`. */
  readonly name: string
  readonly kind: EntityKind
  readonly list: {
    readonly columns: readonly Column[]
    /** The order nobody asked for: a column, `-` before it for descending. */
    readonly sort: Column | `-${Column}`
    readonly filters?: readonly Column[]
  }
  /** Columns that `q` looks into. */
  readonly search?: readonly Column[]
  /** What a row is called by in files and by references to it; unique in the database. */
  readonly importKey?: readonly Column[]
  /** Columns of the form, in order; by default all that can be written. */
  readonly form?: readonly Column[]
  /** Columns that only the program writes. */
  readonly readOnly?: readonly Column[]
  /** Stricter schemas than the column's type: formats, the shape of structured columns. */
  readonly schemas?: { readonly [Name in Column]?: z.ZodType }
  /** Columns seen and written only with a permission of their own: cost, margin, personal data. */
  readonly guarded?: { readonly [Name in Column]?: string }
  /** Tables of columns that hold an id without a foreign key. */
  readonly references?: { readonly [Name in Column]?: () => PgTable }
  /** Columns that hold a code, and what it is of: screens show its name and offer what there is. */
  readonly codes?: { readonly [Name in Column]?: CodeOf }
  /** Amounts in the currency that the row's column `currency` names. */
  readonly money?: readonly Column[]
  /** Columns by which a grant for some sites, or for one's own, narrows the list. */
  readonly scope?: { readonly site?: Column; readonly own?: Column }
  /** The column by which people know a row; else name, code or number. */
  readonly title?: Column
  /** One row as it would stand in a file: the template that an import offers, and the example in the API. */
  readonly example?: Readonly<Record<string, string>>
}

export type Entity<T extends PgTable = PgTable> = Descriptor & {
  readonly module: string
  readonly plural: string
  readonly table: T
  readonly texts: Texts
  readonly fields: ReadonlyMap<string, Field>
}

export type Row = Record<string, unknown> & { id: string }

const byTable = new Map<string, Entity>()

/** The entity of a table, where one was declared: for labels and import keys of references. */
export const entityOf = (table: PgTable): Entity | undefined => byTable.get(getTableName(table))

/** The entity of which one is called so, `order`, where one was declared: what a document's subject `order:<id>` names. */
export const entityCalled = (name: string): Entity | undefined =>
  [...byTable.values()].find((entity) => entity.name === name)

export const allEntities = (): Entity[] => [...byTable.values()]

/** The entity of a list by its plural, where one was declared: what codes are of. */
export const entityNamed = (plural: string | undefined): Entity | undefined => byTable.get(plural ?? '')

/**
 * Declares entities of a module: `const entity = entitiesOf('catalog', texts)`, then `entity(units, { name: 'unit', … })`.
 * An entity is data; lists, forms, files and actions are made from it by `listOf`, `createOf` … (see README).
 */
export const entitiesOf =
  (module: string, texts: Texts) =>
  <T extends PgTable>(table: T, described: Descriptor<ColumnOf<T>>): Entity<T> => {
    const plural = getTableName(table)
    const references = (described.references ?? {}) as Record<string, () => PgTable>
    const entity = { ...described, module, plural, table, texts, fields: fieldsOf(table, references) } as Entity<T>
    byTable.set(plural, entity as unknown as Entity)
    return entity
  }

/** The action, and permission, of a verb: `catalog.list_units`, `catalog.create_unit`. */
export const actionName = (entity: Entity, verb: Verb): string =>
  `${entity.module}.${verb}_${verb === 'list' || verb === 'import' || verb === 'export' ? entity.plural : entity.name}`

const byProgram = ['id', 'version', 'createdAt', 'archivedAt']

export const field = (entity: Entity, name: string): Field =>
  entity.fields.get(name) ??
  (() => {
    throw new Error(`${entity.plural} has no column ${name}`)
  })()

/** Columns that a form or a call may write. */
export const writable = (entity: Entity): Field[] =>
  [...entity.fields.values()].filter(
    ({ name, kind }) => kind !== 'hidden' && !byProgram.includes(name) && !entity.readOnly?.includes(name),
  )

/** Columns that may be shown at all. */
export const visible = (entity: Entity): Field[] => [...entity.fields.values()].filter(({ kind }) => kind !== 'hidden')

/** The column that people call a row by. */
export const titleOf = (entity: Entity): Field | undefined =>
  [entity.title, 'name', 'code', 'number'].map((name) => entity.fields.get(name ?? '')).find((found) => found)

/** The event that tells of every change the kit makes: `catalog.unit_changed`. */
export const changed = (entity: Entity): string => `${entity.module}.${entity.name}_changed`
