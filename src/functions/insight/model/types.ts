/** What facts are about. Measures of several subjects stand side by side where they share the dimensions. */
export const subjects = ['sales', 'interactions', 'stock', 'ledger'] as const
export type Subject = (typeof subjects)[number]

/**
 * How a measure may be summed: `additive` over everything; `semi_additive` over everything but time, where the last day of a span counts;
 * `non_additive` over nothing: it is computed anew at every level from what it is made of.
 */
export type Additivity = 'additive' | 'semi_additive' | 'non_additive'
export type Unit = 'money' | 'count' | 'quantity' | 'percent' | 'ratio'

/** A distinct count, by whole numbers that stand for what is counted. */
export type Once = {
  /** The count as it stands in the measure's formula. */
  sql: string
  /** The number, and the column of the facts that it comes from. */
  no: string
  of: string
  /** Facts that are counted among those of a group. */
  filter?: string
  /** Facts that tell it all: without the others no group is lost. */
  where?: string
}

export type Measure = {
  subject: Subject
  additivity: Additivity
  unit: Unit
  /** An aggregate over the columns of the subject's facts; the only SQL there is for it. */
  sql: string
  /** The sums and counts within it, where it is made of nothing else: those of a total are the sums of its parts'. What is additive is one itself. */
  sums?: readonly string[]
  /** What is counted once within it, beside the sums. */
  once?: Once
  /** The same where all lines of a document have the same keys: what counts documents then counts their first lines, many times as fast. */
  ofWhole?: Pick<Measure, 'sql' | 'sums' | 'once'>
  /** The columns it adds up, row by row, for drill-through; what is no sum has none. */
  row?: string
  needs?: readonly Join[]
  permission?: string
  /** Dimensions by which it is not known: value of stock lies with the company, not with a site. */
  notBy?: readonly string[]
}

/** Tables of the mart beside the facts. */
export type Join = 'person' | 'customer' | 'survivor' | 'item' | 'account' | 'site'

export type Labels =
  /** Words of ours: `insight.<of>.<key>`. */
  | { kind: 'words'; of: string }
  /** Names kept in the mart. */
  | {
      kind: 'names'
      of:
        | 'customers'
        | 'items'
        | 'products'
        | 'categories'
        | 'brands'
        | 'sites'
        | 'employees'
        | 'campaigns'
        | 'accounts'
        | 'groups'
    }
  | { kind: 'time' }
  | { kind: 'plain' }

export type Dimension = {
  type: 'text' | 'date' | 'number' | 'boolean'
  /** The key, by subject: an expression over the facts `f` and the joined tables. */
  keys: Partial<Record<Subject, string>>
  /** Finer and coarser keys of the same thing; the first is the coarsest. */
  levels?: Readonly<Record<string, Partial<Record<Subject, string>>>>
  usualLevel?: string
  needs?: readonly Join[]
  labels: Labels
  permission?: string
  /** Lines of one document differ in it. */
  isOfLine?: boolean
  /** For filters only: a number that one does not list. */
  isFilterOnly?: boolean
}
