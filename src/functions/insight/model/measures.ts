import type { Measure } from './types.ts'

const COST = 'catalog.see_cost'
const LEDGER = 'ledger.trial_balance'

/** Everything that can be measured, each by one formula. Its label, formula in words and source stand in texts.ts under its name. */
export const measures = {
  netSales: { subject: 'sales', additivity: 'additive', unit: 'money', sql: 'sum(net)', row: 'net' },
  grossSales: { subject: 'sales', additivity: 'additive', unit: 'money', sql: 'sum(gross)', row: 'gross' },
  discount: { subject: 'sales', additivity: 'additive', unit: 'money', sql: 'sum(discount)', row: 'discount' },
  cost: { subject: 'sales', additivity: 'additive', unit: 'money', sql: 'sum(cost)', row: 'cost', permission: COST },
  margin: {
    subject: 'sales',
    additivity: 'additive',
    unit: 'money',
    sql: 'sum(net_costed - cost)',
    row: 'net_costed - cost',
    permission: COST,
  },
  marginPercent: {
    subject: 'sales',
    additivity: 'non_additive',
    unit: 'percent',
    sql: '100 * sum(net_costed - cost) / nullif(sum(net_costed), 0)',
    permission: COST,
  },
  quantity: {
    subject: 'sales',
    additivity: 'additive',
    unit: 'quantity',
    sql: `sum(quantity) filter (where line_kind = 'item')`,
    row: `case when line_kind = 'item' then quantity end`,
  },
  lines: { subject: 'sales', additivity: 'additive', unit: 'count', sql: 'count(*)', row: '1' },
  orders: {
    subject: 'sales',
    additivity: 'non_additive',
    unit: 'count',
    sql: `count(distinct order_id) filter (where kind = 'order')`,
    sqlOfWhole: `count(*) filter (where is_first and kind = 'order')`,
  },
  customers: {
    subject: 'sales',
    additivity: 'non_additive',
    unit: 'count',
    sql: 'count(distinct person)',
    needs: ['customer'],
  },
  averageOrderValue: {
    subject: 'sales',
    additivity: 'non_additive',
    unit: 'money',
    sql: `sum(net) filter (where kind = 'order') / nullif(count(distinct order_id) filter (where kind = 'order'), 0)`,
    sqlOfWhole: `sum(net) filter (where kind = 'order') / nullif(count(*) filter (where is_first and kind = 'order'), 0)`,
  },
  returns: {
    subject: 'sales',
    additivity: 'additive',
    unit: 'money',
    sql: '-sum(net) filter (where quantity < 0)',
    row: 'case when quantity < 0 then -net end',
  },
  returnPercent: {
    subject: 'sales',
    additivity: 'non_additive',
    unit: 'percent',
    sql: '100 * -coalesce(sum(net) filter (where quantity < 0), 0) / nullif(sum(net) filter (where quantity > 0), 0)',
  },
  visits: {
    subject: 'interactions',
    additivity: 'additive',
    unit: 'count',
    sql: 'count(*) filter (where is_visit)',
    row: 'case when is_visit then 1 end',
  },
  visitors: {
    subject: 'interactions',
    additivity: 'non_additive',
    unit: 'count',
    sql: 'count(distinct person) filter (where is_visit)',
    needs: ['customer'],
  },
  interactions: { subject: 'interactions', additivity: 'additive', unit: 'count', sql: 'count(*)', row: '1' },
  conversionPercent: {
    subject: 'interactions',
    additivity: 'non_additive',
    unit: 'percent',
    sql: `100 * count(*) filter (where kind = 'order_placed' and channel in ('web', 'store')) / nullif(count(*) filter (where is_visit), 0)`,
  },
  stockOnHand: {
    subject: 'stock',
    additivity: 'semi_additive',
    unit: 'quantity',
    sql: 'sum(quantity)',
    row: 'quantity',
  },
  stockValue: {
    subject: 'stock',
    additivity: 'semi_additive',
    unit: 'money',
    sql: 'sum(value)',
    row: 'value',
    permission: COST,
    notBy: ['site', 'siteKind'],
  },
  ledgerDebit: {
    subject: 'ledger',
    additivity: 'additive',
    unit: 'money',
    sql: 'sum(debit)',
    row: 'debit',
    permission: LEDGER,
  },
  ledgerCredit: {
    subject: 'ledger',
    additivity: 'additive',
    unit: 'money',
    sql: 'sum(credit)',
    row: 'credit',
    permission: LEDGER,
  },
  ledgerBalance: {
    subject: 'ledger',
    additivity: 'semi_additive',
    unit: 'money',
    sql: 'sum(debit - credit)',
    row: 'debit - credit',
    permission: LEDGER,
  },
} as const satisfies Record<string, Measure>

export type MeasureName = keyof typeof measures
export const measureNames = Object.keys(measures) as [MeasureName, ...MeasureName[]]
export const measureOf = (name: MeasureName): Measure => measures[name]
