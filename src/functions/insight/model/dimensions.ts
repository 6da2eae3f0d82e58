import type { Dimension, Subject } from './types.ts'

const PERSONAL = 'parties.list_parties'

const every = (sql: string, ...of: Subject[]): Partial<Record<Subject, string>> =>
  Object.fromEntries(
    (of.length ? of : (['sales', 'interactions', 'stock', 'ledger'] as const)).map((one) => [one, sql]),
  )

const ofCustomer = (sql: string) => every(sql, 'sales', 'interactions', 'ledger')
const ofItem = (sql: string) => every(sql, 'sales', 'interactions', 'stock')

/** Everything by which measures can be cut and filtered. */
export const dimensions = {
  date: {
    type: 'date',
    keys: every('{on}'),
    // Taking days off is several times as fast as `date_trunc`.
    levels: {
      year: every('({on} - (dayofyear({on}) - 1)::integer)'),
      quarter: every(`date_trunc('quarter', {on})::date`),
      month: every('({on} - (day({on}) - 1)::integer)'),
      week: every('({on} - (isodow({on}) - 1)::integer)'),
      day: every('{on}'),
      weekday: every('isodow(f."on")'),
      hour: every('hour(f.moment)', 'sales', 'interactions'),
    },
    usualLevel: 'month',
    labels: { kind: 'time' },
  },
  customer: {
    type: 'text',
    // A person lives on in the one he was merged into.
    keys: { ...every('coalesce(c.survivor_id, f.customer_id)', 'sales', 'ledger'), interactions: 's.id' },
    needs: ['person', 'customer'],
    labels: { kind: 'names', of: 'customers' },
    permission: PERSONAL,
  },
  customerKnown: {
    type: 'boolean',
    keys: { ...every('(f.customer_id is not null)', 'sales', 'ledger'), interactions: '(s.id is not null)' },
    needs: ['person', 'customer'],
    labels: { kind: 'words', of: 'boolean' },
  },
  customerKind: {
    type: 'text',
    keys: ofCustomer('s.kind'),
    needs: ['person', 'customer', 'survivor'],
    labels: { kind: 'words', of: 'customer_kind' },
  },
  customerGroup: {
    type: 'text',
    keys: ofCustomer('s.group_id'),
    needs: ['person', 'customer', 'survivor'],
    labels: { kind: 'names', of: 'groups' },
  },
  item: {
    type: 'text',
    isOfLine: true,
    keys: ofItem('f.item_id'),
    labels: { kind: 'names', of: 'items' },
  },
  product: {
    type: 'text',
    isOfLine: true,
    keys: ofItem('i.product_id'),
    needs: ['item'],
    labels: { kind: 'names', of: 'products' },
  },
  category: {
    type: 'text',
    isOfLine: true,
    keys: ofItem('i.category_id'),
    levels: {
      department: ofItem('i.department_id'),
      category: ofItem('i.category_id'),
    },
    usualLevel: 'category',
    needs: ['item'],
    labels: { kind: 'names', of: 'categories' },
  },
  brand: {
    type: 'text',
    isOfLine: true,
    keys: ofItem('i.brand_id'),
    needs: ['item'],
    labels: { kind: 'names', of: 'brands' },
  },
  site: { type: 'text', keys: every('f.site_id'), labels: { kind: 'names', of: 'sites' } },
  siteKind: {
    type: 'text',
    keys: every('st.kind'),
    needs: ['site'],
    labels: { kind: 'words', of: 'site_kind' },
  },
  channel: {
    type: 'text',
    keys: every('f.channel', 'sales', 'interactions'),
    labels: { kind: 'words', of: 'channel' },
  },
  campaign: {
    type: 'text',
    keys: every('f.campaign_id', 'sales'),
    labels: { kind: 'names', of: 'campaigns' },
  },
  employee: {
    type: 'text',
    keys: every('f.employee_id', 'sales', 'interactions', 'ledger'),
    labels: { kind: 'names', of: 'employees' },
  },
  country: { type: 'text', keys: every('f.country', 'sales'), labels: { kind: 'plain' } },
  documentKind: { type: 'text', keys: every('f.kind', 'sales'), labels: { kind: 'words', of: 'document_kind' } },
  document: { type: 'text', keys: every('f.number', 'sales', 'ledger'), labels: { kind: 'plain' } },
  lineKind: {
    type: 'text',
    isOfLine: true,
    keys: every('f.line_kind', 'sales'),
    labels: { kind: 'words', of: 'line_kind' },
  },
  source: { type: 'text', keys: every('f.source', 'sales'), labels: { kind: 'plain' } },
  currency: { type: 'text', keys: every('f.currency', 'sales', 'ledger'), labels: { kind: 'plain' } },
  quantity: {
    type: 'number',
    isOfLine: true,
    keys: every('f.quantity', 'sales'),
    labels: { kind: 'plain' },
    isFilterOnly: true,
  },
  unitPrice: {
    type: 'number',
    isOfLine: true,
    keys: every('f.unit_price', 'sales'),
    labels: { kind: 'plain' },
    isFilterOnly: true,
  },
  interactionKind: {
    type: 'text',
    keys: every('f.kind', 'interactions'),
    labels: { kind: 'words', of: 'interaction_kind' },
  },
  moveReason: { type: 'text', keys: every('f.reason', 'stock'), labels: { kind: 'words', of: 'move_reason' } },
  account: { type: 'text', keys: every('f.account_id', 'ledger'), labels: { kind: 'names', of: 'accounts' } },
  accountKind: {
    type: 'text',
    keys: every('a.kind', 'ledger'),
    needs: ['account'],
    labels: { kind: 'words', of: 'account_kind' },
  },
} as const satisfies Record<string, Dimension>

export type DimensionName = keyof typeof dimensions
export const dimensionNames = Object.keys(dimensions) as [DimensionName, ...DimensionName[]]
export const dimensionOf = (name: DimensionName): Dimension => dimensions[name]

/** How a key is stored in the mart, and so what a value to compare it with must be. */
export const keyTypeOf = (
  name: DimensionName,
  level?: string,
): 'uuid' | 'varchar' | 'date' | 'integer' | 'boolean' | 'decimal(18, 6)' => {
  const { type, labels } = dimensionOf(name)
  if (labels.kind === 'names') return 'uuid'
  if (type === 'number') return 'decimal(18, 6)'
  if (type === 'boolean') return 'boolean'
  if (type === 'date') return level === 'weekday' || level === 'hour' ? 'integer' : 'date'
  return 'varchar'
}

/** The subjects that know a dimension at a level. */
export const subjectsOf = (name: DimensionName, level?: string): Subject[] => {
  const { keys, levels } = dimensionOf(name)
  return Object.keys((level && levels?.[level]) || keys) as Subject[]
}
