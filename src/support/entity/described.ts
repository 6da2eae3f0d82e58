// What the API tells of an entity: screens read the same types, so nothing here may need more than the language itself.

/** What a column holds, as people see it. `json` is structured; `hidden` is for machines (vectors, transaction numbers). */
export type Kind =
  | 'id'
  | 'text'
  | 'choice'
  | 'yesno'
  | 'integer'
  | 'decimal'
  | 'rate'
  | 'number'
  | 'date'
  | 'instant'
  | 'localised'
  | 'reference'
  | 'texts'
  | 'json'
  | 'hidden'

/** setup: few rows, the kit writes all · master: actions of its own beside the kit's · document: the kit only reads. */
export type EntityKind = 'setup' | 'master' | 'document'

export type Verb = 'list' | 'get' | 'create' | 'update' | 'archive' | 'import' | 'export'

/** What a company's own field holds. */
export type OwnFieldKind = 'text' | 'number' | 'yesno' | 'date' | 'choice'

/** All that a screen needs to know of a column. */
export type DescribedColumn = {
  name: string
  label: string
  kind: Kind | 'money'
  isRequired: boolean
  isWritable: boolean
  isSortable: boolean
  /** How it can be filtered, `[]` when it cannot. */
  operators: string[]
  values?: { value: string; label: string }[]
  reference?: { entity: string; module: string; list: string }
  /** What the code in it is of: `country`, `currency`, `zone`, `language`, or a list of ours. */
  codeOf?: string
}

export type Described = {
  name: string
  module: string
  plural: string
  kind: EntityKind
  label: string
  labelOfOne: string
  title?: string
  isSearchable: boolean
  importKey: string[]
  sort: string
  list: string[]
  form: string[]
  columns: DescribedColumn[]
  custom: {
    code: string
    label: string
    kind: OwnFieldKind
    isRequired: boolean
    values?: { value: string; label: string }[]
  }[]
  /** What the actor may do: verb → action. */
  actions: Partial<Record<Verb, string>>
}
